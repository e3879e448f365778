// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import SurveyStatistics
import TestSupport
import Testing

@Suite struct WeightedMeanTests {
  @Test func `four respondents are averaged by hand`() throws {
    // (3·1 + 1·0 + 2·1 + 2·0) / 8 = 5/8; (Σw)² / Σw² = 64 / 18; 4 · 18 / 64.
    let mean = try WeightedMean(of: [1, 0, 1, 0], weights: [3, 1, 2, 2])
    #expect(mean.value == 0.625 && mean.total == 5 && mean.sumOfWeights == 8)
    #expect(mean.effectiveSampleSize == 64.0 / 18 && mean.designEffect == 1.125)
    #expect(mean.observations == 4 && mean.missing == 0)
  }

  @Test func `equal weights cost nothing`() throws {
    let values = (0..<1003).map { Double($0) }
    let plain = try WeightedMean(of: values)
    #expect(plain.value == 501 && plain.designEffect == 1 && plain.effectiveSampleSize == 1003)
    let weighted = try WeightedMean(of: values, weights: [Double](repeating: 0.25, count: 1003))
    #expect(weighted.value == 501 && weighted.designEffect == 1)
  }

  @Test func `missing values are an error or left out and counted`() throws {
    let values = [1, .nan, 3, .nan, 5]
    let weights = [1.0, 100, 1, 100, 2]
    #expect(throws: SurveyError.self) { try WeightedMean(of: values, weights: weights) }
    let mean = try WeightedMean(of: values, weights: weights, missing: .omit)
    #expect(mean.value == 3.5 && mean.observations == 3 && mean.missing == 2)
  }

  @Test func `a weight of zero counts for nothing`() throws {
    let mean = try WeightedMean(of: [1, 9, 3], weights: [1, 0, 1])
    #expect(mean.value == 2 && mean.observations == 2 && mean.designEffect == 1)
    // Also in the middle of many.
    var weights = [Double](repeating: 1, count: 1000)
    var values = weights
    for row in stride(from: 0, to: 1000, by: 10) { (weights[row], values[row]) = (0, -7) }
    values[15] = .nan
    let many = try WeightedMean(of: values, weights: weights, missing: .omit)
    #expect(many.value == 1 && many.observations == 899 && many.missing == 1)
  }

  @Test(arguments: [1, 7, 8, 9, 127, 128, 129, 1000, 5003])
  func `nasty numbers keep their digits`(count: Int) throws {
    let seed: UInt64 = 4
    var generator = SeededGenerator(seed: seed)
    // The bound of the documentation, against a sum in which every product and sum is exact.
    for (offset, scale) in [(1e9, 1.0), (0, 1e-300), (1e15, 1), (-1e7, 1e7), (0, 1e290)] {
      var values: [Double] = []
      var weights: [Double] = []
      for _ in 0..<count {
        values.append(offset + scale * Double.random(in: -1...1, using: &generator))
        weights.append(Double.random(in: 0.001...40, using: &generator))
      }
      let expected = ExactMean(values, weights)
      let mean = try WeightedMean(of: values, weights: weights)
      let wrong = abs(mean.value - expected.value)
      #expect(wrong <= 5e-15 * expected.magnitude, "seed \(seed), \(count), \(offset): \(wrong)")
      let backwards = try WeightedMean(of: values.reversed(), weights: weights.reversed())
      let moved = abs(backwards.value - mean.value)
      #expect(moved <= 5e-15 * expected.magnitude, "seed \(seed), \(count), \(offset): \(moved)")
      let scaled = try WeightedMean(of: values, weights: weights.map { $0 * 1024 })
      #expect(scaled.value == mean.value, "seed \(seed)")
    }
  }

  @Test func `cancelling values do not leave the error of a million additions`() throws {
    let count = 1_000_000
    let values = (0..<count).map { $0 % 2 == 0 ? 0.1 : -0.3 }
    let mean = try WeightedMean(of: values)
    #expect(abs(mean.value + 0.1) < 1e-16)
  }

  @Test func `parts give what the whole gives`() throws {
    let seed: UInt64 = 99
    var generator = SeededGenerator(seed: seed)
    let count = 10_007
    let values = (0..<count).map { row in
      row % 13 == 0 ? .nan : Double.random(in: -1e3...1e3, using: &generator)
    }
    let weights = (0..<count).map { _ in Double.random(in: 0...9, using: &generator) }
    let whole = try WeightedMean(of: values, weights: weights, missing: .omit)
    for size in [1, 64, 1000, 9999] {
      var merged = WeightedTotals()
      for start in stride(from: 0, to: count, by: size) {
        let range = start..<min(start + size, count)
        var part = WeightedTotals()
        try part.add(Array(values[range]), weights: Array(weights[range]), missing: .omit)
        merged.merge(part)
      }
      let copy = try JSONDecoder().decode(
        WeightedTotals.self,
        from: JSONEncoder().encode(merged)
      )
      let mean = try WeightedMean(copy)
      #expect(abs(mean.value - whole.value) < 1e-12, "seed \(seed), parts of \(size)")
      #expect(mean.observations == whole.observations && mean.missing == whole.missing)
      let ratio = mean.effectiveSampleSize / whole.effectiveSampleSize
      #expect(abs(ratio - 1) < 1e-14, "seed \(seed), parts of \(size)")
    }
  }

  @Test func `what cannot be averaged is an error that names the observation`() {
    func failure(_ values: [Double], _ weights: [Double]?) -> SurveyError? {
      do throws(SurveyError) {
        _ = try WeightedMean(of: values, weights: weights, missing: .omit)
      } catch { return error }
      return nil
    }
    #expect(failure([], nil)?.code == .tooFewObservations)
    #expect(failure([.nan, .nan], nil)?.code == .tooFewObservations)
    #expect(failure([1, 2], [0, 0])?.code == .tooFewObservations)
    #expect(failure([1, 2], [1])?.code == .lengthsDiffer)
    #expect(failure([1, 2], [1, -0.5])?.code == .negativeWeight)
    #expect(failure([1, 2], [1, .nan])?.code == .missingValue)
    // A weight is an error even where the value is missing.
    #expect(failure([1, .nan], [1, -1])?.code == .negativeWeight)
    #expect(failure([1, .infinity], [1, 1])?.code == .notFinite)
    #expect(failure([1, 2], [1, .infinity])?.code == .notFinite)
    #expect(failure([1e308, 1e308], nil)?.code == .notFinite)
    #expect(failure([1, 2], [1e-200, 1e-200])?.code == .notFinite)
    var weights = [Double](repeating: 1, count: 1000)
    weights[777] = -2
    #expect(failure(weights, weights)?.description.contains("777") == true)
  }
}

/// A weighted mean whose sums are of exact products, added in order of size in twice the precision.
private struct ExactMean {
  let value: Double
  /// Σ w |x| / Σ w
  let magnitude: Double

  init(_ values: [Double], _ weights: [Double]) {
    var (products, weight, magnitude) = (CompensatedSum(), CompensatedSum(), 0.0)
    for (value, factor) in zip(values, weights) {
      let product = value * factor
      products.add(product)
      products.add((-product).addingProduct(value, factor))
      weight.add(factor)
      magnitude += abs(product)
    }
    value = products.value / weight.value
    self.magnitude = magnitude / weight.value
  }
}
