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
      after every stage and what was done to them, and CSV a row for each value of each stage. With \
      --imputations, missing values are drawn so many times, and scores and ranks come with the \
      intervals that this leaves (the specification has to impute by expectationMaximization).

      Example: inclusion index score --spec Examples/HumanDevelopment/hdi.json \
      --data bundled:human-development-2021 --units code
      """
  )

  @OptionGroup var index: IndexOptions
  @OptionGroup var input: DataOptions

  @Flag(help: "Add the data after each stage (JSON and CSV).")
  var stages = false

  @Option(help: ArgumentHelp("Draw missing values so many times.", valueName: "count"))
  var imputations: Int?

  @Option(help: "The seed of what is drawn; another one every time without it.")
  var seed: UInt64?

  @Option(help: "The probability with which an interval covers the score.")
  var confidence = 0.95

  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try index.index(missing: input.missing)
    if let imputations { return try writeMultiple(of: question, imputations) }
    let scores = try question.scores(of: input.table(), units: index.units, year: index.year)
    let answer = IndexAnswer(scores: scores, unitTitle: index.units)
    try output.write(
      Answer(
        method: "index score",
        options: ["index": .string(question.name), "units": .string(index.units)],
        results: records(answer),
        notes: output.format == .table ? answer.notes : scores.notes,
        supplements: (stages ? answer.stages : [:]).merging(
          ["weightings": WeightingsAnswer.document(scores.weightings)]
        ) { $1 }
      )
    )
  }

  /// The scores over many imputations.
  private func writeMultiple(of question: CompositeIndex, _ imputations: Int) throws {
    let seed = seed ?? UInt64.random(in: 0...UInt64(UInt32.max))
    var generator = CommandGenerator(seed: seed)
    let scores = try question.multipleScores(
      of: input.table(),
      units: index.units,
      year: index.year,
      imputations: imputations,
      confidence: confidence,
      using: &generator
    )
    let answer = MultipleScoresAnswer(scores: scores, unitTitle: index.units)
    try output.write(
      Answer(
        method: "index score",
        options: [
          "index": .string(question.name), "units": .string(index.units),
          "imputations": .number(Double(imputations)), "seed": .number(Double(seed)),
          "confidence": .number(confidence),
        ],
        results: output.format == .table ? answer.ranking : answer.records,
        notes: scores.notes + ["Missing values were drawn \(imputations) times (seed \(seed))."]
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
    guard imputations == nil || !stages else {
      throw ValidationError("--stages shows one table, --imputations draws many; leave one out.")
    }
    guard imputations.map({ $0 >= 2 }) ?? (seed == nil) else {
      throw ValidationError("--imputations takes a number of at least 2, and --seed goes with it.")
    }
    guard confidence > 0, confidence < 1 else {
      throw ValidationError("--confidence lies between 0 and 1.")
    }
  }
}
