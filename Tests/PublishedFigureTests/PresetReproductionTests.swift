// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import Foundation
import InclusionData
import Tabular
import Testing

/// What the presets that say so reproduce. The fixtures are extracts of UNDP's time-series file to the
/// Human Development Report 2021/22, columns renamed; published values have three decimals.
@Suite("Presets that reproduce published values")
struct PresetReproductionTests {
  private func fixture(_ name: String) throws -> Table {
    let folder = try #require(Bundle.module.resourceURL).appending(path: "Fixtures")
    return try Table(csv: folder.appending(path: name))
  }

  private func rounded(_ value: Double) -> Double {
    (value * 1_000).rounded(.toNearestOrAwayFromZero) / 1_000
  }

  @Test(
    "all values of UNDP's indices of 2021 come out to their three decimals",
    arguments: [
      ("gdi", "gender-development-2021.csv", 172), ("gii", "gender-inequality-2021.csv", 170),
      ("ihdi", "inequality-adjusted-2021.csv", 156),
    ]
  )
  func development(preset: String, file: String, count: Int) throws {
    let table = try fixture(file)
    let published = try table.numbers("published")
    let method = try Preset.named(preset).method()
    let results = try method.results(of: table, units: "code", year: nil)
    #expect(results.records.count == count)
    for (record, value) in zip(results.records, published) {
      #expect(rounded(record.score ?? .nan) == value, "\(preset) of \(record.unit)")
    }
  }

  @Test("all 191 values of the Human Development Index of 2021 come out to their three decimals")
  func humanDevelopment() throws {
    let table = try Dataset.humanDevelopment2021.table()
    let results = try Preset.named("hdi").method().results(of: table, units: "code", year: nil)
    let published = try table.numbers("hdi")
    #expect(results.records.count == 191)
    for (record, value) in zip(results.records, published) {
      #expect(rounded(record.score ?? .nan) == value, "\(record.unit)")
    }
  }

  @Test(
    "the E-Government Development Index of 193 states comes out to 0.0001",
    arguments: [2014, 2016, 2018, 2020, 2022]
  )
  func electronicGovernment(year: Int) throws {
    let table = try Dataset.egdi.table().filter(Condition("year == \(year)"))
    let results = try Preset.named("egdi").method().results(of: table, units: "code", year: nil)
    #expect(results.records.count == 193)
    for (record, value) in zip(results.records, try table.numbers("egdi")) {
      #expect(abs((record.score ?? .nan) - value) < 1e-4, "\(record.unit)")
    }
  }

  @Test("the B2C E-commerce Index ranks the ten economies of the table as published")
  func ecommerce() throws {
    let table = try Dataset.unctadB2C2020LatinAmerica.table()
      .filter(Condition("kind == economy")).sorted(by: ["rank"])
    let results = try Preset.named("unctadB2C").method().results(
      of: table,
      units: "code",
      year: nil
    )
    // Means of the four printed columns, by hand.
    let means = [68.25, 63.5, 59, 56.75, 52.5, 51, 48, 47.25, 39.25, 39]
    #expect(results.records.map(\.score) == means)
    #expect(results.records.map(\.rank) == Array(1...10))
    let region = try Dataset.unctadB2C2020LatinAmerica.table().filter(Condition("kind == region"))
    let mean = try Preset.named("unctadB2C").method().results(of: region, units: "name", year: nil)
    #expect(mean.records[0].score == 49)
  }

  // Published in Sarma (2016), Table 1.2, from a vintage of 2015; the inputs are those of 2019, so that
  // these are the economy-years that no revision has touched: chosen because they agree, as a check of the
  // formula and its goalposts, not of the data.
  @Test("Sarma's index comes out within 0.001 where the data have not been revised")
  func sarma() throws {
    let published: [(String, Double, Double)] = [
      ("AFG", 2010, 0.056), ("AFG", 2011, 0.047), ("ARM", 2004, 0.089), ("ARM", 2005, 0.133),
      ("ARM", 2011, 0.289), ("AZE", 2010, 0.171), ("AZE", 2011, 0.206), ("AZE", 2012, 0.276),
      ("BTN", 2008, 0.205), ("BTN", 2009, 0.229), ("BTN", 2010, 0.276), ("BTN", 2011, 0.344),
      ("KHM", 2008, 0.06), ("IDN", 2005, 0.188), ("IDN", 2006, 0.174), ("IDN", 2007, 0.177),
      ("IDN", 2008, 0.18), ("IDN", 2009, 0.188), ("MYS", 2008, 0.69), ("MNG", 2008, 0.337),
      ("MNG", 2009, 0.345), ("NPL", 2012, 0.204), ("PAK", 2004, 0.096), ("PAK", 2005, 0.1),
      ("PAK", 2006, 0.107), ("PAK", 2007, 0.115), ("PAK", 2009, 0.108), ("PAK", 2010, 0.113),
      ("ARE", 2012, 0.394),
    ]
    let survey = try Dataset.fasAccessPoints.table()
    let (codes, years) = (try survey.texts("code"), try survey.numbers("year"))
    let rows = try published.map { economy in
      try #require(codes.indices.first { codes[$0] == economy.0 && years[$0] == economy.1 })
    }
    func column(_ name: String) throws -> [Double] {
      let values = try survey.numbers(name)
      return rows.map { values[$0] }
    }
    let table = try Table([
      Column("unit", texts: published.map { "\($0.0) \(Int($0.1))" }),
      Column("accounts", numbers: try column("depositAccountsPer1000Adults")),
      Column("branches", numbers: try column("branchesPer100000Adults")),
      Column("machines", numbers: try column("atmsPer100000Adults")),
      Column("usage", numbers: zip(try column("deposits"), try column("loans")).map { $0 + $1 }),
    ])
    let scores = try CompositeIndex.sarma2012(.asia2016).scores(of: table, units: "unit")
    for (record, value) in zip(scores.records, published) {
      #expect(abs((record.score ?? .nan) - value.2) < 0.001, "\(record.unit)")
    }
  }
}
