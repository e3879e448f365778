// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Survey {
  /// A ratio of two variables: one total over another.
  public struct RatioOfVariables: Hashable, Sendable {
    /// The column above the line.
    public let numerator: String
    /// The column below the line.
    public let denominator: String

    /// The ratio of two columns.
    public init(_ numerator: String, over denominator: String) {
      self.numerator = numerator
      self.denominator = denominator
    }

    /// Both names: `students/places`.
    public var name: String { "\(numerator)/\(denominator)" }
  }

  /// Design-based ratios of totals, by groups if asked for.
  ///
  ///     R = Σ w y / Σ w x,   influence of a row: (y − R x) / Σ w x
  ///
  /// Edge cases: a row that lacks one of the two is missing for the ratio; a denominator that adds
  /// up to 0 is an error.
  ///
  /// - Parameters:
  ///   - ratios: The pairs of columns.
  ///   - groups: The columns by whose levels groups are made.
  ///   - missing: Whether a missing value is an error or its row is left out of the estimate.
  ///   - inference: How errors are made.
  /// - Returns: A record per ratio and group, without a unit of its own.
  /// - Throws: ``SurveyError`` as ``means(of:by:missing:inference:)`` does, and with code `wrongKind`
  ///   for a text column.
  /// - Complexity: O(*n v*) for *n* rows and *v* ratios.
  public func ratios(
    of ratios: [RatioOfVariables],
    by groups: [String] = [],
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(SurveyError) -> SurveyEstimates<Ratio> {
    var sources: [TotalSource] = []
    for ratio in ratios { sources += try self.sources(ratio) }
    let collapse = try Collapse(self, by: groups, missing: missing)
    let totals = try collapse.totals(sources, missing: missing)
    let finisher = try EstimateFinisher(totals, inference)
    return try finisher.estimates(
      totals.ratioStatistics(),
      notes: notes(collapse, totals, by: groups),
      name: { totals.variables[$0.variable].name },
      interval: finisher.symmetric
    )
  }

  /// The ratio of two totals over the domain.
  ///
  /// - Parameters:
  ///   - numerator: The column above the line.
  ///   - denominator: The column below the line.
  ///   - missing: Whether a missing value is an error or its row is left out of the estimate.
  ///   - inference: How errors are made.
  /// - Returns: The ratio.
  /// - Throws: ``SurveyError`` as ``ratios(of:by:missing:inference:)`` does.
  public func ratio(
    of numerator: String,
    over denominator: String,
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(SurveyError) -> Estimate<Ratio> {
    try ratios(
      of: [RatioOfVariables(numerator, over: denominator)],
      missing: missing,
      inference: inference
    ).only(numerator)
  }

  /// Both variables of a ratio; where one is missing, the row is missing for both.
  func sources(_ ratio: RatioOfVariables) throws(SurveyError) -> [TotalSource] {
    let numerator = try numbers(ratio.numerator, for: "a ratio")
    let denominator = try numbers(ratio.denominator, for: "a ratio")
    return [
      TotalSource(
        name: ratio.name,
        values: .numbers(masked(numerator, where: denominator), origin: 0)
      ),
      TotalSource(
        name: ratio.denominator,
        values: .numbers(masked(denominator, where: numerator), origin: 0)
      ),
    ]
  }

  private func masked(_ values: [Double], where others: [Double]) -> [Double] {
    others.contains { $0.isNaN } ? zip(values, others).map { $1.isNaN ? Double.nan : $0 } : values
  }
}
