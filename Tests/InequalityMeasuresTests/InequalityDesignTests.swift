// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InequalityMeasures
import SurveyStatistics
import Tabular
import Testing

@Suite("Inequality under calibrated and replicate weights")
struct InequalityDesignTests {
  /// The people of the markets with calibrated weights, with those of a jackknife, and with both.
  private func surveys() throws -> [(String, Survey)] {
    let plain = try MarketPeople.survey()
    let totals = try KnownTotals([
      .init("region", level: "north", total: 160), .init("region", level: "south", total: 290),
      .init("phone", total: 300),
    ])
    let calibration = Calibration(totals)
    let jackknife = try plain.replicated(with: .stratifiedJackknife)
    return [
      ("calibrated", try plain.calibrated(to: calibration)), ("jackknife", jackknife),
      ("calibrated jackknife", try jackknife.calibrated(to: calibration)),
    ]
  }

  @Test("What is a share in disguise has the error of the share")
  func identities() throws {
    for (name, survey) in try surveys() {
      let share = try survey.means(of: ["account"]).records[0].estimate
      let error = try #require(share.standardError)
      func expect(_ records: [InequalityEstimates.Record], _ sign: Double, _ what: String) throws {
        let estimate = try #require(records.first).estimate
        let value = sign < 0 ? 1 - share.value.value : share.value.value
        #expect(agree(estimate.value.value, value, to: 1e-13), "\(name), \(what)")
        #expect(agree(estimate.standardError ?? .nan, error, to: 1e-12), "\(name), \(what)")
      }
      // The Gini of 0 and 1 is the share of 0, and so is the concentration of 1 over itself.
      try expect(survey.inequality(of: "account").records, -1, "Gini")
      try expect(
        survey.concentration(of: "account", rankedBy: "account").records,
        -1,
        "concentration"
      )
      // Below a line of ½ are those without.
      let below = try survey.inequality(
        of: "account",
        measures: [.fosterGreerThorbecke(0, line: 0.5)]
      )
      try expect(below.records, -1, "headcount")
      // Half of what separates people from the mean, over it: the share of 0 once more.
      try expect(survey.inequality(of: "account", measures: [.hoover]).records, -1, "Hoover")
      let excluded = try MultidimensionalExclusion([ExclusionIndicator("account")], cutoff: 1)
      try expect(survey.exclusion(excluded).records, 1, "headcount of exclusion")
    }
  }

  @Test("The parts of a concentration index have the errors of their derivatives by the weights")
  func contributors() throws {
    func parts(_ weights: [Double]) throws -> [InequalityEstimates.Record] {
      let columns = try MarketPeople.table().columns.map { column in
        column.name == "weight" ? Column("weight", numbers: weights) : column
      }
      return try Survey(Table(columns), design: MarketPeople.design).concentrationDecomposition(
        of: "account",
        rankedBy: "income",
        explainedBy: ["phone", "language"]
      ).records
    }
    let records = try parts(MarketPeople.weights)
    var totals = [[Double]](repeating: [Double](repeating: 0, count: 8), count: records.count)
    for person in 0..<24 {
      let step = 1e-4 * MarketPeople.weights[person]
      let moved = try [step, -step].map { step in
        var weights = MarketPeople.weights
        weights[person] += step
        return try parts(weights).map(\.estimate.value.value)
      }
      for part in records.indices {
        // Times the weight, over two steps of 1e-4 of it.
        totals[part][person / 3] += (moved[0][part] - moved[1][part]) / 2e-4
      }
    }
    for (record, totals) in zip(records, totals) {
      // Four markets in each of two regions, drawn with replacement: 4/3 of the squares.
      var variance = 0.0
      for region in 0..<2 {
        let own = totals[4 * region..<4 * region + 4]
        let mean = own.reduce(0, +) / 4
        variance += 4.0 / 3 * own.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      }
      // Central differences with a step of 1e-4 are off by its square.
      #expect(
        agree(record.estimate.standardError ?? .nan, variance.squareRoot(), to: 1e-6),
        "\(record.subject)"
      )
    }
  }

  @Test(
    "A group of one respondent is measured: nothing is unequal in it, and without an error of use"
  )
  func lonelyGroup() throws {
    var languages = [String?](repeating: "spanish", count: 24)
    languages[5] = "aymara"
    let columns = try MarketPeople.table().columns.filter { $0.name != "language" }
    let table = try Table(columns + [Column("language", texts: languages)])
    let survey = try Survey(table, design: MarketPeople.design)
    let records = try survey.inequality(of: "income", by: ["language"]).records
    #expect(records[0].estimate.value.value == 0 && records[0].estimate.observations == 1)
    #expect(records[0].estimate.standardError ?? 0 == 0)
    #expect((records[1].estimate.standardError ?? 0) > 0)
    let parts = try survey.inequalityDecomposition(of: "income", by: ["language"], measure: .theilT)
    let sum = parts.records[1...2].reduce(0) { $0 + $1.estimate.value.value }
    #expect(agree(sum, parts.records[0].estimate.value.value, to: 1e-13))
    let concentration = try survey.concentration(of: "income", rankedBy: "income", by: ["language"])
    #expect(concentration.records[0].estimate.value.value == 0)
  }

  @Test("Equal weights, sorted without their rows, give the Gini of the definition")
  func equalWeights() throws {
    // 5000 of 0 … 4999, shuffled by a step that has no divisor in common: G = (n + 1) / (3 n) for
    // 1 … n, here with values from 0: Σ (2 i − n + 1) i / (n Σ i) over i = 0 ..< n.
    let count = 5000
    let values = (0..<count).map { Double($0 * 1733 % count) }
    let sum = (0..<count).reduce(0) { $0 + (2 * $1 - count + 1) * $1 }
    let expected = Double(sum) / (Double(count) * Double(count * (count - 1) / 2))
    for weight in [1, 0.37] {
      let plain = try WeightedValues(values, weights: values.map { _ in weight })
      // Weights of 0.37 are added up one after the other: a few thousand roundings of 1e-16.
      #expect(agree(try plain.value(of: .gini()), expected, to: 1e-12))
      #expect(agree(try plain.linearized(.gini()).value, expected, to: 1e-12))
    }
  }
}
