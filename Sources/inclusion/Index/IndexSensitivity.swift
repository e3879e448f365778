// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import Foundation
import InclusionReports

/// How far ranks can be trusted, and which choice moves them.
struct IndexSensitivity: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity",
    abstract: "How far ranks can be trusted, and which choice moves them.",
    discussion: """
      The plan says which choices are varied: weights, aggregation, normalisation, treatment, \
      imputation, an indicator left out, goalposts, measurement. Sobol' indices split the variance of \
      the output: first is what a choice explains alone, total what involves it. They are exact where \
      every combination can be run. Ranks come with the interval that holds them in the stated part of \
      the runs. A last table says how far ranks move without each part in turn. Files that the plan \
      names are looked for beside it.

      Example: inclusion index sensitivity --spec index.json --plan plan.json --data values.csv \
      --units code --seed 7
      """
  )

  @OptionGroup var index: IndexOptions
  @OptionGroup var input: DataOptions

  @Option(
    help: ArgumentHelp(
      "What is varied: a JSON file, as Schemas/sensitivity-plan.schema.json describes it.",
      valueName: "file"
    )
  )
  var plan: String

  @Option(help: ArgumentHelp("The part of the runs that an interval holds.", valueName: "number"))
  var confidence = 0.95

  @Option(
    help: ArgumentHelp(
      "How many resamples the intervals of sampled indices rest on.",
      valueName: "count"
    )
  )
  var resamples = 500

  @Flag(help: "Add, for every pair of units, how often the first outranks the second (JSON).")
  var pairs = false

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
    let table = try input.table()
    let plan = try readPlan(of: question)
    var generator = SeededGenerator(seed: seed)
    let analysis = try question.sensitivity(
      of: table,
      units: index.units,
      year: index.year,
      varying: plan.assumptions,
      output: plan.output,
      only: plan.units,
      method: plan.method,
      samples: plan.runs,
      resamples: resamples,
      confidence: confidence,
      comparingPairs: pairs,
      using: &generator
    )
    let nominal = try question.scores(of: table, units: index.units, year: index.year)
    let answer = SensitivityAnswer(
      analysis,
      withoutParts: nominal.withoutEachPart(),
      unitTitle: index.units
    )
    try output.write(
      Answer(
        method: "index sensitivity",
        options: [
          "index": .string(question.name), "output": .string(plan.output.rawValue),
          "confidence": .number(confidence), "seed": .number(Double(seed)),
          "runs": .number(Double(analysis.runs)),
        ],
        results: answer.indices,
        notes: analysis.notes,
        supplements: answer.supplements
      ),
      further: [answer.ranks, answer.leftOut]
    )
  }

  private func readPlan(of question: CompositeIndex) throws -> SensitivityPlan {
    let json: String = try DocumentFile(path: plan, role: "plan").text()
    let folder = URL(filePath: plan).deletingLastPathComponent()
    let options = input.textFile.csv
    return try SensitivityPlan(json: json, of: question) { name in
      try Table(csv: URL(filePath: name, relativeTo: folder), options: options)
    }
  }
}
