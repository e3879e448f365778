// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import Foundation
import InclusionReports

/// A report on an index of the user's own.
struct ReportIndex: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "A report on an index of your own: ranks, profiles, weights, how firm ranks are.",
    discussion: """
      The specification is a JSON file; Schemas/index-report.schema.json describes it. Files that it \
      names (an index, a sensitivity plan) are looked for beside it; both can stand in it instead:
      {"title": "Human development", "source": "UNDP, 2022", "index": "hdi.json",
       "units": {"column": "code", "names": "country", "one": "country", "many": "countries"},
       "highlight": ["PER"]}

      Without a plan the weights, the mean at the top and the normalisation are varied, and each \
      indicator is left out.

      Example: inclusion report index --spec report.json --data values.csv --out report
      """
  )

  @OptionGroup var specification: SpecificationFile
  @OptionGroup var input: DataOptions
  @OptionGroup var output: ReportOutput

  func run() throws {
    let folder: URL = URL(filePath: specification.spec).deletingLastPathComponent()
    let report = try IndexReport(
      specification.read(IndexReportSpecification.self),
      of: input.table(),
      in: SpecificationFolder(path: folder.path, csv: input.textFile.csv),
      missing: input.missing == .omit ? .omit : .reject,
      language: output.language
    )
    try output.write(report.document())
  }
}
