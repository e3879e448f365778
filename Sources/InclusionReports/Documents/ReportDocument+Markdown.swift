// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ReportDocument {
  /// The report in GitHub's Markdown.
  public var markdown: String {
    var text = "# \(Markup.markdown(title))\n\n\(Markup.markdown(subtitle))\n"
    for section in sections {
      text += "\n## \(Markup.markdown(section.title))\n"
      for block in section.blocks { text += "\n" + block.markdown }
    }
    return text
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
    }
  }
}
