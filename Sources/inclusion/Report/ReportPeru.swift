// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import Foundation
import InclusionReports

/// The report on Peru's digital ecosystem.
struct ReportPeru: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "peru",
    abstract: "Digital financial inclusion in Peru: the 2022 assessment, computed and checked.",
    discussion: """
      Writes index.html (self-contained) and report.md into the folder, each whole or not at all.

      Example: inclusion report peru --out peru-report
      """
  )

  @Option(help: ArgumentHelp("The folder to write into; it is made if need be.", valueName: "dir"))
  var out: String

  @Flag(help: "Do not say where the report was written.")
  var quiet = false

  func run() throws {
    let report = try PeruReport(audit: Audit.peru().result())
    let document = try report.document()
    let folder = try OutputFolder(path: out)
    let page = try folder.write(document.html, as: "index.html")
    let text = try folder.write(document.markdown, as: "report.md")
    for picture in document.pictures {
      try folder.write(picture.drawing.svg, as: picture.path)
    }
    guard !quiet else { return }
    print("The report is written. Open \(page)\nMarkdown: \(text)")
  }
}
