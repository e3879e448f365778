// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Answer {
  /// The answer as a person reads it on a terminal: the table, further ones, then the notes.
  ///
  /// - Parameters:
  ///   - printsNotes: Whether the notes are printed.
  ///   - further: Tables below the first.
  ///   - style: How headings and notes are dressed.
  /// - Returns: Lines, each ended by a newline.
  public func text(
    notes printsNotes: Bool = true,
    further: [ResultTable] = [],
    style: TextStyle = .plain
  ) -> String {
    var text = ([results] + further).map { $0.text(style: style) }.joined(separator: "\n")
    guard printsNotes, !notes.isEmpty else { return text }
    text += "\n"
    for note in notes { text += style.aside("Note: \(TextLines.printable(note))") + "\n" }
    return text
  }

  /// What the methods behind the answer compute, assume and come from, as a person reads it.
  ///
  /// - Parameter style: How names are dressed.
  /// - Returns: Lines, each ended by a newline; a sentence where nothing is computed.
  public func explanationText(style: TextStyle = .plain) -> String {
    guard !explanations.isEmpty else { return "'\(method)' computes nothing.\n" }
    return explanations.map { explanation in
      let text = explanation.text
      return style.heading(explanation.name) + text.dropFirst(explanation.name.count)
    }.joined(separator: "\n")
  }
}
