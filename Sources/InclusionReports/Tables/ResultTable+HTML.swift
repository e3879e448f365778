// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ResultTable {
  /// The table in HTML, with a caption; numbers carry the class `number`.
  ///
  /// - Parameter caption: What the table shows; it is escaped here.
  /// - Returns: A `table` element.
  public func html(caption: String) -> String {
    let shown = withoutEmptyColumns
    // A table that fits a page is not torn apart in print.
    let kind = shown.rows.count <= 16 ? " class=\"short\"" : ""
    var html = "<table\(kind)>\n<caption>\(Markup.html(caption))</caption>\n<thead><tr>"
    for (index, heading) in shown.headings.enumerated() {
      let kind = shown.isNumeric(index) ? " class=\"number\"" : ""
      html += "<th scope=\"col\"\(kind)>\(Markup.html(heading))</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for (place, row) in shown.rows.enumerated() {
      let isStrong = shown.emphasizedRows.contains(place)
      html += "<tr>"
      for (index, cell) in row.enumerated() {
        let kind = shown.isNumeric(index) ? " class=\"number\"" : ""
        let tag = index == 0 ? "th scope=\"row\"" : "td"
        let text = Markup.html(cell.typeset)
        html += "<\(tag)\(kind)>" + (isStrong ? "<strong>\(text)</strong>" : text)
        html += "</\(index == 0 ? "th" : "td")>"
      }
      html += "</tr>\n"
    }
    return html + "</tbody>\n</table>\n"
  }
}
