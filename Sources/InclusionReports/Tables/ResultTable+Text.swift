// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ResultTable {
  /// The table as aligned text for a terminal: headings, a rule, rows; numbers on the right.
  ///
  /// A column of sentences that would make the table wider than `width` is put below its row,
  /// indented, so that every other column stays aligned.
  ///
  /// - Parameters:
  ///   - width: How many characters a line should have at most.
  ///   - style: How headings and rules are dressed.
  /// - Returns: The lines, each ended by a newline.
  public func text(width: Int = 120, style: TextStyle = .plain) -> String {
    let shown = withoutEmptyColumns
    guard !shown.rows.isEmpty else { return "no rows\n" }
    let headings = shown.headings.map(TextLines.printable)
    let cells = shown.rows.map { row in row.map { TextLines.printable($0.printed) } }
    var widths = headings.map(\.count)
    for row in cells {
      for (index, cell) in row.enumerated() { widths[index] = max(widths[index], cell.count) }
    }
    let below = shown.columnPrintedBelow(widths: widths, width: width)
    let aside = shown.columns.indices.filter { $0 != below }
    func line(_ texts: [String]) -> String {
      let padded = aside.map { index in
        let space = String(repeating: " ", count: max(0, widths[index] - texts[index].count))
        return shown.isNumeric(index) ? space + texts[index] : texts[index] + space
      }
      var line = padded.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
    let heading = line(headings)
    var text = style.heading(heading) + "\n"
    text += style.aside(String(repeating: "─", count: min(width, max(1, heading.count)))) + "\n"
    for row in cells {
      text += line(row) + "\n"
      guard let below, !row[below].isEmpty else { continue }
      for part in TextLines.wrapped(row[below], width: width - 6) { text += "      \(part)\n" }
    }
    return text
  }

  /// The widest column of words, if the table does not fit beside it.
  private func columnPrintedBelow(widths: [Int], width: Int) -> Int? {
    let total = widths.reduce(0, +) + 2 * (widths.count - 1)
    guard total > width else { return nil }
    return columns.indices.filter { !isNumeric($0) && widths[$0] > 40 }
      .max { widths[$0] < widths[$1] }
  }
}
