// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What a report on an index is about: the index, the units and who among them is looked at closely,
/// what is varied, and what the ranks are compared with. `Schemas/index-report.schema.json` describes
/// its JSON.
public struct IndexReportSpecification: ReportSpecification {
  /// The schema of the document.
  public static let schema = "index-report.schema.json"

  /// The units that are ranked.
  public struct Units: Hashable, Sendable {
    /// The column that tells them apart.
    public let column: String
    /// The column of their names; without it they are called as the first column says.
    public let names: String?
    /// What one of them is called, such as `country`.
    public let one: String?
    /// What several of them are called, such as `countries`.
    public let many: String?
  }

  /// The years of a panel.
  public struct Years: Hashable, Sendable {
    /// The column of years.
    public let column: String
    /// The year of the report; the last one unless given.
    public let of: Double?
    /// An earlier year to compare with.
    public let since: Double?
  }

  /// Another version of the index, on the same data.
  public struct Version: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// The index.
    public let index: EmbeddedDocument
  }

  /// How far ranks can be trusted.
  public struct Sensitivity: Hashable, Sendable {
    /// What is varied; without it, what can be varied in any index.
    public let plan: EmbeddedDocument?
    /// How many samples the split of variances starts from, in place of the plan's number.
    public let runs: Int?
    /// The number that all drawing starts from.
    public let seed: UInt64
    /// The part of the runs that an interval of ranks holds.
    public let confidence: Double
  }

  /// The title of the report.
  public let title: String
  /// One line below it.
  public let subtitle: String
  /// Where the data come from.
  public let source: String
  /// The index.
  public let index: EmbeddedDocument
  /// The units.
  public let units: Units
  /// The years, in a panel.
  public let year: Years?
  /// The units that are looked at closely, as the column of units names them.
  public let highlight: [String]
  /// How far ranks can be trusted.
  public let sensitivity: Sensitivity
  /// Another version of the index.
  public let version: Version?
}
