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

  @Flag(help: "Add the formula, the assumptions and the source of the method.")
  var explain = false

  @Option(help: "Bold headings and dim notes: auto (on a terminal), always or never.")
  var color: ColorChoice = .auto

  func validate() throws {
    guard out?.isEmpty != true else {
      throw ValidationError("--out names the file to write; leave it out for standard output.")
    }
  }

  /// Writes an answer. Everything is made before the first byte is written.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - further: Tables that a person reads below the first; programs find them in the supplements.
  /// - Throws: `CommandFailure` if the file cannot be written, or what making the answer throws.
  func write(_ answer: Answer, further: [ResultTable] = []) throws {
    let style = style
    let text =
      switch format {
      case .table:
        explained(
          answer,
          answer.text(notes: !quiet, further: further, width: width, style: style)
        )
      case .csv: try answer.table().csv()
      case .json: try (explain ? answer.withExplanations() : answer).json()
      }
    try OutputOptions.write(text, to: out)
    guard format == .csv else { return }
    if !quiet { for note in answer.notes { try StandardStream.error.write("Note: \(note)\n") } }
    if explain { try StandardStream.error.write(answer.explanationText()) }
  }

  /// A text for people, with the explanation of its method below it if that was asked for.
  func explained(_ answer: Answer, _ text: String) -> String {
    explain ? "\(text)\n\(answer.explanationText(width: width, style: style))" : text
  }

  /// How the text is dressed where it goes.
  var style: TextStyle {
    color.isOn(for: out == nil ? .output : nil) ? .terminal : .plain
  }

  /// How many columns a line takes at most: those of the terminal, and as many as a page has in a
  /// file or a pipe.
  var width: Int {
    let usual = 120
    guard out == nil else { return usual }
    return StandardStream.output.columns.map { max(40, $0) } ?? usual
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
