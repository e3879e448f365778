// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// How the gap between two published rates changes from wave to wave.
struct GapWaves: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waves",
    abstract: "How the gap between two published rates changes from wave to wave.",
    discussion: """
      Waves are independent samples. The change is given in points and in relative terms, and a \
      note says where the two disagree.

      Example: inclusion gap waves --series series.csv
      """
  )

  @OptionGroup var series: SeriesOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let table = try series.table()
    let parts = try series.rows(of: table)
    guard parts.count == 1 else {
      throw CommandFailure(
        "There are \(parts.count) places; gap waves takes one. Leave the others out of the file."
      )
    }
    try output.write(
      GapChangeAnswer.answer(
        series.gaps(of: table, rows: parts[0].rows).changes(),
        method: "gap waves",
        options: ["confidence": .number(series.confidence)],
        notes: [],
        confidence: series.confidence,
        titles: output.format == .table
      )
    )
  }
}
