// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import SurveyStatistics
import TestSupport
import Testing

@Suite struct MinMaxTests {
  @Test func `a value is placed between goalposts by hand`() throws {
    let goalposts = try Goalposts(20, 85)
    #expect(try MinMax(goalposts).normalized(52.5) == 0.5)
    #expect(try MinMax(goalposts, direction: .lowerIsBetter).normalized(33) == 0.8)
    #expect(try MinMax(goalposts).normalized(98) == 1.2)
    #expect(try MinMax(goalposts, isClamped: true).normalized(98) == 1)
    #expect(try MinMax(goalposts, direction: .lowerIsBetter, isClamped: true).normalized(98) == 0)
    // Halfway between 1 and 100 in logarithms is 10.
    let logarithmic = try LogMinMax(Goalposts(1, 100))
    #expect(abs(try logarithmic.normalized(10) - 0.5) < 1e-15)
    #expect(abs(try logarithmic.normalized(1000) - 1.5) < 1e-15)
    // With 1 added: ln 8 / ln 64 = ½.
    let shifted = try LogMinMax(Goalposts(0, 63), shift: 1, direction: .lowerIsBetter)
    #expect(abs(try shifted.normalized(7) - 0.5) < 1e-15)
    #expect(try shifted.normalized(0) == 1)
  }

  @Test(arguments: [
    (83.9872, 16.50029945, 13.85966015, 66933.00454, 0.962),
    (72.3769, 15.38773354, 9.885518863, 12245.89366, 0.762),
    (83.2575, 15.18157005, 12.53854, 146829.7006, 0.935),
    (83.2339, 18.18519974, 13.00362968, 64660.10622, 0.961),
    (54.9752, 5.54251, 5.726140022, 767.787, 0.385),
  ])
  func `the Human Development Index of 2021 comes out`(
    row: (life: Double, expected: Double, mean: Double, income: Double, published: Double)
  ) throws {
    // Switzerland, Peru, Liechtenstein (income above its goalpost), Norway (schooling above its
    // goalpost) and South Sudan: UNDP, Human Development Report 2021/22, Table 1: life expectancy,
    // expected and mean years of schooling, income per head in dollars of 2017, index. Goalposts as
    // in its technical note 1: 20–85, 0–18, 0–15, 100–75,000.
    func years(_ value: Double, _ lower: Double, _ upper: Double) throws -> Double {
      try MinMax(Goalposts(lower, upper), isClamped: true).normalized(value)
    }
    let health = try years(row.life, 20, 85)
    let education = try ArithmeticMean().score(
      of: [years(row.expected, 0, 18), years(row.mean, 0, 15)]
    )
    let income = try LogMinMax(Goalposts(100, 75_000), isClamped: true).normalized(row.income)
    let index = try GeometricMean().score(of: [health, education.value, income])
    #expect((index.value * 1000).rounded() == (row.published * 1000).rounded(), "\(index.value)")
  }

  @Test func `goalposts of a sample are its ends, and a missing value stays missing`() throws {
    let values = [3, .nan, -1, 7]
    let goalposts = try Goalposts(spanning: values, missing: .omit)
    #expect(goalposts == (try Goalposts(-1, 7)))
    let scaled = try MinMax(goalposts).normalized(values, missing: .omit)
    #expect(scaled[0] == 0.5 && scaled[1].isNaN && scaled[2] == 0 && scaled[3] == 1)
    #expect(throws: IndexError.self) { try Goalposts(spanning: values) }
    #expect(throws: IndexError.self) { try MinMax(goalposts).normalized(values) }
  }

  @Test func `the unit of an indicator does not matter, and turning it round mirrors it`() throws {
    let seed: UInt64 = 5
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let lower = Double.random(in: 0.1...10, using: &generator)
      let upper = lower + Double.random(in: 0.1...10, using: &generator)
      let value = Double.random(in: 0.05...25, using: &generator)
      let goalposts = try Goalposts(lower, upper)
      let context: Comment = "seed \(seed), \(value) in \(goalposts)"
      let there = try MinMax(goalposts).normalized(value)
      let back = try MinMax(goalposts, direction: .lowerIsBetter).normalized(value)
      #expect(abs(there + back - 1) < 1e-12, context)
      let scaled = try MinMax(Goalposts(1024 * lower, 1024 * upper)).normalized(1024 * value)
      #expect(scaled == there, context)
      let clamped = try MinMax(goalposts, isClamped: true).normalized(value)
      #expect(clamped == min(max(there, 0), 1), context)
      let logarithm = try LogMinMax(goalposts).normalized(value)
      let other = try LogMinMax(Goalposts(lower / 7, upper / 7)).normalized(value / 7)
      #expect(abs(logarithm - other) < 1e-10, context)
    }
  }

  @Test func `goalposts and values that have no place are errors`() throws {
    func code(_ body: () throws(IndexError) -> Void) -> IndexError.Code? {
      do throws(IndexError) { try body() } catch { return error.code }
      return nil
    }
    #expect(code { () throws(IndexError) in _ = try Goalposts(5, 5) } == .invalidGoalposts)
    #expect(code { () throws(IndexError) in _ = try Goalposts(85, 20) } == .invalidGoalposts)
    #expect(code { () throws(IndexError) in _ = try Goalposts(.nan, 1) } == .invalidGoalposts)
    #expect(code { () throws(IndexError) in _ = try Goalposts(0, .infinity) } == .invalidGoalposts)
    #expect(
      code { () throws(IndexError) in _ = try Goalposts(spanning: [4, 4, 4]) } == .constantValues
    )
    #expect(code { () throws(IndexError) in _ = try Goalposts(spanning: []) } == .noValues)
    #expect(
      code { () throws(IndexError) in _ = try Goalposts(spanning: [1, .infinity]) } == .notFinite
    )
    let goalposts = try Goalposts(0, 10)
    #expect(code { () throws(IndexError) in _ = try LogMinMax(goalposts) } == .invalidGoalposts)
    #expect(
      code { () throws(IndexError) in _ = try MinMax(goalposts).normalized(.nan) } == .missingValue
    )
    #expect(
      code { () throws(IndexError) in _ = try MinMax(goalposts).normalized(-.infinity) }
        == .notFinite
    )
    let logarithmic = try LogMinMax(Goalposts(1, 10), isClamped: true)
    #expect(
      code { () throws(IndexError) in _ = try logarithmic.normalized(0) } == .valueOutOfDomain
    )
  }
}
