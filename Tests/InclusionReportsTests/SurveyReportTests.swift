// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Foundation
import Testing

@testable import InclusionReports

@Suite("The report on a survey")
struct SurveyReportTests {
  static let design = #"""
    "design": {"weights": "factor07", "strata": "estrato", "clusters": ["conglome"], "nested": true}
    """#

  func document(
    _ members: String,
    of table: Table? = nil,
    language: Language = .english
  ) throws -> ReportDocument {
    let json: String = "{\"title\": \"T\", \"source\": \"S\", \(members)}"
    let specification = try SurveyReportSpecification(json: Array(json.utf8))
    let respondents: Table = try table ?? Dataset.enahoLikeSynthetic.table()
    return try SurveyReport(specification, of: respondents, language: language).document()
  }

  /// Paragraphs, notes, lists and the headings of tables.
  func texts(_ document: ReportDocument) -> [String] {
    let all: [ReportDocument.Block] = document.sections.flatMap(\.blocks)
    let blocks: [String] = all.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text), .note(let text): [text]
      case .list(let items): items
      default: []
      }
    }
    return (blocks + document.tables.flatMap { $0.table.columns.map(\.title) })
      .map { $0.replacing("\u{A0}", with: " ") }
  }

  @Test("The confidence of the specification is that of every interval and every word")
  func confidence() throws {
    let members: String = """
      "missing": "omit", "outcomes": ["cuenta", "digital"],
      "gap": {"by": "sexo", "from": "hombre", "to": "mujer", "explainedBy": ["educ"]}, \(Self.design)
      """
    for language in Language.allCases {
      let usual = try document(members, language: language)
      let wide = try document(members + ", \"confidence\": 0.8", language: language)
      #expect(texts(usual).contains { $0.contains("95 %") })
      #expect(texts(wide).contains { $0.contains("80 %") })
      #expect(!texts(wide).contains { $0.contains("95 %") || $0.contains("{") })
      #expect(usual.tables.map(\.table.rows) != wide.tables.map(\.table.rows))
    }
  }

  @Test(
    "A confidence that is no probability is refused with its place",
    arguments: ["0", "1", "95"]
  )
  func badConfidence(_ value: String) {
    let error = #expect(throws: ReportError.self) {
      try document("\"outcomes\": [\"cuenta\"], \"confidence\": \(value)")
    }
    #expect(error?.description.contains("$.confidence") == true)
    #expect(error?.description.contains("0.95") == true)
  }

  @Test("What explains the gap is told for every outcome, at the coefficients of the first group")
  func causes() throws {
    let members: String = """
      "missing": "omit", "outcomes": ["cuenta", "digital", "credito"],
      "gap": {"by": "sexo", "from": "hombre", "to": "mujer", "explainedBy": ["educ", "edad"]},
      \(Self.design)
      """
    let parts = try document(members).tables.filter { $0.table.columns[0].key == "part" }
    #expect(parts.count == 3)
    let survey = try Survey(
      Dataset.enahoLikeSynthetic.table(),
      design: SamplingDesign(
        weights: "factor07",
        strata: "estrato",
        clusters: ["conglome"],
        isNested: true
      )
    )
    for (table, outcome) in zip(parts, ["cuenta", "digital", "credito"]) {
      let expected = try survey.decomposition(
        ofGapIn: outcome,
        by: "sexo",
        from: "hombre",
        to: "mujer",
        explainedBy: ["educ", "edad"],
        method: .oaxaca(reference: .from),
        missing: .omit
      )
      let values: [Double] = table.table.rows.compactMap {
        if case .number(let value, _) = $0[1] { value } else { nil }
      }
      let unexplained = try #require(expected.total(.unexplained)?.value.value)
      // Sums of doubles near 0.1 in another order.
      #expect(abs(values[values.count - 2] - unexplained) < 1e-12)
      #expect(abs(values.dropLast().reduce(0, +) - expected.gap.value.value) < 1e-12)
    }
  }

  @Test("No interval of a share leaves 0 to 100 %, and none of a difference −100 to 100 points")
  func withinThePossible() throws {
    // Of 40 people one has an account, and she is a woman.
    let sex: [String] = (0..<40).map { $0 % 2 == 0 ? "m" : "f" }
    let table = try Table([
      Column("account", numbers: (0..<40).map { $0 == 1 ? 1 : 0 }),
      Column("sex", texts: sex),
    ])
    let document = try document(
      #""outcomes": ["account"], "gap": {"by": "sex", "from": "m", "to": "f"}"#,
      of: table
    )
    let intervals: [String] = document.tables.flatMap { item in
      item.table.columns.indices.filter { item.table.columns[$0].key == "interval" }.flatMap {
        column in item.table.rows.map { $0[column].printed }
      }
    }
    #expect(intervals.count >= 2)
    // By hand: with one of 40 Wald's interval would be 2.5 % ± 5.1, below 0.
    #expect(!intervals[0].contains("−"))
    #expect(texts(document).contains { $0.contains("cannot be told from chance") })
  }

  @Test("The sentence on a gap names who is worse off, with a gap above 0 whichever it is")
  func whoIsWorse() throws {
    let names: String = """
      {"level": "hombre", "name": "men"}, "to": {"level": "mujer", "name": "women"}
      """
    let reversed: String = """
      {"level": "mujer", "name": "women"}, "to": {"level": "hombre", "name": "men"}
      """
    for groups in [names, reversed] {
      let document = try document(
        #""outcomes": ["cuenta"], "gap": {"by": "sexo", "from": "# + groups + "}, " + Self.design
      )
      let sentence = try #require(texts(document).first { $0.contains("a gap of") })
      #expect(sentence.contains("disadvantage of women"), "\(sentence)")
      #expect(!sentence.contains("−"), "\(sentence)")
    }
  }

  @Test("The notes of estimates are in the report's language")
  func notes() throws {
    let members: String = """
      "missing": "omit", "outcomes": ["credito"],
      "gap": {"by": "sexo", "from": "hombre", "to": "mujer", "explainedBy": ["ingreso", "area"]},
      \(Self.design)
      """
    let english = texts(try document(members)).filter { $0.contains("omitted as a domain") }
    #expect(english.count >= 2)
    for text in texts(try document(members, language: .spanish)) {
      let words = text.split { !$0.isLetter }
      #expect(!words.contains { ["rows", "the", "of", "level", "model"].contains($0) }, "\(text)")
    }
  }

  @Test("Every translation of a note has the places of the note, in its order")
  func templates() {
    let say = Catalogue(language: .spanish)
    for (english, own) in Language.spanish.notes {
      let pieces: [String] = english.components(separatedBy: "{}")
      #expect(own.components(separatedBy: "{}").count == pieces.count, "\(english)")
      let filled: String = pieces.enumerated().map { place, piece in
        place == 0 ? piece : "N\(place)" + piece
      }.joined()
      let translated: String = say.note(filled)
      #expect(translated != filled && !translated.contains("{}"))
      for place in 1..<pieces.count { #expect(translated.contains("N\(place)")) }
    }
    #expect(say.note("A note that nobody knows.") == "A note that nobody knows.")
  }
}
