// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

package import DenseAlgebra

/// The rows of a survey with an outcome and the columns that may explain it: what a measure fits
/// several models to, and has their joint influence from.
///
/// Parts of a sample have the same columns, and their influence lives in the same units, so that
/// covariances between the models of two groups are kept.
package struct ModelSample: Sendable {
  /// What a column of the model matrix stands for.
  package struct Column: Hashable, Sendable {
    /// The variable, or `(intercept)`.
    package let variable: String
    /// The level that the column indicates; nil for a number.
    package let level: String?
    /// A column.
    package init(variable: String, level: String?) {
      self.variable = variable
      self.level = level
    }

    /// Both in a sentence: `area (rural)`.
    package var label: String { level.map { "\(variable) (\($0))" } ?? variable }
  }

  let frame: ModelFrame

  /// Reads the columns of a survey.
  ///
  /// - Parameters:
  ///   - survey: The survey; rows outside its domain are not used.
  ///   - outcome: The column that is explained.
  ///   - factors: The columns that explain it; texts, and numbers taken as categories, become an
  ///     indicator for each level but the first.
  ///   - categories: The columns of numbers that are taken as categories.
  ///   - missing: Whether a missing value is an error or its row is left out.
  /// - Throws: ``SurveyError`` with code `unknownColumn`, `wrongKind`, `missingValue`, `notFinite`,
  ///   `emptyDomain` or `rankDeficient` (a factor with a single level).
  package init(
    _ survey: Survey,
    outcome: String,
    factors: [String],
    asCategories categories: [String] = [],
    missing: MissingPolicy
  ) throws(SurveyError) {
    let formula = RegressionFormula(outcome, on: factors)
    frame = try ModelFrame(survey, formula, missing, asCategories: categories)
  }

  private init(_ frame: ModelFrame) { self.frame = frame }

  /// The survey.
  package var survey: Survey { frame.survey }
  /// The rows that are used, ascending.
  package var rows: [Int32] { frame.rows }
  /// The outcome of each used row.
  package var outcome: [Double] { frame.outcome }
  /// The weight of each used row.
  package var weights: [Double] { frame.weights }
  /// What was omitted, in sentences.
  package var notes: [String] { frame.notes }

  /// The columns of the model matrix, `(intercept)` first.
  package var columns: [Column] {
    frame.terms.columns.indices.map {
      Column(variable: frame.terms.variable($0), level: frame.terms.level($0, frame.variables))
    }
  }

  /// The levels of a factor, the first of which has no column; nil for numbers.
  package func levels(of factor: String) -> [String]? {
    frame.variables.first { $0.name == factor }?.levels
  }

  /// For each used row the place of its level among ``levels(of:)``; nil for numbers.
  package func levelCodes(of factor: String) -> [Int32]? {
    guard let variable = frame.variables.first(where: { $0.name == factor }),
      case .levels(let codes, _) = variable.values
    else { return nil }
    return frame.rows.map { codes[Int($0)] }
  }

  /// The part of the sample with some of its used rows.
  package func keeping(_ places: [Int]) -> ModelSample { ModelSample(frame.keeping(places)) }

  /// The sample with one more column.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - values: A number for each row of the survey's table.
  /// - Returns: The longer sample.
  package func appending(_ name: String, _ values: [Double]) -> ModelSample {
    ModelSample(frame.appending(name, values))
  }

  /// The sample with another outcome.
  ///
  /// - Parameter outcome: A number for each used row.
  /// - Returns: The sample, its rows and columns unchanged.
  package func explaining(_ outcome: [Double]) -> ModelSample {
    var changed = frame
    changed.outcome = outcome
    return ModelSample(changed)
  }

  /// The sample with some of its columns.
  package func selecting(columns: [Int]) -> ModelSample {
    var selected = frame
    selected.terms = frame.terms.keeping(columns)
    return ModelSample(selected)
  }

  /// The columns of the model, a row for each used row.
  package func matrix() -> Matrix { frame.matrix() }

  /// The weights of a replicate for the used rows.
  ///
  /// - Parameter weights: A weight for each row of the survey's table.
  /// - Returns: A weight for each used row.
  package func selected(_ weights: [Double]) -> [Double] { rows.map { weights[Int($0)] } }

  /// Columns times a number per used row, added up by unit.
  ///
  /// - Parameters:
  ///   - columns: A row for each used row.
  ///   - factors: A number for each used row, its weight included.
  /// - Returns: The totals of each column; with replicates, linear deviations.
  package func unitTotals(of columns: Matrix, times factors: [Double]) -> [UnitTotals] {
    frame.unitTotals(of: columns, times: factors)
  }

  /// Deviations times weights, added up by unit: the influence of a mean or a share.
  ///
  /// - Parameter deviations: A number for each used row.
  /// - Returns: Their totals; with replicates, linear deviations.
  package func unitTotals(ofDeviations deviations: [Double]) -> UnitTotals {
    let column = Matrix(rows: deviations.count, columns: 1, columnMajor: deviations)
    return frame.unitTotals(of: column, times: weights)[0]
  }
}
