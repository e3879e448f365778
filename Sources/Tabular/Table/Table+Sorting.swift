// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A column to sort by, and in which direction.
///
///     try people.sorted(by: ["area", .descending("age")])
public struct SortKey: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The column.
  public let column: String
  /// Whether the largest comes first.
  public let isDescending: Bool

  /// Sorts by a column, the smallest number or the first level first.
  public init(stringLiteral column: String) { self = .ascending(column) }

  private init(column: String, isDescending: Bool) {
    self.column = column
    self.isDescending = isDescending
  }

  /// Sorts by a column, the smallest number or the first level first.
  public static func ascending(_ column: String) -> SortKey {
    SortKey(column: column, isDescending: false)
  }

  /// Sorts by a column, the largest number or the last level first.
  public static func descending(_ column: String) -> SortKey {
    SortKey(column: column, isDescending: true)
  }
}

extension Table {
  /// The rows sorted by one column, then by the next where that leaves a tie.
  ///
  /// Numbers are sorted by size, categories in the order of their levels. Rows that tie in all keys
  /// stay in the order they have. Missing values come last in either direction.
  ///
  /// - Parameter keys: The columns to sort by.
  /// - Returns: The same rows in their new order.
  /// - Throws: ``TableError`` with code `unknownColumn`.
  /// - Complexity: O(*n* log *n*) for *n* rows.
  public func sorted(by keys: [SortKey]) throws(TableError) -> Table {
    var ranks: [[Double]] = []
    for key in keys {
      let values: [Double] =
        switch try column(key.column).storage {
        case .numbers(let numbers): numbers
        case .categories(let codes, _): codes.map { $0 < 0 ? .nan : Double($0) }
        }
      // With the sign turned the largest is the smallest; a missing one stays above everything.
      ranks.append(values.map { $0.isNaN ? .nan : key.isDescending ? -$0 : $0 })
    }
    let order = (0..<rowCount).sorted { left, right in
      for rank in ranks {
        let (a, b) = (rank[left], rank[right])
        if a.isNaN || b.isNaN {
          if a.isNaN && b.isNaN { continue }
          return b.isNaN
        }
        if a != b { return a < b }
      }
      return left < right
    }
    return taking(order)
  }
}
