// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

extension Survey {
  /// The part of the survey in which a column has a value, as a domain: clusters and strata stay.
  ///
  ///     try adults.restricted(to: "area", equals: "rural").share(of: "account")
  ///
  /// Edge cases: a domain of a domain is what both have in common; a row without a value does not
  /// belong to it.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - level: The level, or a number as text.
  /// - Returns: The survey of that domain.
  /// - Throws: ``SurveyError`` with code `unknownColumn`; `unknownGroup` if no row has the level.
  public func restricted(to column: String, equals level: String) throws(SurveyError) -> Survey {
    let coded = CodedRows(try self.column(column))
    guard let code = coded.labels.firstIndex(of: level) else {
      let known = coded.labels.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
      throw SurveyError(
        .unknownGroup,
        culprit: level,
        "No row has '\(level)' in '\(column)'; there "
          + (coded.labels.count > 8 ? "are \(known) and others." : "are \(known).")
      )
    }
    return try restricted(to: RowSelection(coded.codes.map { $0 == Int32(code) }))
  }

  /// The part of the survey that fulfils a condition, as a domain: clusters and strata stay.
  ///
  ///     try adults.restricted(where: Condition("age >= 15 && area == rural"))
  ///
  /// - Parameter condition: The condition.
  /// - Returns: The survey of that domain.
  /// - Throws: ``SurveyError`` with code `unknownColumn` for what the condition asks and the table
  ///   does not have.
  public func restricted(where condition: Condition) throws(SurveyError) -> Survey {
    let selection: RowSelection
    do {
      selection = try table.selection(condition)
    } catch {
      throw SurveyError(.unknownColumn, culprit: condition.description, error.sentence)
    }
    return try restricted(to: selection)
  }

  /// The selected rows of the survey, as a domain: clusters and strata stay.
  ///
  /// - Parameter selection: The rows.
  /// - Returns: The survey of that domain.
  /// - Throws: ``SurveyError`` with code `lengthsDiffer` if the selection is of another table.
  public func restricted(to selection: RowSelection) throws(SurveyError) -> Survey {
    guard selection.isSelected.count == weights.count else {
      throw SurveyError(
        .lengthsDiffer,
        culprit: "\(selection.isSelected.count) rows",
        "The selection is of \(selection.isSelected.count) rows and the survey has "
          + "\(weights.count); select among the rows of its table."
      )
    }
    var result = self
    if let domain {
      result.domain = zip(domain, selection.isSelected).map { $0 && $1 }
    } else {
      result.domain = selection.isSelected
    }
    return result
  }
}
