// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Answer {
  /// The answer as a person reads it on a terminal: the table, then the notes.
  ///
  /// - Parameter printsNotes: Whether the notes are printed.
  /// - Returns: Lines, each ended by a newline.
  public func text(notes printsNotes: Bool = true) -> String {
    var text = results.text()
    guard printsNotes, !notes.isEmpty else { return text }
    text += "\n"
    for note in notes { text += "Note: \(note)\n" }
    return text
  }
}
