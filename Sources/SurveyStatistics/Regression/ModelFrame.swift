// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import Tabular

/// The rows of a survey that a regression uses, with its variables.
struct ModelFrame: Sendable {
  let survey: Survey
  let formula: RegressionFormula
  /// The rows with a weight and all values, ascending.
  private(set) var rows: [Int32]
  /// The variables of the predictors.
  private(set) var variables: [ModelVariable]
  var terms: ModelTerms
  /// The outcome of each used row.
  var outcome: [Double]
  /// The weight of each used row.
  var weights: [Double]
  let notes: [String]

  init(
    _ survey: Survey,
    _ formula: RegressionFormula,
    _ missing: MissingPolicy,
    asCategories categories: [String] = []
  ) throws(SurveyError) {
    let explained = try survey.column(formula.outcome)
    let outcome = ModelVariable(explained)
    guard case .numbers(let numbers) = outcome.values else {
      try Survey.checkNoStrayText(explained)
      throw SurveyError(
        .wrongKind,
        culprit: formula.outcome,
        "The outcome '\(formula.outcome)' holds text; a regression explains numbers (0 and 1 for a "
          + "yes or no), so make a column of numbers from it."
      )
    }
    var columns: [Column] = []
    var variables: [ModelVariable] = []
    for name in formula.predictors {
      let column = try survey.column(name)
      let isCategory = categories.contains(name)
      if !isCategory { try Survey.checkNoStrayText(column) }
      columns.append(column)
      variables.append(ModelVariable(column, asCategory: isCategory))
    }
    let (rows, omitted) = try ModelFrame.rows(survey, [outcome] + variables, missing)
    self.survey = survey
    self.formula = formula
    self.rows = rows
    self.variables = variables.map { $0.ordered(in: rows) }
    terms = ModelTerms(formula, self.variables)
    self.outcome = rows.map { numbers[Int($0)] }
    weights = rows.map { survey.weights[Int($0)] }
    notes = Survey.notesOnStrayTexts(columns) + ModelFrame.notes(survey, omitted)
    try checkFinite()
    if let single = self.variables.first(where: { $0.levels?.count == 1 }), formula.hasIntercept {
      throw SurveyError(
        .rankDeficient,
        culprit: single.name,
        "'\(single.name)' is '\(single.levels?[0] ?? "")' in every row that is used, so it explains "
          + "nothing; leave it out."
      )
    }
  }

  private static func rows(
    _ survey: Survey,
    _ variables: [ModelVariable],
    _ missing: MissingPolicy
  ) throws(SurveyError) -> (rows: [Int32], omitted: Int) {
    var rows: [Int32] = []
    rows.reserveCapacity(survey.weights.count)
    var omitted = 0
    for row in survey.weights.indices
    where survey.weights[row] > 0 && survey.domain?[row] ?? true {
      guard let absent = variables.first(where: { $0.isMissing(row) }) else {
        rows.append(Int32(row))
        continue
      }
      guard missing == .omit else {
        throw SurveyError(
          .missingValue,
          culprit: absent.name,
          "Row \(row + 1) has no value in '\(absent.name)'; fill it in, or omit rows with missing "
            + "values."
        )
      }
      omitted += 1
    }
    guard !rows.isEmpty else {
      throw SurveyError(
        .emptyDomain,
        culprit: "domain",
        omitted == 0
          ? "No row with a positive weight belongs to the domain, so there is nothing to explain; "
            + "check the condition against the values of its column."
          : "Each of the \(omitted) rows of the domain misses a value, so there is nothing to "
            + "explain."
      )
    }
    return (rows, omitted)
  }

  private static func notes(_ survey: Survey, _ omitted: Int) -> [String] {
    var notes: [String] = []
    if omitted > 0 {
      notes.append("\(omitted) rows with a missing value were omitted as a domain.")
    }
    if survey.weightlessRows > 0 {
      notes.append("\(survey.weightlessRows) rows have weight 0 and belong to no estimate.")
    }
    return notes
  }

  private func checkFinite() throws(SurveyError) {
    var columns = [(formula.outcome, outcome.firstIndex { !$0.isFinite })]
    for variable in variables {
      if case .numbers(let numbers) = variable.values {
        columns.append((variable.name, rows.firstIndex { !numbers[Int($0)].isFinite }))
      }
    }
    for case (let name, let place?) in columns {
      throw SurveyError(
        .notFinite,
        culprit: name,
        "The value of '\(name)' in row \(rows[place] + 1) is infinite; a regression needs numbers."
      )
    }
  }

  /// Clusters minus strata of the used rows.
  var designDegreesOfFreedom: Int {
    UnitTotals(units: units, values: []).degreesOfFreedom(in: survey.stages)
  }

  /// The units with a used row, ascending.
  var units: [Int32] {
    let count = survey.stages[survey.stages.count - 1].clusterCount
    var isUsed = [Bool](repeating: false, count: count)
    for row in rows { isUsed[Int(survey.unitOfRow[Int(row)])] = true }
    return (0..<Int32(count)).filter { isUsed[Int($0)] }
  }

  /// The frame with some of its rows, and the same columns.
  func keeping(_ places: [Int]) -> ModelFrame {
    var kept = self
    kept.rows = places.map { rows[$0] }
    kept.outcome = places.map { outcome[$0] }
    kept.weights = places.map { weights[$0] }
    return kept
  }

  /// The frame with one more column at the end: a number for each row of the table.
  func appending(_ name: String, _ values: [Double]) -> ModelFrame {
    var longer = self
    longer.terms = terms.appending(name, variable: variables.count)
    longer.variables.append(ModelVariable(name, numbers: values))
    return longer
  }

  /// What a variable is held at while columns are made: everyone at one level, or the derivative
  /// by it.
  enum Change {
    case level(variable: Int, Int32)
    case derivative(variable: Int)
  }

  /// The columns of some rows, one after the other.
  func matrix(_ change: Change? = nil) -> Matrix {
    ModelFrame.matrix(terms, variables, rows, change)
  }

  /// The columns of rows of any table.
  static func matrix(
    _ terms: ModelTerms,
    _ variables: [ModelVariable],
    _ rows: [Int32],
    _ change: Change? = nil
  ) -> Matrix {
    var result = Matrix(rows: rows.count, columns: terms.columns.count, repeating: 1)
    result.withUnsafeMutableBufferPointer { target in
      nonisolated(unsafe) let target = target
      _ = Parallel.map(terms.columns.count) { place in
        let column = UnsafeMutableBufferPointer(
          rebasing: target[place * rows.count..<(place + 1) * rows.count]
        )
        fill(column, terms.columns[place].factors, variables, rows, change)
      }
    }
    return result
  }

  private static func fill(
    _ column: UnsafeMutableBufferPointer<Double>,
    _ factors: [ModelTerms.Factor],
    _ variables: [ModelVariable],
    _ rows: [Int32],
    _ change: Change?
  ) {
    if case .derivative(let variable)? = change,
      !factors.contains(where: { $0.variable == variable })
    {
      column.update(repeating: 0)
      return
    }
    for factor in factors {
      switch change {
      case .derivative(let variable)? where variable == factor.variable: continue
      case .level(let variable, let level)? where variable == factor.variable:
        if factor.level != level { column.update(repeating: 0) }
        continue
      default: break
      }
      switch variables[factor.variable].values {
      case .numbers(let numbers):
        for (place, row) in rows.enumerated() { column[place] *= numbers[Int(row)] }
      case .levels(let codes, _):
        for (place, row) in rows.enumerated() where codes[Int(row)] != factor.level {
          column[place] = 0
        }
      }
    }
  }
}
