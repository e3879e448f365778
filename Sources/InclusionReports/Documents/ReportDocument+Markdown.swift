// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ReportDocument {
  /// The report in GitHub's Markdown.
  public var markdown: String {
    var text = "# \(Markup.markdown(title))\n\n\(Markup.markdown(subtitle))\n"
    if !edition.isEmpty { text += "\n_\(Markup.markdown(edition))_\n" }
    var charts: Int = 0
    for section in sections {
      text += "\n## \(Markup.markdown(section.title))\n"
      for block in section.blocks {
        if block.hasChart { charts += 1 }
        text += "\n" + block.markdown(chart: charts)
      }
    }
    return colophon.isEmpty ? text : text + "\n---\n\n\(Markup.markdown(colophon))\n"
  }

  /// The pictures that the Markdown shows, by the path at which it looks for them.
  public var pictures: [(path: String, drawing: ChartDrawing)] {
    figures.enumerated().map { index, figure in
      (figure.fileName(number: index + 1), figure.poster)
    }
  }
}

extension ReportDocument.Block {
  /// Whether a picture belongs to the block.
  fileprivate var hasChart: Bool {
    switch self {
    case .chart, .exhibit: true
    default: false
    }
  }

  /// The block as Markdown, ended by a newline.
  ///
  /// - Parameter chart: The number of the chart, if it has one.
  /// - Returns: Lines of Markdown.
  fileprivate func markdown(chart: Int) -> String {
    switch self {
    case .paragraph(let text): Markup.markdown(text) + "\n"
    case .note(let text): "_\(Markup.markdown(text))_\n"
    case .list(let items): items.map { "- \(Markup.markdown($0))\n" }.joined()
    case .table(let table, let caption, let source):
      table.markdown(caption: caption, source: source)
    case .chart(let figure): figure.markdown(file: figure.fileName(number: chart))
    case .exhibit(let pair):
      pair.figure.markdown(file: pair.figure.fileName(number: chart)) + "\n"
        + pair.table.markdown(caption: pair.caption, source: pair.source)
    case .keyNumbers(let numbers):
      numbers.map { "- **\(Markup.markdown($0.number))** \(Markup.markdown($0.meaning))\n" }
        .joined()
    }
  }
}

extension ResultTable {
  /// The table with its caption above and its source below.
  fileprivate func markdown(caption: String, source: String) -> String {
    "**\(Markup.markdown(caption))**\n\n\(markdown)\n_\(Markup.markdown(source))_\n"
  }
}
