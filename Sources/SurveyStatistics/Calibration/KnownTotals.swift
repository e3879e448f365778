// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

/// What is known of the population: how many people each level of a category has, and the totals of
/// numeric variables.
///
///     try KnownTotals([
///       KnownTotals.Entry("sex", level: "women", total: 5210), .init("sex", level: "men", total: 4907),
///       KnownTotals.Entry("income", total: 8.4e6),
///     ])
///
/// A category has to be covered completely: every level that a row has needs a total.
public struct KnownTotals: Hashable, Sendable {
  /// One known total.
  public struct Entry: Hashable, Sendable {
    /// The column.
    public let variable: String
    /// Its level, for a category; nil for the sum of a numeric column.
    public let level: String?
    /// The total in the population.
    public let total: Double

    /// A total of a level, or of a numeric column.
    public init(_ variable: String, level: String? = nil, total: Double) {
      self.variable = variable
      self.level = level
      self.total = total
    }

    /// The variable and its level, as messages name them.
    var name: String { level.map { "'\(variable)' = '\($0)'" } ?? "'\(variable)'" }
  }

  /// The totals, in the order given.
  public let entries: [Entry]

  /// Checks and keeps known totals.
  ///
  /// - Parameter entries: The totals, each variable and level once.
  /// - Throws: ``SurveyError`` with code `badTotals` if there are none, one is not finite, or a level
  ///   has a negative total; `duplicateName` if one is given twice, or a variable has both a sum and
  ///   levels.
  public init(_ entries: [Entry]) throws(SurveyError) {
    guard !entries.isEmpty else {
      throw SurveyError(
        .badTotals,
        culprit: "totals",
        "There are no known totals to calibrate to; give a row of variable, level and total for each."
      )
    }
    var seen: Set<String> = []
    var hasLevels: [String: Bool] = [:]
    for entry in entries {
      guard entry.total.isFinite, entry.level == nil || entry.total >= 0 else {
        throw SurveyError(
          .badTotals,
          culprit: entry.name,
          "The known total of \(entry.name) is \(entry.total); a total is a finite number"
            + (entry.level == nil ? "." : ", and a number of people is at least 0.")
        )
      }
      guard seen.insert(entry.name).inserted else {
        throw SurveyError(
          .duplicateName,
          culprit: entry.name,
          "The total of \(entry.name) is given twice; give it once."
        )
      }
      guard hasLevels[entry.variable, default: entry.level != nil] == (entry.level != nil) else {
        throw SurveyError(
          .duplicateName,
          culprit: entry.variable,
          "'\(entry.variable)' has a total without a level and totals of levels; give its sum if it "
            + "is a number, or its levels if it is a category."
        )
      }
      hasLevels[entry.variable] = entry.level != nil
    }
    self.entries = entries
  }

  /// Reads known totals from a table with the columns `variable`, `level` and `total`; the level is
  /// empty for the sum of a numeric column.
  ///
  /// - Parameter table: The table.
  /// - Throws: ``SurveyError`` as ``init(_:)`` does; with code `unknownColumn` if a column is not
  ///   there, `badTotals` if a variable or a total is missing or not a number.
  public init(_ table: Table) throws(SurveyError) {
    var entries: [Entry] = []
    do throws(TableError) {
      let variables = try table.texts("variable")
      let levels = try table.texts("level")
      let totals = try table.numbers("total")
      for row in totals.indices {
        entries.append(Entry(variables[row] ?? "", level: levels[row], total: totals[row]))
      }
    } catch {
      let columns = ["variable", "level", "total"]
      throw SurveyError(
        columns.allSatisfy(table.columnNames.contains) ? .badTotals : .unknownColumn,
        culprit: "totals",
        "Known totals stand in the columns variable, level and total: \(error.description)"
      )
    }
    if let row = entries.firstIndex(where: { $0.variable.isEmpty || $0.total.isNaN }) {
      throw SurveyError(
        .badTotals,
        culprit: "row \(row + 1)",
        "Row \(row + 1) of the known totals has no "
          + "\(entries[row].variable.isEmpty ? "variable" : "total"); fill it in, or leave it out."
      )
    }
    try self.init(entries)
  }

  /// The variables, each once, in the order given.
  var variables: [String] {
    var seen: Set<String> = []
    return entries.map(\.variable).filter { seen.insert($0).inserted }
  }
}
