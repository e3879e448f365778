// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension SurveyEstimates {
  /// A smooth function of the estimates, with its error by the delta method.
  ///
  ///     V = g' Σ g,   g the gradient at the estimates
  ///
  ///     let bySex = try adults.shares(of: ["account"], by: ["sex"])
  ///     try bySex.contrast { 1 - $0[1] / $0[0] }   // the second group's relative gap to the first
  ///
  /// Every covariance between the estimates is taken into account. The interval is estimate ± t
  /// times error.
  ///
  /// Edge cases: the degrees of freedom are those of the request, or else clusters minus strata that
  /// the estimates with a derivative other than 0 reach.
  ///
  /// - Parameters:
  ///   - degreesOfFreedom: The degrees of freedom of the interval, where others are wanted.
  ///   - function: The function, of the records in their order.
  /// - Returns: The value of the function, in its own unit.
  /// - Throws: ``SurveyError`` with code `notFinite` if the function has no value or no derivative
  ///   there.
  /// - Complexity: O(*k* units) for *k* records.
  public func contrast(
    degreesOfFreedom: Double? = nil,
    _ function: ([DualNumber]) -> DualNumber
  ) throws(SurveyError) -> Estimate<Amount> {
    let arguments = records.enumerated().map { index, record in
      var gradient = [Double](repeating: 0, count: records.count)
      gradient[index] = 1
      return DualNumber(record.estimate.value.value, gradient: gradient)
    }
    let result = function(arguments)
    guard result.value.isFinite, result.gradient.allSatisfy(\.isFinite) else {
      throw SurveyError(
        .notFinite,
        culprit: "\(result.value)",
        "The contrast has no finite value or error at these estimates (it divides by zero, or takes "
          + "the logarithm of zero); compare on another scale."
      )
    }
    let used = result.gradient.indices.filter { result.gradient[$0] != 0 }
    let totals = UnitTotals(combining: used.map { (result.gradient[$0], influence(of: $0)) })
    var error = variance.variance(of: totals)?.squareRoot()
    if used.contains(where: { records[$0].estimate.standardError == nil }) { error = nil }
    let degrees =
      degreesOfFreedom ?? inference.degreesOfFreedom
      ?? Double(variance.degreesOfFreedom(of: totals))
    var interval: ConfidenceInterval?
    if let error, degrees > 0 {
      let quantile = try StudentDistribution(degreesOfFreedom: degrees)
        .upperQuantile((1 - inference.confidence) / 2)
      interval = try ConfidenceInterval(
        lower: result.value - quantile * error,
        upper: result.value + quantile * error,
        confidence: inference.confidence
      )
    }
    return Estimate(
      Amount(unchecked: result.value),
      standardError: error,
      interval: interval,
      observations: used.compactMap { records[$0].estimate.observations }.reduce(0, +),
      degreesOfFreedom: degrees
    )
  }

  /// A weighted sum of the estimates.
  ///
  /// - Parameters:
  ///   - coefficients: A factor per record, in their order.
  ///   - degreesOfFreedom: The degrees of freedom of the interval, where others are wanted.
  /// - Returns: The sum.
  /// - Throws: ``SurveyError`` with code `lengthsDiffer` unless there is a factor per record,
  ///   `notFinite` if one is not finite.
  public func contrast(
    _ coefficients: [Double],
    degreesOfFreedom: Double? = nil
  ) throws(SurveyError) -> Estimate<Amount> {
    guard coefficients.count == records.count else {
      throw SurveyError(
        .lengthsDiffer,
        culprit: "\(coefficients.count) factors",
        "\(coefficients.count) factors do not fit \(records.count) estimates; give one for each, 0 "
          + "where it does not count."
      )
    }
    return try contrast(degreesOfFreedom: degreesOfFreedom) { estimates in
      zip(coefficients, estimates).reduce(DualNumber(0)) { $0 + DualNumber($1.0) * $1.1 }
    }
  }

  /// A comparison of two of the estimates, by name.
  ///
  ///     let bySex = try adults.shares(of: ["account"], by: ["sex"])
  ///     try bySex.contrast(.difference, from: 0, to: 1)
  ///
  /// - Parameters:
  ///   - contrast: How they are compared.
  ///   - from: The place of the record measured from.
  ///   - to: The place of the record measured to.
  ///   - degreesOfFreedom: The degrees of freedom of the interval, where others are wanted.
  /// - Returns: The comparison, in its own unit and sign.
  /// - Throws: ``SurveyError`` with code `unknownGroup` if there is no such record, `notFinite` if
  ///   the comparison divides by zero.
  public func contrast(
    _ contrast: Contrast,
    from: Int,
    to: Int,
    degreesOfFreedom: Double? = nil
  ) throws(SurveyError) -> Estimate<Amount> {
    for place in [from, to] where !records.indices.contains(place) {
      throw SurveyError(
        .unknownGroup,
        culprit: "\(place)",
        "There is no estimate in place \(place); there are \(records.count), counted from 0."
      )
    }
    return try self.contrast(degreesOfFreedom: degreesOfFreedom) {
      contrast.value(from: $0[from], to: $0[to])
    }
  }
}
