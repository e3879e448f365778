// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What a rank test turns ranks into.
public enum RankScores: String, CaseIterable, Hashable, Sendable {
  /// The rank itself, as a share of the population.
  case wilcoxon
  /// The normal quantile of the rank.
  case vanDerWaerden
  /// Whether the rank is in the upper half.
  case median

  /// The scores of some outcomes; those alike share the middle of the weight that they hold, so
  /// that the order of respondents does not matter.
  func scores(of outcome: [Double], weights: [Double]) -> [Double] {
    let order = outcome.indices.sorted { (outcome[$0], $0) < (outcome[$1], $1) }
    let total = weights.reduce(0, +)
    var scores = [Double](repeating: 0, count: outcome.count)
    var (start, below) = (0, 0.0)
    while start < order.count {
      var end = start
      var alike = 0.0
      while end < order.count, outcome[order[end]] == outcome[order[start]] {
        alike += weights[order[end]]
        end += 1
      }
      for place in start..<end { scores[order[place]] = score((below + alike / 2) / total) }
      below += alike
      start = end
    }
    return scores
  }

  private func score(_ rank: Double) -> Double {
    switch self {
    case .wilcoxon: rank
    case .vanDerWaerden: NormalDistribution.standard.point(lower: rank, upper: 1 - rank)
    case .median: rank > 0.5 ? 1 : 0
    }
  }
}
