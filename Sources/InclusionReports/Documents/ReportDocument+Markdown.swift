// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ReportDocument {
  /// The report in GitHub's Markdown.
  public var markdown: String {
    var text = "# \(Markup.markdown(title))\n\n\(Markup.markdown(subtitle))\n"
    var charts: Int = 0
    for section in sections {
      text += "\n## \(Markup.markdown(section.title))\n"
      for block in section.blocks {
        if case .chart(let figure) = block {
          charts += 1
          text += "\n" + figure.markdown(file: figure.fileName(number: charts))
        } else {
          text += "\n" + block.markdown
        }
      }
    }
    return text
  }

  /// The pictures that the Markdown shows, by the path at which it looks for them.
  public var pictures: [(path: String, drawing: ChartDrawing)] {
    var pictures: [(path: String, drawing: ChartDrawing)] = []
    for case .chart(let figure) in sections.flatMap(\.blocks) {
      pictures.append((figure.fileName(number: pictures.count + 1), figure.poster))
    }
    return pictures
  }
}

extension ReportDocument.Block {
  /// The block as Markdown, ended by a newline.
  fileprivate var markdown: String {
    switch self {
    case .paragraph(let text): Markup.markdown(text) + "\n"
    case .note(let text): "_\(Markup.markdown(text))_\n"
    case .list(let items): items.map { "- \(Markup.markdown($0))\n" }.joined()
    case .table(let table, let caption, let source):
      "**\(Markup.markdown(caption))**\n\n\(table.markdown)\n_\(Markup.markdown(source))_\n"
    case .chart(let figure): figure.markdown(file: figure.fileName(number: 1))
    }
  }
}
