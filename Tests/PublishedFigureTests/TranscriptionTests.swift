// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DocumentAudit
import InclusionData
import Tabular
import Testing

@Suite("The figures of the Peru assessment are all there")
struct TranscriptionTests {
  @Test("each of F001 to F300 is present once and in order")
  func identifiers() throws {
    let wanted = (1...300).map { number in
      "F" + String(repeating: "0", count: 3 - String(number).count) + String(number)
    }
    #expect(try PeruAssessment.figures().map(\.id) == wanted)
  }

  @Test("each figure has a number, a wording, a unit, a document and a place")
  func nothingIsLeftOut() throws {
    for figure in try PeruAssessment.figures() {
      #expect(figure.value != nil && figure.precision != nil, "\(figure.id)")
      for text in [
        figure.indicator, figure.printed, figure.unit, figure.population, figure.source,
        figure.document, figure.location,
      ] {
        #expect(!text.isEmpty, "\(figure.id)")
      }
    }
  }

  @Test("the hedge is in the wording", arguments: PeruAssessmentHedges.all)
  func hedges(qualifier: Qualifier, words: [String]) throws {
    for figure in try PeruAssessment.figures() where figure.qualifier == qualifier {
      let printed = figure.printed.lowercased()
      #expect(words.contains { printed.contains($0) }, "\(figure.id): \(printed)")
    }
  }

  @Test("no figure without a hedge is worded with one")
  func unhedgedFigures() throws {
    let hedges = PeruAssessmentHedges.all.flatMap(\.1)
    for figure in try PeruAssessment.figures() where [.rounded, .exact].contains(figure.qualifier) {
      let printed = figure.printed.lowercased()
      #expect(!hedges.contains { printed.contains($0) }, "\(figure.id): \(printed)")
    }
  }

  @Test("the eleven index values that are not printed are means of the four figures before them")
  func indexValues() throws {
    let figures = try PeruAssessment.figures()
    let unprinted = figures.indices.filter { figures[$0].printed == "not printed" }
    #expect(unprinted.count == 11)
    for place in unprinted {
      let parts = figures[(place - 4)..<place].compactMap(\.value)
      #expect(parts.reduce(0, +) / 4 == figures[place].value, "\(figures[place].id)")
    }
  }

  @Test("Table 6 is the same as in the data set of the index")
  func table6() throws {
    // Both were typed from the same table, separately: this finds slips of the keyboard only.
    let table = try Dataset.unctadB2C2020LatinAmerica.table()
    let names = try table.texts("name").map { $0?.replacing("&", with: "and") }
    let columns = [
      ("Internet users", "internetUsers"), ("Account ownership", "accountOwnership"),
      ("Secure internet servers", "secureServers"), ("Postal reliability", "postalReliability"),
      ("B2C e-commerce rank", "rank"),
    ]
    let figures = try PeruAssessment.figures().filter { $0.location == "2.3.2, Table 6" }
    var compared = 0
    for (indicator, column) in columns {
      let numbers = try table.numbers(column)
      for figure in figures where figure.indicator == indicator {
        let row = try #require(names.firstIndex(of: figure.breakdown))
        #expect(numbers[row] == figure.value, "\(figure.id)")
        compared += 1
      }
    }
    #expect(compared == 4 * 11 + 10)
  }
}

/// The words by which the documents hedge a number.
enum PeruAssessmentHedges {
  static let all: [(Qualifier, [String])] = [
    (.about, ["about", "approximately", "around", "roughly", "estimated", "some "]),
    (.nearly, ["nearly", "almost", "close to"]),
    (.moreThan, ["more than"]),
    (.lessThan, ["less than"]),
  ]
}
