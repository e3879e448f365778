// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionReports
import Testing

@Suite("Tables on a terminal and in a pipe")
struct TextStyleTests {
  private static let answer: Answer = {
    var table = ResultTable(columns: [.init("place", "Place"), .init("n", "Points")])
    table.append([.text("Lima"), .number(12, .count)])
    return Answer(method: "test", results: table, notes: ["Made up."])
  }()

  @Test("A terminal gets bold headings and dim rules and notes around the same text")
  func terminal() {
    let (plain, dressed) = (Self.answer.text(), Self.answer.text(style: .terminal))
    #expect(plain == "Place  Points\n─────────────\nLima       12\n\nNote: Made up.\n")
    #expect(
      dressed == "\u{1B}[1mPlace  Points\u{1B}[0m\n\u{1B}[2m─────────────\u{1B}[0m\nLima       12\n"
        + "\n\u{1B}[2mNote: Made up.\u{1B}[0m\n"
    )
  }

  @Test("What a file says cannot move the cursor, change colours or break a line")
  func controlCharacters() {
    var table = ResultTable(columns: [.init("place", "Pl\u{7}ace")])
    table.append([.text("Li\u{1B}[31mma\nCallao\t\u{9B}2J")])
    #expect(table.text() == "Pl ace\n──────\nLi [31mma Callao  2J\n")
  }
}
