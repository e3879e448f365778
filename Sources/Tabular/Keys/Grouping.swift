// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The rows of a table by the values of some columns.
///
///     let groups = try people.groups(by: ["area", "sex"])
///     groups.keys            // a table: area, sex; one row for each pair that occurs
///     groups.rows(of: 0)     // the rows of the first pair
public struct Grouping: Sendable {
  /// What becomes of rows in which a key is missing.
  public enum MissingKeys: Hashable, Sendable, CaseIterable {
    /// Such a row is an error.
    case reject
    /// Such rows belong to no group; ``Grouping/omittedRowCount`` says how many there are.
    case omit
    /// Missing is a value like any other, and comes last.
    case group
  }

  /// The keys, one row for each group: numbers by size, categories in the order of their levels.
  public let keys: Table
  /// For each row of the table the number of its group, or −1 if it belongs to none.
  public let groupOfRow: [Int32]
  /// The number of rows in each group.
  public let rowCounts: [Int]
  /// The number of rows that belong to no group.
  public let omittedRowCount: Int

  /// The number of groups.
  public var count: Int { rowCounts.count }

  /// The rows of a group, from 0, in the order of the table.
  public func rows(of group: Int) -> [Int] {
    groupOfRow.indices.filter { Int(groupOfRow[$0]) == group }
  }

  /// The rows of all groups, in one pass over the table.
  public func rowsOfGroups() -> [[Int]] {
    var rows = rowCounts.map { count -> [Int] in
      var rows: [Int] = []
      rows.reserveCapacity(count)
      return rows
    }
    for (row, group) in groupOfRow.enumerated() where group >= 0 { rows[Int(group)].append(row) }
    return rows
  }
}

extension Table {
  /// The rows by the values of some columns.
  ///
  /// Only groups that have rows are there. Numbers are keys by their value, so that 0 and −0 are
  /// one.
  ///
  /// - Parameters:
  ///   - keys: The columns to group by; without any, all rows are one group.
  ///   - missing: What becomes of rows in which a key is missing.
  /// - Returns: The groups, their keys, and the group of each row.
  /// - Throws: ``TableError`` with code `unknownColumn` or `duplicateColumnName`; `missingValue` for
  ///   the first row with a missing key if those are to be rejected.
  /// - Complexity: O(*n* *k*) for *n* rows and *k* keys, and sorting the groups.
  public func groups(
    by keys: [String],
    missing: Grouping.MissingKeys = .omit
  ) throws(TableError) -> Grouping {
    let keyTable = try select(keys)
    let numbered = KeyCodes(
      keyTable.columns,
      rowCount: rowCount,
      keepsMissing: missing == .group
    )
    var firstRows = [Int](repeating: -1, count: numbered.count)
    var rowCounts = [Int](repeating: 0, count: numbered.count)
    var omitted = 0
    for (row, code) in numbered.codes.enumerated() {
      guard code >= 0 else {
        guard missing != .reject else {
          let column = keyTable.columns.first { $0.text(at: row) == nil }
          throw TableError(
            .missingValue,
            "the key is missing in row \(row + 1)",
            remedy: "fill it in, or say what becomes of rows without a key",
            column: column?.name
          )
        }
        omitted += 1
        continue
      }
      if firstRows[code] < 0 { firstRows[code] = row }
      rowCounts[code] += 1
    }
    return Grouping(
      keys: Table(
        unchecked: keyTable.columns.map { $0.taking(firstRows) },
        rowCount: keys.isEmpty ? 0 : firstRows.count
      ),
      groupOfRow: numbered.codes.map { Int32(truncatingIfNeeded: $0) },
      rowCounts: rowCounts,
      omittedRowCount: omitted
    )
  }
}
