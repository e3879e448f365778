// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// How far places are like their neighbours.
struct AccessAutocorrelationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "autocorrelation",
    abstract: "How far places are like their neighbours: Moran's index, of all and of each.",
    discussion: """
      Values are dealt out at random to see what chance alone makes of them; with --seed the deals \
      can be repeated. The first record is the global index, the others are those of the places.

      Example: inclusion access autocorrelation --data bundled:peru-departments-2020 \
      --place-id department --variable population --neighbors nearest:4 --seed 1
      """
  )

  @OptionGroup var input: DataOptions

  @Option(help: ArgumentHelp("The column that names the places.", valueName: "column"))
  var placeID: String

  @Option(help: ArgumentHelp("The column of values, such as a density.", valueName: "column"))
  var variable: String

  @OptionGroup var neighborOptions: NeighborOptions

  @Option(
    help: ArgumentHelp("How many times the values are dealt out at random.", valueName: "count")
  )
  var permutations = 999

  @Option(
    help: ArgumentHelp(
      "The seed of what is drawn at random: the same seed gives the same numbers.",
      valueName: "number"
    )
  )
  var seed: UInt64 = 1

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard neighborOptions.neighbors != nil else {
      throw ValidationError("--neighbors says who is a neighbour.")
    }
  }

  func run() throws {
    var table = try input.table()
    let values = try table.numbers(variable)
    let kept = values.indices.filter { values[$0].isFinite }
    if kept.count < values.count {
      guard input.missing == .omit else {
        throw CommandFailure(
          "Column '\(variable)' lacks \(values.count - kept.count) values; fill them in, or pass "
            + "--missing omit."
        )
      }
      table = try table.rows(at: kept)
    }
    let neighbors = try neighborOptions.neighbors(of: table, placeID: placeID)
    var generator = SeededGenerator(seed: seed)
    let answer = try neighbors.autocorrelation(
      of: try table.numbers(variable),
      permutations: permutations,
      using: &generator
    )
    var notes: [String] = []
    if kept.count < values.count {
      notes.append("\(values.count - kept.count) places without a value were left out.")
    }
    if permutations < 99 {
      let least = NumberStyle.decimal(3).text(1 / Double(permutations + 1))
      notes.append("With \(permutations) deals no p is below \(least); 999 show one of 0.001.")
    }
    if !answer.islands.isEmpty {
      notes.append("\(answer.islands.count) places have no neighbour and no index of their own.")
    }
    try output.write(
      Answer(
        method: "access autocorrelation",
        options: [
          "permutations": .number(Double(permutations)), "seed": .number(Double(seed)),
          "neighbors": .string(neighborOptions.neighbors ?? ""),
          "weights": .string("row-standardized"), "pValue": .string("two-sided"),
        ],
        results: try records(answer, GroupLabels.names(of: table, column: placeID)),
        notes: notes
      )
    )
  }

  /// A pattern: in words for people, the key for programs.
  private func name(of pattern: SpatialAutocorrelation.Pattern?) -> String? {
    guard output.format == .table else { return pattern?.rawValue }
    return switch pattern {
    case .highAmongHigh: "high among high"
    case .highAmongLow: "high among low"
    case .lowAmongHigh: "low among high"
    case .lowAmongLow: "low among low"
    case nil: nil
    }
  }

  private func records(_ answer: SpatialAutocorrelation, _ places: [String]) -> ResultTable {
    var table = ResultTable(columns: [
      .init("place", "Place"), .init("measure", "Measure"), .init("estimate", "Moran's I"),
      .init("expected", "Expected"), .init("standardError", "Standard error"),
      .init("pValue", "p"), .init("pattern", "Pattern"),
    ])
    table.append([
      .missing, .text("global"), .number(answer.value, .decimal(4)),
      .number(answer.expected, .decimal(4)), .number(answer.standardDeviation, .decimal(4)),
      .number(answer.pValue, .decimal(3)), .missing,
    ])
    for local in answer.local {
      table.append([
        .text(places[local.place]), .text("local"), .number(local.value, .decimal(4)), .missing,
        .missing, .number(local.pValue, .decimal(3)), .text(orMissing: name(of: local.pattern)),
      ])
    }
    return table
  }
}
