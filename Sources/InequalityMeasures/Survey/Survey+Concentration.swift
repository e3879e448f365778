// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

extension Survey {
  /// How a variable is spread over people in the order of another, with design-based errors.
  ///
  ///     try adults.concentration(of: "account", rankedBy: "income", indices: [.standard,
  ///       .erreygers(bounds: 0...1)])
  ///
  /// The influence of a row holds that it moves the ranks of all others. With groups, people are
  /// ranked within theirs.
  ///
  /// - Parameters:
  ///   - variable: The column that is spread.
  ///   - rank: The column by which people are ranked, lowest first; equal ones share their mean rank.
  ///   - indices: Which indices.
  ///   - groups: The columns by whose levels groups are made.
  ///   - missing: Whether a missing value is an error or its row is left out, as a domain is.
  ///   - inference: How errors are made.
  /// - Returns: A record per group and index, in this order; above 0 where those high in rank have
  ///   more.
  /// - Throws: ``InequalityError`` as ``RankedValues/value(of:)`` does, and `survey` for what the
  ///   survey refuses.
  /// - Complexity: O(*n* (*i* + *g*)) for *n* rows, *i* indices and *g* groups, times the replicates.
  public func concentration(
    of variable: String,
    rankedBy rank: String,
    indices: [ConcentrationIndex] = [.standard],
    by groups: [String] = [],
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(InequalityError) -> InequalityEstimates {
    let (column, ranking) = try surveyed { () throws(SurveyError) in
      (try numbers(variable, for: "a concentration index"), try numbers(rank, for: "a ranking"))
    }
    var measurement = try SurveyMeasurement(
      self,
      by: groups,
      missing: missing,
      inference: inference
    )
    for domain in measurement.domains {
      guard
        let present = try measurement.values(
          of: column,
          named: variable,
          in: domain,
          missing: missing
        )
      else { continue }
      let ranked = try RankedValues(
        present,
        of: column,
        rankedBy: ranking,
        weights: weights,
        missing: missing,
        rankName: rank
      )
      if ranked.ranking.missing > 0 {
        measurement.note(
          "'\(rank)' is missing in \(ranked.ranking.missing) rows, which were omitted as a domain."
        )
      }
      if ranked.values.minimum < 0, indices.contains(.standard) {
        measurement.note(
          "'\(variable)' is below 0 in some rows; its concentration index then leaves −1…1."
        )
      }
      var results: [LinearizedMeasure] = []
      for index in indices {
        let result = try ranked.computed(index, influence: replication == nil)
        results.append(replication == nil ? ranked.values.byRow(result) : result)
      }
      try measurement.add(
        SurveyMeasurement.Batch(
          subjects: indices.map { InequalityEstimates.Subject(variable, $0.name) },
          groups: indices.map { _ in domain.group },
          measures: results,
          hasInfluence: indices.map { _ in true },
          observations: indices.map { _ in ranked.values.values.count },
          again: { weights in
            let again = ranked.reweighted(weights)
            return indices.map { (try? again.computed($0, influence: false).value) ?? .nan }
          }
        ),
        of: domain
      )
    }
    return try measurement.estimates()
  }

  /// The least and the greatest value of a column in the domain.
  ///
  /// - Parameters:
  ///   - variable: A column of numbers.
  ///   - missing: Whether a missing value is an error.
  /// - Returns: The range of what was observed, which need not be that of what can be.
  /// - Throws: ``InequalityError`` as ``inequality(of:measures:by:missing:inference:)`` does.
  public func observedRange(
    of variable: String,
    missing: MissingPolicy = .reject
  ) throws(InequalityError) -> ClosedRange<Double> {
    let column = try surveyed { () throws(SurveyError) in
      try numbers(variable, for: "a range")
    }
    var measurement = try SurveyMeasurement(
      self,
      by: [],
      missing: missing,
      inference: Inference()
    )
    let found = try measurement.domains.first.flatMap { domain throws(InequalityError) in
      try measurement.values(of: column, named: variable, in: domain, missing: missing)
    }
    let values = found?.values ?? []
    return (values.min() ?? 0)...(values.max() ?? 0)
  }
}
