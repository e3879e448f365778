// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Foundation
import InclusionReports
import Testing

@Suite("The report on an index")
struct IndexReportTests {
  static let whole = Towns.specification(
    """
    , "highlight": ["Cerro"], "sensitivity": {"plan": \(Towns.plan)}, "version": \(Towns.version)
    """
  )

  @Test("The findings are those worked out by hand")
  func findings() throws {
    let findings = try Towns.report(Self.whole).findings
    // The correlation of (1, 2, 3, 4) with (1.5, 3, 1.5, 4): 3 / √(5 · 4.5) = 0.632.
    #expect(
      findings == [
        "Alto leads the ranking of 4 towns with a score of 0.700, ahead of Bajo (0.500) and Cerro "
          + "(0.400). Duna comes last, with 0.200.",
        "Cerro ranks 3 of 4, with a score of 0.400; under other choices of method, 95 % of its ranks lie "
          + "between 1 and 3. Cerro stands best in Use (rank 1 of 4) and worst in Access (rank 4 of 4).",
        "4 of 4 ranks are firm: their 95 % intervals are no wider than 2 ranks.",
        "The choice that matters most is “Choice”: it is involved in 100 % of the variance of the mean "
          + "shift of ranks.",
        "Ranks move most without Access: by 0.8 places on average. Cerro then moves farthest, from rank "
          + "3 to 1.",
        "No value is missing: all 8 were observed.",
        "Against “use alone” the rank correlation is 0.63, over 4 towns. Bajo climbs most, from rank 3 to "
          + "2. Cerro falls most, from rank 1 to 3.",
      ]
    )
  }

  @Test("The same in Spanish")
  func spanish() throws {
    let findings = try Towns.report(
      Self.whole.replacing(#""towns""#, with: #""pueblos""#),
      .spanish
    ).findings
    #expect(
      findings[0]
        == "Alto encabeza la lista de 4 pueblos con un puntaje de 0.700, por delante de Bajo "
        + "(0.500) y Cerro (0.400). Duna ocupa el último lugar, con 0.200."
    )
    #expect(
      findings[3]
        == "La decisión que más pesa es «Choice»: interviene en el 100 % de la varianza del "
        + "cambio medio de puestos."
    )
    #expect(findings.count == 7)
  }

  @Test("Every language has the same sections, blocks and numbers, and no place is left unfilled")
  func languages() throws {
    let (english, spanish) = (
      try Towns.report(Self.whole), try Towns.report(Self.whole, .spanish)
    )
    #expect(english.sections.count == spanish.sections.count)
    for (one, two) in zip(english.sections, spanish.sections) {
      #expect(one.title != two.title)
      #expect(one.blocks.count == two.blocks.count, "\(one.title)")
    }
    #expect(english.tables.count == spanish.tables.count)
    for (one, two) in zip(english.tables, spanish.tables) {
      #expect(one.table.columns.map(\.key) == two.table.columns.map(\.key))
      #expect(numbers(one.table) == numbers(two.table), "\(one.caption)")
    }
    for document in [english, spanish] {
      #expect(!document.markdown.contains("{"))
      #expect(!document.markdown.lowercased().split { !$0.isLetter }.contains("nan"))
      // A chart and its narrow twin stand for every figure.
      #expect(document.html.components(separatedBy: "<svg").count - 1 == 2 * document.figures.count)
    }
  }

  private func numbers(_ table: ResultTable) -> [[Double?]] {
    table.rows.map { row in
      row.map { cell in if case .number(let value, _) = cell { value } else { nil } }
    }
  }

  @Test("Scores, contributions, intervals and ranks without a part stand in the tables")
  func tables() throws {
    let document = try Towns.report(Self.whole)
    let ranking = try #require(document.table(["rank", "unit", "score", "Access", "Use"]))
    #expect(ranking.rows.map { $0[1].printed } == ["Alto", "Bajo", "Cerro", "Duna"])
    #expect(ranking.rows.map { $0[2].printed } == ["0.700", "0.500", "0.400", "0.200"])
    #expect(ranking.emphasizedRows == [2])
    // Cerro has 0.2 − 0.8 less of Access at a weight of a half, and as much of Use.
    let origin = try #require(document.table(["part", "from", "to", "contribution"]))
    #expect(origin.rows.map { $0[3].printed } == ["-0.300", "0.000"])
    let trust = try #require(document.table(["rank", "unit", "median", "lower", "upper"]))
    #expect(trust.rows.map { $0[3].printed } == ["1", "2", "1", "4"])
    #expect(trust.rows.map { $0[4].printed } == ["1", "3", "3", "4"])
    let without = try #require(document.table(["part", "mean", "unit", "from", "to"]))
    #expect(without.rows.map { $0[0].printed } == ["Access", "Use"])
    #expect(without.rows.map { $0[1].printed } == ["0.75", "0.50"])
    let split = try #require(
      document.table(["factor", "first", "firstInterval", "total", "totalInterval"])
    )
    #expect(split.rows.map { $0[1].printed } == ["1.00"])
  }

  @Test("Without a plan, the report says what was varied, and the same seed gives the same page")
  func commonPlan() throws {
    let text = Towns.specification(#", "sensitivity": {"runs": 64}"#)
    let document = try Towns.report(text)
    let page = document.markdown
    #expect(page.contains("no plan of its own"))
    for words in [
      "from 0.75 to 1.25", "arithmetic mean; geometric mean", "none, or one of: Access",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(try Towns.report(text).html == document.html)
  }

  @Test("One value is, two values are missing; what was imputed is counted")
  func missing() throws {
    let omitted = Towns.index.replacing(
      #""name": "Reach","#,
      with: #""name": "Reach", "missing": "omit","#
    )
    let one = "town,access,use\nAlto,8,6\nBajo,,4\nCerro,2,6\nDuna,4,0\n"
    let two = "town,access,use\nAlto,8,6\nBajo,,4\nCerro,,6\nDuna,4,0\n"
    let none = "town,access,use\nAlto,8,6\nBajo,,\nCerro,2,6\nDuna,4,0\n"
    let runs = #", "highlight": ["Bajo"], "sensitivity": {"runs": 8}"#
    let text = Towns.specification(runs, index: omitted)
    #expect(
      try Towns.report(text, on: one).findings.contains(
        "1 of 8 values is missing. None was imputed."
      )
    )
    #expect(
      try Towns.report(text, on: two).findings.contains(
        "2 of 8 values are missing. None was imputed."
      )
    )
    #expect(
      try Towns.report(text, on: none).findings[1]
        == "Bajo has no score: all of its values are missing."
    )
    // A policy of the request stands in for one that the index leaves out.
    #expect(try Towns.report(Towns.specification(runs), on: one, missing: .omit).findings.count > 3)
    let imputed = Towns.index.replacing(
      #""name": "Reach","#,
      with: #""name": "Reach", "missing": {"impute": "mean"},"#
    )
    let findings = try Towns.report(Towns.specification(runs, index: imputed), on: two).findings
    #expect(findings.contains("2 of 8 values are missing. 2 were imputed."))
  }

  @Test("A panel is reported for one year, and compared with another")
  func panel() throws {
    let csv = "town,year,access,use\nAlto,2020,4,4\nBajo,2020,6,4\nAlto,2022,8,6\nBajo,2022,6,4\n"
    let text = Towns.specification(
      #", "year": {"column": "year", "since": 2020}, "highlight": ["Alto"], "sensitivity": {"runs": 8}"#
    )
    let document = try Towns.report(text, on: csv)
    #expect(
      document.findings[0] == "Alto leads the ranking of 2 towns with a score of 0.700, ahead of "
        + "Bajo (0.500)."
    )
    #expect(document.findings.contains { $0.contains("Alto climbs most, from rank 2 to 1.") })
    // From 0.4 to 0.7: Access adds (0.8 − 0.4) / 2 = 0.2 and Use (0.6 − 0.4) / 2 = 0.1.
    let origins = document.tables.map(\.table).filter {
      $0.columns.map(\.key).last == "contribution"
    }
    #expect(origins.last?.rows.map { $0[3].printed } == ["0.200", "0.100"])
  }

  @Test("The method names what was chosen in each stage, for whom, and its formula")
  func method() throws {
    let index = """
      {"name": "Reach", "aggregation": "geometricMean", "screening": {"availability": 0.5},
       "missing": "omit", "normalization": {"method": "minMax", "range": [1, 100]}, "children": [
         {"name": "Both", "aggregation": {"powerMean": 2}, "children": [
           {"indicator": "access", "weight": 3}, {"indicator": "use"}]},
         {"indicator": "cost", "direction": "lowerIsBetter"}]}
      """
    let csv = "town,access,use,cost\nAlto,8,6,1\nBajo,6,4,3\nCerro,2,6,2\nDuna,4,1,4\nEras,,,1\n"
    let document = try Towns.report(
      Towns.specification(#", "highlight": ["Eras"], "sensitivity": {"runs": 8}"#, index: index),
      on: csv
    )
    #expect(
      document.findings.contains("Eras is not in the ranking: too many of its values are missing.")
    )
    let stages = try #require(document.table(["step", "choice", "formula"]))
    let rows = stages.rows.map { $0.map(\.printed) }
    #expect(rows[1][1].contains("less than 50\u{A0}% of the indicators"))
    #expect(
      rows[3] == [
        "Normalisation", "between the least and the greatest value",
        "n = 1 + 99 · (x − min)/(max − min)",
      ]
    )
    #expect(rows[4][1] == "equal weights (Reach)")
    #expect(rows[5][1] == "weights of the specification (Both)")
    #expect(rows[6] == ["Aggregation", "geometric mean (Reach)", "Π n^(w / Σ w)"])
    #expect(rows[7] == ["", "power mean of order 2 (Both)", "(Σ w n^r / Σ w)^(1/r), r = 2"])
  }

  @Test("One unit and two units are reported", arguments: [1, 2])
  func few(_ count: Int) throws {
    let csv = Towns.csv.split(separator: "\n").prefix(count + 1).joined(separator: "\n") + "\n"
    let document = try Towns.report(Towns.specification(#", "sensitivity": {"runs": 8}"#), on: csv)
    let first = document.findings[0]
    #expect(
      first.hasPrefix(count == 1 ? "Only Alto has a score, 0.700" : "Alto leads the ranking of 2")
    )
    #expect(!document.html.isEmpty)
  }

  @Test("Of many units the page shows some, and the workbook holds all")
  func many() throws {
    let rows = (1...60).map { "T\($0),\(Double($0) / 10),\(Double(61 - $0) / 20)" }
    let csv = "town,access,use\n" + rows.joined(separator: "\n") + "\n"
    let document = try Towns.report(
      Towns.specification(#", "highlight": ["T30"], "sensitivity": {"runs": 8}"#),
      on: csv
    )
    let ranking = try #require(document.table(["rank", "unit", "score", "Access", "Use"]))
    // The first 10, 5 around the thirtieth, the last 5, and a row of dots in each of two gaps.
    #expect(ranking.rows.count == 22)
    #expect(document.workbookTables.map(\.table.rows.count) == [60, 60])
    #expect(Workbook(document).sheets.count == document.tables.count + 2)
  }
}
