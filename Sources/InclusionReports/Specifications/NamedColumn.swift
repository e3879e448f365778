// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A column or a level of the user's data, and what a report calls it.
public struct NamedColumn: Hashable, Sendable {
  /// The column, or the level of a column.
  public let column: String
  /// What it is called.
  public let name: String

  /// A column and its name.
  ///
  /// - Parameters:
  ///   - column: The column, or the level of a column.
  ///   - name: What a report calls it; the column itself unless given.
  public init(_ column: String, name: String? = nil) {
    self.column = column
    self.name = name ?? column
  }
}

extension NamedColumn: Decodable {
  /// Reads a column with its name; a bare text is both.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: `DecodingError` that names the place.
  public init(from decoder: any Decoder) throws {
    if let column = try? decoder.singleValueContainer().decode(String.self) {
      self.init(column)
      return
    }
    let members = try SpecificationMembers(decoder, keys: ["column", "level", "name"])
    self.init(
      try members.optional("column") ?? members.required("level"),
      name: try members.optional("name")
    )
  }
}
