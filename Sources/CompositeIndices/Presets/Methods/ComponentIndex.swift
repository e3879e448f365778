// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
public import Tabular

/// An index whose every dimension is made of its parts by principal components: first within the
/// dimensions, then between them, as many stages as the tree is deep.
///
///     Y = Z ω,   ωⱼ = Σₖ λₖ vₖⱼ / Σₖ λₖ      allComponents
///     Y = Z v₁                               firstComponent
///     Y = Σⱼ v₁ⱼ² nⱼ                          squaredLoadings
///
/// Z are the parts, standardised over all rows with the denominator n − 1; n are the parts as they
/// are. A panel is pooled: one set of weights for all years.
///
/// Edge cases:
/// - Two parts have components (1, 1)/√2 and (1, −1)/√2 whatever their values. A sum over both would
///   hang on which of (1, −1) and (−1, 1) a library returns, so that pairs take the first component
///   alone unless ``pairs`` says otherwise.
/// - A dimension of one part is that part.
/// - A unit that misses a part has no number for the dimension and is left out of its components;
///   the index has to say `missing: .omit`.
/// - The weights of the tree do not count.
public struct ComponentIndex: IndexMethod, Hashable {
  /// The tree, and what is done to the data before their components.
  public var index: CompositeIndex
  /// How components become a number, in dimensions of three or more parts.
  public var combination: ComponentWeights.Method
  /// The same for dimensions of two.
  public var pairs: ComponentWeights.Method
  /// The dimensions whose numbers are brought from their least and greatest onto a scale.
  public var scales: [String: ClosedRange<Double>]

  /// What the index is called.
  public var name: String { index.name }

  /// An index by components.
  ///
  /// - Parameters:
  ///   - index: The tree, and what is done to the data before their components.
  ///   - combination: How components become a number, in dimensions of three or more parts.
  ///   - pairs: The same for dimensions of two.
  ///   - scales: The dimensions whose numbers are brought onto a scale, by name.
  public init(
    _ index: CompositeIndex,
    combination: ComponentWeights.Method = .allComponents,
    pairs: ComponentWeights.Method = .firstComponent,
    scales: [String: ClosedRange<Double>] = [:]
  ) {
    self.index = index
    self.combination = combination
    self.pairs = pairs
    self.scales = scales
  }

  /// The numbers of the units, and the weights behind them.
  ///
  /// - Parameters:
  ///   - table: A row per unit, or per unit and year.
  ///   - units: The column that names the units.
  ///   - year: The column of years, in a panel.
  /// - Returns: The numbers, and per dimension of several parts its weights.
  /// - Throws: ``IndexError``: what the stages throw, or `tooFewUnits`, `constantValues` and
  ///   `missingValue` of a dimension.
  public func weighted(
    of table: Table,
    units: String,
    year: String? = nil
  ) throws(IndexError) -> (results: IndexResults, weights: [String: ComponentWeights]) {
    let prepared = try PreparedIndex(index, table: table, units: units, year: year)
    let plan = prepared.plan
    let data = prepared.normalized
    var columns = (0..<plan.indicators.count).map { data.values.column($0) }
    var weights: [String: ComponentWeights] = [:]
    var notes = prepared.notes
    for node in plan.nodes {
      let parts = node.parts.map { columns[$0] }
      var values = parts[0]
      if parts.count > 1 {
        let names = node.parts.map { plan.name(ofSlot: $0) }
        let made = try combine(parts, names: names)
        values = made.values
        weights[node.name] = made.weights
        notes += made.weights.notes.map { "\(node.name): \($0)" }
      }
      if let scale = scales[node.name] { values = try rescaled(values, onto: scale, node.name) }
      columns.append(values)
    }
    let named = columns.indices.dropLast().map {
      IndexResults.Column(plan.name(ofSlot: $0), columns[$0])
    }
    let results = IndexResults(
      name: name,
      data: data,
      scores: columns[columns.count - 1],
      parts: named,
      notes: notes
    )
    return (results, weights)
  }

  /// The numbers of the units.
  public func results(
    of table: Table,
    units: String,
    year: String? = nil
  ) throws(IndexError) -> IndexResults {
    try weighted(of: table, units: units, year: year).results
  }

  /// A number of the parts of a dimension.
  private func combine(
    _ parts: [[Double]],
    names: [String]
  ) throws(IndexError) -> (values: [Double], weights: ComponentWeights) {
    let indicators = try IndicatorMatrix(columns: parts, names: names)
    let components = try PrincipalComponents(
      of: indicators,
      missing: index.missing.whenAggregated
    )
    let weights = components.weights(by: parts.count == 2 ? pairs : combination)
    let standardizes = weights.method != .squaredLoadings
    var values = [Double](repeating: 0, count: parts[0].count)
    for (place, part) in parts.enumerated() {
      let mean = standardizes ? components.means[place] : 0
      let unit = standardizes ? components.standardDeviations[place] : 1
      let factor = weights.coefficients[place] / unit
      for row in values.indices { values[row] += factor * (part[row] - mean) }
    }
    return (values, weights)
  }

  private func rescaled(
    _ values: [Double],
    onto scale: ClosedRange<Double>,
    _ name: String
  ) throws(IndexError) -> [Double] {
    let posts = try Goalposts(spanning: values, missing: .omit)
    let length = scale.upperBound - scale.lowerBound
    return values.map { value in
      scale.lowerBound + length * ((value - posts.lower) / (posts.upper - posts.lower))
    }
  }
}
