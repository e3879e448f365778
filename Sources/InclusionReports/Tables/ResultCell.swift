// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// One value of a result table.
public enum ResultCell: Hashable, Sendable {
  /// Words.
  case text(String)
  /// A number and how a person reads it.
  case number(Double, NumberStyle)
  /// The level of each by-column, in order; a person reads `mujer · rural` below a heading that
  /// names the columns.
  case group([GroupLevel])
  /// Numbers by name, such as the parts of a score; a column each in a data table.
  case values([NamedValue])
  /// Nothing is known, or nothing applies.
  case missing

  /// A number and its name.
  public struct NamedValue: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The number; nil where there is none.
    public let value: Double?

    /// Makes a named number.
    public init(_ name: String, _ value: Double?) {
      self.name = name
      self.value = value
    }
  }

  /// A by-column and one of its levels.
  public struct GroupLevel: Hashable, Sendable {
    /// The name of the by-column.
    public let column: String
    /// The level the result is for.
    public let level: String

    /// Makes a level of a by-column.
    public init(_ column: String, _ level: String) {
      self.column = column
      self.level = level
    }
  }

  /// A number, or missing if there is none.
  public static func number(_ value: Double?, _ style: NumberStyle) -> ResultCell {
    guard let value, value.isFinite else { return .missing }
    return .number(value, style)
  }

  /// A count, or missing if there is none.
  public static func count(_ value: Int?) -> ResultCell {
    value.map { .number(Double($0), .count) } ?? .missing
  }

  /// Words, or missing if there are none.
  public static func text(orMissing text: String?) -> ResultCell {
    text.map(ResultCell.text) ?? .missing
  }

  /// The value as a person reads it; nothing for a missing one.
  public var printed: String {
    switch self {
    case .text(let text): text
    case .number(let value, let style): style.text(value)
    case .group(let levels): levels.map(\.level).joined(separator: " · ")
    case .values(let values):
      values.map { "\($0.name) \($0.value.map { "\($0)" } ?? "–")" }.joined(separator: " · ")
    case .missing: ""
    }
  }

  /// The value as a printed page shows it: a number has a true minus sign.
  var typeset: String { isNumber ? Markup.trueMinus(printed) : printed }

  /// Whether the value stands on the right edge of its column.
  public var isNumber: Bool {
    if case .number = self { true } else { false }
  }
}
