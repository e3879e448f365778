// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// The numbers of units under a published index.
struct IndexPreset: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preset",
    abstract: "Scores and ranks of units under a published index.",
    discussion: """
      The data have the columns that 'inclusion index presets --show NAME' lists.

      Example: inclusion index preset egdi --data bundled:egdi --where 'year == 2022' --units country
      """
  )

  @Argument(help: "The preset.")
  var name: String

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("A parameter of the preset: NAME=NUMBER; repeatable.", valueName: "value")
  )
  var parameters: [String] = []

  @Option(help: ArgumentHelp("The column that names the units.", valueName: "column"))
  var units: String

  @Option(
    help: ArgumentHelp(
      "The column of years, where a unit has a row per year.",
      valueName: "column"
    )
  )
  var year: String?

  @OptionGroup var input: DataOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let preset = try Preset.named(name)
    let method = try preset.method(with: PresetParameters.read(parameters))
    let results = try method.results(of: input.table(), units: units, year: year)
    try output.write(
      Answer(
        method: "index preset",
        options: [
          "preset": .string(name), "status": .string(preset.status.rawValue),
          "units": .string(units),
        ],
        results: table(results),
        notes: results.notes + ["\(preset.title): \(preset.status.rawValue). \(preset.evidence)"]
      )
    )
  }

  private func table(_ results: IndexResults) -> ResultTable {
    let isPanel = results.records.contains { $0.year != nil }
    let isText = output.format == .table
    var table = ResultTable(
      columns: [.init("rank", "Rank"), .init("unit", units)]
        + (isPanel ? [.init("year", "Year")] : []) + [.init("score", results.name)]
        + (isText ? [] : [.init("parts")])
    )
    let ordered = results.records.sorted {
      ($0.year ?? 0, $0.rank ?? .max) < ($1.year ?? 0, $1.rank ?? .max)
    }
    for record in isText ? ordered : results.records {
      var cells: [ResultCell] = [
        .number(record.rank.map(Double.init), .ordinal), .text(record.unit),
      ]
      if isPanel { cells.append(.number(record.year, .ordinal)) }
      cells.append(.number(record.score, .decimal(3)))
      if !isText { cells.append(.values(record.parts.map { .init($0.name, $0.value) })) }
      table.append(cells)
    }
    return table
  }
}
