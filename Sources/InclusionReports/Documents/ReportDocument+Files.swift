// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ReportDocument {
  /// A form in which a report is written.
  public enum Format: String, CaseIterable, Sendable {
    /// `index.html`, self-contained, and `report.md` with its pictures beside it.
    case html
    /// `tables.xlsx`, a workbook of all tables.
    case xlsx
  }

  /// Writes the report into a folder: everything, or nothing.
  ///
  /// - Parameters:
  ///   - folder: The folder; a report that is in it is replaced, its other files are left alone.
  ///   - formats: The forms.
  /// - Returns: The paths of the files that a reader opens.
  /// - Throws: ``ReportError`` with code `notWritable` or `workbookUnwritable`; the folder is then
  ///   as it was.
  @discardableResult
  public func write(
    into folder: OutputFolder,
    as formats: Set<Format> = [.html]
  ) throws(ReportError) -> [String] {
    var files: [ReportFile] = []
    var names: [String] = []
    if formats.contains(.html) {
      files += [ReportFile("index.html", text: html), ReportFile("report.md", text: markdown)]
      files += pictures.map { ReportFile($0.path, text: $0.drawing.svg) }
      names += ["index.html", "report.md"]
    }
    if formats.contains(.xlsx) {
      files.append(ReportFile("tables.xlsx", bytes: try Workbook(self).bytes()))
      names.append("tables.xlsx")
    }
    let stale: [String] = formats.contains(.html) ? folder.picturesOfEarlierReport() : []
    try folder.replace(files, discarding: stale)
    return names.map { "\(folder.path)/\($0)" }
  }
}
