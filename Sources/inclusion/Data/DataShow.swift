// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// The card of one data set.
struct DataShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "The card of a data set: source, licence, columns, design, known faults.",
    discussion: "Example: inclusion data show egdi"
  )

  @Argument(help: "The name of the data set, as `inclusion data list` prints it.")
  var slug: String

  @OptionGroup var output: OutputOptions

  func run() throws {
    let card = try Dataset(slug).card()
    if output.format == .table {
      let text = DatasetCardText.text(of: card, slug: slug, width: output.width)
      try OutputOptions.write(text, to: output.out)
      return
    }
    try output.write(
      Answer(
        method: "data show",
        options: DatasetCardText.options(of: card, slug: slug),
        results: DatasetCardText.columns(of: card),
        notes: card.faults
      )
    )
  }
}
