// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A named column of a table: numbers, or categories.
///
///     Column("age", numbers: [31, 45, .nan])
///     Column("sex", texts: ["woman", "man", nil])
///
/// Two columns are equal when name, values, levels and labels are; a missing value equals a missing
/// value. Where a column came from (``firstText``) does not count.
public struct Column: Sendable {
  /// The values of a column.
  public enum Storage: Sendable {
    /// Numbers, with NaN for a missing one.
    case numbers([Double])
    /// Codes into a list of distinct levels, with −1 for a missing one.
    case categories(codes: [Int32], levels: [String])
  }

  /// The name, by which a table finds the column.
  public let name: String
  /// The values.
  public let storage: Storage
  /// What the column means, in words, where the source says so.
  public var label: String?
  /// The meaning of single numbers, such as 1 = "yes", where the source gives it.
  public var valueLabels: [Double: String]
  /// The value that made the column text when it was read, or `nil` for a column of numbers or one
  /// that does not come from a text file.
  public let firstText: FirstText?

  init(
    unchecked storage: Storage,
    name: String,
    label: String? = nil,
    valueLabels: [Double: String] = [:],
    firstText: FirstText? = nil
  ) {
    self.name = name
    self.storage = storage
    self.label = label
    self.valueLabels = valueLabels
    self.firstText = firstText
  }

  /// A column of numbers.
  ///
  /// - Parameters:
  ///   - name: The name of the column.
  ///   - numbers: The values; NaN is a missing one.
  ///   - label: What the column means.
  ///   - valueLabels: The meaning of single numbers.
  public init(
    _ name: String,
    numbers: [Double],
    label: String? = nil,
    valueLabels: [Double: String] = [:]
  ) {
    self.init(
      unchecked: .numbers(numbers),
      name: name,
      label: label,
      valueLabels: valueLabels
    )
  }

  /// A column of categories from codes and levels.
  ///
  /// - Parameters:
  ///   - name: The name of the column.
  ///   - codes: For each row the position of its level, from 0, or −1 for a missing value.
  ///   - levels: The distinct texts that the codes point to, in the order they are to have.
  ///   - label: What the column means.
  /// - Throws: ``TableError`` with code `codeOutOfRange` if a code points to no level, and
  ///   `duplicateLevel` if two levels are the same text.
  public init(
    _ name: String,
    codes: [Int32],
    levels: [String],
    label: String? = nil
  ) throws(TableError) {
    var seen: Set<String> = []
    for level in levels where !seen.insert(level).inserted {
      throw TableError(
        .duplicateLevel,
        "the level '\(level.abridged)' is listed twice",
        remedy: "list each level once",
        column: name,
        culprit: level
      )
    }
    if let row = codes.firstIndex(where: { $0 < -1 || Int($0) >= levels.count }) {
      throw TableError(
        .codeOutOfRange,
        "the code \(codes[row]) in row \(row + 1) points to none of the \(levels.count) levels",
        remedy: "use codes from 0 to \(levels.count - 1), and -1 for a missing value",
        column: name,
        culprit: "\(codes[row])"
      )
    }
    self.init(unchecked: .categories(codes: codes, levels: levels), name: name, label: label)
  }

  /// A column from values that someone else arranged.
  ///
  /// - Parameters:
  ///   - name: The name of the column.
  ///   - storage: The values.
  ///   - label: What the column means.
  /// - Throws: ``TableError`` as the initializer from codes and levels does.
  public init(_ name: String, _ storage: Storage, label: String? = nil) throws(TableError) {
    switch storage {
    case .numbers(let numbers): self.init(name, numbers: numbers, label: label)
    case .categories(let codes, let levels):
      try self.init(name, codes: codes, levels: levels, label: label)
    }
  }

  /// The number of values, missing ones included.
  public var count: Int {
    switch storage {
    case .numbers(let numbers): numbers.count
    case .categories(let codes, _): codes.count
    }
  }

  /// Whether the column holds numbers or categories.
  public var kind: ColumnKind {
    switch storage {
    case .numbers: .number
    case .categories: .category
    }
  }

  /// The number of missing values.
  public var missingCount: Int {
    switch storage {
    case .numbers(let numbers): numbers.count { $0.isNaN }
    case .categories(let codes, _): codes.count { $0 < 0 }
    }
  }

  /// The same column under another name.
  public func renamed(_ name: String) -> Column { holding(storage, name: name) }

  /// The same labels over other values, which the caller knows to be sound.
  func holding(_ storage: Storage, name: String? = nil) -> Column {
    Column(
      unchecked: storage,
      name: name ?? self.name,
      label: label,
      valueLabels: valueLabels,
      firstText: firstText
    )
  }
}
