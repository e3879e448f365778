// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// The analysis weights of every row.
struct SurveyWeights: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weights",
    abstract: "The analysis weight of every row, after calibration and trimming.",
    discussion: """
      Example: inclusion survey weights --id school --data schools.csv --clusters district,school \
      --fpc districts,schools
      """
  )

  @Option(help: ArgumentHelp("The column that names the rows.", valueName: "column"))
  var id: String

  @OptionGroup var input: DataOptions
  @OptionGroup var design: DesignOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let survey = try design.survey(input)
    let names = try survey.table.texts(id)
    var table = ResultTable(columns: [.init("id", "Row"), .init("weight", "Weight")])
    for (row, weight) in survey.weights.enumerated() where survey.domain?[row] ?? true {
      table.append([.text(orMissing: names[row]), .number(weight, .decimal(4))])
    }
    try output.write(Answer(method: "survey weights", results: table, notes: survey.notesOnWeights))
  }
}
