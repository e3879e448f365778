// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import InclusionReports

/// A report on the user's own access points.
struct ReportAccess: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access",
    abstract: "A report on access points of your own: how many, how even, how far, where next.",
    discussion: """
      The specification is a JSON file; Schemas/access-report.schema.json describes it. The files it \
      names lie beside it; bundled:SLUG is a bundled data set:
      {"title": "Our agents", "source": "Our registry, 2024",
       "places": {"file": "districts.csv", "id": "ubigeo", "name": "district", "adults": "adults",
                  "area": "km2", "group": "zone", "counts": ["office", "atm", "agent"]},
       "distances": [1, 5, 10],
       "siting": {"adding": 10, "within": 5}}

      Example: inclusion report access --spec access.json --out report
      """
  )

  @OptionGroup var specification: SpecificationFile

  @Option(
    help: ArgumentHelp(
      "The table of places, in place of the one that the specification names.",
      valueName: "file"
    )
  )
  var places: String?

  @OptionGroup var textFile: TextFileOptions
  @OptionGroup var output: ReportOutput

  func run() throws {
    let wanted = try specification.read(AccessReportSpecification.self)
    let files = ReportFiles(beside: specification.spec, textFile)
    let report = try AccessReport(
      wanted,
      of: files.data(wanted, places: places),
      language: output.language
    )
    try output.write(report.document())
  }
}
