// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionData
import Tabular
import Testing

@Suite("A data set is found by its name")
struct DatasetTests {
  static let named: [Dataset] = [
    .peruPublishedFigures, .unctadB2C2020LatinAmerica, .findexLatinAmerica, .findex2021Cells, .egdi,
    .fasAccessPoints,
    .mexicoMunicipalAccess2020, .peruDepartments2020, .agentNetworkSynthetic,
    .enahoLikeSynthetic,
    .technologyAchievement23, .humanDevelopment2021,
  ]

  @Test("each accessor leads to a data set", arguments: named)
  func accessorsExist(dataset: Dataset) throws {
    #expect(try Dataset(dataset.slug) == dataset)
    #expect(Dataset.all.contains(dataset))
    #expect("\(dataset)" == dataset.slug)
  }

  @Test("each data set has an accessor")
  func everyDatasetHasAnAccessor() {
    #expect(Set(DatasetTests.named) == Set(Dataset.all))
  }

  @Test(
    "a misremembered slug lists those that share a word",
    arguments: [
      ("findex", "findex-latin-america, findex-2021-cells?"),
      ("findx-latin", "unctad-b2c-2020-latin-america, findex-latin-america"),
      ("Peru_Departments", "peru-departments-2020"),
      ("mexican access", "mexico-municipal-access-2020"),
      ("human", "human-development-2021?"),
    ]
  )
  func nearSlugs(slug: String, near: String) throws {
    let error = #expect(throws: DataError.self) { try Dataset(slug) }
    #expect(error?.code == .unknownDataset && error?.culprit == slug)
    #expect(error?.description.contains(near) == true, "\(error?.description ?? "")")
  }

  @Test("a slug like none lists all", arguments: ["", "-", "zzz", "💶"])
  func farSlugs(slug: String) throws {
    let error = #expect(throws: DataError.self) { try Dataset(slug) }
    for dataset in Dataset.all { #expect(error?.description.contains(dataset.slug) == true) }
  }

  @Test("an unknown file lists the files there are")
  func unknownFile() throws {
    let error = #expect(throws: DataError.self) { try Dataset.egdi.text(of: "relations.csv") }
    #expect(error?.code == .unknownFile && error?.culprit == "egdi/relations.csv")
    #expect(error?.description.contains("it has card.json, data.csv.") == true)
  }

  @Test("a file that is no table is refused as one")
  func cardIsNoTable() throws {
    let error = #expect(throws: DataError.self) { try Dataset.egdi.table("card.json") }
    #expect(error?.code == .unreadableTable && error?.culprit == "egdi/card.json")
  }

  @Test("columns carry the card's meanings as labels, and codes keep their zeros")
  func labelsAndCodes() throws {
    let table = try Dataset.peruDepartments2020.table()
    #expect(try table.column("capital").label == "Capital city")
    #expect(try table.texts("ubigeo").first == "01")
    #expect(try Dataset.enahoLikeSynthetic.table().texts("estrato").first == "011")
    #expect(
      try Dataset.mexicoMunicipalAccess2020.table().texts("municipalityCode").first == "01001"
    )
  }
}
