// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ResultTable {
  /// So many rows are kept together on paper.
  static let longestOnOnePage = 20

  /// The table in HTML, with a caption; numbers carry the class `number`.
  ///
  /// - Parameter caption: What the table shows; it is escaped here.
  /// - Returns: A `table` element.
  public func html(caption: String) -> String {
    let shown = withoutEmptyColumns
    // A table that fits a page is not torn apart in print.
    let isWordy = shown.isWordy
    let kinds: [String] =
      (shown.rows.count <= ResultTable.longestOnOnePage && !isWordy ? ["short"] : [])
      + (isWordy ? ["wordy"] : [])
    let kind = kinds.isEmpty ? "" : " class=\"\(kinds.joined(separator: " "))\""
    let headings = shown.headings
    // Where a phone shows a row as a list, each cell says what it is.
    let labels: [String] = headings.map { heading in
      isWordy ? " data-label=\"\(Markup.html(heading))\"" : ""
    }
    var html = "<table\(kind)>\n<caption>\(Markup.html(caption))</caption>\n<thead><tr>"
    for (index, heading) in headings.enumerated() {
      let kind = shown.isNumeric(index) ? " class=\"number\"" : ""
      html += "<th scope=\"col\"\(kind)>\(Markup.html(heading))</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for (place, row) in shown.rows.enumerated() {
      let isStrong = shown.emphasizedRows.contains(place)
      html += "<tr>"
      for (index, cell) in row.enumerated() {
        let kind = (shown.isNumeric(index) ? " class=\"number\"" : "") + labels[index]
        let tag = index == 0 ? "th scope=\"row\"" : "td"
        let text = Markup.html(cell.typeset)
        html += "<\(tag)\(kind)>" + (isStrong ? "<strong>\(text)</strong>" : text)
        html += "</\(index == 0 ? "th" : "td")>"
      }
      html += "</tr>\n"
    }
    return html + "</tbody>\n</table>\n"
  }

  /// Whether a cell holds whole sentences, which need a width that a phone does not have.
  private var isWordy: Bool {
    rows.contains { row in row.contains { $0.printed.count > 90 } }
  }
}
