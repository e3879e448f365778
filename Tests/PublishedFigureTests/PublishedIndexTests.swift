// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import FinancialAccess
import Foundation
import InclusionData
import Tabular
import Testing

@Suite("Published indices and densities, from the package's own measures")
struct PublishedIndexTests {
  @Test("the Human Development Index 2021 of 191 countries, to its three printed decimals")
  func humanDevelopment() throws {
    let table = try Dataset.humanDevelopment2021.table()
    let published = try table.numbers("hdi")
    let life = try MinMax(Goalposts(20, 85), isClamped: true)
      .normalized(table.numbers("lifeExpectancy"))
    let expected = try MinMax(Goalposts(0, 18), isClamped: true)
      .normalized(table.numbers("expectedSchooling"))
    let mean = try MinMax(Goalposts(0, 15), isClamped: true)
      .normalized(table.numbers("meanSchooling"))
    let income = try LogMinMax(Goalposts(100, 75_000), isClamped: true)
      .normalized(table.numbers("incomePerPerson"))
    for row in 0..<table.rowCount {
      let education = try ArithmeticMean().score(of: [expected[row], mean[row]]).value
      let index = try GeometricMean().score(of: [life[row], education, income[row]]).value
      #expect((index * 1000).rounded() == (published[row] * 1000).rounded(), "row \(row)")
    }
    #expect(table.rowCount == 191)
  }

  @Test(
    "the E-Government Development Index of 193 states is the mean of its components",
    arguments: [2014, 2016, 2018, 2020, 2022]
  )
  func electronicGovernment(year: Int) throws {
    let table = try Dataset.egdi.table().filter(Condition("year == \(year)"))
    #expect(table.rowCount == 193)
    let index = try table.numbers("egdi")
    let parts = try ["onlineService", "telecommunicationInfrastructure", "humanCapital"]
      .map { try table.numbers($0) }
    for row in 0..<table.rowCount {
      let mean = try ArithmeticMean().score(of: parts.map { $0[row] }).value
      // Components and index are printed with four decimals or more.
      #expect(abs(mean - index[row]) < 1e-4, "row \(row)")
    }
  }

  @Test("five editions of the E-Government Development Index as one panel, ranks within the year")
  func electronicGovernmentPanel() throws {
    let table = try Dataset.egdi.table().filter(Condition("year >= 2014"))
    let index = CompositeIndex("E-Government Development Index", normalization: .none) {
      Indicator("onlineService")
      Indicator("telecommunicationInfrastructure")
      Indicator("humanCapital")
    }
    let scores = try index.scores(of: table, units: "code", year: "year")
    #expect(scores.count == 5 * 193)
    for (score, published) in zip(scores.scores, try table.numbers("egdi")) {
      // Components and index are printed with four decimals or more.
      #expect(abs(score - published) < 1e-4)
    }
    // The survey of 2020 prints Peru's rank as 71 of 193.
    #expect(scores["PER", year: 2020]?.rank == 71)
  }

  @Test(
    "the Financial Access Survey's densities per adult, where counts and adults are known",
    arguments: [
      // How many country-years have all three and a whole count, worked out in another language.
      ("bankBranches", "branchesPer100000Adults", 2_613),
      ("bankAgents", "bankAgentsPer100000Adults", 243),
    ]
  )
  func accessSurvey(counts: String, density: String, expected: Int) throws {
    let table = try Dataset.fasAccessPoints.table()
    let adults = try table.numbers("adults")
    let points = try table.numbers(counts)
    let banks = try table.numbers("commercialBanks")
    let published = try table.numbers(density)
    var compared = 0
    for row in 0..<table.rowCount {
      guard !points[row].isNaN, !adults[row].isNaN, !published[row].isNaN else { continue }
      // Branches are counted with the head offices of the banks.
      let offices = counts == "bankBranches" && !banks[row].isNaN ? banks[row] : 0
      // Six counts have a fraction, an average of institutions: no number of points.
      guard let count = Int(exactly: points[row] + offices) else { continue }
      let computed = try Density(count: count, among: adults[row], per: .adults(100_000))
      // Adults are recovered from densities of fifteen digits.
      #expect(abs(computed.value - published[row]) <= 1e-9 * max(1, published[row]), "row \(row)")
      compared += 1
    }
    #expect(compared == expected)
  }

  @Test(
    "Mexico's densities per 10,000 adults, March 2020, but for 8 of 7,395 that the card explains"
  )
  func mexico() throws {
    let table = try Dataset.mexicoMunicipalAccess2020.table()
    var misfits = 0
    for (kind, name) in [(AccessPointKind.office, "branches"), (.agent, "agents"), (.atm, "atms")] {
      let inventory = try AccessInventory(
        places: table.texts("municipalityCode").map { $0 ?? "" },
        counts: [kind: table.numbers(name)],
        denominators: [.adults: table.numbers("adults")]
      )
      let published = try table.numbers("\(name)Per10000Adults")
      let densities = try inventory.densities(per: .adults(10_000)).records
      #expect(densities.count == 2_465)
      for (record, printed) in zip(densities, published) {
        // Printed with one decimal, from adults with decimals of their own.
        let gap = abs(record.access.density.value - printed)
        #expect(gap <= 0.2)
        if (record.access.density.value * 10).rounded() != (printed * 10).rounded() { misfits += 1 }
      }
    }
    #expect(misfits == 8)
  }

  // The card counts 36 cells of nine series, and 204 of the contracts, that differ by more than their
  // rounding from counts over the rounded adults of the file.
  @Test("Mexico's densities are found to be per 10,000 adults, but for the cells the card counts")
  func mexicanDenominators() throws {
    let table = try Dataset.mexicoMunicipalAccess2020.table()
    var candidates: [String: [Double]] = [:]
    for name in ["adults", "women", "men", "population"] {
      candidates[name] = try table.numbers(name)
    }
    func best(_ name: String) throws -> DenominatorFit {
      let check = try DenominatorCheck(
        counts: table.numbers(name),
        published: table.numbers("\(name)Per10000Adults")
      )
      let fits = try check.fits(candidates)
      #expect(fits[0].candidate == "adults")
      #expect(fits[0].scale == 10_000)
      #expect(fits.dropFirst().allSatisfy { !$0.reproduces && !$0.comesNear }, "\(name)")
      return fits[0]
    }
    var misses = 0
    for name in [
      "commercialBankBranches", "developmentBankBranches", "savingsCooperativeBranches",
      "popularFinanceBranches", "branches", "agents", "atms", "pointOfSaleTerminals",
      "merchantsWithTerminals",
    ] {
      let fit = try best(name)
      #expect(fit.reproduces, "\(name)")
      misses += fit.comparable - fit.matched
    }
    #expect(misses == 36)
    let contracts = try best("mobileBankingContracts")
    #expect(contracts.comesNear)
    #expect(contracts.comparable - contracts.matched == 204)
  }
}
