// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// Places by the width of the gap within them.
struct GapRankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Places by the width of the gap within them, and how far the ranks can be trusted.",
    discussion: """
      Rank 1 is where the group measured to lags most. The lowest and the highest rank hold for all \
      places together (Klein, Wright and Wieczorek); with --draws, ranks are simulated from the \
      errors too.

      Example: inclusion gap rank cuenta --by sexo --from hombre --to mujer --within departamento \
      --data bundled:enaho-like-synthetic --weights factor07 --strata estrato --clusters conglome
      """
  )

  @Option(help: ArgumentHelp("The columns that make the places.", valueName: "column,…"))
  var within: String

  @Option(
    help: ArgumentHelp("The level of the column, where it holds texts.", valueName: "level")
  )
  var level: String?

  @Option(
    help: """
      The measure to rank by: difference, ratio, relativeGap, oddsRatio, exclusionRatio, parityIndex \
      or adjustedParityIndex.
      """
  )
  var measure: GapMeasure = .difference

  @Option(help: "How the intervals of places hold together: individual, bonferroni or sidak.")
  var simultaneous: PlaceIntervals = .sidak

  @Option(
    help: ArgumentHelp(
      "How many times ranks are drawn from the errors (--seed); 0 for none.",
      valueName: "count"
    )
  )
  var draws = 10_000

  @OptionGroup var options: GapOptions

  func validate() throws {
    guard !Names.list(within).isEmpty else {
      throw ValidationError("--within names the columns that make the places.")
    }
  }

  func run() throws {
    let gaps = try options.gaps(
      of: options.design.survey(options.input),
      within: Names.list(within)
    )
    let ranking: GapRanking
    if draws == 0 {
      ranking = try gaps.ranking(by: measure, level: level, simultaneous: simultaneous.intervals)
    } else {
      var generator = SeededGenerator(seed: options.design.replication.seed)
      ranking = try gaps.ranking(
        by: measure,
        level: level,
        simultaneous: simultaneous.intervals,
        draws: draws,
        using: &generator
      )
    }
    let chosen: [String: JSONValue] = [
      "measure": .string(measure.rawValue), "within": .string(within),
      "simultaneous": .string(simultaneous.rawValue), "draws": .number(Double(draws)),
    ]
    try options.output.write(
      Answer(
        method: "gap rank",
        options: options.answered.merging(chosen) { own, _ in own },
        results: try table(ranking, gaps),
        notes: gaps.notes + ranking.notes
      )
    )
  }

  private func table(_ ranking: GapRanking, _ gaps: SurveyGaps) throws -> ResultTable {
    // A gap is never shown on one scale alone.
    let second: GapMeasure = measure == .difference ? .relativeGap : .difference
    var table = ResultTable(
      columns: [
        .init("rank", "Rank"), .init("rankLower", "Lowest"), .init("rankUpper", "Highest"),
        .init("rankMedian", "Median"), .init("rankMean", "Mean"),
        .init("simulatedLower", "Drawn from"), .init("simulatedUpper", "to"),
        .init("group", "Place"), .init("measure", "Measure"), .init("estimate", "Estimate"),
        .init("standardError", "Error"), .init("lower", "Lower"), .init("upper", "Upper"),
        .init("confidence"), .init("observations", "Asked"), .init("degreesOfFreedom"),
        .init(second.rawValue, second.title),
      ]
    )
    let isTable = options.output.format == .table
    for rank in ranking.ranks {
      let gap = gaps.gaps.first { $0.place == rank.place && $0.level == level }
      let other = try gap?.estimate(of: second)
      let cells = EstimateColumns.cells(rank.estimate, confidence: ranking.confidence)
      let rates = [
        cells[0], cells[1], cells[2], cells[3], isTable ? .missing : cells[4], cells[5],
      ]
      let degrees = ResultCell.number(rank.estimate.degreesOfFreedom, .plain)
      table.append(
        [
          .number(Double(rank.rank), .ordinal), .number(Double(rank.lower), .ordinal),
          .number(Double(rank.upper), .ordinal),
          .number(rank.simulated.map { Double($0.median) }, .ordinal),
          isTable ? .missing : .number(rank.simulated?.mean, .decimal(1)),
          .number(rank.simulated.map { Double($0.lower) }, .ordinal),
          .number(rank.simulated.map { Double($0.upper) }, .ordinal),
          EstimateAnswer.group(rank.place), isTable ? .missing : .text(measure.rawValue),
        ] + rates + [
          isTable ? .missing : degrees,
          other.map { EstimateColumns.cells($0, confidence: ranking.confidence)[0] } ?? .missing,
        ]
      )
    }
    return table
  }
}
