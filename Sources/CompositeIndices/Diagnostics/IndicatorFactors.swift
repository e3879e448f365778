// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra

/// The factors behind indicators.
public struct IndicatorFactors: Hashable, Sendable {
  /// The names of the indicators.
  public let names: [String]
  /// How many units have all values.
  public let observations: Int
  /// How each indicator goes together with each factor: an indicator per row, a factor per column, the
  /// factor that explains most first. The loadings of a factor have a sum of at least 0.
  public let loadings: Matrix
  /// What a reader of the factors has to know.
  public let notes: [String]

  init(names: [String], observations: Int, loadings: Matrix, notes: [String]) {
    self.names = names
    self.observations = observations
    self.notes = notes
    let explained = (0..<loadings.columnCount).map { column in
      loadings.column(column).reduce(0) { $0 + $1 * $1 }
    }
    let order = explained.indices.sorted { (explained[$1], $0) < (explained[$0], $1) }
    let signs = order.map { loadings.column($0).reduce(0, +) < 0 ? -1.0 : 1.0 }
    self.loadings = Matrix(rows: loadings.rowCount, columns: order.count) {
      signs[$1] * loadings[$0, order[$1]]
    }
  }

  /// The variance that each factor explains, in units of one indicator's.
  public var explainedVariances: [Double] {
    (0..<loadings.columnCount).map { loadings.column($0).reduce(0) { $0 + $1 * $1 } }
  }

  /// The share of each indicator's variance that the factors explain.
  public var communalities: [Double] {
    names.indices.map { loadings.row($0).reduce(0) { $0 + $1 * $1 } }
  }

  /// The factor that each indicator belongs to: the one with its largest loading, counted from 0.
  public var factorOfIndicator: [Int] {
    names.indices.map { row in
      let sizes = loadings.row(row).map(\.magnitude)
      return sizes.indices.reduce(0) { sizes[$1] > sizes[$0] ? $1 : $0 }
    }
  }

  /// Weights from the loadings, after Nicoletti, Scarpetta and Boylaud.
  ///
  ///     wⱼ ∝ (l²ⱼ / Σ l² of the factor) · (variance of the factor / variance of all factors)
  ///
  /// with the loading lⱼ of each indicator on the factor it belongs to. Weights are then brought to a
  /// sum of 1. The two factors of the formula cancel to l²ⱼ over the variance of all factors.
  ///
  /// - Returns: A weight per indicator.
  /// - Throws: ``IndexError`` with code `invalidWeight` if all loadings are zero.
  ///
  /// Reference: OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 6.1,
  /// doi:10.1787/9789264043466-en.
  public func weights() throws(IndexError) -> IndexWeights {
    let factors = factorOfIndicator
    return try IndexWeights(
      names.indices.map { loadings[$0, factors[$0]] * loadings[$0, factors[$0]] }
    )
  }
}
