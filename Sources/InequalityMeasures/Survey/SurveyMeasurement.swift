// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular

/// The rows of a survey by groups, and how measures of their values become estimates.
///
/// Each measure brings its influence; it is added up by sampling unit here and becomes an error where
/// all errors do. Under replicates the measures are made anew with each replicate's weights.
struct SurveyMeasurement {
  /// Rows that are measured together.
  struct Domain {
    let group: [GroupLevel]
    /// The rows, ascending, those without a value too.
    let rows: [Int32]
  }

  /// Measures of the rows of one domain.
  struct Batch {
    let subjects: [InequalityEstimates.Subject]
    /// For each subject its group.
    let groups: [[GroupLevel]]
    /// For each subject its value, and its influence by row unless that is not known.
    let measures: [LinearizedMeasure]
    /// For each subject whether its influence is known.
    let hasInfluence: [Bool]
    let observations: [Int]
    /// The values under other weights; NaN where there is none.
    let again: (_ weights: [Double]) -> [Double]
  }

  let survey: Survey
  let inference: Inference
  let domains: [Domain]
  private(set) var notes: [String]
  private var subjects: [InequalityEstimates.Subject] = []
  private var statistics: [LinearizedStatistic] = []

  init(
    _ survey: Survey,
    by names: [String],
    missing: MissingPolicy,
    inference: Inference
  ) throws(InequalityError) {
    let groups = try surveyed { () throws(SurveyError) in
      try inference.check()
      try survey.requirePositiveWeights(for: "a measure of inequality")
      return try DomainGroups(survey, by: names, missing: missing)
    }
    var rows = [[Int32]](repeating: [], count: groups.keys.count)
    for (row, domain) in groups.domainOfRow.enumerated() where domain >= 0 {
      rows[Int(domain)].append(Int32(row))
    }
    self.survey = survey
    self.inference = inference
    domains = zip(groups.keys, rows).map { Domain(group: $0, rows: $1) }
    notes = []
    if groups.omitted > 0 {
      notes.append(
        "\(groups.omitted) rows without a value of \(names.joined(separator: ", ")) were omitted as "
          + "a domain."
      )
    }
    if survey.weightlessRows > 0 {
      notes.append("\(survey.weightlessRows) rows have weight 0 and belong to no estimate.")
    }
  }

  /// Adds a sentence on what was omitted or assumed, once.
  mutating func note(_ sentence: String) {
    if !notes.contains(sentence) { notes.append(sentence) }
  }

  /// Adds the measures of a domain.
  mutating func add(_ batch: Batch, of domain: Domain) throws(InequalityError) {
    let part =
      try domains.count == 1 && domain.rows.count == survey.observations
      ? survey : restricted(to: domain.rows)
    let degreesOfFreedom = part.degreesOfFreedom
    var totals: [UnitTotals?]
    if let replication = survey.replication {
      let deviations = try surveyed { () throws(SurveyError) in
        try survey.replicateDeviations(of: batch.measures.map(\.value)) { batch.again($0) }
      }
      totals = deviations
      if let fewest = deviations.map(\.units.count).min(), fewest < replication.count {
        note(
          "In \(replication.count - fewest) of \(replication.count) replicates a measure does not "
            + "exist; they are left out of its error."
        )
      }
    } else {
      totals = zip(batch.measures, batch.hasInfluence).map { measure, hasInfluence in
        guard hasInfluence else { return nil }
        var weighted = measure.influence
        for row in weighted.indices { weighted[row] *= survey.weights[row] }
        return part.unitTotals(ofWeightedInfluence: weighted)
      }
    }
    for index in batch.subjects.indices {
      let value = batch.measures[index].value
      guard value.isFinite else {
        throw InequalityError(
          .notFinite,
          culprit: batch.subjects[index].variable,
          "The \(batch.subjects[index].measure) of '\(batch.subjects[index].variable)' is more than a "
            + "number can hold; divide the values by a power of ten."
        )
      }
      subjects.append(batch.subjects[index])
      statistics.append(
        LinearizedStatistic(
          variable: batch.subjects[index].variable,
          group: batch.groups[index],
          value: value,
          observations: batch.observations[index],
          degreesOfFreedom: degreesOfFreedom,
          totals: totals[index]
        )
      )
    }
  }

  /// The estimates of all that was added.
  func estimates() throws(InequalityError) -> InequalityEstimates {
    let made = try surveyed { () throws(SurveyError) in
      try SurveyEstimates<Amount>(statistics, of: survey, notes: notes, inference: inference)
    }
    return InequalityEstimates(subjects, made)
  }

  private func restricted(to rows: [Int32]) throws(InequalityError) -> Survey {
    var isSelected = [Bool](repeating: false, count: survey.weights.count)
    for row in rows { isSelected[Int(row)] = true }
    return try surveyed { () throws(SurveyError) in
      try survey.restricted(to: RowSelection(isSelected))
    }
  }
}

/// What a survey says, its errors as those of this module.
func surveyed<Value>(
  _ body: () throws(SurveyError) -> Value
) throws(InequalityError) -> Value {
  do {
    return try body()
  } catch {
    throw InequalityError(error)
  }
}
