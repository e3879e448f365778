// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import Foundation
import InclusionReports

/// A report on the user's own survey.
struct ReportSurvey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey",
    abstract: "A report on a survey of your own: shares, gaps, places, what explains a gap.",
    discussion: """
      The specification is a JSON file; Schemas/survey-report.schema.json describes it:
      {"title": "Accounts", "source": "Our survey, 2024",
       "design": {"weights": "factor07", "strata": "estrato", "clusters": ["conglome"]},
       "outcomes": [{"column": "cuenta", "name": "Has an account"}],
       "gap": {"by": "sexo", "from": "hombre", "to": "mujer", "explainedBy": ["educ", "edad"]},
       "places": {"column": "departamento", "name": "department"}}

      Example: inclusion report survey --spec report.json --data adults.csv --out report
      """
  )

  @Option(help: ArgumentHelp("What the report is about, as JSON.", valueName: "file"))
  var spec: String

  @OptionGroup var input: DataOptions
  @OptionGroup var output: ReportOutput

  func run() throws {
    let json: Data
    do {
      json = try Data(contentsOf: URL(fileURLWithPath: spec))
    } catch {
      throw CommandFailure("The specification '\(spec)' cannot be read; check its path.")
    }
    let report = try SurveyReport(
      SurveyReportSpecification(json: Array(json)),
      of: input.table(),
      language: output.language
    )
    try output.write(report.document())
  }
}
