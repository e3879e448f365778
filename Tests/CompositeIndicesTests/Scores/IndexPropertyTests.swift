// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import Tabular
import TestSupport
import Testing

/// What holds for any data, tried on seeded ones.
@Suite struct IndexPropertyTests {
  static let means: [NodeAggregation] = [
    .arithmeticMean, .geometricMean, .harmonicMean, .powerMean(order: 0.5), .powerMean(order: 3),
    .median, .minimum, .distanceFromWorst, .distanceToIdeal, .idealDistance,
    .meanMin(penalty: 0.5, smoothing: 0.1),
  ]

  func table(_ seed: UInt64, rows: Int = 30) throws -> Table {
    var generator = SeededGenerator(seed: seed)
    func column(_ name: String, _ range: ClosedRange<Double>) -> Column {
      Column(name, numbers: (0..<rows).map { _ in .random(in: range, using: &generator) })
    }
    return try Table([
      Column("unit", texts: (0..<rows).map { "u\($0)" }), column("a", 0.1...9.9),
      column("b", 1...99), column("c", 0.01...0.99),
    ])
  }

  @Test(arguments: means)
  func `a score lies between the goalposts and never falls when an indicator improves`(
    _ mean: NodeAggregation
  ) throws {
    for seed in UInt64(1)...5 {
      let before = try table(seed)
      let index = SmallIndex.index(mean)
      let scores = try index.scores(of: before, units: "unit").scores
      #expect(scores.allSatisfy { $0 >= 0 && $0 <= 1 }, "seed \(seed)")
      for (column, step) in [("a", 0.1), ("b", -1), ("c", 0.01)] {
        let moved = try before.replacing(
          Column(column, numbers: before.numbers(column).map { $0 + step })
        )
        let after = try index.scores(of: moved, units: "unit").scores
        let falls = zip(scores, after).contains { $1 < $0 - 1e-12 }
        #expect(!falls, "\(mean.name), \(column), seed \(seed)")
      }
    }
  }

  @Test func `the order of the units does not matter`() throws {
    for seed in UInt64(1)...5 {
      let table = try table(seed)
      var index = SmallIndex.index(.geometricMean, normalization: .minMax(1...100))
      index.treatment = .skewness()
      let scores = try index.scores(of: table, units: "unit")
      let turned = try Table(
        table.columns.map { column in
          column.kind == .number
            ? Column(column.name, numbers: try table.numbers(column.name).reversed())
            : Column(column.name, texts: column.texts.reversed())
        }
      )
      let other = try index.scores(of: turned, units: "unit")
      for record in scores.records {
        #expect(other[record.unit]?.rank == record.rank, "seed \(seed)")
      }
    }
  }

  @Test(arguments: [
    NormalizationMethod.minMax(), .zScore(), .rank, .percentileRank, .borda, .distance(to: .best),
    .centred(on: .mean),
  ])
  func `another unit of measurement changes no score`(_ method: NormalizationMethod) throws {
    for seed in UInt64(1)...5 {
      let table = try table(seed)
      let index = SmallIndex.index(normalization: method)
      let scaled = try table.replacing(
        Column("b", numbers: table.numbers("b").map { 1_000 * $0 + 7 })
      )
      let before = try index.scores(of: table, units: "unit").scores
      let after = try index.scores(of: scaled, units: "unit").scores
      for (left, right) in zip(before, after) {
        #expect(abs(left - right) <= 1e-12 * max(1, abs(left)), "\(method), seed \(seed)")
      }
    }
  }

  @Test func `weights in proportion are the same weights`() throws {
    let table = try table(9)
    var index = SmallIndex.index()
    let before = try index.scores(of: table, units: "unit").scores
    for position in index.root.children.indices { index.root.children[position].weight *= 17 }
    let after = try index.scores(of: table, units: "unit").scores
    #expect(zip(before, after).allSatisfy { abs($0 - $1) < 1e-15 })
  }
}
