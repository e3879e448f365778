// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The rows of some key columns as numbers: two rows have the same number when all their keys are
/// equal, and the numbers are in the order of the keys.
struct KeyCodes {
  /// For each row its number, from 0, or −1 if one of the keys is missing and that is not a key.
  private(set) var codes: [Int]
  /// How many numbers there are.
  private(set) var count: Int

  /// Numbers the rows of a table.
  ///
  /// - Parameters:
  ///   - columns: The key columns, of equal length.
  ///   - rowCount: The number of rows.
  ///   - keepsMissing: Whether a missing value is a key like any other, after all others.
  init(_ columns: [Column], rowCount: Int, keepsMissing: Bool) {
    codes = Array(repeating: 0, count: rowCount)
    count = rowCount == 0 ? 0 : 1
    for column in columns {
      let (next, nextCount) = Self.codes(of: column, keepsMissing: keepsMissing)
      for row in codes.indices {
        codes[row] = codes[row] < 0 || next[row] < 0 ? -1 : codes[row] * nextCount + next[row]
      }
      compress()
    }
  }

  /// Numbers one column: levels in their order, numbers by size.
  private static func codes(
    of column: Column,
    keepsMissing: Bool
  ) -> (codes: [Int], count: Int) {
    switch column.storage {
    case .categories(let codes, let levels):
      let missing = keepsMissing ? levels.count : -1
      return (codes.map { $0 < 0 ? missing : Int($0) }, levels.count + 1)
    case .numbers(let numbers):
      let distinct = Set(numbers.lazy.filter { !$0.isNaN }).sorted()
      let rank = Dictionary(
        zip(distinct, distinct.indices),
        uniquingKeysWith: { first, _ in first }
      )
      let missing = keepsMissing ? distinct.count : -1
      return (
        numbers.map { $0.isNaN ? missing : rank[$0, default: missing] }, distinct.count + 1
      )
    }
  }

  /// Leaves out the numbers that no row has; afterwards there are at most as many as rows, so that
  /// the product with those of another column cannot overflow.
  private mutating func compress() {
    let distinct = Set(codes.lazy.filter { $0 >= 0 }).sorted()
    let rank = Dictionary(zip(distinct, distinct.indices), uniquingKeysWith: { first, _ in first })
    for row in codes.indices where codes[row] >= 0 { codes[row] = rank[codes[row], default: -1] }
    count = distinct.count
  }
}

extension Table {
  /// The keys of a row, as a person reads them.
  func keyText(_ keys: [String], row: Int) -> String {
    keys.compactMap { name in positions[name] }
      .map { columns[$0].text(at: row) ?? "missing" }
      .joined(separator: ", ")
  }
}
