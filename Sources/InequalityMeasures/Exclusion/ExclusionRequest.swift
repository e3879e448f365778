// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// A request for measures of exclusion, answered group by group.
struct ExclusionRequest {
  private let survey: Survey
  private let matrix: DeprivationMatrix
  private var measurement: SurveyMeasurement
  /// For each domain its rows with all indicators.
  private let rows: [[Int32]]
  private let groupOfRow: [Int32]

  init(
    _ survey: Survey,
    _ question: MultidimensionalExclusion,
    by groups: [String],
    missing: MissingPolicy,
    inference: Inference
  ) throws(InequalityError) {
    let matrix = try DeprivationMatrix(question, survey.table)
    var measurement = try SurveyMeasurement(
      survey,
      by: groups,
      missing: missing,
      inference: inference
    )
    var rows: [[Int32]] = []
    var groupOfRow = [Int32](repeating: -1, count: survey.weights.count)
    var omitted = 0
    for (code, domain) in measurement.domains.enumerated() {
      let complete = domain.rows.filter { !matrix.score[Int($0)].isNaN }
      if complete.count < domain.rows.count, missing == .reject {
        let row = Int(domain.rows.first { matrix.score[Int($0)].isNaN } ?? 0)
        let name = matrix.missing(in: row, question, survey.table)
        throw InequalityError(
          .missingValue,
          culprit: name,
          "Row \(row + 1) has no value for the indicator '\(name)', and exclusion counts what one "
            + "person lacks together; fill it in, or omit rows with missing values."
        )
      }
      omitted += domain.rows.count - complete.count
      rows.append(complete)
      for row in complete { groupOfRow[Int(row)] = Int32(code) }
    }
    if omitted > 0 {
      measurement.note("\(omitted) rows miss an indicator and were omitted as a domain.")
    }
    guard rows.contains(where: { !$0.isEmpty }) else {
      throw InequalityError(
        .noValues,
        culprit: matrix.names.joined(separator: ", "),
        "No row has all of the indicators, and exclusion counts what one person lacks together; leave "
          + "out an indicator that is often missing."
      )
    }
    self.survey = survey
    self.matrix = matrix
    self.measurement = measurement
    self.rows = rows
    self.groupOfRow = groupOfRow
  }

  /// Every score above 0 that somebody has, each once up to the tolerance.
  var scores: [Double] {
    var distinct: [Double] = []
    for score in rows.joined().map({ matrix.score[Int($0)] }).sorted() where score > 0 {
      if let last = distinct.last, score - last <= MultidimensionalExclusion.tolerance { continue }
      distinct.append(min(1, score))
    }
    return distinct.isEmpty ? [1] : distinct
  }

  func estimates(
    _ kinds: [ExclusionStatistic.Kind],
    at cutoffs: [Double],
    withGroupContributions: Bool
  ) throws(InequalityError) -> InequalityEstimates {
    var measurement = measurement
    for (domain, rows) in zip(measurement.domains, rows) where !rows.isEmpty {
      let statistics = cutoffs.flatMap { cutoff in
        kinds.map { (cutoff: cutoff, group: domain.group, statistic: statistic($0, cutoff)) }
      }
      try add(statistics, rows, of: domain, to: &measurement)
    }
    if withGroupContributions {
      let everyone = SurveyMeasurement.Domain(
        group: [],
        rows: groupOfRow.indices.filter { groupOfRow[$0] >= 0 }.map { Int32($0) }
      )
      let statistics = measurement.domains.enumerated().filter { !rows[$0.offset].isEmpty }
        .map { code, domain in
          (
            cutoff: cutoffs[0], group: domain.group,
            statistic: statistic(.groupContribution(Int32(code)), cutoffs[0])
          )
        }
      try add(statistics, everyone.rows, of: everyone, to: &measurement)
    }
    return try measurement.estimates()
  }

  private func statistic(
    _ kind: ExclusionStatistic.Kind,
    _ cutoff: Double
  ) -> ExclusionStatistic {
    ExclusionStatistic(
      kind: kind,
      matrix: matrix,
      threshold: cutoff - MultidimensionalExclusion.tolerance,
      groupOfRow: groupOfRow
    )
  }

  private func add(
    _ asked: [(cutoff: Double, group: [GroupLevel], statistic: ExclusionStatistic)],
    _ rows: [Int32],
    of domain: SurveyMeasurement.Domain,
    to measurement: inout SurveyMeasurement
  ) throws(InequalityError) {
    let wantsInfluence = survey.replication == nil
    var answered: [(cutoff: Double, group: [GroupLevel], statistic: ExclusionStatistic)] = []
    var measures: [LinearizedMeasure] = []
    for request in asked {
      let measure = request.statistic.linearized(rows, survey.weights, influence: wantsInfluence)
      guard let measure else {
        let place = domain.group.map(\.description).joined(separator: ", ")
        measurement.note(
          "Nobody\(place.isEmpty ? "" : " in \(place)") is excluded at \(request.cutoff): there is no "
            + "intensity and no contribution."
        )
        continue
      }
      answered.append(request)
      measures.append(measure)
    }
    guard !measures.isEmpty else { return }
    let statistics = answered.map(\.statistic)
    try measurement.add(
      SurveyMeasurement.Batch(
        subjects: answered.map { request in
          InequalityEstimates.Subject(
            request.statistic.indicator ?? "exclusion",
            request.statistic.name,
            parameter: request.cutoff
          )
        },
        groups: answered.map(\.group),
        measures: measures,
        hasInfluence: measures.map { _ in true },
        observations: measures.map { _ in rows.count },
        again: { weights in statistics.map { $0.value(rows, weights) } }
      ),
      of: domain
    )
  }
}
