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
    let words: Set<String> = [
      "the", "and", "of", "with", "Source", "source", "gap", "adults", "between", "year", "percent",
      "printed", "report", "confident", "rank", "rural,", "Women", "women", "Men", "made",
    ]
    var texts: [String] = [
      spanish.title, spanish.subtitle, spanish.edition, spanish.colophon, spanish.contentsTitle,
    ]
    for (section, table, caption, source) in spanish.tables {
      texts += [section, caption, source] + table.columns.map(\.title)
      texts += table.rows.flatMap { $0.map(\.printed) }
    }
    for figure in spanish.figures {
      texts += [figure.caption, figure.note, figure.source, figure.alternative] + figure.details
      texts += [figure.poster.title, figure.poster.summary]
      texts += figure.poster.svg.split(separator: ">").map { String($0.prefix { $0 != "<" }) }
    }
    for block in spanish.sections.flatMap(\.blocks) {
      switch block {
      case .paragraph(let text), .note(let text): texts.append(text)
      case .list(let items): texts += items
      case .keyNumbers(let numbers): texts += numbers.map(\.meaning)
      case .table, .chart, .exhibit: break
      }
    }
    for text in texts {
      let found = text.split { !$0.isLetter }.filter { words.contains(String($0)) }
      #expect(found.isEmpty, "\(found) in \(text)")
      // A unit never begins a line.
      if text.count > 40 { #expect(!text.contains(/[0-9] %/), "\(text)") }
    }
  }

  @Test("The reasons of the audit are those that the audit gives, in English and in Spanish")
  func reasons() throws {
    let audit = try Audit.peru().result()
    let faults = audit.verdicts.filter { $0.verdict == .inconsistent }
    for language in Language.allCases {
      let table = try #require(
        try document(language).tables.first { $0.table.columns.map(\.key).contains("reason") }
      ).table
      #expect(table.rows.map { $0[0].printed } == faults.map(\.figure.id))
      for (row, fault) in zip(table.rows, faults) {
        let reason: String = (row.last?.printed ?? "").replacing("\u{A0}", with: " ")
        guard language != .english else {
          #expect(reason == fault.reason)
          continue
        }
        // Statement and finding are translated, not left out.
        #expect(!reason.contains("Printed") && reason.count > fault.reason.count / 2)
        for relation in fault.explanations.compactMap(\.relation) {
          #expect(!reason.contains(relation.statement), "\(relation.id)")
          #expect(!reason.contains(relation.finding), "\(relation.id)")
        }
        #expect(row[1].printed != fault.figure.indicator && row[2].printed != fault.figure.printed)
      }
    }
  }

  @Test("Peru's rank is that of the example, with the interval of all ways to make the index")
  func regionalRank() throws {
    // PeruInclusionIndex prints 10 of 19, 112 ways, 7 to 17, 76 %.
    let paragraphs: [String] = try document(.english).sections.flatMap(\.blocks).compactMap {
      if case .paragraph(let text) = $0 { text.replacing("\u{A0}", with: " ") } else { nil }
    }
    let sentence = try #require(paragraphs.first { $0.hasPrefix("Peru stands in place 10 of 19") })
    #expect(sentence.contains("112 ways") && sentence.contains("from 7 to 17"))
    #expect(sentence.contains("indicator left out") && sentence.contains("76 %"))
  }

  @Test("Every section has a chart", arguments: Language.allCases)
  func charts(_ language: Language) throws {
    let document = try document(language)
    let without = document.sections.dropFirst().filter { section in
      !section.blocks.contains { if case .exhibit = $0 { true } else { false } }
    }
    #expect(without.isEmpty)
    #expect(document.figures.count >= 20)
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
