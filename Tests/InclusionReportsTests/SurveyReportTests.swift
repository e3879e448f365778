// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

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

  // MARK: - Bad input

  static let hostile: [String] = [
    "<script>alert('1')</script>", "\"quoted\" & 'so'", "a|b `c` [d](e) *f*", "=1+1", "@cmd",
    "שלום", "turned\u{202E}around", "🦙 llama", "{name}", "control\u{1}\u{8}", "- dash",
    String(repeating: "long ", count: 60),
  ]

  @Test(
    "Names of every kind are text in HTML, Markdown and the workbook",
    arguments: Language.allCases
  )
  func hostileNames(_ language: Language) throws {
    let names: [String] = Self.hostile
    let rows: [Int] = Array(0..<(names.count * 6))
    let table = try Table([
      Column("y", numbers: rows.map { $0 % 3 == 0 || $0 % 7 == 0 ? 1 : 0 }),
      Column("sex", texts: rows.map { names[$0 % 2] }),
      Column("place", texts: rows.map { names[$0 % names.count] }),
    ])
    let encoded: [String] = try names.map {
      try String(decoding: JSONEncoder().encode($0), as: UTF8.self)
    }
    let document = try document(
      "\"subtitle\": \(encoded[2]), \"outcomes\": [{\"column\": \"y\", \"name\": \(encoded[0])}], "
        + "\"gap\": {\"by\": \"sex\", \"from\": \(encoded[0]), \"to\": \(encoded[1])}, "
        + "\"places\": {\"column\": \"place\", \"name\": \(encoded[8])}",
      of: table,
      language: language
    )
    let html: String = document.html
    let fault = WellFormed.fault(in: html)
    #expect(fault == nil, "\(fault ?? "")")
    #expect(!html.contains("<script") && !html.contains("\u{1}"))
    for (_, drawing) in document.pictures {
      #expect(XMLText.isWellFormed(drawing.svg), "\(drawing.title)")
    }
    // Every row of a table has the bars of its heading.
    var bars: Int = 0
    for line in document.markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        bars = 0
        continue
      }
      let found: Int = line.replacing("\\|", with: "").count { $0 == "|" }
      if bars > 0 { #expect(found == bars, "\(line)") }
      bars = found
    }
    #expect(!document.markdown.contains("\n- dash"))
    #expect(try !Workbook(document).bytes().isEmpty)
  }

  @Test(
    "What cannot be estimated is an error with a way out, never an empty report",
    arguments: [
      ([1.0], [1.0]), ([.nan, .nan, .nan], [1, 1, 1]), ([0, 1, 1], [0, 0, 0]), ([], []),
    ]
  )
  func nothingToEstimate(_ values: [Double], _ weights: [Double]) throws {
    let table = try Table([Column("y", numbers: values), Column("w", numbers: weights)])
    let error = #expect(throws: SurveyError.self) {
      try document(
        #""missing": "omit", "outcomes": ["y"], "design": {"weights": "w"}"#,
        of: table
      )
    }
    #expect(error?.description.isEmpty == false)
  }

  @Test("An outcome that is not 0 or 1 is refused with what it holds, not reported value by value")
  func notBinary() throws {
    let codes = Column("y", numbers: [0, 2, 1, 1])
    let words = Column("y", texts: ["yes", "no", "no", "yes"])
    for (column, value) in [(codes, "'2'"), (words, "'yes'")] {
      let error = #expect(throws: ReportError.self) {
        try document(#""outcomes": ["y"]"#, of: Table([column]))
      }
      #expect(error?.code == .specificationInvalid)
      #expect(error?.description.contains(value) == true)
      #expect(error?.description.contains("column of 0 and 1") == true)
    }
  }

  @Test("Where all are alike the gap is nothing, and nothing is left to explain")
  func noGap() throws {
    let rows: [Int] = Array(0..<40)
    let table = try Table([
      Column("y", numbers: rows.map { _ in 1 }),
      Column("sex", texts: rows.map { $0 % 2 == 0 ? "m" : "f" }),
      Column("x", numbers: rows.map { Double($0 % 5) }),
    ])
    let document = try document(
      #""outcomes": ["y"], "gap": {"by": "sex", "from": "m", "to": "f", "explainedBy": ["x"]}"#,
      of: table
    )
    #expect(WellFormed.fault(in: document.html) == nil)
    #expect(texts(document).contains { $0.contains("cannot be told from chance") })
  }
}

/// Whether a text is XML that a parser takes.
private enum XMLText {
  static func isWellFormed(_ text: String) -> Bool {
    XMLParser(data: Data(text.utf8)).parse()
  }
}
