// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialAccess
import SurveyStatistics
import TestSupport
import Testing

@Suite("Access inventory")
struct AccessInventoryTests {
  func inventory() throws -> AccessInventory {
    try AccessInventory(
      places: ["Coast", "Highlands", "Forest"],
      counts: [.atm: [40, 10, 0], .office: [20, 6, 1], .other("kiosk"): [5, 0, 2]],
      denominators: [
        .adults: [100_000, 50_000, 20_000], .squareKilometres: [1_000, 4_000, 10_000],
      ]
    )
  }

  @Test("Every kind in every place gets its density, and the total comes last")
  func records() throws {
    let answer = try inventory().densities(per: .adults(100_000))
    #expect(answer.omitted.isEmpty)
    #expect(answer.base == .adults(100_000))
    let names = answer.records.map { "\($0.place) \($0.kindName)" }
    #expect(
      names == [
        "Coast office", "Coast atm", "Coast kiosk", "Coast total", "Highlands office",
        "Highlands atm", "Highlands kiosk", "Highlands total", "Forest office", "Forest atm",
        "Forest kiosk", "Forest total",
      ]
    )
    // Highlands: 6, 10 and 0 for 50,000 adults: 12, 20, 0, and 32 together.
    #expect(answer.records[4...7].map(\.access.density.value) == [12, 20, 0, 32])
    #expect(answer.records[7].access.count == 16)
    let single = try AccessDensity(count: 16, among: 50_000, per: .adults(100_000))
    #expect(answer.records[7].access == single)
    #expect(
      "\(answer.records[4])" == "Highlands, office: \(answer.records[4].access)"
    )
  }

  @Test("Mexico's municipal densities of March 2020 come out as published")
  func mexico() throws {
    // Comisión Nacional Bancaria y de Valores, Bases de datos de inclusión financiera, March 2020:
    // branches, agents and machines, adults, and the published densities per 10,000 adults with
    // one decimal.
    let rows: [(place: String, counts: [Double], adults: Double, published: [String])] = [
      ("Aguascalientes", [157, 450, 593], 671_543, ["2.3", "6.7", "8.8"]),
      ("Calvillo", [7, 24, 15], 43_808, ["1.6", "5.5", "3.4"]),
      ("Mexicali", [132, 675, 944], 826_056, ["1.6", "8.2", "11.4"]),
      ("Tijuana", [189, 1_030, 973], 1_379_902, ["1.4", "7.5", "7.1"]),
    ]
    let inventory = try AccessInventory(
      places: rows.map(\.place),
      counts: [
        .office: rows.map { $0.counts[0] }, .agent: rows.map { $0.counts[1] },
        .atm: rows.map { $0.counts[2] },
      ],
      denominators: [.adults: rows.map(\.adults)]
    )
    let answer = try inventory.densities(per: .adults(10_000), includingTotal: false)
    for row in rows {
      for (kind, published) in zip([AccessPointKind.office, .agent, .atm], row.published) {
        let record = answer.records.first { $0.place == row.place && $0.kind == kind }
        let density = try #require(record).access.density.value
        #expect(Printed.decimal(density, digits: 1) == published, "\(row.place) \(kind)")
      }
    }
  }

  @Test("Groups are sums over sums")
  func groups() throws {
    let grouped = try inventory().grouped(by: ["west", "east", "east"])
    #expect(grouped.places == ["west", "east"])
    let answer = try grouped.densities(per: .squareKilometres(1_000), includingTotal: false)
    // East: 7 offices, 10 machines and 2 kiosks on 14,000 km².
    #expect(answer.records.map(\.access.count) == [20, 40, 5, 7, 10, 2])
    #expect(answer.records[3].access.density.value == 0.5)
  }

  @Test("A missing count is an error that names the place, or is left out and listed")
  func missing() throws {
    let inventory = try AccessInventory(
      places: ["Coast", "Forest"],
      counts: [.atm: [.nan, 3], .office: [20, 1]],
      denominators: [.adults: [100_000, .nan]]
    )
    let error = #expect(throws: AccessError.self) {
      try inventory.densities(per: .adults(100_000))
    }
    #expect(error?.code == .countMissing)
    #expect(error?.culprit == "atm in 'Coast'")
    let answer = try inventory.densities(per: .adults(100_000), missing: .omit)
    // No total for the coast: it would count its machines as none.
    #expect(answer.records.map(\.kindName) == ["office"])
    let omitted = answer.omitted.map(\.description)
    #expect(omitted == ["Coast: no count of atm", "Forest: no number of adults"])
    let grouped = try inventory.grouped(by: ["all", "all"])
    let all = #expect(throws: AccessError.self) { try grouped.densities(per: .adults(1)) }
    #expect(all?.code == .denominatorMissing)
  }

  @Test("A denominator that is not there is named beside those that are")
  func unknownDenominator() throws {
    let error = #expect(throws: AccessError.self) {
      try inventory().densities(per: .population(100_000))
    }
    #expect(error?.code == .denominatorMissing)
    #expect(error?.description.contains("adults, squareKilometres") == true)
  }

  @Test(
    "Counts have to be whole and not negative",
    arguments: [-1, 2.5, .infinity, 1e17, -0.25]
  )
  func badCounts(count: Double) {
    let error = #expect(throws: AccessError.self) {
      try AccessInventory(
        places: ["Coast", "Forest"],
        counts: [.agent: [1, count]],
        denominators: [.adults: [1, 1]]
      )
    }
    #expect(error?.code == .countNotWhole)
    #expect(error?.culprit == "agent in 'Forest'")
  }

  @Test("Amounts, lengths and empty inventories are checked", arguments: [0, -1, Double.infinity])
  func badColumns(amount: Double) throws {
    func code(
      places: [String] = ["a", "b"],
      counts: [AccessPointKind: [Double]] = [.atm: [1, 2]],
      denominators: [DensityDenominator: [Double]] = [.adults: [1, 2]]
    ) -> AccessError.Code? {
      let error = #expect(throws: AccessError.self) {
        try AccessInventory(places: places, counts: counts, denominators: denominators)
      }
      return error?.code
    }
    #expect(code(denominators: [.adults: [1, amount]]) == .denominatorNotPositive)
    #expect(code(denominators: [.adults: [1]]) == .lengthsDiffer)
    #expect(code(counts: [.atm: [1, 2, 3]]) == .lengthsDiffer)
    #expect(code(places: []) == .empty)
    #expect(code(counts: [:]) == .empty)
    #expect(code(denominators: [:]) == .empty)
    let error = #expect(throws: AccessError.self) { try inventory().grouped(by: ["a"]) }
    #expect(error?.code == .lengthsDiffer)
    // A total beyond 2⁵³ is an error, not a number that lost its last digits.
    let huge = try AccessInventory(
      places: ["a"],
      counts: [.atm: [9e15], .office: [9e15]],
      denominators: [.adults: [1]]
    )
    let tooLarge = #expect(throws: AccessError.self) {
      try huge.densities(per: .adults(1))
    }
    #expect(tooLarge?.code == .countNotWhole)
  }

  @Test("Counting by kind adds up, over kinds and over places", arguments: 1...20)
  func additive(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let rows = Int.random(in: 1...60, using: &generator)
    func column(_ range: ClosedRange<Int>) -> [Double] {
      (0..<rows).map { _ in Double(Int.random(in: range, using: &generator)) }
    }
    let inventory = try AccessInventory(
      places: (0..<rows).map { "place \($0)" },
      counts: [.office: column(0...50), .atm: column(0...200), .agent: column(0...2_000)],
      denominators: [.adults: column(1...1_000_000)]
    )
    let places = try inventory.densities(per: .adults(100_000)).records
    for place in Dictionary(grouping: places, by: \.place).values {
      let parts = place.dropLast().reduce(0) { $0 + $1.access.density.value }
      let total = try #require(place.last).access.density.value
      #expect(abs(parts - total) <= 1e-12 * total, "seed \(seed)")
    }
    let country = try inventory.grouped(by: .init(repeating: "all", count: rows))
      .densities(per: .adults(100_000)).records
    let totals = places.filter { $0.kind == nil }.map(\.access)
    #expect(try country.last?.access == AccessDensity.pooled(totals), "seed \(seed)")
  }

  @Test("A place listed twice in a group is refused, a place in two groups is not")
  func duplicates() throws {
    let inventory = try AccessInventory(
      places: ["Coast", "Forest", "Coast"],
      counts: [.atm: [4, 3, 5]],
      denominators: [.adults: [100, 200, 110]]
    )
    let refused: [() throws -> Void] = [
      { _ = try inventory.densities(per: .adults(100_000)) },
      { _ = try inventory.concentration() },
      { _ = try inventory.grouped(by: ["a", "a", "a"]) },
      { _ = try inventory.concentration(groups: ["a", "b", "a"]) },
    ]
    for body in refused {
      let error = #expect(throws: AccessError.self) { try body() }
      #expect(error?.code == .duplicateIdentifier && error?.culprit == "Coast")
      #expect(error?.description.contains("rows 1 and 3") == true)
    }
    let years = try inventory.grouped(by: ["2020", "2020", "2021"])
    #expect(try years.densities(per: .adults(100)).records.map(\.access.count) == [7, 5])
  }

  @Test("Kinds are known by their names")
  func kinds() {
    #expect(AccessPointKind(named: "mobileMoneyAgent") == .mobileMoneyAgent)
    #expect(AccessPointKind(named: "kiosk") == .other("kiosk"))
    #expect(
      [AccessPointKind.other("b"), .agent, .other("a"), .office].sorted()
        == [.office, .agent, .other("a"), .other("b")]
    )
  }
}
