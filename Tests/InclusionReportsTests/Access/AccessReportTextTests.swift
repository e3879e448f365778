// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Foundation
import InclusionReports
import Testing

@Suite("The words of a report on access points")
struct AccessReportTextTests {
  /// Every part of the report on the bundled network.
  private func network(_ language: Language) throws -> ReportDocument {
    let json = """
      {"title": "Network", "source": "Bundled", "madeUp": true,
       "places": {"id": "settlement", "adults": "adults",
                  "group": {"column": "area", "name": "zona"},
                  "levels": [{"level": "urban", "name": "urbana"}],
                  "counts": [{"kind": "agent", "column": "agents"}]},
       "catchment": {"decay": "steps:5=1,10=0.68,20=0.22"}, "siting": {"adding": 3}}
      """
    return try AccessReport(
      AccessReportSpecification(json: Array(json.utf8)),
      of: AccessReportData(places: Dataset.agentNetworkSynthetic.table()),
      language: language
    ).document()
  }

  @Test("Both languages say the same with the same numbers, and neither leaves a place unfilled")
  func languages() throws {
    let (english, spanish) = (try network(.english), try network(.spanish))
    #expect(english.sections.map(\.blocks.count) == spanish.sections.map(\.blocks.count))
    for (one, two) in zip(english.tables, spanish.tables) {
      #expect(one.table.columns.map(\.key) == two.table.columns.map(\.key))
      for column in one.table.columns {
        let (here, there) = (one.table.numbers(column.key), two.table.numbers(column.key))
        #expect(here.description == there.description, "\(column.key)")
      }
      #expect(one.caption != two.caption)
    }
    for (one, two) in zip(english.sections, spanish.sections) { #expect(one.title != two.title) }
    for document in [english, spanish] {
      for sentence in document.sentences {
        let words = sentence.lowercased().split { !$0.isLetter }
        #expect(!sentence.contains("{") && !words.contains("nan"), "\(sentence)")
      }
    }
    let banned: Set<Substring> = ["the", "and", "of", "points", "adults", "within", "places"]
    for sentence in spanish.sentences {
      #expect(!sentence.split { !$0.isLetter }.contains(where: banned.contains), "\(sentence)")
    }
  }

  @Test("Every section of measures has a chart, and made-up data are marked below each table")
  func marks() throws {
    let document = try network(.english)
    // Findings, and below the measures the check of the data and the method.
    for section in document.sections.dropFirst().dropLast(2) {
      #expect(section.blocks.contains { if case .exhibit = $0 { true } else { false } })
    }
    #expect(document.tables.allSatisfy { $0.source.contains("(made up)") })
    #expect(document.sentences.contains { $0.hasPrefix("Made up:") })
  }

  @Test("The page is well-formed, whatever places are called", arguments: Language.allCases)
  func names(_ language: Language) throws {
    let table = """
      village,adults,zone,latitude,longitude,agents
      "<b>&""'`",500,"<i>",0,0,2
      🦙 وادي,100,"=1+1",0,0.1,0
      "a|b*c",80,"<i>",0,0.11,0

      """
    let places = #"""
      "places": {"id": "village", "adults": "adults", "group": "zone",
                 "counts": [{"column": "agents", "name": "<script>x</script>"}]}
      """#
    let document = try SmallNetwork.document(
      #""catchment": {"distance": 12}, "siting": {"adding": 1}"#,
      places: places,
      table,
      language: language
    )
    let html: String = document.html
    #expect(WellFormed.fault(in: html) == nil)
    for markup in ["<b>", "<i>", "<script"] { #expect(!html.contains(markup)) }
    #expect(html.contains("🦙 وادي") && html.contains("&lt;b&gt;&amp;&quot;&#39;`"))
    #expect(document.markdown.contains("a\\|b\\*c"))
    #expect(try !Workbook(document).bytes().isEmpty)
  }

  @Test("Of many places the pages show the first and the last, the workbook all")
  func everyPlace() throws {
    let document = try network(.english)
    let pages = try #require(document.table("place", "adults", "points"))
    #expect(pages.rows.count == 20)
    let workbook = try #require(document.workbookTables.first).table
    #expect(workbook.rows.count == 779)
    #expect(workbook.texts("place").first == "AMA-01")
    // 177 agents for 99,107 adults, who have one at hand.
    #expect(workbook.texts("density").first == "178.6")
    #expect(workbook.numbers("nearest").first == 0)
  }

  @Test("Groups whose intervals overlap are not told apart")
  func alike() throws {
    let table = "village,adults,zone,agents\na,500,north,2\nb,600,south,2\n"
    let places = #"""
      "places": {"id": "village", "adults": "adults", "group": "zone", "counts": ["agents"]}
      """#
    let sentences = try SmallNetwork.document(places: places, table).sentences
    #expect(
      sentences.contains { $0.hasPrefix("By zone, density goes from 400.0 (north) to 333.3") }
    )
  }

  @Test("The same data give the same report")
  func deterministic() throws {
    #expect(try network(.spanish) == network(.spanish))
  }
}
