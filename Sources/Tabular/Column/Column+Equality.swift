// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Column: Equatable {
  /// Whether two columns have the same name, values, levels and labels; missing equals missing.
  public static func == (left: Column, right: Column) -> Bool {
    left.name == right.name && left.label == right.label
      && left.valueLabels == right.valueLabels && left.storage == right.storage
  }
}

extension Column.Storage: Equatable {
  /// Whether two columns hold the same values over the same levels; missing equals missing.
  public static func == (left: Column.Storage, right: Column.Storage) -> Bool {
    switch (left, right) {
    case (.numbers(let left), .numbers(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) }
    case (.categories(let leftCodes, let leftLevels), .categories(let rightCodes, let rightLevels)):
      leftCodes == rightCodes && leftLevels == rightLevels
    default: false
    }
  }
}
