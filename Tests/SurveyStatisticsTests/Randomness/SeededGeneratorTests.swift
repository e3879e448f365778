// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Testing

@Suite("A generator whose numbers follow from its seed")
struct SeededGeneratorTests {
  // Python 3.11, the algorithm with integers of any size:
  // def word(seed, i): z = (seed + (i + 1) * 0x9E3779B97F4A7C15) % 2**64; z = (z ^ z >> 30) *
  // 0xBF58476D1CE4E5B9 % 2**64; z = (z ^ z >> 27) * 0x94D049BB133111EB % 2**64; return z ^ z >> 31
  @Test("The first numbers of seed 1234567 are those of the published algorithm")
  func firstNumbers() {
    var generator = SeededGenerator(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ]
    )
  }

  @Test("Two generators of one seed give the same numbers, two seeds do not")
  func seeds() {
    var (first, second, other) = (
      SeededGenerator(seed: 0), SeededGenerator(seed: 0), SeededGenerator(seed: 1)
    )
    for _ in 0..<100 {
      let number = first.next()
      #expect(number == second.next())
      #expect(number != other.next())
    }
    #expect(first == second)
  }

  @Test("Even numbers lie from 0 to below 1, with mean 1/2 and variance 1/12")
  func uniform() {
    var generator = SeededGenerator(seed: 20_260_101)
    let count = 100_000
    let numbers = (0..<count).map { _ in generator.uniform() }
    #expect(numbers.allSatisfy { $0 >= 0 && $0 < 1 })
    let mean = numbers.reduce(0, +) / Double(count)
    let variance = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count)
    // Four standard errors: √(1/12/n) = 0.00091, and √(1/180/n) = 0.00024 for the variance.
    #expect(abs(mean - 0.5) < 0.0037)
    #expect(abs(variance - 1.0 / 12) < 0.001)
  }
}
