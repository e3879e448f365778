// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ReportDocument {
  /// A table that only the workbook holds.
  public struct LongTable: Hashable, Sendable {
    /// The heading of the section it belongs to.
    public let section: String
    /// The table.
    public let table: ResultTable
    /// What it shows.
    public let caption: String
    /// Where its numbers come from.
    public let source: String

    /// A table with its words.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - section: The heading of the section it belongs to.
    ///   - caption: What it shows.
    ///   - source: Where its numbers come from.
    public init(_ table: ResultTable, section: String, caption: String, source: String) {
      self.section = section
      self.table = table
      self.caption = caption
      self.source = source
    }
  }
}
