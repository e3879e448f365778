// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// The scores and ranks of the units of a table under an index.
struct IndexScore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Scores and ranks of units, with their parts and every stage on the way.",
    discussion: """
      The specification says how indicators are divided, imputed, screened, treated, normalised, \
      weighed and combined. Rank 1 is best; ties share the lowest. With --stages, JSON holds the data \
      after every stage and what was done to them, and CSV a row for each value of each stage.

      Example: inclusion index score --spec Examples/HumanDevelopment/hdi.json \
      --data bundled:human-development-2021 --units code
      """
  )

  @OptionGroup var index: IndexOptions
  @OptionGroup var input: DataOptions

  @Flag(help: "Add the data after each stage (JSON and CSV).")
  var stages = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try index.index(missing: input.missing)
    let scores = try question.scores(of: input.table(), units: index.units, year: index.year)
    let answer = IndexAnswer(scores: scores, unitTitle: index.units)
    try output.write(
      Answer(
        method: "index score",
        options: ["index": .string(question.name), "units": .string(index.units)],
        results: records(answer),
        notes: output.format == .table ? answer.notes : scores.notes,
        supplements: stages ? answer.stages : [:]
      )
    )
  }

  private func records(_ answer: IndexAnswer) -> ResultTable {
    switch output.format {
    case .table: answer.ranking
    case .json: answer.records
    case .csv: stages ? answer.longStages : answer.records
    }
  }

  func validate() throws {
    guard !stages || output.format != .table else {
      throw ValidationError("--stages goes with --format json or csv.")
    }
  }
}
