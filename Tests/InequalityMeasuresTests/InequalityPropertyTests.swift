// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InequalityMeasures
import SurveyStatistics
import Tabular
import TestSupport
import Testing

@Suite("Properties of measures of inequality")
struct InequalityPropertyTests {
  static let measures: [InequalityMeasure] = [
    .gini(), .theilT, .theilL, .generalizedEntropy(2), .generalizedEntropy(-0.5), .atkinson(0.5),
    .atkinson(1), .atkinson(2), .hoover, .palma, .shareRatio(top: 0.2, bottom: 0.2),
    .coefficientOfVariation, .lorenz(0.35), .wolfson, .estebanRay(1.2),
  ]

  /// Made-up incomes with ties, and weights.
  private func sample(_ seed: UInt64, count: Int = 60) -> (values: [Double], weights: [Double]) {
    var generator = SeededGenerator(seed: seed)
    let values = (0..<count).map { _ in Double(Int.random(in: 1...40, using: &generator)) * 2.5 }
    let weights = (0..<count).map { _ in Double.random(in: 0.2...9, using: &generator) }
    return (values, weights)
  }

  @Test(
    "Weights, values times a constant, order and doubled rows change nothing",
    arguments: 1...12
  )
  func invariance(seed: Int) throws {
    let (values, weights) = sample(UInt64(seed))
    let plain = try WeightedValues(values, weights: weights)
    var generator = SeededGenerator(seed: UInt64(seed))
    let order = values.indices.shuffled(using: &generator)
    let others = [
      try WeightedValues(values, weights: weights.map { $0 * 731.5 }),
      try WeightedValues(values.map { $0 * 1e6 }, weights: weights),
      try WeightedValues(order.map { values[$0] }, weights: order.map { weights[$0] }),
      try WeightedValues(values + values, weights: (weights + weights).map { $0 / 2 }),
      try WeightedValues(values + [7, 1e9], weights: weights + [0, 0]),
    ]
    for measure in Self.measures {
      let value = try plain.value(of: measure)
      for (index, other) in others.enumerated() {
        #expect(
          agree(try other.value(of: measure), value, to: 1e-12),
          "seed \(seed), \(measure.name), change \(index)"
        )
      }
    }
  }

  @Test(
    "The influence is the derivative by each weight, and its weighted sum is 0",
    arguments: 1...6
  )
  func influence(seed: Int) throws {
    let (values, weights) = sample(UInt64(seed), count: 25)
    let plain = try WeightedValues(values, weights: weights)
    for measure in Self.measures where measure != .wolfson {
      let linear = try plain.linearized(measure)
      let sum = zip(linear.influence, weights).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(sum.magnitude < 1e-11, "seed \(seed), \(measure.name)")
      for row in [0, 11, 24] {
        func moved(_ step: Double) throws -> Double {
          var changed = weights
          changed[row] += step
          return try WeightedValues(values, weights: changed).value(of: measure)
        }
        let slope = (try moved(1e-5) - moved(-1e-5)) / 2e-5
        // A step of 1e-5 leaves 1e-10 of curvature and 1e-11 of rounding.
        #expect(
          (slope - linear.influence[row]).magnitude < 1e-8,
          "seed \(seed), \(measure.name), row \(row)"
        )
      }
    }
  }

  @Test("Within and between add up to the total", arguments: 1...12)
  func parts(seed: Int) throws {
    let (values, weights) = sample(UInt64(seed))
    let plain = try WeightedValues(values, weights: weights)
    let groups = values.indices.map { "group \($0 % 4)" }
    let measures: [InequalityMeasure] = [
      .theilT, .theilL, .generalizedEntropy(2), .generalizedEntropy(-1), .generalizedEntropy(0.4),
      .gini(),
    ]
    for measure in measures {
      let parts = try plain.decomposition(of: measure, by: groups)
      let sum = parts.within + parts.between + parts.overlap
      #expect(agree(sum, parts.total, to: 1e-13), "seed \(seed), \(measure.name)")
      let contributions = parts.groups.reduce(0) { $0 + $1.contribution }
      #expect(agree(contributions, parts.within, to: 1e-13), "seed \(seed), \(measure.name)")
      #expect(parts.overlap >= -1e-13)
    }
  }

  @Test(
    "A Lorenz curve is convex, rises from 0 to 1 and lies below the diagonal",
    arguments: 1...12
  )
  func lorenz(seed: Int) throws {
    let (values, weights) = sample(UInt64(seed))
    let curve = try LorenzCurve(WeightedValues(values, weights: weights))
    let (people, heights) = (curve.populationShares, curve.valueShares)
    var slopes: [Double] = []
    for point in 1..<people.count {
      let rise: Double = heights[point] - heights[point - 1]
      slopes.append(rise / (people[point] - people[point - 1]))
    }
    #expect(zip(slopes, slopes.dropFirst()).allSatisfy { $0 <= $1 + 1e-12 }, "seed \(seed)")
    for part in stride(from: 0.0, through: 1, by: 0.05) {
      #expect(try curve.share(ofLower: part) <= part + 1e-12, "seed \(seed)")
    }
  }

  @Test("A variable ranked by itself is as concentrated as its Gini", arguments: 1...12)
  func concentrationOfItself(seed: Int) throws {
    let (values, weights) = sample(UInt64(seed))
    let ranked = try RankedValues(values, rankedBy: values, weights: weights)
    let gini = try WeightedValues(values, weights: weights).value(of: .gini())
    #expect(agree(try ranked.value(of: .standard), gini, to: 1e-12), "seed \(seed)")
    #expect(agree(try ranked.curve().index, gini, to: 1e-12), "seed \(seed)")
    let reversed = try RankedValues(values, rankedBy: values.map { -$0 }, weights: weights)
    #expect(agree(try reversed.value(of: .standard), -gini, to: 1e-12), "seed \(seed)")
  }

  @Test("Many values are sorted by their digits as the standard library sorts them")
  func sorting() throws {
    var generator = SeededGenerator(seed: 5)
    var values = (0..<9000).map { _ in Double.random(in: -1e3...1e3, using: &generator) }
    values += [
      0, -0.0, .leastNonzeroMagnitude, -Double.leastNonzeroMagnitude, .greatestFiniteMagnitude / 4,
      1, 1, 1,
    ]
    let sorted = try WeightedValues(values).sorted()
    #expect(sorted.values == values.sorted())
    #expect(sorted.values == sorted.rows.map { values[Int($0)] })
  }

  @Test(
    "However values lie, digits put them in order: heaped, with zeros, far from zero, in clusters",
    arguments: [3, 19]
  )
  func shapes(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let uniform = (0..<20_000).map { _ in Double.random(in: 0...1, using: &generator) }
    let shapes: [[Double]] = [
      uniform.map { ($0 * 100).rounded() }, uniform.map { $0 < 0.3 ? 0 : 1 / $0 },
      uniform.map { 1e9 + $0 }, uniform.map { 1 + 1e-13 * ($0 * 1000).rounded() },
      uniform.map { $0 < 0.001 ? 1e12 * $0 : 5 + $0 * 1e-7 }, uniform.map { $0 < 1 ? 7 : 7 },
      uniform.map { $0 < 0.5 ? -1 / $0 : $0 },
    ]
    for (shape, values) in shapes.enumerated() {
      let sorted = try WeightedValues(values).sorted()
      #expect(sorted.values == values.sorted(), "seed \(seed), shape \(shape)")
      #expect(sorted.values == sorted.rows.map { values[Int($0)] }, "seed \(seed), shape \(shape)")
      let isStable = zip(sorted.rows, sorted.rows.dropFirst()).allSatisfy {
        values[Int($0)] < values[Int($1)] || $0 < $1
      }
      #expect(isStable, "seed \(seed), shape \(shape)")
      guard values.reduce(0, +) > 0 else { continue }
      // Without weights the values are sorted alone; other weights take their rows along.
      var weights = [Double](repeating: 1, count: values.count)
      weights[0] = 1 + 1e-15
      let alone = try WeightedValues(values).value(of: .gini())
      let along = try WeightedValues(values, weights: weights).value(of: .gini())
      #expect(agree(alone, along, to: 1e-13), "seed \(seed), shape \(shape)")
    }
  }

  @Test("Many values have the Gini of their definition over all pairs")
  func manyValues() throws {
    let (values, weights) = sample(77, count: 5000)
    var (sum, total, weight) = (0.0, 0.0, 0.0)
    for first in values.indices {
      total += weights[first] * values[first]
      weight += weights[first]
      for second in 0..<first {
        sum += weights[first] * weights[second] * (values[first] - values[second]).magnitude
      }
    }
    let gini = try WeightedValues(values, weights: weights).value(of: .gini())
    #expect(agree(gini, sum / (weight * total), to: 1e-12))
  }
}
