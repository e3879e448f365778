// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion

/// The data themselves, as bundled.
struct DataExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "The data of a data set as CSV, byte for byte as bundled.",
    discussion: "Example: inclusion data export egdi --out egdi.csv"
  )

  @Argument(help: "The name of the data set, as `inclusion data list` prints it.")
  var slug: String

  @Option(
    help: ArgumentHelp(
      "The file to write; without it, standard output. It is written whole or not at all.",
      valueName: "file"
    )
  )
  var out: String?

  func run() throws {
    try OutputOptions.write(Dataset(slug).text(of: "data.csv"), to: out)
  }
}
