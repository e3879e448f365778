// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// One side of a gap in a survey: the people at a level of a column, or everyone.
///
///     try adults.gap(in: "account", by: "area", from: .everyone, to: "rural")
///
/// Where several columns tell the groups apart, a group is named by its level of each, in the order
/// of the columns, with a slash between them:
///
///     try adults.gap(in: "account", by: ["sex", "area"], from: "men/urban", to: "women/rural")
public enum GapGroup: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The people at this level of the column.
  case level(String)
  /// All people of the domain, those of the other group among them.
  case everyone

  /// What stands between the levels of an intersection.
  public static let separator = "/"

  /// The people at a level.
  public init(stringLiteral level: String) { self = .level(level) }

  /// The level, or `everyone`.
  public var description: String {
    switch self {
    case .level(let level): level
    case .everyone: "everyone"
    }
  }
}
