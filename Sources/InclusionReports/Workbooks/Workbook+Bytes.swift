// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import CXlsxWriter
internal import Foundation

extension Workbook {
  /// The workbook as a file.
  ///
  /// - Returns: The bytes of an .xlsx file.
  /// - Throws: ``ReportError`` with code `workbookUnwritable` if there are more rows or columns than
  ///   a sheet can hold, or no room for temporary files.
  public func bytes() throws(ReportError) -> [UInt8] {
    for sheet in sheets
    where sheet.table.rows.count > 1_000_000 || sheet.table.columns.count > 16_000 {
      throw ReportError(
        .workbookUnwritable,
        culprit: sheet.caption,
        "The table '\(sheet.caption)' is larger than a sheet can be; write it as CSV."
      )
    }
    let file: URL = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    guard let writer = WorkbookWriter(file.path), writer.write(self),
      let data = try? Data(contentsOf: file)
    else {
      throw ReportError(
        .workbookUnwritable,
        culprit: file.deletingLastPathComponent().path,
        "The workbook could not be made in '\(file.deletingLastPathComponent().path)'; see that "
          + "there is room, or set TMPDIR to another folder."
      )
    }
    return Array(data)
  }
}

/// A workbook that is being written by libxlsxwriter.
private struct WorkbookWriter {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let bold: UnsafeMutablePointer<lxw_format>?
  private let heading: UnsafeMutablePointer<lxw_format>?
  private let quiet: UnsafeMutablePointer<lxw_format>?

  /// A workbook at a path; nil if it cannot be made.
  init?(_ path: String) {
    guard let book = workbook_new(path) else { return nil }
    self.book = book
    bold = workbook_add_format(book)
    format_set_bold(bold)
    heading = workbook_add_format(book)
    format_set_bold(heading)
    format_set_text_wrap(heading)
    format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_align(heading, UInt8(LXW_ALIGN_VERTICAL_BOTTOM.rawValue))
    quiet = workbook_add_format(book)
    format_set_font_color(quiet, 0x55_5555)
  }

  /// Writes all sheets and closes the file.
  func write(_ workbook: Workbook) -> Bool {
    let names: [String] = workbook.sheetNames
    var isSound: Bool = contents(workbook, names)
    var formats: [String: UnsafeMutablePointer<lxw_format>] = [:]
    for (sheet, name) in zip(workbook.sheets, names.dropFirst()) {
      isSound = table(sheet, name, &formats) && isSound
    }
    return workbook_close(book) == LXW_NO_ERROR && isSound
  }

  /// The first sheet: what the workbook holds, with a link to each table.
  private func contents(_ workbook: Workbook, _ names: [String]) -> Bool {
    guard let page = workbook_add_worksheet(book, names[0]) else { return false }
    text(page, 0, 0, workbook.title, bold)
    worksheet_set_column(page, 0, 0, 46, nil)
    worksheet_set_column(page, 1, 1, 90, nil)
    for (index, sheet) in workbook.sheets.enumerated() {
      let row = UInt32(index + 2)
      text(page, row, 0, sheet.section, nil)
      let name: String = names[index + 1].replacing("'", with: "''")
      worksheet_write_url_opt(page, row, 1, "internal:'\(name)'!A1", nil, plain(sheet.caption), nil)
    }
    return true
  }

  /// A table with its caption above and its source below.
  private func table(
    _ sheet: Workbook.Sheet,
    _ name: String,
    _ formats: inout [String: UnsafeMutablePointer<lxw_format>]
  ) -> Bool {
    guard let page = workbook_add_worksheet(book, name) else { return false }
    let shown: ResultTable = sheet.table.withoutEmptyColumns
    text(page, 0, 0, sheet.caption, bold)
    var widths: [Int] = []
    for (column, title) in shown.headings.enumerated() {
      text(page, 2, UInt16(column), title, heading)
      widths.append(min(title.count, 18))
    }
    for (index, row) in shown.rows.enumerated() {
      for (column, cell) in row.enumerated() {
        let place = (row: UInt32(index + 3), column: UInt16(column))
        widths[column] = max(widths[column], min(cell.printed.count, 60))
        guard case .number(let value, let style) = cell else {
          if cell != .missing { text(page, place.row, place.column, cell.printed, nil) }
          continue
        }
        guard value.isFinite else { continue }
        let format = format(style.spreadsheetFormat, &formats)
        worksheet_write_number(page, place.row, place.column, style.spreadsheetValue(value), format)
      }
    }
    for (column, width) in widths.enumerated() {
      worksheet_set_column(page, UInt16(column), UInt16(column), Double(width + 2), nil)
    }
    text(page, UInt32(shown.rows.count + 4), 0, sheet.source, quiet)
    worksheet_freeze_panes(page, 3, 0)
    worksheet_set_paper(page, 9)
    worksheet_set_landscape(page)
    worksheet_fit_to_pages(page, 1, 0)
    return true
  }

  private func format(
    _ code: String,
    _ formats: inout [String: UnsafeMutablePointer<lxw_format>]
  ) -> UnsafeMutablePointer<lxw_format>? {
    if let known = formats[code] { return known }
    guard let format = workbook_add_format(book) else { return nil }
    format_set_num_format(format, code)
    formats[code] = format
    return format
  }

  /// Words, never a formula: they are written as a string whatever they begin with.
  private func text(
    _ page: UnsafeMutablePointer<lxw_worksheet>,
    _ row: UInt32,
    _ column: UInt16,
    _ text: String,
    _ format: UnsafeMutablePointer<lxw_format>?
  ) {
    worksheet_write_string(page, row, column, plain(text), format)
  }

  /// What a cell can hold: no NUL, at most 32,767 UTF-16 units.
  private func plain(_ text: String) -> String {
    var text: String = text.replacing("\0", with: "")
    guard text.utf16.count > 32_000 else { return text }
    text = String(text.prefix(16_000))
    while text.utf16.count > 32_000 { text.removeLast() }
    return text + "…"
  }
}
