// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// What is bundled.
struct DataList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "The bundled data sets.",
    discussion: "Example: inclusion data list"
  )

  @OptionGroup var output: OutputOptions

  func run() throws {
    var table = ResultTable(columns: [
      .init("slug", "Data set"), .init("rows", "Rows"), .init("title", "Title"),
      .init("publisher", "Publisher"), .init("madeUp", "Made up"),
    ])
    for dataset in Dataset.all {
      let card = try dataset.card()
      table.append([
        .text(dataset.slug), .count(card.rows), .text(card.title), .text(card.publisher),
        .text(card.madeUp ? "yes" : "no"),
      ])
    }
    try output.write(Answer(method: "data list", results: table))
  }
}
