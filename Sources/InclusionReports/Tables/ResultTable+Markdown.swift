// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ResultTable {
  /// The table in GitHub's Markdown, numbers on the right.
  public var markdown: String {
    let shown = withoutEmptyColumns
    func line(_ cells: [String]) -> String {
      "| " + cells.map(Markup.markdown).joined(separator: " | ") + " |\n"
    }
    var text = line(shown.headings)
    let rules = shown.columns.indices.map { shown.isNumeric($0) ? "---:" : "---" }
    text += "| " + rules.joined(separator: " | ") + " |\n"
    for row in shown.rows { text += line(row.map { $0.typeset }) }
    return text
  }
}
