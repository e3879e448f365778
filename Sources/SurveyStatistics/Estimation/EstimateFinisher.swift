// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Turns statistics of cluster totals into estimates with their errors.
struct EstimateFinisher {
  let finished: FinishedTotals
  let inference: Inference
  let variance: DesignVariance
  /// For each domain, clusters minus strata of the first stage that have a row in it.
  private let degreesOfFreedom: [Int]

  init(_ totals: ClusterTotals, _ inference: Inference) throws(SurveyError) {
    try inference.check()
    let finished = FinishedTotals(totals)
    self.finished = finished
    self.inference = inference
    variance = totals.designVariance
    degreesOfFreedom = totals.domains.indices.map { domain in
      if let fixed = totals.replicates?.spread.degreesOfFreedom { return fixed }
      let units = finished.cells(of: domain).map { totals.unitOfCell[Int($0)] }
      return UnitTotals(units: units, values: []).degreesOfFreedom(in: totals.stages)
    }
  }

  /// A value with its error, before an interval is made of it.
  struct Raw: Sendable {
    let value: Double
    let variance: Double?
    let degreesOfFreedom: Int
    let simpleVariance: Double?
    let observations: Int
    /// The number of replicates or units that the variance is made of.
    let parts: Int
  }

  /// The estimates of some statistics, after the notes on what was omitted so far. The interval is
  /// asked for where there is an error and there are degrees of freedom.
  func estimates<Value: Quantity>(
    _ statistics: [ClusterStatistic],
    notes: [String],
    name: (ClusterStatistic) -> String,
    interval: (Raw, _ quantile: Double) throws(SurveyError) -> ConfidenceInterval
  ) throws(SurveyError) -> SurveyEstimates<Value> {
    var notes = notes
    let answered = statistics.filter { statistic in
      finished.totals.variables[statistic.variable].observations[statistic.domain] > 0
    }
    guard !answered.isEmpty else {
      let what = statistics.first.map(name) ?? "anything"
      throw SurveyError(
        .emptyDomain,
        culprit: what,
        "Nobody in the domain has a value of '\(what)', so there is nothing to estimate."
      )
    }
    if answered.count < statistics.count {
      let empty = Set(statistics).subtracting(answered)
      for statistic in statistics where empty.contains(statistic) && statistic.level == 0 {
        let group = finished.totals.domains[statistic.domain].map(\.description)
        notes.append(
          "Nobody in \(group.joined(separator: ", ")) has a value of '\(name(statistic))': the "
            + "group is left out."
        )
      }
    }
    let raws = Parallel.map(answered.count) { raw(answered[$0]) }
    if let replicates = finished.totals.replicates {
      notes += replicates.notes(parts: raws.map(\.parts))
    }
    var records: [SurveyEstimates<Value>.Record] = []
    records.reserveCapacity(raws.count)
    for (statistic, raw) in zip(answered, raws) {
      let variable = finished.totals.variables[statistic.variable]
      guard raw.value.isFinite else {
        throw SurveyError(
          .notFinite,
          culprit: name(statistic),
          "The estimate of '\(name(statistic))' is not finite: its denominator adds up to zero, or "
            + "its values to more than a number can hold."
        )
      }
      records.append(
        SurveyEstimates<Value>.Record(
          variable: name(statistic),
          level: variable.levels?[statistic.level],
          group: finished.totals.domains[statistic.domain],
          estimate: try estimate(raw, interval)
        )
      )
    }
    let source = finished
    return SurveyEstimates(
      records: records,
      notes: notes,
      inference: inference,
      variance: variance,
      unitTotals: { index in
        source.unitTotals(answered[index], source.linearization(answered[index]))
      }
    )
  }

  private func raw(_ statistic: ClusterStatistic) -> Raw {
    let linear = finished.linearization(statistic)
    let units = finished.unitTotals(statistic, linear)
    return Raw(
      value: linear.value,
      variance: variance.variance(of: units),
      degreesOfFreedom: degreesOfFreedom[statistic.domain],
      simpleVariance: finished.simpleVariance(statistic, inference.reference),
      observations: finished.totals.variables[statistic.variable].observations[statistic.domain],
      parts: units.units.count
    )
  }

  private func estimate<Value: Quantity>(
    _ raw: Raw,
    _ interval: (Raw, Double) throws(SurveyError) -> ConfidenceInterval
  ) throws(SurveyError) -> Estimate<Value> {
    var ends: ConfidenceInterval?
    if raw.variance != nil, let quantile = try inference.quantile(raw.degreesOfFreedom) {
      ends = try interval(raw, quantile)
    }
    var effect: Double?
    if let variance = raw.variance, let simple = raw.simpleVariance { effect = variance / simple }
    return Estimate(
      Value(unchecked: raw.value),
      standardError: raw.variance?.squareRoot(),
      interval: ends,
      observations: raw.observations,
      degreesOfFreedom: inference.degreesOfFreedom ?? Double(raw.degreesOfFreedom),
      designEffect: effect
    )
  }

  /// The interval of a share, made as wanted.
  func ofShares(
    _ kind: DesignShareInterval
  ) -> (Raw, _ quantile: Double) throws(SurveyError) -> ConfidenceInterval {
    { [inference] raw, quantile throws(SurveyError) in
      try kind.interval(
        of: raw.value,
        variance: raw.variance ?? 0,
        quantile: quantile,
        observations: raw.observations,
        confidence: inference.confidence
      )
    }
  }

  /// Estimate plus and minus t times its error.
  func symmetric(_ raw: Raw, _ quantile: Double) throws(SurveyError) -> ConfidenceInterval {
    let error = (raw.variance ?? 0).squareRoot()
    return try ConfidenceInterval(
      lower: raw.value - quantile * error,
      upper: raw.value + quantile * error,
      confidence: inference.confidence
    )
  }
}
