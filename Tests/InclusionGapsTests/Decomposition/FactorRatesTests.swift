// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import Tabular
import TestSupport
import Testing

@Suite struct FactorRatesTests {
  /// Two populations in four cells: age by area.
  private func cells() throws -> Table {
    try Table([
      Column("sex", texts: ["men", "men", "men", "men", "women", "women", "women", "women"]),
      Column("age", texts: ["old", "old", "young", "young", "old", "old", "young", "young"]),
      Column("area", texts: ["city", "farm", "city", "farm", "city", "farm", "city", "farm"]),
      Column("adults", numbers: [30, 10, 40, 20, 10, 30, 20, 40]),
      Column("account", numbers: [0.6, 0.3, 0.8, 0.4, 0.5, 0.2, 0.7, 0.4]),
    ])
  }

  @Test func `one classification is Kitagawa's composition and rate`() throws {
    // Shares (.75, .25) and (.70, .30), rates (.60, .40) and (.50, .25):
    // composition .05 · 1.10/2 − .05 · .65/2 = .01125, rate 1.45/2 · .10 + .55/2 · .15 = .11375.
    let table = try Table([
      Column("group", texts: ["A", "A", "B", "B"]), Column("cell", texts: ["x", "y", "x", "y"]),
      Column("size", numbers: [750, 250, 70, 30]), Column("rate", numbers: [0.6, 0.4, 0.5, 0.25]),
    ])
    let rates = try FactorRates(
      table,
      populations: "group",
      sizes: "size",
      rates: "rate",
      classifiedBy: ["cell"]
    )
    let answer = try rates.standardized().difference(from: "A", to: "B")
    #expect(agrees(answer.rateFrom, 0.55) && agrees(answer.rateTo, 0.425))
    #expect(answer.effects.map(\.factor.role) == [.rate, .composition])
    #expect(agrees(answer.effects[0].value, 0.11375))
    #expect(agrees(answer.effects[1].value, 0.01125, 1e-11))
    #expect(agrees(answer.share(of: answer.effects[0]), 0.91))
  }

  @Test func `two classifications share the composition as Das Gupta's formula does`() throws {
    // Share of a cell = A · B with A = √(N(age|area) share · age share), B likewise. Men: city
    // 70, farm 30, old 40, young 60; cell (old, city) = 30: A = √(30/70 · 40/100), B = √(30/40 ·
    // 70/100). The effect of three factors by the formula of the product above, cell by cell.
    let table = try cells()
    let (size, rate) = (try table.numbers("adults"), try table.numbers("account"))
    var factors: [[[Double]]] = []
    for start in [0, 4] {
      let n = Array(size[start..<start + 4])
      let all = n.reduce(0, +)
      let (old, young, city, farm) = (n[0] + n[1], n[2] + n[3], n[0] + n[2], n[1] + n[3])
      let (ages, areas) = ([old, old, young, young], [city, farm, city, farm])
      factors.append([
        Array(rate[start..<start + 4]),
        (0..<4).map { (n[$0] / areas[$0] * ages[$0] / all).squareRoot() },
        (0..<4).map { (n[$0] / ages[$0] * areas[$0] / all).squareRoot() },
      ])
    }
    var expected = [0.0, 0, 0]
    for cell in 0..<4 {
      let (a, b) = (factors[0].map { $0[cell] }, factors[1].map { $0[cell] })
      for k in 0..<3 {
        let (i, j) = ((k + 1) % 3, (k + 2) % 3)
        let same = (a[i] * a[j] + b[i] * b[j]) / 3
        let crossed = (a[i] * b[j] + b[i] * a[j]) / 6
        expected[k] += (a[k] - b[k]) * (same + crossed)
      }
    }
    let answer = try FactorRates(
      table,
      populations: "sex",
      sizes: "adults",
      rates: "account",
      classifiedBy: ["age", "area"]
    ).standardized().difference(from: "men", to: "women")
    // Men .61, women .41.
    #expect(agrees(answer.rateFrom, 0.61) && agrees(answer.rateTo, 0.41))
    for (effect, value) in zip(answer.effects, expected) {
      #expect(agrees(effect.value, value, 1e-12), "\(effect.factor.name)")
    }
    #expect(agrees(answer.effects.map(\.value).reduce(0, +), 0.2, 1e-14))
    // Age groups are as large in both populations; area is not.
    #expect(answer.effects.map(\.factor.name) == ["account", "age", "area"])
  }

  @Test func `an empty cell adds nothing to its population`() throws {
    let table = try cells().replacing(
      Column("adults", numbers: [30, 0, 40, 20, 10, 30, 20, 40])
    )
    let answer = try FactorRates(
      table,
      populations: "sex",
      sizes: "adults",
      rates: "account",
      classifiedBy: ["age", "area"]
    ).standardized().difference(from: "men", to: "women")
    // Men (18 + 32 + 8) / 90.
    #expect(agrees(answer.rateFrom, 58.0 / 90, 1e-14))
    let sum = answer.effects.map(\.value).reduce(0, +)
    #expect(agrees(sum, answer.total, 1e-13))
  }

  @Test(
    "Three waves agree with each other, and with two where there are two",
    arguments: [1, 8, 77]
  )
  func waves(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let populations = ["2011", "2014", "2017"].map { name in
      FactorRates.Population(
        name,
        (0..<4).map { _ in (0..<3).map { _ in Double.random(in: 0.1...0.9, using: &generator) } }
      )
    }
    let factors = ["a", "b", "c", "d"].map { FactorRates.Factor($0) }
    let all = try FactorRates(factors: factors, populations: populations).standardized()
    let there = try all.difference(from: "2011", to: "2014")
    let onwards = try all.difference(from: "2014", to: "2017")
    let whole = try all.difference(from: "2011", to: "2017")
    let back = try all.difference(from: "2017", to: "2011")
    for place in factors.indices {
      let sum = there.effects[place].value + onwards.effects[place].value
      #expect(abs(sum - whole.effects[place].value) < 1e-15, "seed \(seed)")
      #expect(back.effects[place].value == -whole.effects[place].value, "seed \(seed)")
      // Standardized rates differ by the effect.
      let difference = all.standardized[0][place] - all.standardized[2][place]
      #expect(abs(difference - whole.effects[place].value) < 1e-14, "seed \(seed)")
    }
    #expect(agrees(whole.effects.map(\.value).reduce(0, +), whole.total, 1e-12), "seed \(seed)")

    let two = try FactorRates(factors: factors, populations: [populations[0], populations[2]])
      .standardized().difference(from: "2011", to: "2017")
    let shapley = try ShapleyValue.contributions(factors: 4) { changed in
      (0..<3).reduce(0) { sum, cell in
        sum
          + (0..<4).reduce(1) { product, factor in
            product * populations[changed.contains(factor) ? 0 : 2].values[factor][cell]
          }
      }
    }
    for (effect, value) in zip(two.effects, shapley) {
      #expect(abs(effect.value - value) < 1e-15, "seed \(seed)")
    }
  }

  @Test func `a rate of its own is taken as it is`() throws {
    // a / b from 1/2 to 3/4: of a (2)(1/2 + 1/4)/2 = 3/4, of b (1 + 3)/2 (1/4 − 1/2) = −1/2.
    let answer = try FactorRates(
      factors: [.init("a"), .init("b")],
      populations: [.init("now", numbers: [3, 4]), .init("then", numbers: [1, 2])],
      rate: { $0[0][0] / $0[1][0] }
    ).standardized().difference(from: "now", to: "then")
    #expect(answer.effects.map(\.value) == [0.75, -0.5])
    #expect(answer.total == 0.25)
  }

  @Test func `what cannot be compared is refused with the culprit`() throws {
    let table = try cells()
    func code(
      _ table: Table,
      _ classifications: [String] = ["age", "area"],
      sizes: String = "adults"
    ) -> GapError.Code? {
      do {
        _ = try FactorRates(
          table,
          populations: "sex",
          sizes: sizes,
          rates: "account",
          classifiedBy: classifications
        )
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code(table) == nil)
    #expect(code(table, []) == .noFactors)
    #expect(code(table, ["age"]) == .cellsDiffer)
    #expect(code(table, ["age", "sex"]) == .duplicateName)
    #expect(code(table, ["age", "area"], sizes: "adlts") == .table(.unknownColumn))
    let negative = try table.replacing(Column("adults", numbers: [-1, 2, 2, 2, 2, 2, 2, 2]))
    #expect(code(negative) == .badValue)
    let nobody = try table.replacing(Column("adults", numbers: [0, 0, 0, 0, 2, 2, 2, 2]))
    #expect(code(nobody) == .badValue)
    let unknown = try table.replacing(Column("account", numbers: [.nan, 1, 1, 1, 1, 1, 1, 1]))
    #expect(code(unknown) == .badValue)
    #expect(code(try table.filter(Condition("sex == men"))) == .tooFewPopulations)
    let rates = try FactorRates(
      factors: [.init("a")],
      populations: [.init("now", numbers: [3]), .init("then", numbers: [1])]
    ).standardized()
    #expect(throws: GapError.self) { try rates.difference(from: "now", to: "now") }
    do {
      _ = try rates.difference(from: "now", to: "them")
      Issue.record("expected an error")
    } catch {
      #expect(error.code == .unknownLevel && error.description.contains("near it: then"))
    }
  }
}
