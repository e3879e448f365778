// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

extension Survey {
  /// How much of an inequality lies within groups, and how much between them, with design-based
  /// errors.
  ///
  ///     let parts = try adults.inequalityDecomposition(of: "income", by: ["area"], measure: .theilT)
  ///     for record in parts.records { print(record.subject.component, record.estimate) }
  ///
  /// See ``WeightedValues/decomposition(of:by:)`` for the formulas. The parts add up to the total,
  /// and so do their influences.
  ///
  /// - Parameters:
  ///   - variable: The column that is unequal.
  ///   - groups: The columns by whose levels groups are made.
  ///   - measure: `theilT`, `theilL`, a generalized entropy, or a Gini.
  ///   - missing: Whether a missing value is an error or its row is left out, as a domain is.
  ///   - inference: How errors are made.
  /// - Returns: The records `total`, `within`, `between` (and `overlap` for a Gini), then a
  ///   `contribution` to the inequality within for each group.
  /// - Throws: ``InequalityError`` as ``WeightedValues/decomposition(of:by:)`` does, and `survey` for
  ///   what the survey refuses.
  /// - Complexity: O(*n* *g*) for *n* rows and *g* groups, times the replicates.
  public func inequalityDecomposition(
    of variable: String,
    by groups: [String],
    measure: InequalityMeasure = .theilT,
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(InequalityError) -> InequalityEstimates {
    let column = try surveyed { () throws(SurveyError) in
      try numbers(variable, for: "a measure of inequality")
    }
    var measurement = try SurveyMeasurement(
      self,
      by: groups,
      missing: missing,
      inference: inference
    )
    var groupOfRow = [Int32](repeating: -1, count: weights.count)
    for (code, domain) in measurement.domains.enumerated() {
      for row in domain.rows { groupOfRow[Int(row)] = Int32(code) }
    }
    let whole = SurveyMeasurement.Domain(
      group: [],
      rows: groupOfRow.indices.filter { groupOfRow[$0] >= 0 }.map { Int32($0) }
    )
    guard
      let values = try measurement.values(of: column, named: variable, in: whole, missing: missing)
    else { return try measurement.estimates() }
    let codes = values.rows.map { groupOfRow[Int($0)] }
    let count = measurement.domains.count
    let wantsInfluence = replication == nil
    let parts = try InequalityParts(
      values,
      measure,
      groupOfValue: codes,
      count: count,
      influence: wantsInfluence
    )
    measurement.noteOn(measure, of: values)
    let present = parts.groups.map { measurement.domains[Int(codes[$0.places[0]])].group }
    var batch = parts.listed(variable, measure)
    batch += zip(parts.groups.indices, present).map { index, group in
      let subject = InequalityEstimates.Subject(variable, measure, .contribution)
      let own = parts.groups[index]
      let contribution =
        wantsInfluence
        ? parts.contribution(of: index)
        : LinearizedMeasure(value: own.contribution, influence: [])
      return (subject, group, contribution, own.places.count)
    }
    try measurement.add(
      SurveyMeasurement.Batch(
        subjects: batch.map(\.0),
        groups: batch.map(\.1),
        measures: batch.map { wantsInfluence ? values.byRow($0.2) : $0.2 },
        hasInfluence: batch.map { _ in true },
        observations: batch.map(\.3),
        again: { weights in
          let again = try? InequalityParts(
            values.reweighted(weights),
            measure,
            groupOfValue: codes,
            count: count,
            influence: false
          )
          guard let again else { return batch.map { _ in .nan } }
          return again.listed(variable, measure).map(\.2.value) + again.groups.map(\.contribution)
        }
      ),
      of: whole
    )
    return try measurement.estimates()
  }
}

extension InequalityParts {
  /// The parts of the whole, as they are listed.
  fileprivate func listed(
    _ variable: String,
    _ measure: InequalityMeasure
  ) -> [(InequalityEstimates.Subject, [GroupLevel], LinearizedMeasure, Int)] {
    let parts: [(InequalityEstimates.Component, LinearizedMeasure?)] = [
      (.total, total), (.within, within), (.between, between), (.overlap, overlap),
    ]
    return parts.compactMap { component, part in
      part.map {
        (InequalityEstimates.Subject(variable, measure, component), [], $0, values.values.count)
      }
    }
  }
}
