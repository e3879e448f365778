// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A by-column and the level of it that an estimate is for.
public struct GroupLevel: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The name of the column.
  public let column: String
  /// The level.
  public let level: String

  /// A level of a column.
  public init(_ column: String, _ level: String) {
    self.column = column
    self.level = level
  }

  /// Column and level: `area=rural`.
  public var description: String { "\(column)=\(level)" }
}
