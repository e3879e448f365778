// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ResultTable {
  /// The table in GitHub's Markdown, numbers on the right.
  public var markdown: String {
    let shown = withoutEmptyColumns
    func line(_ cells: [String], isStrong: Bool = false) -> String {
      let texts = cells.map { cell in
        isStrong && !cell.isEmpty ? "**\(Markup.markdown(cell))**" : Markup.markdown(cell)
      }
      return "| " + texts.joined(separator: " | ") + " |\n"
    }
    var text = line(shown.headings)
    let rules = shown.columns.indices.map { shown.isNumeric($0) ? "---:" : "---" }
    text += "| " + rules.joined(separator: " | ") + " |\n"
    for (place, row) in shown.rows.enumerated() {
      text += line(row.map { $0.typeset }, isStrong: shown.emphasizedRows.contains(place))
    }
    return text
  }
}
