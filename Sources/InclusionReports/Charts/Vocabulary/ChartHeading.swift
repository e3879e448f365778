// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What stands above and below a chart.
public struct ChartHeading: Hashable, Sendable {
  /// What the chart says, best as a sentence.
  public let title: String
  /// What is measured, of whom and when.
  public let subtitle: String
  /// The unit of the numbers: `percent of adults`.
  public let unit: String
  /// What a reader must know to read the marks: `Lines are 95 % confidence intervals`.
  public let note: String
  /// Where the numbers come from.
  public let source: String

  /// A heading; what is empty takes no room.
  public init(
    _ title: String,
    subtitle: String = "",
    unit: String = "",
    note: String = "",
    source: String = ""
  ) {
    self.title = title
    self.subtitle = subtitle
    self.unit = unit
    self.note = note
    self.source = source
  }
}
