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
    /// A chart and its table, side by side where there is room.
    case exhibit(Exhibit)
    /// The few numbers that a hurried reader takes away.
    case keyNumbers([KeyNumber])
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

  /// Tables too long for a page, which the workbook holds in full.
  public var workbookTables: [LongTable] = []
  /// The title.
  public let title: String
  /// One line below the title.
  public let subtitle: String
  /// How recent its data are, on the cover; a report carries no date of its own making, so that the
  /// same data give the same file. May be empty.
  public let edition: String
  /// The language of its text, as an IETF tag: `en`.
  public let language: String
  /// The sections, in order.
  public let sections: [Section]
  /// What stands above the list of sections; empty leaves the heading out.
  public let contentsTitle: String
  /// What stands at the very end: how the report was made.
  public let colophon: String

  /// A report from its parts.
  public init(
    title: String,
    subtitle: String,
    language: String,
    sections: [Section],
    contentsTitle: String = "",
    colophon: String = "",
    edition: String = ""
  ) {
    self.title = title
    self.subtitle = subtitle
    self.edition = edition
    self.language = language
    self.sections = sections
    self.contentsTitle = contentsTitle
    self.colophon = colophon
  }

  /// The names links inside the document use, one per section and no two alike.
  var anchors: [String] {
    var anchors: [String] = []
    for section in sections {
      let wanted: String = section.anchor.isEmpty ? "section" : section.anchor
      var anchor: String = wanted
      var number: Int = 2
      while anchors.contains(anchor) {
        anchor = "\(wanted)-\(number)"
        number += 1
      }
      anchors.append(anchor)
    }
    return anchors
  }

  /// Every table with its caption and source, in order, and the section it stands in.
  public var tables: [(section: String, table: ResultTable, caption: String, source: String)] {
    sections.flatMap { section in
      section.blocks.compactMap { block in
        switch block {
        case .table(let table, let caption, let source): (section.title, table, caption, source)
        case .exhibit(let pair): (section.title, pair.table, pair.caption, pair.source)
        default: nil
        }
      }
    }
  }

  /// Every chart, in order.
  public var figures: [ChartFigure] {
    sections.flatMap(\.blocks).compactMap { block in
      switch block {
      case .chart(let figure): figure
      case .exhibit(let pair): pair.figure
      default: nil
      }
    }
  }
}
