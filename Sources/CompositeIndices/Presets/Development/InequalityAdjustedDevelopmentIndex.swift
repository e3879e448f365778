// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import RealModule
public import Tabular

/// The Human Development Index less what inequality takes from each of its dimensions.
///
///     IHDI = (Π I_d (1 − A_d))^(1/3)
///
/// Columns: those of the Human Development Index, and `inequalityHealth`, `inequalityEducation` and
/// `inequalityIncome`: Atkinson's measure in percent, from 0 to 100.
///
/// Reference: UNDP (2022). Human Development Report 2021/22, Technical note 2.
public struct InequalityAdjustedDevelopmentIndex: IndexMethod, Hashable {
  /// What the index is called.
  public var name: String { "Inequality-adjusted Human Development Index" }

  /// The index.
  public init() {}

  /// The index of each unit, with its dimensions after the loss.
  public func results(
    of table: Table,
    units: String,
    year: String? = nil
  ) throws(IndexError) -> IndexResults {
    let scores = try CompositeIndex.humanDevelopment.scores(of: table, units: units, year: year)
    // What inequality leaves, from 100 percent lost to nothing lost.
    let dimensions = ["Health", "Education", "Income"]
    let remaining = CompositeIndex(
      root: Dimension(
        "remaining",
        children: dimensions.map { dimension in
          .indicator(
            Indicator("inequality" + dimension, direction: .lowerIsBetter, goalposts: 0...100)
          )
        }
      )
    )
    let kept = try PreparedIndex(remaining, table: table, units: units, year: year).normalized
    var parts: [IndexResults.Column] = []
    var products = [Double](repeating: 1, count: scores.count)
    for (column, dimension) in dimensions.enumerated() {
      let own = try scores.values(of: dimension).map { $0 ?? .nan }
      let left = kept.values.column(column)
      if let row = left.firstIndex(where: { $0 < 0 || $0 > 1 || $0.isNaN }) {
        throw IndexError(
          .valueOutOfDomain,
          culprit: kept.indicators[column],
          "'\(kept.indicators[column])' of \(kept.label(ofRow: row)) is missing or no percentage from 0 "
            + "to 100."
        )
      }
      let adjusted = zip(own, left).map { $0 * $1 }
      parts.append(.init(dimension, adjusted))
      for row in products.indices { products[row] *= adjusted[row] }
    }
    return IndexResults(
      name: name,
      data: scores.normalized,
      scores: products.map { Double.root($0, 3) },
      parts: parts,
      notes: scores.notes
    )
  }
}
