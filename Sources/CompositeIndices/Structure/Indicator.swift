// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// An indicator of an index: a column of the data, and what it needs before it can be combined.
///
///     Indicator("branches", goalposts: 0...50, denominator: "adults")
///     Indicator("income", goalposts: 100...75_000, isClamped: true, transform: .log())
public struct Indicator: Hashable, Sendable {
  /// The column of the data.
  public var column: String
  /// What the indicator is called; the column unless said otherwise.
  public var name: String
  /// How much the indicator counts beside its siblings, in proportion to theirs.
  public var weight: Double
  /// Whether more is better.
  public var direction: IndicatorDirection
  /// The values that become the ends of the scale, the smaller one first whatever the direction.
  public var goalposts: ClosedRange<Double>?
  /// Whether values outside the goalposts are cut to them.
  public var isClamped: Bool
  /// The value that distances and ratios to a target are measured from.
  public var target: Double?
  /// What is done to values, goalposts and target before normalisation.
  public var transform: IndicatorTransform?
  /// The column to divide by.
  public var denominator: String?
  /// Numbers for the answers of a categorical column, by answer.
  public var levels: [String: Double]?
  /// A normalisation of its own; without one, that of the index.
  public var normalization: NormalizationMethod?
  /// Whether outliers of the indicator are left as they are, whatever the index does.
  public var isUntreated: Bool

  /// An indicator.
  ///
  /// - Parameters:
  ///   - column: The column of the data.
  ///   - name: What it is called; the column unless said otherwise.
  ///   - weight: How much it counts beside its siblings.
  ///   - direction: Whether more is better.
  ///   - goalposts: The values that become the ends of the scale.
  ///   - isClamped: Whether values outside the goalposts are cut to them.
  ///   - target: The value that distances and ratios to a target are measured from.
  ///   - transform: What is done to values, goalposts and target before normalisation.
  ///   - denominator: The column to divide by.
  ///   - levels: Numbers for the answers of a categorical column.
  ///   - normalization: A normalisation of its own.
  ///   - isUntreated: Whether outliers are left as they are.
  public init(
    _ column: String,
    name: String? = nil,
    weight: Double = 1,
    direction: IndicatorDirection = .higherIsBetter,
    goalposts: ClosedRange<Double>? = nil,
    isClamped: Bool = false,
    target: Double? = nil,
    transform: IndicatorTransform? = nil,
    denominator: String? = nil,
    levels: [String: Double]? = nil,
    normalization: NormalizationMethod? = nil,
    isUntreated: Bool = false
  ) {
    self.column = column
    self.name = name ?? column
    self.weight = weight
    self.direction = direction
    self.goalposts = goalposts
    self.isClamped = isClamped
    self.target = target
    self.transform = transform
    self.denominator = denominator
    self.levels = levels
    self.normalization = normalization
    self.isUntreated = isUntreated
  }
}
