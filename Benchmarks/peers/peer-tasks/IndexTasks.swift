// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import MadeUpData

/// Composite indices of made-up indicators.
enum IndexTasks {
  /// From a table to ranks: seven dimensions of seven indicators.
  static func score(units: Int, isTreated: Bool) throws -> () throws -> TaskResult {
    let names = (0..<49).map { "i\($0)" }
    let columns = MadeUpIndicators.columns(units: units, count: names.count)
    let table = try Table(
      [Column("unit", texts: (0..<units).map { "u\($0)" })]
        + zip(names, columns).map { Column($0, numbers: $1) }
    )
    let index = CompositeIndex(
      "Index",
      treatment: isTreated ? .skewness() : nil,
      normalization: .minMax(1...100)
    ) {
      for dimension in 0..<7 {
        Dimension("D\(dimension)") {
          for place in 0..<7 { Indicator(names[7 * dimension + place]) }
        }
      }
    }
    return {
      let scores = try index.scores(of: table, units: "unit")
      return TaskResult(byteCount: 8 * units) { scores.scores.reduce(0, +) }
    }
  }

  /// A method that compares units, on ten indicators without tails (Copeland's on 49).
  static func compare(
    units: Int,
    parts: Int,
    by method: some JointAggregation
  ) throws -> () throws -> TaskResult {
    let columns = MadeUpIndicators.columns(units: units, count: parts, hasTails: false)
    let values = Matrix(rows: units, columns: parts, columnMajor: columns.flatMap { $0 })
    let weights = try IndexWeights.equal(parts)
    return {
      let scores = try method.scores(of: values, weights: weights)
      return TaskResult(byteCount: 8 * units) {
        stride(from: 0, to: units, by: 10).reduce(0) { $0 + scores[$1].magnitude }
      }
    }
  }
}
