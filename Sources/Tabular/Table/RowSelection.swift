// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Which rows of a table are meant.
///
///     let adults = try people.column("age") >= 18
///     let women = try people.column("sex") == "woman"
///     try people.filter(adults && women)
///
/// A missing value fulfils no comparison, `!=` included; `!` turns that around, so that the rows of
/// `!adults` are those that are not known to be adults.
public struct RowSelection: Hashable, Sendable {
  /// For each row whether it is meant.
  public let isSelected: [Bool]

  /// A selection, with one value for each row of the table.
  public init(_ isSelected: [Bool]) { self.isSelected = isSelected }

  /// The number of rows that are meant.
  public var count: Int { isSelected.count { $0 } }

  /// The numbers of the rows that are meant, from 0.
  public var rows: [Int] { isSelected.indices.filter { isSelected[$0] } }

  /// The rows that both selections mean.
  ///
  /// - Precondition: Both are selections of the same table.
  public static func && (left: RowSelection, right: RowSelection) -> RowSelection {
    left.combined(right) { $0 && $1 }
  }

  /// The rows that one or both selections mean.
  ///
  /// - Precondition: Both are selections of the same table.
  public static func || (left: RowSelection, right: RowSelection) -> RowSelection {
    left.combined(right) { $0 || $1 }
  }

  /// The rows that the selection does not mean.
  public static prefix func ! (selection: RowSelection) -> RowSelection {
    RowSelection(selection.isSelected.map { !$0 })
  }

  private func combined(
    _ other: RowSelection,
    _ operation: (Bool, Bool) -> Bool
  ) -> RowSelection {
    precondition(
      isSelected.count == other.isSelected.count,
      "two selections can only be combined if they are of the same table"
    )
    return RowSelection(zip(isSelected, other.isSelected).map(operation))
  }
}
