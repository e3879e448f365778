// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A report before it takes a form: a title, findings, sections of paragraphs and tables.
public struct ReportDocument: Hashable, Sendable {
  /// A part of a section.
  public enum Block: Hashable, Sendable {
    /// Plain sentences.
    case paragraph(String)
    /// Short statements, one below the other.
    case list([String])
    /// A table with its caption, and where its numbers come from.
    case table(ResultTable, caption: String, source: String)
    /// A chart with its caption and its source.
    case chart(ChartFigure)
    /// A remark on method or limits, set smaller.
    case note(String)
  }

  /// A titled part of a report.
  public struct Section: Hashable, Sendable {
    /// The heading.
    public let title: String
    /// What stands below it, in order.
    public let blocks: [Block]

    /// A section from its heading and its blocks.
    public init(_ title: String, _ blocks: [Block]) {
      self.title = title
      self.blocks = blocks
    }

    /// The name a link inside the document uses: the letters and digits of the heading.
    var anchor: String {
      title.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }
  }

  /// The title.
  public let title: String
  /// One line below the title.
  public let subtitle: String
  /// The language of its text, as an IETF tag: `en`.
  public let language: String
  /// The sections, in order.
  public let sections: [Section]

  /// A report from its parts.
  public init(title: String, subtitle: String, language: String, sections: [Section]) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.sections = sections
  }
}
