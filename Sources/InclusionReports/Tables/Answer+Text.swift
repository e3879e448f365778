// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Answer {
  /// The answer as a person reads it on a terminal: the table, further ones, then the notes.
  ///
  /// - Parameters:
  ///   - printsNotes: Whether the notes are printed.
  ///   - further: Tables below the first.
  ///   - width: How many columns of a terminal a line takes at most.
  ///   - style: How headings and notes are dressed.
  /// - Returns: Lines, each ended by a newline.
  public func text(
    notes printsNotes: Bool = true,
    further: [ResultTable] = [],
    width: Int = 120,
    style: TextStyle = .plain
  ) -> String {
    let tables = [results] + further
    var text = ""
    for (place, table) in tables.enumerated() {
      let (rows, common) = table.textParts(width: width, style: style)
      text += (place == 0 ? "" : "\n") + rows + (common.isEmpty ? "" : "\n" + common)
      // What is the same in all rows stands among the notes where they follow.
      guard place == tables.count - 1, printsNotes, !notes.isEmpty else { continue }
      if common.isEmpty { text += "\n" }
      // Longer lines are hard to read, however wide the terminal.
      let reading = min(width, 120)
      for note in notes {
        let lines = TextLines.hanging(TextLines.printable(note), below: "Note: ", width: reading)
        for line in lines { text += style.aside(line) + "\n" }
      }
    }
    return text
  }

  /// What the methods behind the answer compute, assume and come from, as a person reads it.
  ///
  /// - Parameters:
  ///   - width: How many columns of a terminal a line takes at most.
  ///   - style: How names are dressed.
  /// - Returns: Lines, each ended by a newline; a sentence where nothing is computed.
  public func explanationText(width: Int = 120, style: TextStyle = .plain) -> String {
    guard !explanations.isEmpty else { return "'\(method)' computes nothing.\n" }
    return explanations.map { explanation in
      let text = explanation.text(width: width)
      return style.heading(explanation.name) + text.dropFirst(explanation.name.count)
    }.joined(separator: "\n")
  }
}
