// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import Foundation
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

      Where indicators are estimates, --standard-errors names a file with a row per unit and, under the \
      columns of the indicators, their standard errors: scores then come with theirs, and ranks with \
      intervals.

      Example: inclusion index score --spec Examples/HumanDevelopment/hdi.json \
      --data bundled:human-development-2021 --units code
      """
  )

  @OptionGroup var index: IndexOptions
  @OptionGroup var input: DataOptions

  @Flag(help: "Add the data after each stage (JSON and CSV).")
  var stages = false

  @Option(
    help: ArgumentHelp(
      "Standard errors of the indicators: a CSV file with the column of units and the same columns.",
      valueName: "file"
    )
  )
  var standardErrors: String?

  @Option(help: ArgumentHelp("Draw missing values so many times.", valueName: "count"))
  var imputations: Int?

  @Option(
    help: ArgumentHelp(
      "The confidence of intervals, with --standard-errors or --imputations.",
      valueName: "number"
    )
  )
  var confidence = 0.95

  @Option(
    help: ArgumentHelp(
      "How many times the indicators are drawn, with --standard-errors.",
      valueName: "count"
    )
  )
  var draws = 2_000

  @Option(
    help: ArgumentHelp(
      "The seed of what is drawn at random: the same seed gives the same numbers.",
      valueName: "number"
    )
  )
  var seed: UInt64 = 1

  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try index.index(missing: input.missing)
    if let standardErrors { return try write(question, errorsIn: standardErrors) }
    if let imputations { return try writeMultiple(of: question, imputations) }
    let scores = try question.scores(of: input.table(), units: index.units, year: index.year)
    let answer = IndexAnswer(scores: scores, unitTitle: index.units)
    if output.format == .csv, !stages { try answer.checkColumns() }
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
    var generator = SeededGenerator(seed: seed)
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

  private func write(_ question: CompositeIndex, errorsIn file: String) throws {
    let table = try Table(csv: URL(fileURLWithPath: file), options: input.textFile.csv)
    let given = try IndicatorErrors(standardErrors: table, units: index.units)
    var generator = SeededGenerator(seed: seed)
    let scores = try question.scores(
      of: input.table(),
      units: index.units,
      errors: given,
      draws: draws,
      confidence: confidence,
      using: &generator
    )
    let answer = EstimatedScoresAnswer(scores, unitTitle: index.units)
    try output.write(
      answer.answer(method: "index score", seed: seed, ranked: output.format == .table)
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
    guard standardErrors == nil || (!stages && index.year == nil && imputations == nil) else {
      throw ValidationError(
        "--standard-errors goes with one year, without --stages and without --imputations."
      )
    }
    guard imputations == nil || !stages else {
      throw ValidationError("--stages shows one table, --imputations draws many; leave one out.")
    }
    guard imputations.map({ $0 >= 2 }) ?? true else {
      throw ValidationError("--imputations takes a number of at least 2.")
    }
    guard confidence > 0, confidence < 1 else {
      throw ValidationError("--confidence lies between 0 and 1.")
    }
  }
}
