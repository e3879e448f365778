// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// Reads columns for an index and collects what is wrong with them.
struct IndexReading {
  let table: Table
  var problems: [IndexProblem] = []

  init(table: Table) { self.table = table }

  mutating func report(_ place: String, _ reason: String) {
    problems.append(IndexProblem(place, reason))
  }

  /// The names of the units; a row without one is a problem.
  mutating func units(_ column: String) -> [String] {
    do {
      let texts = try table.texts(column)
      if let row = texts.firstIndex(of: nil) {
        report(column, "row \(row + 1) names no unit; give it a name or leave the row out")
      }
      return texts.map { $0 ?? "" }
    } catch {
      report(column, error.description)
      return [String](repeating: "", count: table.rowCount)
    }
  }

  /// The numbers of a column; where there is none, as many missing ones.
  mutating func numbers(_ column: String) -> [Double] {
    do { return try table.numbers(column) } catch {
      report(column, error.description)
      return [Double](repeating: .nan, count: table.rowCount)
    }
  }

  /// The values of an indicator as given: the numbers of its column, or those of its levels.
  mutating func given(_ indicator: Indicator) -> [Double] {
    indicator.levels.map { levels(of: indicator, $0) } ?? numbers(indicator.column)
  }

  /// The values of an indicator, divided by its denominator.
  mutating func values(of indicator: Indicator, units: [String]) -> [Double] {
    let before = problems.count
    var values = given(indicator)
    guard problems.count == before else { return values }
    if let row = values.firstIndex(where: { $0.isInfinite }) {
      report(indicator.name, "the value of \(units[row]) is infinite; mend it or leave it empty")
    }
    if let denominator = indicator.denominator {
      divide(&values, of: indicator, by: denominator, units: units)
    }
    if !values.isEmpty, values.allSatisfy(\.isNaN), problems.count == before {
      report(indicator.name, "no unit has a value; leave the indicator out")
    }
    return values
  }

  private mutating func divide(
    _ values: inout [Double],
    of indicator: Indicator,
    by denominator: String,
    units: [String]
  ) {
    let divisors = numbers(denominator)
    for row in values.indices where !values[row].isNaN {
      guard divisors[row] != 0, !divisors[row].isInfinite else {
        report(
          indicator.name,
          "the denominator '\(denominator)' of \(units[row]) is \(divisors[row]); give another, or "
            + "leave it empty"
        )
        return
      }
      values[row] /= divisors[row]
    }
  }

  private mutating func levels(of indicator: Indicator, _ levels: [String: Double]) -> [Double] {
    let texts: [String?]
    do { texts = try table.texts(indicator.column) } catch {
      report(indicator.column, error.description)
      return [Double](repeating: .nan, count: table.rowCount)
    }
    let unknown = Set(texts.compactMap { $0 }).filter { levels[$0] == nil }.sorted()
    if !unknown.isEmpty {
      let shown = unknown.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
      report(indicator.name, "there is no number for the level \(shown); add it to the levels")
    }
    return texts.map { $0.flatMap { levels[$0] } ?? .nan }
  }

  /// Requires that no unit, or no unit and year, comes twice.
  static func requireDistinct(_ units: [String], years: [Double]?) throws(IndexError) {
    struct Row: Hashable {
      let unit: String
      let year: Double
    }
    var seen: Set<Row> = Set(minimumCapacity: units.count)
    for (row, unit) in units.enumerated() {
      let year = years?[row] ?? 0
      guard !seen.insert(Row(unit: unit, year: year)).inserted else { continue }
      let which = years == nil ? "The unit '\(unit)'" : "'\(unit)' in \(YearLabel.text(year))"
      throw IndexError(
        .duplicateUnit,
        culprit: unit,
        "\(which) has two rows, the second in row \(row + 1); keep one"
          + (years == nil ? ", or name the column of years if this is a panel." : ".")
      )
    }
  }
}
