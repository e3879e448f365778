// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// What a reader of an index should know of its indicators and dimensions.
struct IndexDiagnose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnose",
    abstract: "What indicators look like, what they share and what they turn out to weigh.",
    discussion: """
      A row per indicator: its weight beside the squared correlation with the index, its skewness, and \
      what deserves a second look. JSON holds weights, reliability (Cronbach's alpha, \
      Kaiser-Meyer-Olkin, Bartlett), components and correlations of every level beside it. With \
      --unit, also what each indicator adds to the score of a unit, and its strengths and weaknesses; \
      with --reference as well, what each adds to the difference from another unit. In a panel \
      (--year COLUMN) --of-year says of which year, the last one without it; --since-year splits the \
      change of --unit since another.

      Example: inclusion index diagnose --spec Examples/HumanDevelopment/hdi.json \
      --data bundled:human-development-2021 --units code
      """
  )

  @OptionGroup var index: IndexOptions
  @OptionGroup var input: DataOptions

  @Option(
    help: ArgumentHelp(
      "Warn of two parts of a dimension whose correlation is at least this.",
      valueName: "number"
    )
  )
  var redundancy = 0.9

  @Option(
    help: ArgumentHelp(
      "Warn of two parts of a dimension whose correlation is at most this.",
      valueName: "number"
    )
  )
  var opposition = -0.4

  @Option(help: ArgumentHelp("Split the score of this unit.", valueName: "unit"))
  var unit: String?

  @Option(
    help: ArgumentHelp("Split the difference of --unit from this unit.", valueName: "unit")
  )
  var reference: String?

  @Option(
    help: ArgumentHelp("Of which year, in a panel; the last one without it.", valueName: "year")
  )
  var ofYear: Double?

  @Option(
    help: ArgumentHelp("Split the change of --unit's score since this year.", valueName: "year")
  )
  var sinceYear: Double?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try index.index(missing: input.missing)
    let table = try input.table()
    let scores = try question.scores(of: table, units: index.units, year: index.year)
    let limits = IndexDiagnosis.Limits(redundancy: redundancy, opposition: opposition)
    // Printed tables show Pearson's correlations at most; the others cost time.
    let kinds = output.format == .json ? CorrelationKind.allCases : [.pearson]
    let answer = DiagnosisAnswer(
      diagnosis: try scores.diagnosis(of: table, correlations: kinds, limits: limits)
    )
    var supplements = answer.supplements
    supplements["weightings"] = WeightingsAnswer.document(scores.weightings)
    var results = answer.indicators(forReading: output.format == .table)
    var notes = answer.notes
    if let unit {
      let start = sinceYear.map(UnitAnswer.Start.year) ?? reference.map(UnitAnswer.Start.unit)
      let split = try UnitAnswer(scores: scores, unit: unit, year: ofYear, from: start)
      supplements.merge(split.supplements) { $1 }
      if output.format == .table { results = split.table }
      notes.append(split.sentence)
    }
    try output.write(
      Answer(
        method: "index diagnose",
        options: ["index": .string(question.name), "units": .string(index.units)],
        results: results,
        notes: notes,
        supplements: supplements
      )
    )
  }

  func validate() throws {
    guard (-1...1).contains(redundancy), (-1...1).contains(opposition) else {
      throw ValidationError("--redundancy and --opposition are correlations, from -1 to 1.")
    }
    guard reference == nil || unit != nil else {
      throw ValidationError("--reference goes with --unit: the difference of which unit is split?")
    }
    guard (ofYear == nil && sinceYear == nil) || unit != nil && index.year != nil else {
      throw ValidationError(
        "--of-year and --since-year go with --unit and, for the column of years, with --year."
      )
    }
    guard sinceYear == nil || reference == nil else {
      throw ValidationError("Give --reference or --since-year: a difference or a change is split.")
    }
  }
}
