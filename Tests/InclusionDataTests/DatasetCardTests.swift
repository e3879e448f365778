// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionData
import Tabular
import Testing

@Suite("A card describes its data")
struct DatasetCardTests {
  @Test("the checksum and the number of rows are the file's", arguments: Dataset.all)
  func checksumAndRows(dataset: Dataset) throws {
    let card = try dataset.card()
    #expect(try DatasetFolders.sha256(of: "\(dataset.slug)/data.csv") == card.sha256)
    #expect(try dataset.table().rowCount == card.rows)
  }

  @Test("every column is described, in order, and no other", arguments: Dataset.all)
  func columnsAreDescribed(dataset: Dataset) throws {
    #expect(try dataset.table().columnNames == dataset.card().columns.map(\.name))
  }

  @Test("a column with levels holds those values and no others", arguments: Dataset.all)
  func levelsAreThoseOfTheColumn(dataset: Dataset) throws {
    let table = try dataset.table()
    for column in try dataset.card().columns {
      guard let levels = column.levels else { continue }
      let values = Set(try table.texts(column.name).compactMap { $0 })
      #expect(values == Set(levels.map(\.value)), "\(dataset.slug), \(column.name)")
      #expect(Set(levels.map(\.value)).count == levels.count)
    }
  }

  @Test("no field of a card is empty", arguments: Dataset.all)
  func nothingIsEmpty(dataset: Dataset) throws {
    let card = try dataset.card()
    var fields = [
      card.title, card.description, card.publisher, card.citation, card.edition, card.licence,
      card.obtained, card.homepage ?? "none", card.design,
    ]
    fields += card.faults
    fields += card.columns.flatMap { [$0.name, $0.meaning, $0.unit] }
    fields += card.columns.compactMap(\.levels).joined().flatMap { [$0.value, $0.meaning] }
    for field in fields { #expect(field.contains { !$0.isWhitespace }, "\(dataset.slug)") }
    #expect(!card.faults.isEmpty && !card.columns.isEmpty)
  }

  @Test("made-up data say so in their title, and no other title does", arguments: Dataset.all)
  func madeUpDataSaySo(dataset: Dataset) throws {
    let card = try dataset.card()
    #expect(card.title.lowercased().contains("made-up") == card.madeUp)
  }

  @Test("a licence that is not stated says what is to be confirmed", arguments: Dataset.all)
  func openLicencesSaySo(dataset: Dataset) throws {
    let licence = try dataset.card().licence.lowercased()
    #expect(!licence.contains("not stated") || licence.contains("to confirm"))
  }

  static let keys: [(Dataset, [String])] = [
    (.peruPublishedFigures, ["id"]),
    (.unctadB2C2020LatinAmerica, ["name"]),
    (.findexLatinAmerica, ["code", "year", "edition", "group"]),
    (.findex2021Cells, ["code", "group"]),
    (.egdi, ["code", "year"]),
    (.fasAccessPoints, ["code", "year"]),
    (.mexicoMunicipalAccess2020, ["municipalityCode"]),
    (.peruDepartments2020, ["ubigeo"]),
    (.agentNetworkSynthetic, ["settlement"]),
    (.technologyAchievement23, ["code"]),
    (.humanDevelopment2021, ["code"]),
  ]

  @Test("no key occurs twice", arguments: keys)
  func keysAreUnique(dataset: Dataset, columns: [String]) throws {
    let table = try dataset.table()
    let texts = try columns.map { try table.texts($0) }
    let rows = (0..<table.rowCount).map { row in texts.map { $0[row] ?? "" } }
    #expect(Set(rows).count == rows.count)
  }
}
