// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The variance of a sample with unequal probabilities, as a symmetric form of unit totals.
struct UnequalProbabilityForm: Hashable, Sendable, Codable {
  /// Which of the estimators.
  enum Kind: String, Hashable, Sendable, Codable {
    case overton, brewer, hartleyRao, horvitzThompson, yatesGrundy
  }

  let kind: Kind
  /// For each unit its inclusion probability.
  let probabilities: [Double]
  /// For each pair of units 1 − π_i π_j / π_ij, row after row; empty for an approximation.
  let differences: [Double]

  /// What a unit's total is multiplied with in the form: the variance is the sum of products.
  ///
  /// - Complexity: O(units), or their square with joint probabilities.
  func applied(to totals: [Double], _ stage: SamplingStage) -> [Double] {
    switch kind {
    case .overton, .brewer, .hartleyRao: approximated(totals, stage)
    case .horvitzThompson, .yatesGrundy: joined(totals)
    }
  }

  private func approximated(_ totals: [Double], _ stage: SamplingStage) -> [Double] {
    var result = totals.indices.map { (1 - probabilities[$0]) * totals[$0] }
    for stratum in 0..<stage.strataCount {
      let units = Int(stage.firstCluster[stratum])..<Int(stage.firstCluster[stratum + 1])
      let count = Double(units.count)
      guard units.count > 1 else { continue }
      if kind == .brewer {
        // z_i − z̄ appears on both sides of the square.
        let mean = totals[units].reduce(0, +) / count
        let scaled = units.map { (1 - probabilities[$0]) * (totals[$0] - mean) }
        let scaledMean = scaled.reduce(0, +) / count
        for (unit, value) in zip(units, scaled) {
          result[unit] = (value - scaledMean) * count / (count - 1)
        }
        continue
      }
      let part = kind == .overton ? 0.5 : 1
      let meanProbability = units.reduce(0) { $0 + probabilities[$1] } / count
      let constant = kind == .overton ? -1 : -1 - meanProbability
      let sum = totals[units].reduce(0, +)
      let weighted = units.reduce(0) { $0 + probabilities[$1] * totals[$1] }
      for unit in units {
        let own = probabilities[unit]
        let others = sum - totals[unit]
        let othersWeighted = weighted - own * totals[unit]
        result[unit] += ((constant + part * own) * others + part * othersWeighted) / (count - 1)
      }
    }
    return result
  }

  private func joined(_ totals: [Double]) -> [Double] {
    let count = totals.count
    return (0..<count).map { row in
      var (sum, factors) = (0.0, 0.0)
      for column in 0..<count {
        let difference = differences[row * count + column]
        sum += difference * totals[column]
        factors += difference
      }
      return kind == .yatesGrundy ? sum - factors * totals[row] : sum
    }
  }
}
