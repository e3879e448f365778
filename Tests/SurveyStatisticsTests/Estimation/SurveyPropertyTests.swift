// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
import Tabular
import TestSupport
import Testing

/// What has to hold for every sample: made with a seed, which stands in the failure message.
@Suite struct SurveyPropertyTests {
  private static let design = SamplingDesign(
    weights: "weight",
    strata: "stratum",
    clusters: ["cluster"]
  )

  /// Some hundred people in 3 to 6 strata of 2 to 5 clusters.
  private func sample(seed: UInt64) -> [[Double]] {
    var generator = SeededGenerator(seed: seed)
    var rows: [[Double]] = []
    var cluster = 0.0
    for stratum in 0..<Int.random(in: 3...6, using: &generator) {
      for _ in 0..<Int.random(in: 2...5, using: &generator) {
        cluster += 1
        let level = Double.random(in: 0...100, using: &generator)
        for _ in 0..<Int.random(in: 1...12, using: &generator) {
          rows.append([
            Double(stratum), cluster, Double.random(in: 0.5...20, using: &generator),
            level + Double.random(in: -30...30, using: &generator),
            Double(Int.random(in: 0...2, using: &generator)),
          ])
        }
      }
    }
    return rows
  }

  private func survey(_ rows: [[Double]], _ design: SamplingDesign? = nil) throws -> Survey {
    let names = ["stratum", "cluster", "weight", "y", "group"]
    return try Survey(
      Table(names.indices.map { index in Column(names[index], numbers: rows.map { $0[index] }) }),
      design: design ?? Self.design
    )
  }

  private func agree(
    _ left: SurveyEstimates<Amount>,
    _ right: SurveyEstimates<Amount>,
    _ comment: String
  ) {
    #expect(left.records.count == right.records.count, "\(comment)")
    for (first, second) in zip(left.records, right.records) {
      #expect(first.group == second.group, "\(comment)")
      #expect(agrees(first.estimate.value.value, second.estimate.value.value, 1e-11), "\(comment)")
      // An error that is zero but for rounding is compared with the value.
      let difference = (first.estimate.standardError ?? 0) - (second.estimate.standardError ?? 0)
      let scale = max(
        second.estimate.standardError ?? 0,
        1e-3 * second.estimate.value.value.magnitude
      )
      #expect(difference.magnitude <= 1e-10 * scale, "\(comment)")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `the scale of weights and the order of rows change nothing`(_ seed: UInt64) throws {
    let rows = sample(seed: seed)
    let means = try survey(rows).means(of: ["y"], by: ["group"])
    let scaled = rows.map { [$0[0], $0[1], 1024 * $0[2], $0[3], $0[4]] }
    agree(try survey(scaled).means(of: ["y"], by: ["group"]), means, "seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let shuffled = rows.shuffled(using: &generator)
    agree(try survey(shuffled).means(of: ["y"], by: ["group"]), means, "seed \(seed)")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `every row twice with half its weight changes nothing`(_ seed: UInt64) throws {
    let rows = sample(seed: seed)
    let doubled = rows.flatMap { row -> [[Double]] in
      let half = [row[0], row[1], row[2] / 2, row[3], row[4]]
      return [half, half]
    }
    agree(
      try survey(doubled).totals(of: ["y"], by: ["group"]),
      try survey(rows).totals(of: ["y"], by: ["group"]),
      "seed \(seed)"
    )
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a domain equal to the whole is the whole, and one group is its domain`(
    _ seed: UInt64
  ) throws {
    let survey = try survey(sample(seed: seed))
    let whole = try survey.mean(of: "y")
    #expect(try survey.restricted(where: Condition("weight > 0")).mean(of: "y") == whole)
    let groups = try survey.means(of: ["y"], by: ["group"])
    let domain = try survey.restricted(to: "group", equals: "1").mean(of: "y")
    #expect(try groups.record("y", in: "1").estimate == domain, "seed \(seed)")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `totals of groups add up, with their covariances; the diagonal is the variance`(
    _ seed: UInt64
  ) throws {
    let survey = try survey(sample(seed: seed))
    let groups = try survey.totals(of: ["y"], by: ["group"])
    let covariance = groups.covariance()
    let sum = covariance.elements.reduce(0, +)
    let total = try survey.total(of: "y")
    #expect(agrees(sum.squareRoot(), try #require(total.standardError), 1e-10), "seed \(seed)")
    for (index, record) in groups.records.enumerated() {
      let error = try #require(record.estimate.standardError)
      #expect(agrees(covariance[index, index].squareRoot(), error, 1e-11), "seed \(seed)")
    }
    #expect(groups.covariance(cores: .one) == covariance, "seed \(seed)")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `influence given by row gives the error of the mean`(_ seed: UInt64) throws {
    let rows = sample(seed: seed)
    let survey = try survey(rows)
    let mean = try survey.mean(of: "y")
    let size = rows.reduce(0) { $0 + $1[2] }
    let influence = rows.map { $0[2] * ($0[3] - mean.value.value) / size }
    let variance = survey.designVariance.variance(
      of: survey.unitTotals(ofWeightedInfluence: influence)
    )
    #expect(agrees(variance?.squareRoot(), try #require(mean.standardError), 1e-10), "seed \(seed)")
  }
}
