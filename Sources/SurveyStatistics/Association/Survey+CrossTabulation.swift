// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Survey {
  /// The largest number of levels that a category of a table may have.
  private static var mostLevels: Int { 100 }

  /// Two categories against each other: how many people there are in each cell.
  ///
  ///     try adults.crossTabulation(of: "area", by: "account").test().pValue
  ///
  /// Edge cases: a cell in which nobody was asked has no record; tests count it as 0.
  ///
  /// - Parameters:
  ///   - rows: The column whose levels are the rows of the table.
  ///   - columns: The column whose levels are its columns.
  ///   - missing: Whether a missing value is an error or its row is left out, as a domain is.
  ///   - inference: How errors are made; the degrees of freedom are those of the whole table.
  /// - Returns: The weighted counts of the cells, from which tests come.
  /// - Throws: ``SurveyError`` with code `unknownColumn`, `missingValue`, `emptyDomain`,
  ///   `duplicateName` if both columns are the same, `wrongKind` for more than 100 levels.
  /// - Complexity: O(*n*) for *n* rows.
  public func crossTabulation(
    of rows: String,
    by columns: String,
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(SurveyError) -> CrossTabulation {
    guard rows != columns else {
      throw SurveyError(
        .duplicateName,
        culprit: rows,
        "'\(rows)' is tabulated against itself; name two columns."
      )
    }
    for name in [rows, columns] {
      let levels = CodedRows(try column(name)).count
      guard levels > Survey.mostLevels else { continue }
      throw SurveyError(
        .wrongKind,
        culprit: name,
        "'\(name)' has \(levels) different values, too many for a table; a category has at most "
          + "\(Survey.mostLevels)."
      )
    }
    let collapse = try Collapse(self, by: [rows, columns], missing: missing)
    let ones = TotalSource(
      name: "\(rows):\(columns)",
      values: .numbers([Double](repeating: 1, count: weights.count), origin: 0)
    )
    let totals = try collapse.totals([ones], missing: missing)
    let units = Set(totals.unitOfCell).sorted()
    let design = UnitTotals(units: units, values: []).degreesOfFreedom(in: stages)
    var whole = inference
    // A cell is a part of the table, not a domain: its interval has the degrees of the table.
    if whole.degreesOfFreedom == nil, design > 0 { whole.degreesOfFreedom = Double(design) }
    let finisher = try EstimateFinisher(totals, whole)
    let cells: SurveyEstimates<Amount> = try finisher.estimates(
      totals.statistics(.total),
      notes: notes(collapse, totals, by: [rows, columns]),
      name: { totals.variables[$0.variable].name },
      interval: finisher.symmetric
    )
    return CrossTabulation(
      cells,
      rows: rows,
      columns: columns,
      observations: totals.variables[0].observations.reduce(0, +),
      omitted: collapse.groups.omitted,
      degreesOfFreedom: inference.degreesOfFreedom ?? Double(design)
    )
  }
}
