// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import SurveyStatistics
import Tabular
import TestSupport
import Testing

struct EstimatedScoresTests {
  private let index = CompositeIndex("index", normalization: .none) {
    Indicator("a")
    Indicator("b")
  }

  private func table(_ a: [Double], _ b: [Double]) throws -> Table {
    try Table([
      Column("unit", texts: (1...a.count).map { "U\($0)" }), Column("a", numbers: a),
      Column("b", numbers: b),
    ])
  }

  // The error of a mean of two independent estimates is √(0.3² + 0.4²) / 2 = 0.25. 4,096 draws know a
  // standard deviation to 1.1 percent; 6 percent is more than five times that.
  @Test func independentErrorsAddUpInTheScore() throws {
    let errors = try IndicatorErrors(
      standardErrors: try table([0.3, 0, .nan], [0.4, 0, 0]),
      units: "unit"
    )
    var generator = SeededGenerator(seed: 8)
    let scores = try index.scores(
      of: try table([0, 10, 20], [0, 10, 20]),
      units: "unit",
      errors: errors,
      draws: 4_096,
      using: &generator
    )
    let first = try #require(scores["U1"])
    #expect(abs(first.standardError - 0.25) < 0.015)
    #expect(abs((first.upper ?? 0) - 1.959964 * first.standardError) < 1e-6)
    // A cell without an error is known exactly, and units far apart keep their order.
    #expect(scores["U3"]?.standardError == 0 && scores["U3"]?.ranks == 1...1)
    #expect(scores.records.map(\.jointRanks) == [3...3, 2...2, 1...1])
  }

  @Test func unitsThatCannotBeToldApartMayHaveAnyRank() throws {
    let errors = try IndicatorErrors(
      standardErrors: try table([5, 5, 5, 5], [5, 5, 5, 5]),
      units: "unit"
    )
    var generator = SeededGenerator(seed: 9)
    let scores = try index.scores(
      of: try table([1, 2, 3, 4], [1, 2, 3, 4]),
      units: "unit",
      errors: errors,
      using: &generator
    )
    for record in scores.records {
      #expect(record.jointRanks == 1...4)
      #expect(record.ranks.lowerBound >= 1 && record.ranks.upperBound <= 4)
    }
  }

  /// People of three groups; the second statement holds just where the first does not.
  private func people(seed: UInt64) throws -> Survey {
    var generator = SeededGenerator(seed: seed)
    var (groups, first, second): ([String], [Double], [Double]) = ([], [], [])
    for group in ["north", "south", "west"] {
      for _ in 0..<60 {
        groups.append(group)
        let holds = Double.random(in: 0..<1, using: &generator) < 0.4
        first.append(holds ? 1 : 0)
        second.append(holds ? 0 : 1)
      }
    }
    let table = try Table([
      Column("group", texts: groups), Column("a", numbers: first), Column("b", numbers: second),
    ])
    return try Survey(table, design: SamplingDesign())
  }

  // a + b = 1 for everyone: the mean of the two is ½ without any error, which only their covariance tells.
  @Test(arguments: [UInt64(1), 2, 3])
  func theCovarianceOfEstimatesIsCarriedOn(seed: UInt64) throws {
    let shares = try people(seed: seed).shares(of: ["a", "b"], by: ["group"])
    let estimated = try EstimatedIndicators(shares, units: "group")
    var generator = SeededGenerator(seed: seed)
    let scores = try index.scores(of: estimated, draws: 500, using: &generator)
    #expect(scores.records.map(\.unit) == ["north", "south", "west"])
    for record in scores.records {
      #expect(abs((record.score ?? 0) - 0.5) < 1e-12, "seed \(seed)")
      // Drawn values cancel to rounding of the square root of a singular matrix.
      #expect(record.standardError < 1e-7, "seed \(seed)")
    }
  }

  // One indicator alone: the score has the error of the survey's estimate. 4,096 draws as above.
  @Test func aScoreOfOneEstimateHasItsError() throws {
    let shares = try people(seed: 4).shares(of: ["a"], by: ["group"])
    let single = CompositeIndex("single", normalization: .none) { Indicator("a") }
    var generator = SeededGenerator(seed: 4)
    let scores = try single.scores(
      of: EstimatedIndicators(shares, units: "group"),
      draws: 4_096,
      using: &generator
    )
    for (record, estimate) in zip(scores.records, shares.records) {
      let error = estimate.estimate.standardError ?? .nan
      #expect(abs(record.standardError / error - 1) < 0.06)
    }
  }

  @Test func errorsThatDoNotFitAreRefused() throws {
    let values = try table([1, 2], [1, 2])
    var generator = SeededGenerator(seed: 1)
    #expect(throws: IndexError.self) {
      try IndicatorErrors(standardErrors: try table([-1, 2], [0, 0]), units: "unit")
    }
    let short = try IndicatorErrors(standardErrors: try table([1], [1]), units: "unit")
    let error = #expect(throws: IndexError.self) {
      try index.scores(of: values, units: "unit", errors: short, using: &generator)
    }
    #expect(error?.problems.map(\.place) == ["U2"])
    let other = try IndicatorErrors(
      standardErrors: Table([
        Column("unit", texts: ["U1", "U2"]), Column("c", numbers: [1, 1]),
      ]),
      units: "unit"
    )
    #expect(throws: IndexError.self) {
      try index.scores(of: values, units: "unit", errors: other, using: &generator)
    }
    let whole = try people(seed: 5).shares(of: ["a", "b"])
    #expect(throws: IndexError.self) { try EstimatedIndicators(whole) }
  }
}
