// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular

extension SurveyGapRequest {
  /// The survey without the rows that have no value in a column of the groups.
  func everyone() throws(GapError) -> Survey {
    var isPresent = [Bool](repeating: true, count: survey.table.rowCount)
    for name in columns {
      switch try tableColumn(name).storage {
      case .numbers(let numbers):
        for row in isPresent.indices where numbers[row].isNaN { isPresent[row] = false }
      case .categories(let codes, _):
        for row in isPresent.indices where codes[row] < 0 { isPresent[row] = false }
      }
    }
    guard isPresent.contains(false) else { return survey }
    return try surveyed { () throws(SurveyError) in
      try survey.restricted(to: RowSelection(isPresent))
    }
  }

  /// Whether any row of the survey has a level, in the domain or not.
  func isKnown(_ name: String) throws(GapError) -> Bool {
    var texts: [[String?]] = []
    for column in columns { texts.append(try tableColumn(column).texts) }
    return (0..<survey.table.rowCount).contains { row in
      let levels = texts.compactMap { $0[row] }
      return levels.count == columns.count
        && levels.joined(separator: GapGroup.separator) == name
    }
  }

  /// A note where a few values other than 0 and 1 make a gap one of means rather than of shares.
  func notesOnOutcome() throws(GapError) -> [String] {
    let column = try tableColumn(variable)
    guard case .numbers(let numbers) = column.storage else { return [] }
    let others = numbers.indices.filter { ![0, 1].contains(numbers[$0]) && !numbers[$0].isNaN }
    let known = numbers.count { !$0.isNaN }
    guard let first = others.first, 5 * others.count <= known, numbers.contains(0),
      numbers.contains(1)
    else { return [] }
    let rows = others.count == 1 ? "row" : "\(others.count) rows, the first of them row"
    return [
      "'\(variable)' is 0 or 1 but for \(rows) \(first + 1) with \(column.texts[first] ?? ""), so "
        + "that means are compared; mend the data if shares are meant."
    ]
  }

  /// Why there are no gaps at a level of the outcome, or without one.
  static func levelError(
    _ level: String?,
    variable: String,
    among levels: [String]
  ) -> GapError {
    var known: [String] = []
    for level in levels where !known.contains(level) { known.append(level) }
    return GapError(
      level == nil ? .levelNotChosen : .unknownLevel,
      culprit: level ?? variable,
      known.isEmpty
        ? "'\(variable)' holds numbers and has no levels to choose from."
        : "A gap in '\(variable)' is a gap at one of its levels; choose "
          + known.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
          + (known.count > 8 ? " or another." : ".")
    )
  }
}

extension Sequence<GroupLevel> {
  /// The levels in one word: `women`, or `women/rural` for an intersection.
  var name: String { map(\.level).joined(separator: GapGroup.separator) }
}
