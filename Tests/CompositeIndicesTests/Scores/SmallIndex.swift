// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import Tabular

/// A small index and its data, for tests.
enum SmallIndex {
  /// Four units with indicators a (0 to 10), b (less is better, 0 to 100) and c (0 to 1).
  static func table() throws -> Table {
    try Table([
      Column("unit", texts: ["P", "Q", "R", "S"]),
      Column("a", numbers: [2, 4, 6, 8]),
      Column("b", numbers: [50, 20, 80, 0]),
      Column("c", numbers: [0.1, 0.9, 0.5, 0.3]),
    ])
  }

  /// a and b in a dimension, c beside it.
  static func index(
    _ aggregation: NodeAggregation = .arithmeticMean,
    normalization: NormalizationMethod = .goalposts(0...1)
  ) -> CompositeIndex {
    CompositeIndex("Index", aggregation: aggregation, normalization: normalization) {
      Dimension("Access", weight: 3) {
        Indicator("a", goalposts: 0...10)
        Indicator("b", direction: .lowerIsBetter, goalposts: 0...100)
      }
      Indicator("c", goalposts: 0...1)
    }
  }

  /// A table of one indicator 'x' for units named by number.
  static func column(_ values: [Double]) throws -> Table {
    try Table([
      Column("unit", texts: values.indices.map { "u\($0)" }), Column("x", numbers: values),
    ])
  }

  /// The column 'x' on a scale.
  static func scaled(
    _ values: [Double],
    _ method: NormalizationMethod,
    _ change: (inout Indicator) -> Void = { _ in }
  ) throws -> [Double] {
    var indicator = Indicator("x")
    change(&indicator)
    var index = CompositeIndex("Index", missing: .omit, normalization: method) { Indicator("x") }
    index.root.children = [.indicator(indicator)]
    let scores = try index.scores(of: column(values), units: "unit")
    return scores.normalized.values.column(0)
  }
}
