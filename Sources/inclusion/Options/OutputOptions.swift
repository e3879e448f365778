// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// In which form an answer leaves the command, and where it goes.
struct OutputOptions: ParsableArguments {
  /// The forms of an answer.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, csv, json
  }

  @Option(help: "How the answer is written: table (for people), csv or json (for programs).")
  var format: Format = .table

  @Option(
    help: ArgumentHelp(
      "The file to write; without it, standard output. It is written whole or not at all.",
      valueName: "file"
    )
  )
  var out: String?

  @Flag(help: "Leave out the notes on what was omitted or assumed.")
  var quiet = false

  /// Writes an answer. Everything is made before the first byte is written.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - further: Tables that a person reads below the first; programs find them in the supplements.
  func write(_ answer: Answer, further: [ResultTable] = []) throws {
    let text =
      switch format {
      case .table: answer.text(notes: !quiet, further: further)
      case .csv: try answer.table().csv()
      case .json: try answer.json()
      }
    try OutputOptions.write(text, to: out)
    if format == .csv, !quiet {
      for note in answer.notes { try StandardStream.error.write("Note: \(note)\n") }
    }
  }

  /// Writes a text to a file, whole or not at all, or to standard output.
  static func write(_ text: String, to path: String?) throws {
    guard let path else {
      try StandardStream.output.write(text)
      return
    }
    try WholeFile.write(text.utf8, to: path)
  }
}
