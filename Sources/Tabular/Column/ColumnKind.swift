// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What the values of a column are.
public enum ColumnKind: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// Numbers, with NaN for a missing one.
  case number
  /// Texts out of a list of levels, with code −1 for a missing one.
  case category

  /// The kind, as a word.
  public var description: String { rawValue }
}
