// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics

/// The share and the rate of each level among some respondents.
struct LevelRates: Sendable {
  private let sample: ModelSample
  private let codes: [Int32]
  private let count: Int

  init(_ sample: ModelSample, _ factor: String, _ count: Int) {
    self.sample = sample
    codes = sample.levelCodes(of: factor) ?? []
    self.count = count
  }

  /// The shares, then the rates.
  func sharesAndRates(under weights: [Double]?) -> [Double] {
    let totals = totals(weights.map(sample.selected) ?? sample.weights)
    let whole = totals.sizes.reduce(0, +)
    return totals.sizes.map { $0 / whole } + zip(totals.sums, totals.sizes).map { $0 / $1 }
  }

  private func totals(_ weights: [Double]) -> (sizes: [Double], sums: [Double]) {
    var sizes = [Double](repeating: 0, count: count)
    var sums = sizes
    for (row, code) in codes.enumerated() {
      sizes[Int(code)] += weights[row]
      sums[Int(code)] += weights[row] * sample.outcome[row]
    }
    return (sizes, sums)
  }

  /// The influence of the shares, then of the rates.
  func influence() -> [UnitTotals] {
    let sizes = totals(sample.weights).sizes
    let whole = sizes.reduce(0, +)
    let estimates = sharesAndRates(under: nil)
    let rows = codes.count
    var deviations = Matrix(rows: rows, columns: 2 * count)
    deviations.withUnsafeMutableBufferPointer { target in
      for level in 0..<count {
        for row in 0..<rows {
          let isHere = codes[row] == Int32(level)
          target[level * rows + row] = ((isHere ? 1 : 0) - estimates[level]) / whole
          guard isHere else { continue }
          let deviation = sample.outcome[row] - estimates[count + level]
          target[(count + level) * rows + row] = deviation / sizes[level]
        }
      }
    }
    return sample.unitTotals(of: deviations, times: sample.weights)
  }
}
