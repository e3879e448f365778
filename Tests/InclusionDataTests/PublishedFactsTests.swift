// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import InclusionData
import Tabular
import Testing

/// What the publishers print of these data, recomputed from them.
@Suite("The data agree with what is published of them")
struct PublishedFactsTests {
  @Test("Peru's e-government index of 2020 is the one the country assessment prints")
  func egdiOfPeru() throws {
    // United Nations E-Government Survey 2020: 0.7083, rank 71; the assessment prints 71 % and 71.
    let table = try Dataset.egdi.table()
    let codes = try table.texts("code")
    let years = try table.numbers("year")
    let row = try #require((0..<table.rowCount).first { codes[$0] == "PER" && years[$0] == 2020 })
    #expect(try table.numbers("egdi")[row] == 0.7083)
    #expect(try table.numbers("rank")[row] == 71)
  }

  @Test("the e-government index is the mean of its parts, save in 2008 and 2010")
  func egdiIsAMean() throws {
    // Index and parts are printed to four or five decimals: half a unit each, 0.0001 at most.
    let table = try Dataset.egdi.table()
    let rated = try table.texts("rated")
    let years = try table.numbers("year")
    let index = try table.numbers("egdi")
    let parts = try ["onlineService", "telecommunicationInfrastructure", "humanCapital"]
      .map { try table.numbers($0) }
    var checked = 0
    for row in 0..<table.rowCount where rated[row] == "yes" && ![2008, 2010].contains(years[row]) {
      #expect(abs((parts[0][row] + parts[1][row] + parts[2][row]) / 3 - index[row]) <= 1e-4)
      checked += 1
    }
    #expect(checked == 9 * 193 - (20 + 15 + 14 + 3))
  }

  @Test("the Human Development Index of all 191 countries comes out to three decimals")
  func humanDevelopment() throws {
    // UNDP (2022), Technical note 1: geometric mean of three indices, each between its goalposts.
    let table = try Dataset.humanDevelopment2021.table()
    let life = try table.numbers("lifeExpectancy")
    let expected = try table.numbers("expectedSchooling")
    let mean = try table.numbers("meanSchooling")
    let income = try table.numbers("incomePerPerson")
    let published = try table.numbers("hdi")
    #expect(table.rowCount == 191)
    for row in 0..<table.rowCount {
      let health = min((life[row] - 20) / 65, 1)
      let education = (min(expected[row] / 18, 1) + min(mean[row] / 15, 1)) / 2
      let wealth = min(log(income[row] / 100) / log(750), 1)
      let index = pow(health * education * wealth, 1.0 / 3)
      #expect((index * 1000).rounded() == (published[row] * 1000).rounded())
    }
  }

  @Test("the Financial Access Survey's densities follow from counts, adults and area")
  func accessDensities() throws {
    // Adults and area were recovered from printed densities of 15 digits; 1e-3 per 1,000 km²
    // allows for areas that are recovered to about eight digits.
    let table = try Dataset.fasAccessPoints.table()
    let adults = try table.numbers("adults")
    let area = try table.numbers("area")
    let institutions = try table.numbers("commercialBanks").map { $0.isNaN ? 0 : $0 }
    let checks: [(String, Bool, [Double], Double, String, Double)] = [
      ("bankBranches", true, adults, 1e5, "branchesPer100000Adults", 1e-9),
      ("atms", false, adults, 1e5, "atmsPer100000Adults", 1e-9),
      ("bankAgents", false, adults, 1e5, "bankAgentsPer100000Adults", 1e-9),
      ("bankDepositAccounts", false, adults, 1e3, "depositAccountsPer1000Adults", 1e-9),
      ("bankBranches", true, area, 1e3, "branchesPer1000SquareKilometres", 1e-3),
      ("atms", false, area, 1e3, "atmsPer1000SquareKilometres", 1e-3),
    ]
    for (name, withHeadOffices, base, per, density, tolerance) in checks {
      let counts = try table.numbers(name)
      let published = try table.numbers(density)
      for row in 0..<table.rowCount
      where !counts[row].isNaN && !base[row].isNaN && !published[row].isNaN {
        let points = counts[row] + (withHeadOffices ? institutions[row] : 0)
        #expect(abs(points / base[row] * per - published[row]) <= tolerance, "\(name), \(row)")
      }
    }
    // Registered agents include the active ones: the mended labels.
    let registered = try table.numbers("mobileMoneyAgentsRegistered")
    let active = try table.numbers("mobileMoneyAgentsActive")
    #expect(!zip(registered, active).contains { $0 < $1 })
  }

  @Test("Mexico's densities are per 10,000 adults and its branches are the sum of four kinds")
  func mexicanDensities() throws {
    // Printed to 0.1; the publisher divides by unrounded adults, hence 0.15.
    let table = try Dataset.mexicoMunicipalAccess2020.table()
    let adults = try table.numbers("adults")
    let kinds = [
      "commercialBankBranches", "developmentBankBranches", "savingsCooperativeBranches",
      "popularFinanceBranches", "branches", "agents", "atms", "pointOfSaleTerminals",
      "merchantsWithTerminals",
    ]
    let counts = try kinds.map { try table.numbers($0) }
    let densities = try kinds.map { try table.numbers($0 + "Per10000Adults") }
    var beyondRounding = 0
    for row in 0..<table.rowCount {
      #expect(counts[0][row] + counts[1][row] + counts[2][row] + counts[3][row] == counts[4][row])
      for kind in kinds.indices {
        let error = abs(counts[kind][row] / adults[row] * 10_000 - densities[kind][row])
        #expect(error <= 0.15)
        if error > 0.05 + 1e-9 { beyondRounding += 1 }
      }
    }
    #expect(table.rowCount == 2465 && beyondRounding == 36)
  }
}
