// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import FinancialInclusion
import InclusionReports
import Testing

@Suite("A result table in its forms")
struct ResultTableTests {
  static let nasty = "a|b <b>\"x\"</b> & 'y' *z* `q`"

  let table = ResultTable(
    columns: [.init("name", "Name"), .init("share", "Share"), .init("empty", "Empty")],
    rows: [
      [.text("women"), .number(0.3444, .percent(1)), .missing],
      [.text(nasty), .number(1.0 / 3, .percent(1)), .missing],
      [.text("nobody"), .missing, .missing],
    ]
  )

  @Test("Text is aligned, numbers stand on the right, an empty column is left out")
  func text() {
    let small = ResultTable(
      columns: [.init("who"), .init("n"), .init("none")],
      rows: [
        [.text("women"), .number(9, .count), .missing],
        [.text("men"), .number(1_250, .count), .missing],
      ]
    )
    #expect(
      small.text() == """
        who        n
        ────────────
        women      9
        men    1,250

        """
    )
    #expect(ResultTable(columns: [.init("who")]).text() == "no rows\n")
  }

  @Test("A sentence too wide for the terminal goes below its row, wrapped")
  func wideText() {
    let sentence = Array(repeating: "word", count: 40).joined(separator: " ")
    let wide = ResultTable(
      columns: [.init("id"), .init("why")],
      rows: [[.text("F1"), .text(sentence)]]
    )
    for line in wide.text(width: 60).split(separator: "\n") { #expect(line.count <= 60) }
  }

  @Test("Nothing a cell says is read as markup")
  func escaping() {
    let html = table.html(caption: ResultTableTests.nasty)
    #expect(!html.contains("<b>"))
    #expect(html.contains("&lt;b&gt;&quot;x&quot;&lt;/b&gt; &amp; &#39;y&#39;"))
    let markdown = table.markdown
    #expect(markdown.contains("a\\|b"))
    #expect(markdown.contains("\\*z\\*"))
    // Header, rule and three rows, each with the same number of unescaped bars.
    #expect(markdown.split(separator: "\n").count == 5)
  }

  @Test("JSON numbers read back to the same bits, missing ones are null")
  func json() throws {
    let answer = Answer(method: "test", results: table, notes: ["one"])
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(try answer.json().utf8)) as? [String: Any]
    )
    let records = try #require(document["results"] as? [[String: Any]])
    #expect((records[1]["share"] as? NSNumber)?.doubleValue == 1.0 / 3)
    #expect(records[2]["share"] is NSNull)
    #expect(records[0]["empty"] is NSNull)
    #expect(document["notes"] as? [String] == ["one"])
  }

  @Test("A number that is not finite leaves as null, never as NaN")
  func notFinite() throws {
    let answer = Answer(
      method: "test",
      options: ["x": .number(.infinity)],
      results: ResultTable(columns: [.init("x")], rows: [[.number(.nan, .plain)]])
    )
    let json = try answer.json()
    #expect(!json.lowercased().contains("nan"))
    #expect(!json.lowercased().contains("inf"))
  }

  @Test("As data, a group is spread over its by-columns and numbers are bare")
  func data() throws {
    let grouped = ResultTable(
      columns: [.init("group"), .init("estimate")],
      rows: [
        [.group([.init("sex", "women"), .init("area", "rural")]), .number(0.25, .percent(0))],
        [.group([.init("sex", "men"), .init("area", "urban")]), .missing],
      ]
    )
    let table = try Answer(method: "test", results: grouped).table()
    #expect(table.columnNames == ["sex", "area", "estimate"])
    #expect(try table.texts("area") == ["rural", "urban"])
    #expect(try table.numbers("estimate")[0] == 0.25)
    #expect(try table.numbers("estimate")[1].isNaN)
  }

  @Test(
    "Numbers are printed as their style says",
    arguments: [
      (NumberStyle.count, 24_463_530, "24,463,530"), (.count, 999, "999"),
      (.ordinal, 2017, "2017"), (.percent(1), 0.4255, "42.6 %"), (.points(1), -0.055, "-5.5 pp"),
      (.decimal(2), 2684.58, "2,684.58"), (.decimal(3), 0.0004, "0.000"),
      (.upTo(2), 14.344, "14.34"), (.upTo(2), 7_400_000, "7,400,000"), (.upTo(2), 42.6, "42.6"),
      (.plain, 0.1, "0.1"), (.plain, 79, "79"), (.decimalYear, 2024.13, "2024.1"),
      (.decimal(1), .nan, "–"), (.decimal(1), 1e300, "1e+300"),
    ] as [(NumberStyle, Double, String)]
  )
  func styles(_ style: NumberStyle, _ value: Double, _ expected: String) {
    #expect(style.text(value) == expected)
  }
}
