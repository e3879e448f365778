// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionData
import Tabular
import Testing

/// What is known of the survey and population figures, recomputed from them.
@Suite("The survey and population data agree with what is known of them")
struct SurveyFactsTests {
  @Test("Findex shares of Peru are the percentages of the 2021 edition, to the last bit")
  func findexOfPeru() throws {
    // World Bank, Global Findex 2021, Peru, account ownership: 20.46, 28.98, 42.60, 57.50 percent.
    let table = try Dataset.findexLatinAmerica.table()
    let codes = try table.texts("code")
    let editions = try table.numbers("edition")
    let groups = try table.texts("group")
    let accounts = try table.numbers("account")
    let rows = (0..<table.rowCount).filter {
      codes[$0] == "PER" && editions[$0] == 2021 && groups[$0] == "all"
    }
    #expect(rows.map { accounts[$0] } == [0.2046, 0.2898, 0.426, 0.575])
  }

  @Test("every Findex share lies between 0 and 1")
  func findexSharesAreShares() throws {
    let table = try Dataset.findexLatinAmerica.table()
    for column in try Dataset.findexLatinAmerica.card().columns
    where column.unit.hasPrefix("share") {
      let shares = try table.numbers(column.name).filter { !$0.isNaN }
      #expect(!shares.isEmpty && shares.allSatisfy { (0...1).contains($0) }, "\(column.name)")
    }
  }

  @Test("weighted cells give the published Findex shares")
  func findexCells() throws {
    // Shares are printed to 0.0001; half a unit, and a little for the sums' own rounding.
    let table = try Dataset.findex2021Cells.table()
    let weights = try table.numbers("sumOfWeights")
    var checked = 0
    for name in ["Account", "FinancialInstitutionAccount", "DigitalPayment", "Saved", "Borrowed"] {
      let counts = try table.numbers("weighted" + name)
      let published = try table.numbers("published" + name)
      for row in 0..<table.rowCount where !published[row].isNaN {
        #expect(abs(counts[row] / weights[row] - published[row]) <= 0.00005 + 1e-9)
        checked += 1
      }
    }
    #expect(checked == 5 * 1351)
  }

  @Test("accounts in the e-commerce index are Findex 2017 in whole percent")
  func accountsAgree() throws {
    let table = try Dataset.unctadB2C2020LatinAmerica.table()
    let findex = try Dataset.findexLatinAmerica.table()
    let codes = try findex.texts("code")
    let years = try findex.numbers("year")
    let shares = try findex.numbers("account")
    for (code, printed) in zip(try table.texts("code"), try table.numbers("accountOwnership")) {
      guard let code else { continue }
      let row = try #require(
        codes.indices.first { codes[$0] == code && years[$0] == 2017 },
        "\(code)"
      )
      #expect((shares[row] * 100).rounded() == printed, "\(code)")
    }
  }

  @Test("the e-commerce index falls as the rank grows")
  func ranksFollowTheMean() throws {
    let table = try Dataset.unctadB2C2020LatinAmerica.table()
    let ranks = try table.numbers("rank")
    let parts = try ["internetUsers", "accountOwnership", "secureServers", "postalReliability"]
      .map { try table.numbers($0) }
    let economies = ranks.indices.filter { !ranks[$0].isNaN }.sorted { ranks[$0] < ranks[$1] }
    let means = economies.map { row in parts.map { $0[row] }.reduce(0, +) / 4 }
    #expect(means.count == 10)
    #expect(zip(means, means.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test("Peru's regions sum to the nation and their age groups to everyone")
  func peruvianPopulation() throws {
    // MINSA, 2020: 32,625,948 people, 16,435,053 of them women.
    let table = try Dataset.peruDepartments2020.table()
    let everyone = try table.numbers("population")
    #expect(everyone.reduce(0, +) == 32_625_948)
    #expect(try table.numbers("women").reduce(0, +) == 16_435_053)
    let groups = try ["age0To14", "age15To24", "age25To59", "age60Plus"]
      .map { try table.numbers($0) }
    let adults = try table.numbers("age15Plus")
    for row in everyone.indices {
      #expect(groups.map { $0[row] }.reduce(0, +) == everyone[row])
      #expect(groups.dropFirst().map { $0[row] }.reduce(0, +) == adults[row])
    }
  }

  @Test("no two tiles coincide, the coast is left and the north is up")
  func tiles() throws {
    let table = try Dataset.peruDepartments2020.table()
    let columns = try table.numbers("tileColumn")
    let rows = try table.numbers("tileRow")
    let longitude = try table.numbers("longitude")
    let latitude = try table.numbers("latitude")
    for left in columns.indices {
      for right in columns.indices where left != right {
        #expect(columns[left] != columns[right] || rows[left] != rows[right])
        if rows[left] == rows[right] && columns[left] < columns[right] {
          #expect(longitude[left] < longitude[right])
        }
        // A third of a degree: Moyobamba lies a little north of Chachapoyas.
        if columns[left] == columns[right] && rows[left] < rows[right] {
          #expect(latitude[left] > latitude[right] - 1.0 / 3)
        }
      }
    }
  }

  @Test("the made-up survey's account share is the one R computes, and clusters nest in strata")
  func madeUpSurvey() throws {
    // R 4.2.2, survey 4.5: svymean(~cuenta, svydesign(ids = ~conglome, strata = ~estrato,
    // weights = ~factor07, nest = TRUE, data = read.csv("data.csv"))) = 0.41874248082574117.
    // Relative 1e-12: two sums of 3,162 terms.
    let table = try Dataset.enahoLikeSynthetic.table()
    let weights = try table.numbers("factor07")
    let accounts = try table.numbers("cuenta")
    let share = zip(weights, accounts).map { $0 * $1 }.reduce(0, +) / weights.reduce(0, +)
    #expect(abs(share - 0.41874248082574117) <= 1e-12)
    let strata = try table.texts("estrato")
    let clusters = try table.texts("conglome")
    let pairs = Set(zip(strata, clusters).map { [$0, $1] })
    #expect(Set(strata).count == 50 && Set(clusters).count == 230 && pairs.count == 230)
  }

  @Test("the Handbook's example is complete")
  func technologyAchievement() throws {
    let table = try Dataset.technologyAchievement23.table()
    #expect(table.rowCount == 23 && table.columns.allSatisfy { $0.missingCount == 0 })
  }
}
