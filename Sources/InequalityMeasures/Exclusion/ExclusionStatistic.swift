// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// One measure of exclusion: a sum over people over another, so that its error is that of a ratio.
struct ExclusionStatistic {
  /// What is measured, with ρ for who is excluded, c for how much a person lacks, and g for whether a
  /// person lacks one thing.
  enum Kind: Hashable {
    /// Σ ρ / Σ 1
    case headcount
    /// Σ ρ c / Σ ρ
    case intensity
    /// Σ ρ c / Σ 1
    case adjustedHeadcount
    /// Σ g / Σ 1
    case rawHeadcount(Int)
    /// Σ ρ g / Σ 1
    case censoredHeadcount(Int)
    /// Σ ρ g times the indicator's weight / Σ ρ c
    case contribution(Int)
    /// Σ ρ c of a group / Σ ρ c
    case groupContribution(Int32)
  }

  let kind: Kind
  let matrix: DeprivationMatrix
  /// The least score that counts as excluded.
  let threshold: Double
  /// For each row its group, for a group's contribution.
  let groupOfRow: [Int32]

  /// The name that the command and its answers use.
  var name: String {
    switch kind {
    case .headcount: "headcount"
    case .intensity: "intensity"
    case .adjustedHeadcount: "adjustedHeadcount"
    case .rawHeadcount: "rawHeadcount"
    case .censoredHeadcount: "censoredHeadcount"
    case .contribution: "contribution"
    case .groupContribution: "groupContribution"
    }
  }

  /// The indicator that it is of; nil for all of them together.
  var indicator: String? {
    switch kind {
    case .rawHeadcount(let index), .censoredHeadcount(let index), .contribution(let index):
      matrix.names[index]
    default: nil
    }
  }

  /// What a row adds above and below the line.
  private func parts(_ row: Int) -> (above: Double, below: Double) {
    let score = matrix.score[row]
    let isExcluded = score >= threshold
    switch kind {
    case .headcount: return (isExcluded ? 1 : 0, 1)
    case .intensity: return isExcluded ? (score, 1) : (0, 0)
    case .adjustedHeadcount: return (isExcluded ? score : 0, 1)
    case .rawHeadcount(let index): return (matrix.isLacked[index][row] ? 1 : 0, 1)
    case .censoredHeadcount(let index):
      return (isExcluded && matrix.isLacked[index][row] ? 1 : 0, 1)
    case .contribution(let index):
      guard isExcluded else { return (0, 0) }
      return (matrix.isLacked[index][row] ? matrix.weights[index] : 0, score)
    case .groupContribution(let group):
      guard isExcluded else { return (0, 0) }
      return (groupOfRow[row] == group ? score : 0, score)
    }
  }

  /// The measure under some weights; NaN where it divides by zero.
  func value(_ rows: [Int32], _ weights: [Double]) -> Double {
    let (above, below) = sums(rows, weights)
    return below > 0 ? above / below : .nan
  }

  /// The measure with how much each row moves it; nil where it divides by zero.
  func linearized(
    _ rows: [Int32],
    _ weights: [Double],
    influence isWanted: Bool
  ) -> LinearizedMeasure? {
    let (above, below) = sums(rows, weights)
    guard below > 0 else { return nil }
    let value = above / below
    guard isWanted else { return LinearizedMeasure(value: value, influence: []) }
    var influence = [Double](repeating: 0, count: weights.count)
    for row in rows {
      let own = parts(Int(row))
      influence[Int(row)] = (own.above - value * own.below) / below
    }
    return LinearizedMeasure(value: value, influence: influence)
  }

  private func sums(_ rows: [Int32], _ weights: [Double]) -> (above: Double, below: Double) {
    var (above, below) = (CompensatedSum(), CompensatedSum())
    for row in rows {
      let own = parts(Int(row))
      above.add(weights[Int(row)] * own.above)
      below.add(weights[Int(row)] * own.below)
    }
    return (above.value, below.value)
  }
}
