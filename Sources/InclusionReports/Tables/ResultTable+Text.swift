// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ResultTable {
  /// The table as aligned text for a terminal: headings, a rule, rows; numbers on the right.
  ///
  /// A table that is wider than `width` stays readable: what is the same in all rows is said once
  /// below them, headings are stacked, long texts are broken inside their cells or put below their
  /// row, and what is too wide even so becomes several tables with the same first columns, or a line
  /// for each column where there is one row.
  ///
  /// - Parameters:
  ///   - width: How many columns of a terminal a line takes at most.
  ///   - style: How headings and rules are dressed.
  /// - Returns: The lines, each ended by a newline.
  public func text(width: Int = 120, style: TextStyle = .plain) -> String {
    let (rows, common) = textParts(width: width, style: style)
    return common.isEmpty ? rows : "\(rows)\n\(common)"
  }

  /// The rows, and what is the same in all of them.
  func textParts(width: Int, style: TextStyle) -> (rows: String, common: String) {
    let shown = withoutEmptyColumns
    guard !shown.rows.isEmpty else { return ("no rows\n", "") }
    let layout = TextLayout(shown, width: width)
    if layout.panels.count > 1, layout.cells.count == 1, layout.hasShortHeadings {
      return (layout.record(width: width, style: style), "")
    }
    let panels = layout.panels.enumerated().map { place, columns in
      layout.text(of: columns, width: width, style: style, isFirst: place == 0)
    }
    var common = ""
    if let first = layout.cells.first, !layout.common.isEmpty {
      let settings = layout.common.map { "\(layout.headings[$0]) \(first[$0])" }
        .joined(separator: " · ")
      for line in TextLines.hanging(settings, below: "All rows: ", width: width) {
        common += style.aside(line) + "\n"
      }
    }
    return (panels.joined(separator: "\n"), common)
  }
}

extension TextLayout {
  /// Whether headings leave room for what they say beside them.
  fileprivate var hasShortHeadings: Bool {
    headings.allSatisfy { TextLines.columns(of: $0) <= 30 }
  }

  /// The only row, a line for each column.
  fileprivate func record(width: Int, style: TextStyle) -> String {
    let longest = headings.reduce(0) { max($0, TextLines.columns(of: $1)) }
    var text = ""
    for (heading, cell) in zip(headings, cells[0]) {
      let space = String(repeating: " ", count: longest - TextLines.columns(of: heading) + 2)
      let lines = TextLines.hanging(cell, below: heading + space, width: width)
      for (place, line) in lines.enumerated() {
        text += place == 0 ? style.heading(heading) + line.dropFirst(heading.count) : line
        text += "\n"
      }
    }
    return text
  }

  /// One table of some of the columns.
  fileprivate func text(of columns: [Int], width: Int, style: TextStyle, isFirst: Bool) -> String {
    let heading = lines(of: headings, columns, atBottom: true)
    let longest = heading.reduce(1) { max($0, TextLines.columns(of: $1)) }
    var text = heading.map { style.heading($0) + "\n" }.joined()
    text += style.aside(String(repeating: "─", count: min(width, longest))) + "\n"
    for row in cells {
      for line in lines(of: row, columns) { text += line + "\n" }
      guard isFirst, let below, !row[below].isEmpty else { continue }
      for line in TextLines.wrapped(row[below], width: max(20, width - 6)) {
        text += "      \(line)\n"
      }
    }
    return text
  }

  /// The lines of one row, or of the headings, which stand at the bottom of theirs.
  private func lines(of texts: [String], _ columns: [Int], atBottom: Bool = false) -> [String] {
    let parts = columns.map { TextLines.wrapped(texts[$0], width: widths[$0]) }
    let height = parts.reduce(1) { max($0, $1.count) }
    return (0..<height).map { line in
      let cells = zip(columns, parts).map { index, part in
        let place = atBottom ? line - (height - part.count) : line
        let text = part.indices.contains(place) ? part[place] : ""
        let space = String(
          repeating: " ",
          count: max(0, widths[index] - TextLines.columns(of: text))
        )
        return isNumeric[index] ? space + text : text + space
      }
      var whole = cells.joined(separator: "  ")
      while whole.last == " " { whole.removeLast() }
      return whole
    }
  }
}
