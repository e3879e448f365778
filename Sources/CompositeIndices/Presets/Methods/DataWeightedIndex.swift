// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
public import Tabular

/// An index that takes the weights of its indicators from the data.
///
///     let index = DataWeightedIndex(tree, by: .factors(FactorAnalysis()))
///     try index.weighted(of: table, units: "code").indicators.map(\.weight)
///
/// Edge cases: with factors, one analysis covers all normalised indicators, and a dimension counts as
/// much as its indicators together; otherwise each dimension that holds indicators is weighted by
/// itself, from the values before normalisation, and the weights between dimensions stay.
public struct DataWeightedIndex: IndexMethod, Hashable {
  /// Where weights come from.
  public enum Source: Hashable, Sendable {
    /// The squared loading of each indicator on its own factor.
    case factors(FactorAnalysis)
    /// The spread of the values.
    case spread(DataWeighting)
  }

  /// The index, whose weights between indicators are replaced.
  public var index: CompositeIndex
  /// Where weights come from.
  public var source: Source

  /// What the index is called.
  public var name: String { index.name }

  /// An index with weights from the data.
  ///
  /// - Parameters:
  ///   - index: The index.
  ///   - source: Where weights come from.
  public init(_ index: CompositeIndex, by source: Source) {
    self.index = index
    self.source = source
  }

  /// The index with the weights that the data give.
  ///
  /// - Parameters:
  ///   - table: A row per unit, or per unit and year.
  ///   - units: The column that names the units.
  ///   - year: The column of years, in a panel.
  /// - Returns: The index.
  /// - Throws: ``IndexError``: what the stages or the weighting throw.
  public func weighted(
    of table: Table,
    units: String,
    year: String? = nil
  ) throws(IndexError) -> CompositeIndex {
    let prepared = try PreparedIndex(index, table: table, units: units, year: year)
    let missing = index.missing.whenAggregated
    var result = index
    switch source {
    case .factors(let analysis):
      let data = prepared.normalized
      let indicators = try IndicatorMatrix(data.values, names: data.indicators)
      let shares = try analysis.factors(of: indicators, missing: missing).weights().shares
      let weights = Dictionary(
        zip(data.indicators, shares),
        uniquingKeysWith: { first, _ in first }
      )
      _ = result.root.takeWeights(weights)
    case .spread(let weighting):
      let data = prepared.stages[prepared.stages.count - 2].data
      var weights: [String: Double] = [:]
      for node in prepared.plan.nodes {
        let columns = node.parts.filter { $0 < data.indicators.count }
        guard columns.count == node.parts.count else { continue }
        let indicators = try IndicatorMatrix(
          columns: columns.map { data.values.column($0) },
          names: columns.map { data.indicators[$0] }
        )
        let shares = try weighting.weights(of: indicators, missing: missing).weights.shares
        for (column, share) in zip(columns, shares) { weights[data.indicators[column]] = share }
      }
      result.root.changeWeights(weights)
    }
    return result
  }

  /// The numbers of the units.
  public func results(
    of table: Table,
    units: String,
    year: String? = nil
  ) throws(IndexError) -> IndexResults {
    try weighted(of: table, units: units, year: year).results(of: table, units: units, year: year)
  }
}

extension Dimension {
  /// Gives indicators their weights and dimensions the sum of theirs.
  fileprivate mutating func takeWeights(_ weights: [String: Double]) -> Double {
    var sum = 0.0
    children = children.map { child in
      var child = child
      if case .dimension(var dimension) = child {
        let below = dimension.takeWeights(weights)
        dimension.weight = below
        child = .dimension(dimension)
        sum += below
      } else {
        child.weight = weights[child.name] ?? 0
        sum += child.weight
      }
      return child
    }
    return sum
  }
}
