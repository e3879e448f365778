// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ReportDocument {
  /// The report as one HTML file: its style is inside, it loads nothing and needs no script.
  public var html: String {
    let anchored: [(section: Section, anchor: String)] = Array(zip(sections, anchors))
    let contents = anchored.map { section, anchor in
      "<li><a href=\"#\(Markup.html(anchor))\">\(Markup.html(section.title))</a></li>"
    }
    let heading = contentsTitle.isEmpty ? "" : "<h2>\(Markup.html(contentsTitle))</h2>\n"
    let cover = edition.isEmpty ? "" : "<p class=\"edition\">\(Markup.html(edition))</p>\n"
    let footer = colophon.isEmpty ? "" : "<footer><p>\(Markup.html(colophon))</p></footer>\n"
    return """
      <!DOCTYPE html>
      <html lang="\(Markup.html(language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Markup.html(title))</title>
      <style>
      \(Stylesheet.text(title: title))</style>
      </head>
      <body>
      <header>
      <h1>\(Markup.html(title))</h1>
      <p class="subtitle">\(Markup.html(subtitle))</p>
      \(cover)</header>
      <nav>
      \(heading)<ol>
      \(contents.joined(separator: "\n"))
      </ol></nav>
      <main>
      \(anchored.map { $0.section.html(anchor: $0.anchor) }.joined(separator: "\n"))</main>
      \(footer)\
      </body>
      </html>

      """
  }
}

extension ReportDocument.Section {
  /// The section as an HTML element.
  fileprivate func html(anchor: String) -> String {
    "<section id=\"\(Markup.html(anchor))\">\n<h2>\(Markup.html(title))</h2>\n"
      + blocks.map(\.html).joined() + "</section>\n"
  }
}

extension ReportDocument.Block {
  /// The block as an HTML element.
  fileprivate var html: String {
    switch self {
    case .paragraph(let text): "<p>\(Markup.html(text))</p>\n"
    case .note(let text): "<p class=\"note\">\(Markup.html(text))</p>\n"
    case .list(let items):
      "<ul>\n" + items.map { "<li>\(Markup.html($0))</li>\n" }.joined() + "</ul>\n"
    case .table(let table, let caption, let source):
      "<div class=\"table\">\n\(table.html(caption: caption))</div>\n"
        + "<p class=\"source\">\(Markup.html(source))</p>\n"
    case .chart(let figure): figure.html()
    case .exhibit(let pair): pair.html
    case .keyNumbers(let numbers):
      "<ul class=\"key\">\n"
        + numbers.map { key in
          "<li><strong>\(Markup.html(key.number))</strong> <span>\(Markup.html(key.meaning))</span></li>\n"
        }.joined() + "</ul>\n"
    }
  }
}
