// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
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

  @OptionGroup var specification: SpecificationFile
  @OptionGroup var input: DataOptions
  @OptionGroup var output: ReportOutput

  func run() throws {
    let report = try SurveyReport(
      specification.read(SurveyReportSpecification.self),
      of: input.table(),
      language: output.language
    )
    try output.write(report.document())
  }
}
