// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// The printed figures themselves.
struct FiguresList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "The printed figures, with their units and where they stand.",
    discussion: "Example: inclusion figures list --format csv --out figures.csv"
  )

  @OptionGroup var document: AuditOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let figures = try document.printedFigures()
    let results =
      output.format == .table
      ? FigureTables.printed(figures) : FigureTables.figures(figures)
    try output.write(Answer(method: "figures list", results: results))
  }
}
