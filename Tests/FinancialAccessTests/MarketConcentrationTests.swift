// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialAccess
import SurveyStatistics
import TestSupport
import Testing

@Suite("Market concentration")
struct MarketConcentrationTests {
  // Peru, mobile lines, 2020: Movistar, Claro, Entel, Bitel, as printed in the country assessment.
  let mobile = [33.4, 29.7, 20.2, 16.7]

  @Test("Peru's four mobile operators are as concentrated as 3.725 equal ones")
  func peru() throws {
    let market = try MarketShares(
      percentages: mobile,
      firms: ["Movistar", "Claro", "Entel", "Bitel"],
      rounding: .printed(decimals: 1)
    )
    let concentration = try market.concentration()
    // By hand: 33.4² + 29.7² + 20.2² + 16.7² = 1115.56 + 882.09 + 408.04 + 278.89 = 2684.58.
    #expect(abs(concentration.herfindahlHirschman.points - 2684.58) < 1e-9)
    // (0.268458 − 0.25) / 0.75 = 0.0246106…; 10,000 / 2684.58 = 3.72497…
    let normalized = try #require(concentration.normalized)
    #expect(abs(normalized - 0.018458 / 0.75) < 1e-12)
    #expect(abs(concentration.effectiveNumber - 10_000 / 2684.58) < 1e-12)
    #expect(abs(concentration.effectiveNumber - 3.725) < 5e-4)
    #expect(abs(try concentration.ratio(ofLargest: 2).percent - 63.1) < 1e-9)
    #expect(abs(try concentration.ratio(ofLargest: 3).percent - 83.3) < 1e-9)
    #expect(market.unlisted.value == 0)
    #expect(concentration.firmCount == 4)
    #expect("\(concentration.herfindahlHirschman)" == "2684.6 points")
  }

  @Test("The rounded shares of the summary give 2678 points")
  func rounded() throws {
    // 33² + 30² + 20² + 17² = 1089 + 900 + 400 + 289 = 2678.
    let market = try MarketShares(percentages: [33, 30, 20, 17], rounding: .printed(decimals: 0))
    #expect(abs(try market.concentration().herfindahlHirschman.points - 2678) < 1e-9)
  }

  @Test("Unlisted firms widen the index to bounds")
  func bounds() throws {
    // 40 and 30 percent listed: 1600 + 900 = 2500 points; one firm of 30 percent adds 900.
    let market = try MarketShares(percentages: [40, 30])
    #expect(abs(market.unlisted.value - 0.3) < 1e-12)
    let (lower, upper) = market.concentrationBounds()
    #expect(abs(lower.herfindahlHirschman.points - 2500) < 1e-9)
    #expect(abs(upper.herfindahlHirschman.points - 3400) < 1e-9)
    // Infinitely many firms: 1/N is 0. Three firms: (0.34 − 1/3) / (2/3) = 0.01.
    #expect(abs(try #require(lower.normalized) - 0.25) < 1e-12)
    #expect(abs(try #require(upper.normalized) - 0.01) < 1e-12)
    #expect(lower.firmCount == nil)
    #expect(upper.firmCount == 3)
    #expect(abs(try lower.ratio(ofLargest: 3).value - 0.7) < 1e-12)
    #expect(abs(try upper.ratio(ofLargest: 3).value - 1) < 1e-12)
    #expect(try market.concentration(unlisted: .oneFirm) == upper)
    #expect(try market.concentration(unlisted: .infinitelyMany) == lower)
  }

  @Test("An incomplete market is not computed until somebody says who the others are")
  func incomplete() throws {
    let market = try MarketShares(percentages: [40, 30])
    let error = #expect(throws: AccessError.self) { try market.concentration() }
    #expect(error?.code == .sharesIncomplete)
    #expect(error?.description.contains("30.0 %") == true)
  }

  @Test("A monopoly has no normalized index, and equal firms have zero")
  func extremes() throws {
    let monopoly = try MarketShares(percentages: [100]).concentration()
    #expect(monopoly.herfindahlHirschman.points == 10_000)
    #expect(monopoly.normalized == nil)
    #expect(monopoly.effectiveNumber == 1)
    let equal = try MarketShares(sizes: [7, 7, 7, 7, 7]).concentration()
    #expect(try #require(equal.normalized) < 1e-15)
    #expect(abs(equal.effectiveNumber - 5) < 1e-12)
    // A firm that holds nothing does not count.
    let withIdle = try MarketShares(percentages: [100, 0]).concentration()
    #expect(withIdle == monopoly)
  }

  @Test("Shares printed rounded may add up to 99 or 101 percent, but not to more")
  func tolerance() throws {
    // Three printed shares may be off by 3 × 0.5 = 1.5 points together.
    let thirds = try MarketShares(percentages: [33, 33, 33], rounding: .printed(decimals: 0))
    #expect(thirds.unlisted.value == 0)
    #expect(try thirds.concentration().normalized == 0)
    _ = try MarketShares(percentages: [34, 34, 33], rounding: .printed(decimals: 0))
    _ = try MarketShares(percentages: [34, 34, 33], rounding: .within(points: 1))
    for rounding in [ShareRounding.exact, .printed(decimals: 1), .within(points: 0.5)] {
      let error = #expect(throws: AccessError.self) {
        try MarketShares(percentages: [34, 34, 33], rounding: rounding)
      }
      #expect(error?.code == .sharesExceedWhole)
    }
  }

  @Test(
    "Shares that cannot be are named",
    arguments: [
      ([-3.0, 50], AccessError.Code.shareOutOfRange), ([.nan, 50], .shareOutOfRange),
      ([101, 0], .shareOutOfRange), ([.infinity], .shareOutOfRange), ([], .empty),
      ([0, 0], .empty), ([60, 60], .sharesExceedWhole),
    ]
  )
  func badShares(percentages: [Double], code: AccessError.Code) {
    let error = #expect(throws: AccessError.self) { try MarketShares(percentages: percentages) }
    #expect(error?.code == code)
    #expect(error?.description.isEmpty == false)
  }

  @Test("Names, sizes, tolerances and ranks are checked too")
  func badArguments() throws {
    func code(_ body: () throws -> Void) -> AccessError.Code? {
      (#expect(throws: AccessError.self) { try body() })?.code
    }
    #expect(code { _ = try MarketShares(percentages: [50], firms: ["a", "b"]) } == .lengthsDiffer)
    #expect(code { _ = try MarketShares(sizes: [1, -1]) } == .shareOutOfRange)
    #expect(code { _ = try MarketShares(sizes: [0, 0]) } == .empty)
    #expect(code { _ = try MarketShares(sizes: []) } == .empty)
    #expect(code { _ = try MarketShares([Share(unchecked: 2)]) } == .shareOutOfRange)
    #expect(
      code { _ = try MarketShares(percentages: [50], rounding: .printed(decimals: -1)) }
        == .argumentOutOfRange
    )
    #expect(
      code { _ = try MarketShares(percentages: [50], rounding: .within(points: .nan)) }
        == .argumentOutOfRange
    )
    let concentration = try MarketShares(percentages: [100]).concentration()
    #expect(code { _ = try concentration.ratio(ofLargest: 0) } == .argumentOutOfRange)
    // Sizes whose sum overflows are still shares.
    let huge = try MarketShares(sizes: [1e308, 1e308, 1e308])
    #expect(abs(huge.shares[0].value - 1.0 / 3) < 1e-15)
  }

  @Test("The unit and the order of the firms do not matter", arguments: 1...20)
  func invariance(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let sizes = (0..<Int.random(in: 2...30, using: &generator)).map { _ in
      Double.random(in: 1...1000, using: &generator)
    }
    let market = try MarketShares(sizes: sizes).concentration()
    let scaled = try MarketShares(sizes: sizes.map { 1e-7 * $0 }).concentration()
    let shuffled = try MarketShares(sizes: sizes.shuffled(using: &generator)).concentration()
    for other in [scaled, shuffled] {
      #expect(
        abs(other.herfindahlHirschman.value - market.herfindahlHirschman.value) < 1e-14,
        "seed \(seed)"
      )
    }
    // 1/N ≤ HHI ≤ 1, and a merger never lowers it.
    let index = market.herfindahlHirschman.value
    #expect(index >= 1 / Double(sizes.count) - 1e-15 && index <= 1, "seed \(seed)")
    let merged = try MarketShares(sizes: [sizes[0] + sizes[1]] + sizes.dropFirst(2))
    #expect(try merged.concentration().herfindahlHirschman.value >= index, "seed \(seed)")
  }
}
