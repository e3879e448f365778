// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// The replicate weights of every row.
struct SurveyReplicate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replicate",
    abstract: "Replicate weights made from the design, a column each.",
    discussion: """
      The columns r1, r2, … hold full analysis weights; the notes say how their spread becomes a \
      variance. In JSON the scales stand beside the records.

      Example: inclusion survey replicate --id person --data people.csv --weights w \
      --strata region --clusters village --replicate-type jkn --format csv --out replicates.csv
      """
  )

  @Option(help: ArgumentHelp("The column that names the rows.", valueName: "column"))
  var id: String

  @OptionGroup var input: DataOptions
  @OptionGroup var design: DesignOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if design.replication.replicateType == nil {
      throw ValidationError("Say with --replicate-type how replicates are made, as in jkn.")
    }
  }

  func run() throws {
    let survey = try design.survey(input)
    let names = try survey.table.texts(id)
    guard let replication = survey.replication else { return }
    let columns = (0..<replication.count).map { survey.replicateWeights($0) }
    var table = ResultTable(
      columns: [.init("id", "Row"), .init("weight", "Weight")]
        + columns.indices.map { .init("r\($0 + 1)", "r\($0 + 1)") }
    )
    for row in survey.weights.indices where survey.domain?[row] ?? true {
      table.append(
        [.text(orMissing: names[row]), .number(survey.weights[row], .decimal(4))]
          + columns.map { .number($0[row], .decimal(4)) }
      )
    }
    let spread = replication.spread
    let first = spread.scales[0]
    let isCommon = spread.scales.allSatisfy { $0 == first }
    try output.write(
      Answer(
        method: "survey replicate",
        options: ["type": .string(replication.method.rawValue)],
        results: table,
        notes: [
          isCommon
            ? "The variance is \(first) times the sum of squared deviations of the "
              + "\(replication.count) replicates from their center."
            : "The variance is the sum of squared deviations of the \(replication.count) replicates "
              + "from their center, each times its scale; the scales differ, and stand in the JSON "
              + "answer."
        ],
        supplements: ["scales": .array(spread.scales.map { .number($0) })]
      )
    )
  }
}
