// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

extension Survey {
  /// How unequal a variable is, with design-based errors, by groups if asked for.
  ///
  ///     let unequal = try adults.inequality(of: "income", measures: [.gini(), .palma], by: ["area"])
  ///     try unequal.estimates.contrast(.difference, from: 0, to: 2)   // the gap between two Ginis
  ///
  /// The error of each measure comes from its influence: how much a row moves it, estimated ranks,
  /// means and quantiles included. With replicate weights the measure is made anew in every replicate.
  ///
  /// Edge cases:
  /// - Nothing is replaced: a value of 0 stays 0, and a measure that cannot hold it says so.
  /// - Values below 0 are allowed where the mean is above 0 and the measure has a meaning; the notes
  ///   count them.
  /// - A group in which nobody has a value is left out and noted.
  ///
  /// - Parameters:
  ///   - variable: The column that is unequal.
  ///   - measures: What is asked.
  ///   - groups: The columns by whose levels groups are made.
  ///   - missing: Whether a missing value is an error or its row is left out, as a domain is.
  ///   - inference: How errors are made.
  /// - Returns: A record per group and measure, in this order.
  /// - Throws: ``InequalityError`` as ``WeightedValues/value(of:)`` does, and `survey` for what the
  ///   survey refuses.
  /// - Complexity: O(*n* (*m* + *g*)) for *n* rows, *m* measures and *g* groups, times the replicates.
  public func inequality(
    of variable: String,
    measures: [InequalityMeasure] = [.gini()],
    by groups: [String] = [],
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(InequalityError) -> InequalityEstimates {
    let column = try surveyed { () throws(SurveyError) in
      try numbers(variable, for: "a measure of inequality")
    }
    let needsOrder = measures.contains(where: \.needsOrder)
    var measurement = try SurveyMeasurement(
      self,
      by: groups,
      missing: missing,
      inference: inference
    )
    for domain in measurement.domains {
      guard
        let found = try measurement.values(
          of: column,
          named: variable,
          in: domain,
          missing: missing
        )
      else { continue }
      let values = needsOrder ? found.sorted() : found
      var results: [LinearizedMeasure] = []
      for measure in measures {
        let wantsInfluence = replication == nil && measure.hasInfluence
        let result = try values.computed(measure, influence: wantsInfluence)
        results.append(wantsInfluence ? values.byRow(result) : result)
        measurement.noteOn(measure, of: values)
      }
      try measurement.add(
        SurveyMeasurement.Batch(
          subjects: measures.map { InequalityEstimates.Subject(variable, $0) },
          groups: measures.map { _ in domain.group },
          measures: results,
          hasInfluence: measures.map(\.hasInfluence),
          observations: measures.map { _ in values.values.count },
          again: { weights in
            let again = values.reweighted(weights)
            return measures.map { (try? again.computed($0, influence: false).value) ?? .nan }
          }
        ),
        of: domain
      )
    }
    return try measurement.estimates()
  }
}

extension SurveyMeasurement {
  /// The values of a domain; nil, with a note, for a group in which nobody has one.
  mutating func values(
    of column: [Double],
    named name: String,
    in domain: Domain,
    missing: MissingPolicy
  ) throws(InequalityError) -> WeightedValues? {
    do {
      let values = try WeightedValues(
        name: name,
        rows: domain.rows,
        of: column,
        weights: survey.weights,
        missing: missing
      )
      if values.missing > 0 {
        let place = domain.group.map(\.description).joined(separator: ", ")
        note(
          "'\(name)' is missing in \(values.missing) rows\(place.isEmpty ? "" : " of \(place)"), "
            + "which were omitted as a domain."
        )
      }
      return values
    } catch {
      guard error.code == .noValues, domains.count > 1, missing == .omit else { throw error }
      note(
        "Nobody in \(domain.group.map(\.description).joined(separator: ", ")) has a value of "
          + "'\(name)': the group is left out."
      )
      return nil
    }
  }

  /// Says what a reader of a measure should know of its values.
  mutating func noteOn(_ measure: InequalityMeasure, of values: WeightedValues) {
    if values.minimum < 0 {
      let count = values.values.count { $0 < 0 }
      note(
        "'\(values.name)' is below 0 in \(count) rows, which stay as they are; a Gini or a Lorenz "
          + "curve then leaves its usual range."
      )
    }
    switch measure {
    case .herfindahl:
      note("The Herfindahl index counts each row as as many units as it weighs.")
    case .wolfson where survey.replication == nil:
      note("Wolfson's polarization has an error with replicate weights only.")
    default: break
    }
  }
}
