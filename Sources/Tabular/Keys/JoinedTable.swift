// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Two tables put side by side by their keys, and what found no partner.
public struct JoinedTable: Sendable {
  /// How often a key may occur in the two tables.
  public enum Relation: Hashable, Sendable, CaseIterable {
    /// Once in either table.
    case oneToOne
    /// Any number of times in this table, once in the other.
    case manyToOne
  }

  /// What becomes of rows of this table whose key is not in the other.
  public enum Unmatched: Hashable, Sendable, CaseIterable {
    /// They stay, with missing values in the columns of the other table.
    case keep
    /// They are left out.
    case drop
  }

  /// The rows of this table, in its order, with the columns of the other.
  public let table: Table
  /// The keys of this table that are not in the other, each once; rows with a missing key count too.
  public let unmatched: Table
  /// The keys of the other table that are not in this one.
  public let otherUnmatched: Table
}

extension Table {
  /// The table with the columns of another, row by row where the keys are equal.
  ///
  ///     let joined = try households.joined(with: districts, on: ["ubigeo"])
  ///     joined.table            // each household with its district
  ///     joined.unmatched        // codes of households that no district has
  ///     joined.otherUnmatched   // districts without a household
  ///
  /// A missing key equals no other key.
  ///
  /// - Parameters:
  ///   - other: The table whose columns are added; each of its keys occurs once.
  ///   - keys: The columns that hold the keys, of the same names and kinds in both tables.
  ///   - relation: How often a key may occur.
  ///   - unmatched: What becomes of rows of this table without a partner.
  /// - Returns: The joined table and the keys of both sides that found no partner.
  /// - Throws: ``TableError`` with code `duplicateKey`, which names the keys that occur more than
  ///   once where they may not; `wrongKind` if a key holds numbers in one table and categories in
  ///   the other; `unknownColumn`; `duplicateColumnName` if both tables have another column of the
  ///   same name.
  /// - Complexity: O(*n* + *m*) for *n* and *m* rows, and sorting the keys.
  public func joined(
    with other: Table,
    on keys: [String],
    as relation: JoinedTable.Relation = .manyToOne,
    unmatched: JoinedTable.Unmatched = .keep
  ) throws(TableError) -> JoinedTable {
    let keyTable = try select(keys)
    let otherKeys = try other.select(keys)
    guard !keys.isEmpty else {
      throw TableError(
        .unknownColumn,
        "tables cannot be joined without a key",
        remedy: "name the columns that both tables share"
      )
    }
    let together = try keyTable.appending(otherKeys)
    let codes = KeyCodes(
      together.columns,
      rowCount: together.rowCount,
      keepsMissing: false
    )
    let here = codes.codes[..<rowCount]
    let there = codes.codes[rowCount...]
    let rowThere = try Self.rowOfKey(there, codes.count, of: otherKeys, side: "the other table")
    if relation == .oneToOne {
      _ = try Self.rowOfKey(here, codes.count, of: keyTable, side: "this table")
    }

    var rows: [Int] = []
    var partners: [Int] = []
    var missed: [Int] = []
    var seen = Set<Int>()
    for (row, code) in here.enumerated() {
      let partner = code < 0 ? -1 : rowThere[code]
      if partner < 0, code < 0 || seen.insert(code).inserted { missed.append(row) }
      if partner < 0, unmatched == .drop { continue }
      rows.append(row)
      partners.append(partner)
    }
    let keysHere = Set(here)
    let missedThere = there.enumerated().filter { $1 < 0 || !keysHere.contains($1) }.map(\.0)
    let added = try other.dropping(keys).columns
    return JoinedTable(
      table: try Table(columns.map { $0.taking(rows) } + added.map { $0.taking(partners) }),
      unmatched: keyTable.taking(missed),
      otherUnmatched: otherKeys.taking(missedThere)
    )
  }

  /// For each key the row that has it, or −1; an error that names the keys that several rows have.
  private static func rowOfKey(
    _ codes: ArraySlice<Int>,
    _ count: Int,
    of keys: Table,
    side: String
  ) throws(TableError) -> [Int] {
    var rowOfKey = [Int](repeating: -1, count: count)
    var repeated: [Int] = []
    var isReported = Set<Int>()
    for (row, code) in codes.enumerated() where code >= 0 {
      if rowOfKey[code] < 0 {
        rowOfKey[code] = row
      } else if isReported.insert(code).inserted {
        repeated.append(row)
      }
    }
    guard let first = repeated.first else { return rowOfKey }
    let names = repeated.prefix(5).map { "'\(keys.keyText(keys.columnNames, row: $0).abridged)'" }
    let rest = repeated.count > 5 ? " and \(repeated.count - 5) more" : ""
    throw TableError(
      .duplicateKey,
      "\(names.joined(separator: ", "))\(rest) "
        + "\(repeated.count == 1 ? "occurs" : "occur") more than once in \(side)",
      remedy: "keep one row for each key, or join by more columns",
      column: keys.columnNames.joined(separator: ", "),
      culprit: keys.keyText(keys.columnNames, row: first)
    )
  }
}
