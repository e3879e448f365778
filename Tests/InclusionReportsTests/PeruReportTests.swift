// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Foundation
import InclusionReports
import Testing

@Suite("The report on Peru")
struct PeruReportTests {
  static let documents: [Language: ReportDocument] = {
    guard let audit = try? Audit.peru().result() else { return [:] }
    let pairs = Language.allCases.compactMap { language in
      (try? PeruReport(audit: audit, language: language).document()).map { (language, $0) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()

  func document(_ language: Language) throws -> ReportDocument {
    try #require(PeruReportTests.documents[language])
  }

  /// What kind of block stands where, and how large it is.
  func outline(_ document: ReportDocument) -> [[String]] {
    document.sections.map { section in
      section.blocks.map { block in
        switch block {
        case .paragraph: "paragraph"
        case .list(let items): "list of \(items.count)"
        case .table(let table, _, _): "table \(table.rows.count) × \(table.columns.map(\.key))"
        case .chart: "chart"
        case .exhibit(let pair):
          "exhibit \(pair.table.rows.count) × \(pair.table.columns.map(\.key))"
        case .keyNumbers(let numbers): "key numbers \(numbers.count)"
        case .note: "note"
        }
      }
    }
  }

  @Test("Every language has the same sections, blocks and numbers")
  func sameBlocks() throws {
    let english = try document(.english)
    for language in Language.allCases {
      let other = try document(language)
      #expect(outline(other) == outline(english), "\(language)")
      for (one, two) in zip(english.tables, other.tables) {
        #expect(numbers(one.table) == numbers(two.table), "\(two.caption)")
      }
    }
  }

  @Test("No heading, caption or sentence of the Spanish report is left in English")
  func translated() throws {
    let (english, spanish) = (try document(.english), try document(.spanish))
    for (one, two) in zip(english.sections, spanish.sections) { #expect(one.title != two.title) }
    for (one, two) in zip(english.tables, spanish.tables) {
      #expect(one.caption != two.caption && one.source != two.source, "\(two.caption)")
    }
    for (one, two) in zip(english.figures, spanish.figures) {
      #expect(one.caption != two.caption && one.source != two.source, "\(two.caption)")
    }
    let words: [String] = ["the", "and", "Source", "gap", "adults", "between", "year"]
    // The document's own indicators and the reasons of the audit stay as they are.
    let own: Set<String> = ["figure", "indicator", "item"]
    for (section, table, caption, source) in spanish.tables
    where !table.columns.contains(where: { own.contains($0.key) }) {
      let headings: [String] = table.columns.map(\.title)
      let cells: [String] = table.rows.flatMap { $0.map(\.printed) }
      for text in headings + cells + [section, caption, source] {
        let found = text.split { !$0.isLetter }.filter { words.contains(String($0)) }
        #expect(found.isEmpty, "\(text)")
      }
    }
  }

  @Test("Every section but the focus groups has a chart", arguments: Language.allCases)
  func charts(_ language: Language) throws {
    let document = try document(language)
    let without = document.sections.dropFirst().filter { section in
      !section.blocks.contains { if case .exhibit = $0 { true } else { false } }
    }
    #expect(without.count == 1)
    #expect(document.figures.count >= 15)
    for figure in document.figures {
      for drawing in [figure.picture, figure.narrowPicture, figure.poster] {
        #expect(!drawing.title.isEmpty && !drawing.summary.isEmpty)
        #expect(drawing.svg.contains("<title") && drawing.svg.contains("<desc"))
      }
      #expect(figure.narrowPicture.width < figure.picture.width)
      #expect(!figure.source.isEmpty, "\(figure.caption)")
    }
  }

  @Test(
    "The page is well-formed, loads nothing and leaves no place unfilled",
    arguments: Language.allCases
  )
  func html(_ language: Language) throws {
    let html = try document(language).html
    #expect(html.contains("<html lang=\"\(language.rawValue)\">"))
    let balance = WellFormed.fault(in: html)
    #expect(balance == nil, "\(balance ?? "")")
    let ids = html.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
    let visible = html.replacing(/<style>(?s:.)*?<\/style>/, with: "")
    #expect(!visible.contains("{") && !visible.contains("NaN") && !visible.contains(">nan"))
  }

  @Test("The parts of the made-up gap add up to it")
  func partsAddUp() throws {
    let pair = try #require(
      try document(.english).tables.first { $0.table.columns.first?.key == "part" }
    )
    let shares: [Double] = pair.table.rows.compactMap { row in
      if case .number(let value, _) = row[1] { value } else { nil }
    }
    // Sums of eight products of doubles near 0.1.
    #expect(shares.count == pair.table.rows.count)
    #expect(abs(shares.dropLast().reduce(0, +) - (shares.last ?? 0)) < 1e-12)
  }

  /// The bare numbers of a table.
  private func numbers(_ table: ResultTable) -> [Double] {
    table.rows.flatMap { row in
      row.compactMap { cell in if case .number(let value, _) = cell { value } else { nil } }
    }
  }
}

/// Whether tags of a page close in the order in which they open, and no text holds a bare bracket.
enum WellFormed {
  private static let empty: Set<Substring> = ["meta", "br", "!DOCTYPE"]

  static func fault(in html: String) -> String? {
    var open: [Substring] = []
    var rest = html.replacing(/<style>(?s:.)*?<\/style>/, with: "")[...]
    while let start = rest.firstIndex(of: "<") {
      let text = rest[..<start]
      if text.contains(">") { return "a bare bracket in '\(text.suffix(60))'" }
      guard let end = rest[start...].firstIndex(of: ">") else { return "an open tag at the end" }
      let tag = rest[rest.index(after: start)..<end]
      let name = tag.drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" }
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        guard open.popLast() == name else { return "</\(name)> closes nothing" }
      } else if !tag.hasSuffix("/"), !empty.contains(name) {
        open.append(name)
      }
    }
    return open.isEmpty ? nil : "<\(open.joined(separator: "> <"))> stay open"
  }
}
