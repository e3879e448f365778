// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What is known about a data set: where it is from, what its columns mean, how far to trust it.
///
/// The card is the file `card.json` beside the table; `datasets/README.md` describes its keys.
public struct DatasetCard: Codable, Hashable, Sendable {
  /// A short name for a heading; that of made-up data says so.
  public let title: String
  /// What the table holds, in a few sentences.
  public let description: String
  /// Who published the figures.
  public let publisher: String
  /// How to cite them.
  public let citation: String
  /// The edition, release or vintage.
  public let edition: String
  /// The licence as the source states it, or that it states none, and what is to be confirmed.
  public let licence: String
  /// How the figures came into the package and what was changed on the way.
  public let obtained: String
  /// The publisher's page, if it has one.
  public let homepage: String?
  /// The number of rows.
  public let rows: Int
  /// The columns in the order of the table.
  public let columns: [Column]
  /// The survey design, or that the table is not a survey.
  public let design: String
  /// Known faults and doubts.
  public let faults: [String]
  /// The SHA-256 of `data.csv`, in lower-case hexadecimal.
  public let sha256: String
  /// Whether the data are made up.
  public let madeUp: Bool
}
