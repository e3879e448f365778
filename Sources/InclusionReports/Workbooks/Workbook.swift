// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Tables as a workbook (.xlsx): a sheet for each, with its caption above and its source below, and
/// a first sheet that lists them.
///
/// Numbers are numbers with a format, so that they can be computed with. Words are always words: a
/// text that begins with `=`, `+`, `-` or `@` is never a formula.
public struct Workbook: Sendable {
  /// A table that becomes a sheet.
  public struct Sheet: Hashable, Sendable {
    /// The part of the report that it belongs to.
    public let section: String
    /// What the table shows.
    public let caption: String
    /// The table.
    public let table: ResultTable
    /// Where its numbers come from.
    public let source: String

    /// A table with its words.
    public init(section: String, caption: String, table: ResultTable, source: String) {
      self.section = section
      self.caption = caption
      self.table = table
      self.source = source
    }
  }

  /// The title of the first sheet.
  public let title: String
  /// The name of the first sheet's tab.
  public let contentsTitle: String
  /// The tables.
  public let sheets: [Sheet]

  /// A workbook from its tables.
  public init(title: String, contentsTitle: String = "Contents", sheets: [Sheet]) {
    self.title = title
    self.contentsTitle = contentsTitle
    self.sheets = sheets
  }

  /// A workbook of all tables of a report, those too long for its pages last.
  public init(_ document: ReportDocument) {
    let long: [Sheet] = document.workbookTables.map {
      Sheet(section: $0.section, caption: $0.caption, table: $0.table, source: $0.source)
    }
    self.init(
      title: document.title,
      contentsTitle: document.contentsTitle.isEmpty ? "Contents" : document.contentsTitle,
      sheets: document.tables.map {
        Sheet(section: $0.section, caption: $0.caption, table: $0.table, source: $0.source)
      } + long
    )
  }

  /// The names of the tabs: the contents, then a number and the caption for each table.
  public var sheetNames: [String] {
    var names = SheetNames()
    return [names.name(contentsTitle)]
      + sheets.enumerated().map { names.name("\($0.offset + 1) \($0.element.caption)") }
  }
}
