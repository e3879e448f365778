// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The columns that tell the groups of a gap apart: one, or several whose combinations are groups.
///
///     try adults.gap(in: "account", by: "sex", from: "men", to: "women")
///     try adults.gap(in: "account", by: ["sex", "area"], from: "men/urban", to: "women/rural")
public struct GapColumns: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral
{
  /// The names of the columns, in the order in which a group names its levels.
  public let names: [String]

  /// Columns by their names.
  public init(_ names: [String]) { self.names = names }

  /// One column.
  public init(_ name: String) { names = [name] }

  /// One column.
  public init(stringLiteral name: String) { names = [name] }

  /// Several columns.
  public init(arrayLiteral names: String...) { self.names = names }
}
