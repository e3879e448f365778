// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Answer {
  /// The answer as a person reads it on a terminal: the table, further ones, then the notes.
  ///
  /// - Parameters:
  ///   - printsNotes: Whether the notes are printed.
  ///   - further: Tables below the first.
  /// - Returns: Lines, each ended by a newline.
  public func text(notes printsNotes: Bool = true, further: [ResultTable] = []) -> String {
    var text = ([results] + further).map { $0.text() }.joined(separator: "\n")
    guard printsNotes, !notes.isEmpty else { return text }
    text += "\n"
    for note in notes { text += "Note: \(note)\n" }
    return text
  }
}
