// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension DatasetCard {
  /// What a column of a data set holds.
  public struct Column: Codable, Hashable, Sendable {
    /// The name in the header of the table.
    public let name: String
    /// What it holds.
    public let meaning: String
    /// The unit of a number, or what kind of text it is.
    public let unit: String
    /// The values of a column that has few, with their meanings; `nil` for any other column.
    public let levels: [Level]?
  }

  /// One of the values of a column that has few.
  public struct Level: Codable, Hashable, Sendable {
    /// The value as it stands in the table.
    public let value: String
    /// What it means.
    public let meaning: String
  }
}
