// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// Values of people in the order of another variable: what concentration is measured on.
///
///     let accounts = try RankedValues([0, 0, 1, 0, 1], rankedBy: [10, 20, 30, 40, 50])
///     try accounts.value(of: .standard)   // 0.4
///
/// A rank is the share of people below plus half of those alike, so that the mean rank is ½ and
/// people with equal ranks share theirs.
///
/// Reference: Kakwani, Wagstaff and van Doorslaer (1997), Socioeconomic inequalities in health:
/// measurement, computation, and statistical inference, Journal of Econometrics 77; Erreygers (2009),
/// Correcting the concentration index, Journal of Health Economics 28, as commonly stated; not
/// checked against the papers.
public struct RankedValues: Sendable {
  /// The values, in the order of the ranks.
  public let values: WeightedValues
  /// What they are ranked by, in ascending order.
  public let ranking: WeightedValues

  /// Values and what they are ranked by.
  ///
  /// - Parameters:
  ///   - values: A number per row; NaN where it is missing.
  ///   - ranking: What the rows are ranked by, lowest first.
  ///   - weights: A weight per row, none negative or missing; nil weighs all alike.
  ///   - missing: Whether a missing value of either is an error or its row is left out.
  ///   - name: What the values are called in errors.
  ///   - rankName: What the ranking is called in errors.
  /// - Throws: ``InequalityError`` as ``WeightedValues/init(_:weights:missing:name:)`` does.
  /// - Complexity: O(*n*) for *n* rows.
  public init(
    _ values: [Double],
    rankedBy ranking: [Double],
    weights: [Double]? = nil,
    missing: MissingPolicy = .reject,
    name: String = "values",
    rankName: String = "ranking"
  ) throws(InequalityError) {
    guard ranking.count == values.count else {
      throw InequalityError(
        .lengthsDiffer,
        culprit: rankName,
        "There are \(values.count) values and \(ranking.count) to rank them by; give one for each."
      )
    }
    let present = try WeightedValues(values, weights: weights, missing: missing, name: name)
    try self.init(
      present,
      of: values,
      rankedBy: ranking,
      weights: weights ?? [Double](repeating: 1, count: values.count),
      missing: missing,
      rankName: rankName
    )
  }

  /// The rows that have a value, ranked.
  init(
    _ present: WeightedValues,
    of column: [Double],
    rankedBy ranking: [Double],
    weights: [Double],
    missing: MissingPolicy,
    rankName: String
  ) throws(InequalityError) {
    self.ranking = try WeightedValues(
      name: rankName,
      rows: present.rows,
      of: ranking,
      weights: weights,
      missing: missing
    ).sorted()
    values = try WeightedValues(
      name: present.name,
      rows: self.ranking.rows,
      of: column,
      weights: weights,
      missing: missing
    )
  }

  private init(values: WeightedValues, ranking: WeightedValues) {
    self.values = values
    self.ranking = ranking
  }

  /// The same people under other weights, given for every row.
  func reweighted(_ rowWeights: [Double]) -> RankedValues {
    RankedValues(
      values: values.reweighted(rowWeights),
      ranking: ranking.reweighted(rowWeights)
    )
  }

  /// The share of the total that the people lowest in rank have: below the diagonal where those high
  /// in rank have more.
  ///
  /// - Throws: ``InequalityError`` with code `zeroMean` unless the mean is above 0.
  /// - Complexity: O(*n*).
  public func curve() throws(InequalityError) -> LorenzCurve {
    try values.requirePositiveMean(for: "a concentration curve")
    return LorenzCurve(
      amounts: values.values,
      weights: values.weights,
      isTied: { ranking.values[$0] == ranking.values[$0 + 1] },
      mean: values.mean
    )
  }

  /// A concentration index.
  ///
  /// - Parameter index: Which.
  /// - Returns: The index; above 0 where those high in rank have more.
  /// - Throws: ``InequalityError`` with code `zeroMean`, `parameterOutOfRange` for bounds that do not
  ///   hold the values, or `dividesByZero` where everyone stands at one of Wagstaff's bounds.
  /// - Complexity: O(*n*).
  public func value(of index: ConcentrationIndex) throws(InequalityError) -> Double {
    try computed(index, influence: false).value
  }

  /// A concentration index with how much each row moves it; the estimated ranks are part of that.
  ///
  /// - Parameter index: Which.
  /// - Returns: The index and, for each row, its derivative by the weight of the row.
  /// - Throws: ``InequalityError`` as ``value(of:)`` does.
  /// - Complexity: O(*n*).
  public func linearized(_ index: ConcentrationIndex) throws(InequalityError) -> LinearizedMeasure {
    values.byRow(try computed(index, influence: true))
  }
}
