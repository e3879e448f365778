// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics
import Tabular

extension Survey {
  /// What a concentration index is made of: the part that each contributor adds to it.
  ///
  ///     h = a + Σ b_k x_k + e
  ///     C = Σ (b_k x̄_k / μ) C_k + residual = Σ b_k GC_k / μ + residual
  ///
  /// The regression is weighted. A contributor adds its elasticity (by how many percent the mean
  /// rises with one percent more of it) times its own concentration. The error of a part takes the
  /// coefficient, the ranks and the mean as estimated. It says what goes together, not what causes
  /// what.
  ///
  ///     try adults.concentrationDecomposition(of: "payments", rankedBy: "income",
  ///       explainedBy: ["schooling", "area"])
  ///
  /// - Parameters:
  ///   - variable: The column of numbers that is spread.
  ///   - rank: The column by which people are ranked, lowest first.
  ///   - contributors: The columns that explain it; texts count by level, the first left out.
  ///   - missing: Whether a missing value is an error or its row is left out, as a domain is.
  ///   - inference: How errors are made.
  /// - Returns: The record `total`; for each contributor its `elasticity`, its own concentration (no
  ///   component) and what it adds, `explained`; then the `residual`. Explained parts and residual add
  ///   up to the total.
  /// - Throws: ``InequalityError`` as
  ///   ``concentration(of:rankedBy:indices:by:missing:inference:)`` does, and `survey` for what the
  ///   regression refuses.
  /// - Complexity: O(*n p*²) for *n* rows and *p* contributors.
  ///
  /// Reference: Wagstaff, van Doorslaer and Watanabe (2003), On decomposing the causes of health
  /// sector inequalities, Journal of Econometrics 112, doi:10.1016/S0304-4076(02)00161-6, as commonly
  /// stated; not checked against the paper.
  public func concentrationDecomposition(
    of variable: String,
    rankedBy rank: String,
    explainedBy contributors: [String],
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(InequalityError) -> InequalityEstimates {
    guard !contributors.isEmpty else {
      throw InequalityError(
        .tooFewValues,
        culprit: variable,
        "A concentration index is decomposed by what may explain it; name a column."
      )
    }
    let complete = try surveyed { () throws(SurveyError) in
      missing == .omit ? try restricted(toComplete: [variable, rank] + contributors) : self
    }
    let model = try surveyed { () throws(SurveyError) in
      try complete.regression(
        RegressionFormula(variable, on: contributors),
        missing: missing,
        inference: inference
      )
    }
    let omitted = observations - complete.observations
    return try ConcentrationParts(complete, model, variable: variable, rank: rank).estimates(
      inference,
      notes: omitted > 0 ? ["\(omitted) rows miss a value and were omitted as a domain."] : []
    )
  }

  /// The rows that have a value in all of some columns, as a domain.
  private func restricted(toComplete names: [String]) throws(SurveyError) -> Survey {
    var isComplete = [Bool](repeating: true, count: weights.count)
    for name in names {
      guard let column = try? table.column(name) else { continue }
      switch column.storage {
      case .numbers(let numbers):
        for row in isComplete.indices where numbers[row].isNaN { isComplete[row] = false }
      case .categories(let codes, _):
        for row in isComplete.indices where codes[row] < 0 { isComplete[row] = false }
      }
    }
    return try restricted(to: RowSelection(isComplete))
  }
}

/// The parts of a concentration index, with their influence by unit.
private struct ConcentrationParts {
  /// A value with its influence.
  struct Part {
    let value: Double
    let totals: UnitTotals
  }

  let survey: Survey
  let model: SurveyRegression
  let variable: String
  let rank: String
  /// The mean of the variable, its generalized concentration, then for each contributor its mean and
  /// its generalized concentration.
  let parts: [Part]
  let observations: Int
  let notes: [String]

  init(
    _ survey: Survey,
    _ model: SurveyRegression,
    variable: String,
    rank: String
  ) throws(InequalityError) {
    var columns: [[Double]] = []
    let ranking = try surveyed { () throws(SurveyError) in
      columns = [try survey.numbers(variable, for: "a concentration index")]
      for record in model.estimates.records.dropFirst() {
        columns.append(try ConcentrationParts.column(record, in: survey))
      }
      return try survey.numbers(rank, for: "a ranking")
    }
    var measurement = try SurveyMeasurement(
      survey,
      by: [],
      missing: .reject,
      inference: Inference()
    )
    var ranked: [RankedValues] = []
    for column in columns {
      for domain in measurement.domains {
        guard
          let present = try measurement.values(
            of: column,
            named: variable,
            in: domain,
            missing: .reject
          )
        else { continue }
        ranked.append(
          try RankedValues(
            present,
            of: column,
            rankedBy: ranking,
            weights: survey.weights,
            missing: .reject,
            rankName: rank
          )
        )
      }
    }
    var measures: [LinearizedMeasure] = []
    for values in ranked {
      let numbers = values.values
      measures.append(
        numbers.byRow(
          LinearizedMeasure(
            value: numbers.mean,
            influence: numbers.values.map { ($0 - numbers.mean) / numbers.sumOfWeights }
          )
        )
      )
      measures.append(try values.linearized(.generalized))
    }
    let totals = try ConcentrationParts.totals(of: measures, ranked, survey)
    self.survey = survey
    self.model = model
    self.variable = variable
    self.rank = rank
    parts = zip(measures, totals).map { Part(value: $0.value, totals: $1) }
    observations = ranked.first?.values.values.count ?? 0
    notes = model.estimates.notes
  }

  /// The values of a predictor: its numbers, or whether a row has the level.
  private static func column(
    _ record: SurveyEstimates<Amount>.Record,
    in survey: Survey
  ) throws(SurveyError) -> [Double] {
    guard let level = record.level else {
      return try survey.numbers(record.variable, for: "a contributor")
    }
    guard let texts = try? survey.table.column(record.variable).texts else { return [] }
    return texts.map { $0 == level ? 1 : 0 }
  }

  private static func totals(
    of measures: [LinearizedMeasure],
    _ ranked: [RankedValues],
    _ survey: Survey
  ) throws(InequalityError) -> [UnitTotals] {
    guard survey.replication != nil else {
      return measures.map { measure in
        survey.unitTotals(ofWeightedInfluence: zip(measure.influence, survey.weights).map(*))
      }
    }
    return try surveyed { () throws(SurveyError) in
      try survey.replicateDeviations(of: measures.map(\.value)) { weights in
        ranked.flatMap { values in
          let again = values.reweighted(weights)
          return [again.values.mean, (try? again.value(of: .generalized)) ?? .nan]
        }
      }
    }
  }

  func estimates(
    _ inference: Inference,
    notes omissions: [String]
  ) throws(InequalityError) -> InequalityEstimates {
    let (mean, whole) = (parts[0], parts[1])
    guard mean.value > 0 else {
      throw InequalityError(
        .zeroMean,
        culprit: variable,
        "The mean of '\(variable)' is \(mean.value), and a concentration index divides by it; "
          + "measure where there is something to share."
      )
    }
    let total = product(1, [whole], over: [mean])
    var subjects = [subject(variable, .total)]
    var levels: [String?] = [nil]
    var results = [total]
    var rest: [(Double, UnitTotals)] = [(1, total.totals)]
    var explained = 0.0
    for (index, record) in model.estimates.records.enumerated().dropFirst() {
      let own = Part(
        value: record.estimate.value.value,
        totals: model.estimates.influence(of: index)
      )
      let (ownMean, concentration) = (parts[2 * index], parts[2 * index + 1])
      let part = product(1, [own, concentration], over: [mean])
      subjects += [
        subject(record.variable, .elasticity), subject(record.variable, nil),
        subject(record.variable, .explained),
      ]
      levels += [record.level, record.level, record.level]
      results += [
        product(1, [own, ownMean], over: [mean]), product(1, [concentration], over: [ownMean]),
        part,
      ]
      explained += part.value
      rest.append((-1, part.totals))
    }
    subjects.append(subject(variable, .residual))
    levels.append(nil)
    results.append(
      Part(value: total.value - explained, totals: UnitTotals(combining: rest.map { ($0.0, $0.1) }))
    )
    let degreesOfFreedom = survey.degreesOfFreedom
    let statistics = zip(zip(subjects, levels), results).map { pair, part in
      LinearizedStatistic(
        variable: pair.0.variable,
        level: pair.1,
        group: [],
        value: part.value,
        observations: observations,
        degreesOfFreedom: degreesOfFreedom,
        totals: part.totals
      )
    }
    let made = try surveyed { () throws(SurveyError) in
      try SurveyEstimates<Amount>(
        statistics,
        of: survey,
        notes: omissions + notes,
        inference: inference
      )
    }
    return InequalityEstimates(subjects, made)
  }

  private func subject(
    _ name: String,
    _ component: InequalityEstimates.Component?
  ) -> InequalityEstimates.Subject {
    InequalityEstimates.Subject(name, ConcentrationIndex.standard.name, component: component)
  }

  /// A product over a product, by the delta method.
  private func product(_ factor: Double, _ above: [Part], over below: [Part]) -> Part {
    let value =
      above.reduce(factor) { $0 * $1.value } / below.reduce(1) { $0 * $1.value }
    var terms: [(factor: Double, totals: UnitTotals)] = []
    for (index, part) in above.enumerated() {
      var others = factor
      for (other, rest) in above.enumerated() where other != index { others *= rest.value }
      terms.append((others / below.reduce(1) { $0 * $1.value }, part.totals))
    }
    for part in below { terms.append((-value / part.value, part.totals)) }
    return Part(value: value, totals: UnitTotals(combining: terms))
  }
}
