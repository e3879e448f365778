// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import Foundation
import InclusionReports

/// Versions of an index side by side.
struct IndexCompare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Versions of an index side by side: ranks, and how far the orders agree.",
    discussion: """
      Each specification is scored on the same data; the first is what the others are compared with.

      Example: inclusion index compare equal.json expert.json --data values.csv --units code
      """
  )

  @Argument(help: ArgumentHelp("The specifications, at least two.", valueName: "file"))
  var specifications: [String]

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

  func validate() throws {
    guard specifications.count >= 2 else {
      throw ValidationError("A comparison needs at least two specifications.")
    }
  }

  func run() throws {
    let table = try input.table()
    var versions: [(name: String, scores: IndexScores)] = []
    for file in specifications {
      let index = try IndexOptions.index(file: file, missing: input.missing)
      let scores = try index.scores(of: table, units: units, year: year)
      versions.append((name: name(of: file), scores: scores))
    }
    let comparison = try IndexComparison(versions)
    try output.write(
      Answer(
        method: "index compare",
        options: ["versions": .array(comparison.versions.map(JSONValue.string))],
        results: ranks(comparison),
        notes: comparison.agreement.map(sentence),
        supplements: ["agreement": .array(comparison.agreement.map(record))]
      )
    )
  }

  /// The name of a file without its folder and its ending, or the whole path where two share it.
  private func name(of file: String) -> String {
    func short(_ path: String) -> String {
      URL(filePath: path).deletingPathExtension().lastPathComponent
    }
    let isShared = specifications.count { short($0) == short(file) } > 1
    return isShared ? file : short(file)
  }

  private func ranks(_ comparison: IndexComparison) -> ResultTable {
    let isPanel = comparison.units.contains { $0.year != nil }
    var table = ResultTable(
      columns: [.init("unit", units)] + (isPanel ? [.init("year", "Year")] : [])
        + comparison.versions.map { .init($0) } + [.init("largestShift", "Largest shift")]
    )
    let order = comparison.units.sorted { ($0.ranks[0] ?? .max) < ($1.ranks[0] ?? .max) }
    for unit in output.format == .table ? order : comparison.units {
      var cells: [ResultCell] = [.text(unit.unit)]
      if isPanel { cells.append(.number(unit.year, .ordinal)) }
      cells += unit.ranks.map { .number($0.map(Double.init), .ordinal) }
      let shifts = unit.ranks.compactMap { rank -> Int? in
        guard let rank, let first = unit.ranks[0] else { return nil }
        return rank - first
      }
      let largest = shifts.max { abs($0) < abs($1) }
      cells.append(.number(largest.map(Double.init), .ordinal))
      table.append(cells)
    }
    return table
  }

  private func sentence(_ agreement: IndexComparison.Agreement) -> String {
    let spearman = agreement.spearman.map { NumberStyle.decimal(3).text($0) } ?? "undefined"
    let mean = NumberStyle.decimal(2).text(agreement.meanAbsoluteRankShift)
    return
      "\(agreement.version): rank correlation \(spearman) over \(agreement.units) units; a unit "
      + "moves \(mean) ranks on average and \(agreement.largestShift) at most."
  }

  private func record(_ agreement: IndexComparison.Agreement) -> JSONValue {
    .object([
      "version": .string(agreement.version), "units": .number(Double(agreement.units)),
      "spearman": agreement.spearman.map(JSONValue.number) ?? .null,
      "meanAbsoluteRankShift": .number(agreement.meanAbsoluteRankShift),
      "largestShift": .number(Double(agreement.largestShift)),
    ])
  }
}
