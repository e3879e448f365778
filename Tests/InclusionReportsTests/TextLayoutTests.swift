// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionReports
import TestSupport
import Testing

@Suite("Tables that are wider than the terminal")
struct TextLayoutTests {
  private let wide = ResultTable(
    columns: [
      .init("place", "Place"), .init("share", "Share of people"), .init("asked", "Observations"),
      .init("confidence", "Confidence"),
    ],
    rows: [
      [.text("Lima"), .number(0.4, .percent(1)), .number(900, .count), .number(0.95, .percent(0))],
      [.text("Ica"), .number(0.3, .percent(1)), .number(120, .count), .number(0.95, .percent(0))],
    ]
  )

  @Test("A table that fits is left alone")
  func fits() {
    #expect(
      wide.text(width: 60) == """
        Place  Share of people  Observations  Confidence
        ────────────────────────────────────────────────
        Lima            40.0 %           900        95 %
        Ica             30.0 %           120        95 %

        """
    )
  }

  @Test("What is the same in all rows is said once below them")
  func common() {
    #expect(
      wide.text(width: 40) == """
        Place  Share of people  Observations
        ────────────────────────────────────
        Lima            40.0 %           900
        Ica             30.0 %           120

        All rows: Confidence 95 %

        """
    )
  }

  @Test("It stands with the notes, and before them")
  func commonAndNotes() {
    let answer = Answer(method: "test", results: wide, notes: ["Made up."])
    #expect(answer.text(width: 40).hasSuffix("\n\nAll rows: Confidence 95 %\nNote: Made up.\n"))
  }

  @Test("The words of a heading are stacked, on the side where its numbers are")
  func stacked() {
    #expect(
      wide.text(width: 30) == """
               Share of
        Place    people  Observations
        ─────────────────────────────
        Lima     40.0 %           900
        Ica      30.0 %           120

        All rows: Confidence 95 %

        """
    )
  }

  @Test("Numbers that do not fit beside each other go into tables below each other")
  func panels() {
    #expect(
      wide.text(width: 22) == """
                Share
                   of
        Place  people
        ─────────────
        Lima   40.0 %
        Ica    30.0 %

        Place  Observations
        ───────────────────
        Lima            900
        Ica             120

        All rows: Confidence 95 %

        """
    )
  }

  @Test("A text is broken inside its cell, between words")
  func broken() {
    let table = ResultTable(
      columns: [.init("name", "Column"), .init("meaning", "Meaning")],
      rows: [
        [.text("code"), .text("the code of the state, three letters, as the standard has them")],
        [.text("year"), .text("the year")],
      ]
    )
    #expect(
      table.text(width: 50) == """
        Column  Meaning
        ───────────────
        code    the code of the state, three letters, as
                the standard has them
        year    the year

        """
    )
  }

  @Test("The only row of a table that does not fit has a line for each column")
  func record() {
    let table = ResultTable(
      columns: [.init("a", "Variable"), .init("b", "Standard error"), .init("c", "Observations")],
      rows: [[.text("account"), .number(0.0312, .decimal(4)), .number(3_162, .count)]]
    )
    #expect(
      table.text(width: 24) == """
        Variable        account
        Standard error  0.0312
        Observations    3,162

        """
    )
  }

  @Test("Signs of East Asia and emoji take two columns")
  func wideSigns() {
    let table = ResultTable(
      columns: [.init("name", "Name"), .init("n", "n")],
      rows: [[.text("秘鲁"), .number(1, .count)], [.text("🇵🇪 ok"), .number(22, .count)]]
    )
    #expect(table.text() == "Name    n\n─────────\n秘鲁    1\n🇵🇪 ok  22\n")
  }

  @Test("No line is wider than asked, whatever the cells hold")
  func widths() {
    for seed in UInt64(0)..<200 {
      var generator = SeededGenerator(seed: seed)
      let (columns, rows) = (
        Int.random(in: 1...14, using: &generator), Int.random(in: 1...6, using: &generator)
      )
      func words(_ most: Int) -> String {
        (0..<Int.random(in: 0...most, using: &generator)).map { _ in
          String(repeating: "x", count: Int.random(in: 1...30, using: &generator))
        }.joined(separator: " ")
      }
      let numeric = (0..<columns).map { _ in Bool.random(using: &generator) }
      let table = ResultTable(
        columns: (0..<columns).map { .init("c\($0)", "h" + words(3)) },
        rows: (0..<rows).map { _ in
          numeric.map { isNumeric in
            isNumeric
              ? .number(Double.random(in: -1e6...1e6, using: &generator), .decimal(2))
              : .text(words(12))
          }
        }
      )
      let width = Int.random(in: 40...160, using: &generator)
      for line in table.text(width: width).split(separator: "\n") {
        #expect(line.count <= width, "seed \(seed): \(line)")
      }
    }
  }

  @Test("Notes are broken between words and hang below their first line")
  func notes() {
    let note = Array(repeating: "word", count: 12).joined(separator: " ")
    let answer = Answer(method: "test", results: wide, notes: [note])
    #expect(
      answer.text(width: 60).hasSuffix(
        """
        Note: word word word word word word word word word word word
              word

        """
      )
    )
  }

  @Test(
    "A number shows as many digits as say something",
    arguments: [
      (0.005_959_377, "0.00596"), (12.44, "12.4"), (1_240.4, "1,240"), (0, "0"), (0.5, "0.500"),
      (-0.0312, "-0.0312"), (1e-30, "1e-30"), (99_999.6, "100,000"),
    ] as [(Double, String)]
  )
  func significant(_ value: Double, _ expected: String) {
    #expect(NumberStyle.significant(3).text(value) == expected)
  }
}
