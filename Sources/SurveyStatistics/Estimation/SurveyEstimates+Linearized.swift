// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// An estimate that another module made, with its influence added up by unit.
package struct LinearizedStatistic: Sendable {
  package let variable: String
  package let level: String?
  package let group: [GroupLevel]
  package let value: Double
  /// How many rows stand behind it.
  package let observations: Int
  /// Clusters minus strata of its domain.
  package let degreesOfFreedom: Double
  /// The sums of weighted influence, or the deviations of replicates; nil where nothing is known
  /// about its error.
  package let totals: UnitTotals?

  package init(
    variable: String,
    level: String? = nil,
    group: [GroupLevel],
    value: Double,
    observations: Int,
    degreesOfFreedom: Double,
    totals: UnitTotals?
  ) {
    self.variable = variable
    self.level = level
    self.group = group
    self.value = value
    self.observations = observations
    self.degreesOfFreedom = degreesOfFreedom
    self.totals = totals
  }
}

extension SurveyEstimates {
  /// Estimates whose values and influence come from elsewhere; errors are made here, as all are.
  package init(
    _ statistics: [LinearizedStatistic],
    of survey: Survey,
    notes: [String],
    inference: Inference
  ) throws(SurveyError) {
    try inference.check()
    let variance = survey.designVariance
    var records: [Record] = []
    for statistic in statistics {
      let square = statistic.totals.flatMap { variance.variance(of: $0) }
      let error = square.flatMap { $0.isFinite ? $0.squareRoot() : nil }
      let quantile = try inference.quantile(Int(statistic.degreesOfFreedom))
      var interval: ConfidenceInterval?
      if let error, let quantile {
        interval = try ConfidenceInterval(
          lower: statistic.value - quantile * error,
          upper: statistic.value + quantile * error,
          confidence: inference.confidence
        )
      }
      records.append(
        Record(
          variable: statistic.variable,
          level: statistic.level,
          group: statistic.group,
          estimate: Estimate(
            Value(unchecked: statistic.value),
            standardError: error,
            interval: interval,
            observations: statistic.observations,
            degreesOfFreedom: inference.degreesOfFreedom ?? statistic.degreesOfFreedom
          )
        )
      )
    }
    // Where nothing is known about an error, nothing is known about a covariance.
    let unknown = UnitTotals(units: [0], values: [.nan])
    let totals = statistics.map { $0.totals ?? unknown }
    self.init(
      records: records,
      notes: notes,
      inference: inference,
      variance: variance,
      unitTotals: { totals[$0] }
    )
  }
}
