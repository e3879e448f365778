// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// The report on Peru's digital ecosystem.
struct ReportPeru: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "peru",
    abstract: "Digital financial inclusion in Peru: the 2022 assessment, computed and checked.",
    discussion: """
      Writes index.html (self-contained, prints to A4) and report.md with its pictures into the \
      folder; everything or nothing. A report that is there is replaced.

      Example: inclusion report peru --language es --out informe-peru
      """
  )

  @OptionGroup var output: ReportOutput

  func run() throws {
    let report = try PeruReport(audit: Audit.peru().result(), language: output.language)
    try output.write(report.document())
  }
}
