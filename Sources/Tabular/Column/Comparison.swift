// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How two values are compared.
public enum Comparison: String, Hashable, Sendable, CaseIterable {
  /// The same value.
  case equal = "=="
  /// Another value.
  case notEqual = "!="
  /// A smaller or the same number.
  case atMost = "<="
  /// A larger or the same number.
  case atLeast = ">="
  /// A smaller number.
  case less = "<"
  /// A larger number.
  case greater = ">"

  /// Whether the comparison holds between two numbers; never if one of them is NaN.
  func holds(_ left: Double, _ right: Double) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left < right || left > right
    case .atMost: left <= right
    case .atLeast: left >= right
    case .less: left < right
    case .greater: left > right
    }
  }
}

extension Column {
  /// The rows whose number compares to another as asked.
  ///
  /// - Throws: ``TableError`` with code `wrongKind` if the column is text.
  public func rows(_ comparison: Comparison, _ number: Double) throws(TableError) -> RowSelection {
    RowSelection(try requireNumbers().map { comparison.holds($0, number) })
  }

  /// The rows whose text is, or is not, a certain one.
  ///
  /// A number counts as its value label, if the column has such a label, and otherwise as what the
  /// text is as a number.
  ///
  /// - Throws: ``TableError`` with code `unknownLevel` if the text is not among the levels, so that
  ///   a misspelt one does not select nothing; `wrongKind` if a text is compared by size or if the
  ///   column holds numbers and the text is none.
  public func rows(_ comparison: Comparison, _ text: String) throws(TableError) -> RowSelection {
    switch storage {
    case .numbers:
      if let number = Double(text) { return try rows(comparison, number) }
      let labelled = valueLabels.filter { $0.value == text }.map(\.key)
      guard labelled.count == 1 else {
        let isLabelled = !valueLabels.isEmpty
        throw TableError(
          isLabelled ? .unknownLevel : .wrongKind,
          "the column holds numbers and cannot be compared with '\(text.abridged)'",
          remedy: isLabelled
            ? NearNames.remedy(
              for: text,
              among: Set(valueLabels.values).sorted(),
              what: "value labels"
            )
            : "give a number",
          column: name,
          culprit: text
        )
      }
      return try rows(comparison, labelled[0])
    case .categories(let codes, let levels):
      guard comparison == .equal || comparison == .notEqual else {
        throw TableError(
          .wrongKind,
          "texts cannot be compared with '\(comparison.rawValue)'",
          remedy: "compare them with '==' or '!='",
          file: firstText?.file,
          column: name
        )
      }
      guard let level = levels.firstIndex(of: text) else {
        throw TableError(
          .unknownLevel,
          "no row has the value '\(text.abridged)'",
          remedy: NearNames.remedy(for: text, among: levels, what: "values"),
          column: name,
          culprit: text
        )
      }
      let wantsEqual = comparison == .equal
      return RowSelection(codes.map { $0 >= 0 && (Int($0) == level) == wantsEqual })
    }
  }

  /// The rows with a certain text, missing ones not among them.
  public static func == (column: Column, text: String) throws(TableError) -> RowSelection {
    try column.rows(.equal, text)
  }

  /// The rows with another text, missing ones not among them.
  public static func != (column: Column, text: String) throws(TableError) -> RowSelection {
    try column.rows(.notEqual, text)
  }

  /// The rows with a certain number, missing ones not among them.
  public static func == (column: Column, number: Double) throws(TableError) -> RowSelection {
    try column.rows(.equal, number)
  }

  /// The rows with another number, missing ones not among them.
  public static func != (column: Column, number: Double) throws(TableError) -> RowSelection {
    try column.rows(.notEqual, number)
  }

  /// The rows with a smaller or the same number, missing ones not among them.
  public static func <= (column: Column, number: Double) throws(TableError) -> RowSelection {
    try column.rows(.atMost, number)
  }

  /// The rows with a larger or the same number, missing ones not among them.
  public static func >= (column: Column, number: Double) throws(TableError) -> RowSelection {
    try column.rows(.atLeast, number)
  }

  /// The rows with a smaller number, missing ones not among them.
  public static func < (column: Column, number: Double) throws(TableError) -> RowSelection {
    try column.rows(.less, number)
  }

  /// The rows with a larger number, missing ones not among them.
  public static func > (column: Column, number: Double) throws(TableError) -> RowSelection {
    try column.rows(.greater, number)
  }
}
