// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import InclusionReports

/// Where a report goes, in which language and in which forms.
struct ReportOutput: ParsableArguments {
  @Option(help: ArgumentHelp("The folder to write into; it is made if need be.", valueName: "dir"))
  var out: String

  @Option(help: "The language of the report: en (English) or es (Spanish, as in Peru).")
  var language: Language = .english

  @Option(
    help: """
      What is written; repeatable: html (a self-contained page, and Markdown with its pictures) or \
      xlsx (a workbook of all tables).
      """
  )
  var format: [ReportDocument.Format] = [.html]

  @Flag(help: "Do not say where the report was written.")
  var quiet = false

  /// Writes the report, whole or not at all, and says where it is.
  func write(_ document: ReportDocument) throws {
    let paths = try document.write(into: OutputFolder(path: out), as: Set(format))
    guard !quiet else { return }
    let lines = ["The report is written:"] + paths.map { "  \($0)" }
    try StandardStream.output.write(lines.map { "\($0)\n" }.joined())
  }
}

extension Language: ExpressibleByArgument {}

extension ReportDocument.Format: ExpressibleByArgument {}
