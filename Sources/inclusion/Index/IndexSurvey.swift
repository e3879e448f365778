// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// Scores and ranks of groups of people, straight from a survey.
struct IndexSurvey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey",
    abstract:
      "Scores and ranks of groups of people from a survey, with what sampling makes of both.",
    discussion: """
      Each indicator of the specification is a column of the microdata, of 0 and 1 or of numbers; its \
      mean in each group of --by is the indicator, and the groups are the units. The covariance of all \
      these means under the design goes into the scores and ranks: their standard errors, an interval of \
      each unit's rank, and ranks that hold for all units at once.

      Example: inclusion index survey --spec index.json --data people.csv --by department --weights w \
      --strata region --clusters village
      """
  )

  @Option(
    help: ArgumentHelp(
      "The specification of the index: a JSON file, as Schemas/index.schema.json describes it.",
      valueName: "file"
    )
  )
  var spec: String

  @OptionGroup var options: SurveyOptions

  @Option(
    help: ArgumentHelp(
      "How many times the indicators are drawn around their estimates.",
      valueName: "count"
    )
  )
  var draws = 2_000

  func validate() throws {
    guard options.by != nil else {
      throw ValidationError("Name the columns of the units: --by department.")
    }
  }

  func run() throws {
    let index = try IndexOptions.index(file: spec, missing: options.input.missing)
    let seed = options.design.replication.seed
    let title = options.groups.joined(separator: ", ")
    let means = try options.survey().means(
      of: index.indicators.map(\.column),
      by: options.groups,
      missing: options.missing,
      inference: options.inference
    )
    var generator = SeededGenerator(seed: seed)
    let scores = try index.scores(
      of: EstimatedIndicators(means, units: title),
      draws: draws,
      confidence: options.inferenceOptions.confidence,
      using: &generator
    )
    let answer = EstimatedScoresAnswer(scores, unitTitle: title)
    try options.output.write(
      answer.answer(
        method: "index survey",
        seed: seed,
        ranked: options.output.format == .table
      )
    )
  }
}
