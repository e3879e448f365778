// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
import Tabular
import TestSupport
import Testing

@Suite struct SuppliedReplicatesTests {
  private func error(_ body: () throws -> Void) -> SurveyError? {
    do { try body() } catch { return error as? SurveyError }
    return nil
  }

  /// Three people, two replicates.
  private func three(
    _ first: [Double] = [2, 0, 1],
    _ second: [Double] = [0, 2, 1]
  ) throws -> Survey {
    try Survey(
      Table([
        Column("w", numbers: [1, 1, 1]), Column("y", numbers: [1, 3, 5]),
        Column("rep1", numbers: first), Column("rep2", numbers: second),
      ]),
      design: SamplingDesign(weights: "w")
    )
  }

  @Test func `the spread of two replicates is worked by hand`() throws {
    // Total 9; replicates 2 + 5 = 7 and 6 + 5 = 11: deviations −2 and 2, means 7/3 and 11/3.
    func total(_ supplied: SuppliedReplicates) throws -> Double? {
      try three().replicated(by: supplied).total(of: "y").standardError
    }
    let columns = ["rep*"]
    #expect(try total(SuppliedReplicates(columns, method: .balancedHalfSamples)) == 2)
    #expect(try total(SuppliedReplicates(columns, method: .bootstrap)) == 8.0.squareRoot())
    #expect(try total(SuppliedReplicates(columns, method: .unstratifiedJackknife)) == 2)
    #expect(try total(SuppliedReplicates(columns, method: .successiveDifferences)) == 4)
    #expect(try total(SuppliedReplicates(columns, method: .fay, fayCoefficient: 0.5)) == 4)
    #expect(try total(SuppliedReplicates(columns, method: .other, scale: 0.125)) == 1)
    #expect(try total(SuppliedReplicates(columns, method: .other, scales: [1, 0])) == 2)
    #expect(
      try total(
        SuppliedReplicates(columns, method: .stratifiedJackknife, scale: 2, scales: [1, 1])
      )
        == 4
    )
    // Replicates 7 and 13 have the mean 10: deviations −3 and 3 from it, −2 and 4 from the total.
    let other = try three([2, 0, 1], [0, 1, 2])
    let mean = SuppliedReplicates(columns, method: .balancedHalfSamples, center: .mean)
    #expect(agrees(try other.replicated(by: mean).total(of: "y").standardError, 3))
  }

  @Test func `weights written out give the errors of the replicates they came from`() throws {
    for construction in [
      ReplicateConstruction.stratifiedJackknife, .successiveDifferences(replicates: 12),
    ] {
      let made = try VillageSurvey.survey().replicated(with: construction)
      let replication = try #require(made.replication)
      let columns = (0..<replication.count).map {
        Column("r\($0 + 1)", numbers: made.replicateWeights($0))
      }
      let supplied = try Survey(
        Table(VillageSurvey.people().columns + columns),
        design: SamplingDesign(weights: "weight")
      ).replicated(
        by: SuppliedReplicates(
          columns.map(\.name),
          method: .other,
          scales: replication.spread.scales
        )
      )
      let (left, right) = try (estimates(made), estimates(supplied))
      for (own, other) in zip(left, right) {
        #expect(agrees(own, other ?? .nan, 1e-11), "\(construction)")
      }
      #expect(left.count == right.count)
    }
  }

  private func estimates(_ survey: Survey) throws -> [Double?] {
    let means = try survey.means(of: ["income", "saved", "sex"], by: ["region"])
    let shares = try survey.restricted(to: "sex", equals: "w").shares(of: ["account"])
    let ratio = try survey.ratio(of: "saved", over: "income")
    let quantiles = try survey.quantiles(
      of: ["income"],
      at: [0.5],
      inference: Inference(degreesOfFreedom: .infinity)
    )
    let variance = try survey.variances(
      of: ["income", "saved"],
      inference: Inference(degreesOfFreedom: .infinity)
    )
    let covariance = means.covariance()
    return means.records.map(\.estimate.standardError)
      + shares.records.map(\.estimate.standardError) + [ratio.standardError]
      + quantiles.records.map(\.estimate.standardError)
      + variance.records.map(\.estimate.standardError)
      + [covariance[0, 1], covariance[0, 5], covariance[2, 7]]
  }

  @Test func `missing values and many groups give the errors of rows taken one by one`() throws {
    // 9,000 rows make several blocks; each replicate mean is added up by hand beside.
    var generator = SeededGenerator(seed: 31)
    let count = 9_000
    let group = (0..<count).map { _ in Double(Int.random(in: 0..<7, using: &generator)) }
    let y = (0..<count).map { _ in
      Int.random(in: 0..<20, using: &generator) == 0
        ? Double.nan : Double.random(in: 0...9, using: &generator)
    }
    let weight = (0..<count).map { _ in Double.random(in: 1...3, using: &generator) }
    let replicates = (0..<66).map { _ in
      weight.map { $0 * Double.random(in: 0...2, using: &generator) }
    }
    let survey = try Survey(
      Table(
        [Column("g", numbers: group), Column("y", numbers: y), Column("w", numbers: weight)]
          + replicates.enumerated().map { Column("rep\($0)", numbers: $1) }
      ),
      design: SamplingDesign(weights: "w")
    ).replicated(by: SuppliedReplicates(["rep*"], method: .bootstrap))
    let means = try survey.means(of: ["y"], by: ["g"], missing: .omit)
    for (index, record) in means.records.enumerated() {
      func mean(_ weights: [Double]) -> Double {
        var (sum, total) = (0.0, 0.0)
        for row in 0..<count where group[row] == Double(index) && !y[row].isNaN {
          sum += weights[row] * y[row]
          total += weights[row]
        }
        return sum / total
      }
      let whole = mean(weight)
      let squares = replicates.map { (mean($0) - whole) * (mean($0) - whole) }.reduce(0, +)
      // Sums of 1,300 numbers, and a deviation that is a hundredth of the mean.
      #expect(
        agrees(record.estimate.standardError, (squares / 65).squareRoot(), 1e-9),
        "seed 31, group \(index)"
      )
    }
  }

  @Test func `degrees of freedom are the rank of the replicates minus one`() throws {
    #expect(
      try three().replicated(by: SuppliedReplicates(["rep*"], method: .bootstrap))
        .degreesOfFreedom == 1
    )
    // Both alike: the rank is 1, and there is an error but no interval.
    let alike = try three([2, 0, 1], [2, 0, 1])
      .replicated(by: SuppliedReplicates(["rep*"], method: .bootstrap))
    let mean = try alike.mean(of: "y")
    #expect(mean.degreesOfFreedom == 0 && mean.interval == nil)
    // Eight villages left out in turn, over so many rows that they are mixed first.
    let rows = 0..<4_000
    let survey = try Survey(
      Table(
        [Column("w", numbers: rows.map { _ in 1 })]
          + (0..<8).map { replicate in
            Column("rep\(replicate)", numbers: rows.map { $0 % 8 == replicate ? 0 : 8.0 / 7 })
          }
      ),
      design: SamplingDesign(weights: "w")
    ).replicated(by: SuppliedReplicates(["rep*"], method: .unstratifiedJackknife))
    #expect(survey.degreesOfFreedom == 7)
  }

  @Test func `a replicate in which a domain has nobody is left out and noted`() throws {
    let survey = try three([2, 1, 0], [1, 2, 0])
      .replicated(by: SuppliedReplicates(["rep*"], method: .bootstrap))
    let nobody = try survey.restricted(where: Condition("y == 5")).means(of: ["y"])
    #expect(nobody.records[0].estimate.standardError == nil)
    #expect(nobody.notes.contains { $0.contains("replicate") })
    // A total is 0 there: it exists, V = 1/1 · (5² + 5²).
    let total = try survey.restricted(where: Condition("y == 5")).total(of: "y")
    #expect(agrees(total.standardError, 50.0.squareRoot()))
  }

  @Test func `columns and scales that do not fit say why`() throws {
    func problem(_ supplied: SuppliedReplicates, _ survey: Survey? = nil) throws -> SurveyError? {
      let survey = try survey ?? three()
      return error { _ = try survey.replicated(by: supplied) }
    }
    let misnamed = try problem(SuppliedReplicates(["rep1", "repp2"], method: .bootstrap))
    #expect(misnamed?.code == .unknownColumn && misnamed?.description.contains("rep2") == true)
    let pattern = try problem(SuppliedReplicates(["rpe*"], method: .bootstrap))
    #expect(pattern?.code == .unknownColumn && pattern?.description.contains("rep") == true)
    #expect(try problem(SuppliedReplicates(["rep1"], method: .bootstrap))?.code == .badDesign)
    #expect(try problem(SuppliedReplicates([], method: .bootstrap))?.code == .badDesign)
    let twice = SuppliedReplicates(["rep*", "rep1"], method: .bootstrap)
    #expect(try problem(twice)?.code == .duplicateName)
    let bootstrap = SuppliedReplicates(["rep*"], method: .bootstrap)
    #expect(try problem(bootstrap, three([-1, 2, 2]))?.code == .negativeWeight)
    #expect(try problem(bootstrap, three([.nan, 2, 2]))?.code == .missingValue)
    #expect(try problem(bootstrap, three([.infinity, 2, 2]))?.code == .notFinite)
    #expect(try problem(bootstrap, three([0, 0, 0]))?.code == .noWeight)
    let scales = SuppliedReplicates(["rep*"], method: .other, scales: [1, 1, 1])
    #expect(try problem(scales)?.code == .lengthsDiffer)
    for method in [ReplicateMethod.other, .stratifiedJackknife, .fay] {
      #expect(try problem(SuppliedReplicates(["rep*"], method: method))?.code == .badDesign)
    }
    for scale in [-1, .nan, .infinity, 0] {
      let supplied = SuppliedReplicates(["rep*"], method: .other, scale: scale)
      #expect(try problem(supplied)?.code == .parameterOutOfDomain, "\(scale)")
    }
    for coefficient in [-0.1, 1, .nan] {
      let supplied = SuppliedReplicates(["rep*"], method: .fay, fayCoefficient: coefficient)
      #expect(try problem(supplied)?.code == .parameterOutOfDomain)
    }
    let unweighted = try Survey(three().table, design: SamplingDesign())
    #expect(try problem(bootstrap, unweighted)?.code == .badDesign)
    let weightless = try Survey(
      Table([
        Column("w", numbers: [1, 1, 0]), Column("rep1", numbers: [2, 0, 1]),
        Column("rep2", numbers: [0, 2, 0]),
      ]),
      design: SamplingDesign(weights: "w")
    )
    #expect(try problem(bootstrap, weightless)?.code == .badDesign)
  }
}
