// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

extension Survey {
  /// Design-based quantiles, by groups if asked for, with Woodruff's intervals.
  ///
  /// The interval is that of the share of people at or below the quantile, turned back into values
  /// by the same rule. The standard error is its width over twice the quantile of t.
  ///
  ///     try adults.quantiles(of: ["income"], at: [0.25, 0.5, 0.75], by: ["area"])
  ///
  /// Edge cases: where the interval of the share leaves 0…1, that end is the smallest or the largest
  /// value.
  ///
  /// - Parameters:
  ///   - variables: The columns of numbers.
  ///   - probabilities: The shares below, from 0 to 1.
  ///   - groups: The columns by whose levels groups are made.
  ///   - rule: Which value stands for a quantile between two observations.
  ///   - interval: How the interval of the share is made.
  ///   - missing: Whether a missing value is an error or its row is left out of the estimate.
  ///   - inference: How errors are made.
  /// - Returns: A record per variable, quantile and group, in the unit of the variable.
  /// - Throws: ``SurveyError`` as ``means(of:by:missing:inference:)`` does; with code `wrongKind` for
  ///   a text column, `parameterOutOfDomain` for a probability outside 0…1, `negativeWeight`.
  /// - Complexity: O(*v n* log *n*) for *n* rows and *v* variables.
  ///
  /// Reference: Woodruff (1952), Confidence intervals for medians and other position measures, JASA
  /// 47, as commonly stated; not checked against the paper.
  public func quantiles(
    of variables: [String],
    at probabilities: [Double],
    by groups: [String] = [],
    rule: QuantileRule = .math,
    interval: DesignShareInterval = .wald,
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(SurveyError) -> SurveyEstimates<Amount> {
    try inference.check()
    try requirePositiveWeights(for: "a quantile")
    for probability in probabilities where !(probability >= 0 && probability <= 1) {
      throw SurveyError(
        .parameterOutOfDomain,
        culprit: "\(probability)",
        "\(probability) is not the probability of a quantile; the median is 0.5."
      )
    }
    let collapse = try Collapse(self, by: groups, missing: missing)
    var sources: [TotalSource] = []
    var samples: [[WeightedSample?]] = []
    var points: [[Double]] = []
    for name in variables {
      let numbers = try numbers(name, for: "a quantile")
      let source = TotalSource(name: name, values: .numbers(numbers, origin: 0))
      try source.check(collapse.groups.domainOfRow, missing)
      let byDomain = collapse.samples(of: numbers)
      for probability in probabilities {
        let point = byDomain.map { $0?.quantile(probability, rule) ?? .nan }
        let below = collapse.derived { row, domain in
          numbers[row].isNaN ? .nan : numbers[row] <= point[domain] ? 1 : 0
        }
        sources.append(TotalSource(name: name, values: .numbers(below, origin: 0)))
        samples.append(byDomain)
        points.append(point)
      }
    }
    let totals = try collapse.totals(sources, missing: .omit)
    let finisher = try EstimateFinisher(totals, inference)
    let statistics = totals.statistics(.mean)
    let shares: SurveyEstimates<Share> = try finisher.estimates(
      statistics,
      notes: notes(collapse, totals, by: groups),
      name: { totals.variables[$0.variable].name },
      interval: { raw, quantile throws(SurveyError) in
        try interval.interval(
          of: raw.value,
          variance: raw.variance ?? 0,
          quantile: quantile,
          observations: raw.observations,
          confidence: inference.confidence
        )
      }
    )
    let answered = statistics.filter { totals.variables[$0.variable].observations[$0.domain] > 0 }
    return try shares.mapped { index, record throws(SurveyError) in
      let statistic = answered[index]
      let sample = samples[statistic.variable][statistic.domain]
      var ends: ConfidenceInterval?
      var error: Double?
      if let sample, let interval = record.estimate.interval,
        let degrees = record.estimate.degreesOfFreedom
      {
        let lower = sample.quantile(interval.lower, rule)
        let upper = sample.quantile(interval.upper, rule)
        let quantile = try StudentDistribution(degreesOfFreedom: degrees)
          .upperQuantile((1 - inference.confidence) / 2)
        ends = try ConfidenceInterval(
          lower: lower,
          upper: upper,
          confidence: inference.confidence
        )
        error = (upper - lower) / (2 * quantile)
      }
      return SurveyEstimates<Amount>.Record(
        variable: record.variable,
        quantile: probabilities[statistic.variable % probabilities.count],
        group: record.group,
        estimate: Estimate(
          Amount(unchecked: points[statistic.variable][statistic.domain]),
          standardError: error,
          interval: ends,
          observations: record.estimate.observations,
          degreesOfFreedom: record.estimate.degreesOfFreedom
        )
      )
    }
  }

  /// A column of numbers.
  package func numbers(_ name: String, for purpose: String) throws(SurveyError) -> [Double] {
    let column = try column(name)
    guard case .numbers(let numbers) = column.storage else {
      throw SurveyError(
        .wrongKind,
        culprit: name,
        "'\(name)' holds texts, and \(purpose) is of numbers; choose a column of numbers."
      )
    }
    return numbers
  }
}

extension Collapse {
  /// A number for each row of a domain, NaN for all others.
  func derived(_ value: (_ row: Int, _ domain: Int) -> Double) -> [Double] {
    var values = [Double](repeating: .nan, count: groups.domainOfRow.count)
    for (row, domain) in groups.domainOfRow.enumerated() where domain >= 0 {
      values[row] = value(row, Int(domain))
    }
    return values
  }

  /// The values of each domain in ascending order; nil where there is none.
  func samples(of numbers: [Double]) -> [WeightedSample?] {
    var pairs = [[(value: Double, weight: Double)]](repeating: [], count: groups.keys.count)
    for (row, domain) in groups.domainOfRow.enumerated() where domain >= 0 && !numbers[row].isNaN {
      pairs[Int(domain)].append((numbers[row], survey.weights[row]))
    }
    return pairs.map { $0.isEmpty ? nil : WeightedSample($0) }
  }
}
