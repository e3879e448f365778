// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular
import TestSupport
import Testing

/// What has to hold for every calibration: made with a seed, which stands in the failure message.
@Suite struct CalibrationPropertyTests {
  private struct Sample {
    var rows: [[Double]] = []

    /// Some hundred people in 12 clusters, with two categories, a number and an outcome.
    init(seed: UInt64) {
      var generator = SeededGenerator(seed: seed)
      for cluster in 0..<12 {
        for _ in 0..<Int.random(in: 6...12, using: &generator) {
          let size = Double.random(in: 100...1000, using: &generator)
          rows.append([
            Double(cluster), Double.random(in: 5...20, using: &generator),
            Double(Int.random(in: 0...2, using: &generator)),
            Double(Int.random(in: 0...1, using: &generator)), size,
            size / 10 + Double.random(in: -20...20, using: &generator),
          ])
        }
      }
    }

    func survey() throws -> Survey {
      let names = ["cluster", "weight", "region", "sex", "size", "y"]
      return try Survey(
        Table(names.indices.map { place in Column(names[place], numbers: rows.map { $0[place] }) }),
        design: SamplingDesign(weights: "weight", clusters: ["cluster"])
      )
    }

    /// Totals of a population whose weights are the sample's, moved by up to a fifth.
    func totals(seed: UInt64, _ wanted: Set<String>) throws -> KnownTotals {
      var generator = SeededGenerator(seed: seed + 1000)
      var sums: [String: Double] = [:]
      var size = 0.0
      for row in rows {
        let weight = row[1] * Double.random(in: 0.8...1.2, using: &generator)
        sums["region \(Int(row[2]))", default: 0] += weight
        sums["sex \(Int(row[3]))", default: 0] += weight
        size += weight * row[4]
      }
      var entries = sums.sorted { $0.key < $1.key }.compactMap { key, sum -> KnownTotals.Entry? in
        let parts = key.split(separator: " ").map(String.init)
        guard wanted.contains(parts[0]) else { return nil }
        return KnownTotals.Entry(parts[0], level: parts[1], total: sum)
      }
      if wanted.contains("size") { entries.append(KnownTotals.Entry("size", total: size)) }
      return try KnownTotals(entries)
    }
  }

  private func calibrations(_ sample: Sample, _ seed: UInt64) throws -> [Calibration] {
    let margins = try sample.totals(seed: seed, ["region", "sex"])
    let all = try sample.totals(seed: seed, ["region", "sex", "size"])
    return [
      Calibration(margins, distance: .raking), Calibration(all),
      Calibration(all, distance: .raking),
      Calibration(all, distance: .logit, bounds: 0.3...3), Calibration(all, bounds: 0.5...2),
      Calibration(all, residualVariance: "size"), Calibration(all, clusterStage: 1),
    ]
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `totals are met, and their errors are zero`(_ seed: UInt64) throws {
    let sample = Sample(seed: seed)
    for calibration in try calibrations(sample, seed) {
      let survey = try sample.survey().calibrated(to: calibration)
      let estimates = try survey.totals(of: ["size"])
      for margin in survey.calibrationFit?.margins ?? [] {
        #expect(agrees(margin.after, margin.known.total, 1e-9), "seed \(seed)")
        if margin.known.variable == "size", calibration.clusterStage == nil {
          let size = estimates.records[0].estimate
          #expect(agrees(size.value.value, margin.known.total, 1e-9), "seed \(seed)")
          #expect((size.standardError ?? 1) < 1e-9 * size.value.value, "seed \(seed)")
        }
      }
      if let bounds = calibration.bounds, let range = survey.calibrationFit?.ratioRange {
        #expect(bounds.contains(range.lowerBound) && bounds.contains(range.upperBound))
      }
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `the order of rows and the scale of auxiliaries change nothing`(_ seed: UInt64) throws {
    var sample = Sample(seed: seed)
    let calibrations = try calibrations(sample, seed)
    let means = try calibrations.map {
      try sample.survey().calibrated(to: $0).means(of: ["y"], by: ["sex"])
    }
    var generator = SeededGenerator(seed: seed)
    sample.rows.shuffle(using: &generator)
    for (calibration, before) in zip(calibrations, means) {
      var calibration = calibration
      var survey = try sample.survey()
      if calibration.residualVariance == nil {
        let size = try survey.table.numbers("size").map { $0 * 1e6 }
        survey = try Survey(
          survey.table.replacing(Column("size", numbers: size)),
          design: survey.design
        )
        calibration.totals = try KnownTotals(
          calibration.totals.entries.map {
            KnownTotals.Entry(
              $0.variable,
              level: $0.level,
              total: $0.level == nil ? $0.total * 1e6 : $0.total
            )
          }
        )
      }
      let after = try survey.calibrated(to: calibration).means(of: ["y"], by: ["sex"])
      for (first, second) in zip(before.records, after.records) {
        #expect(
          agrees(first.estimate.value.value, second.estimate.value.value, 1e-10),
          "seed \(seed)"
        )
        let error = try #require(second.estimate.standardError)
        #expect(agrees(first.estimate.standardError, error, 1e-9), "seed \(seed)")
      }
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `linear, raking and logit on one category are all post-stratification`(_ seed: UInt64) throws
  {
    let sample = Sample(seed: seed)
    let totals = try sample.totals(seed: seed, ["region"])
    let survey = try sample.survey()
    // By hand: each weight times known total over the sum of weights of its region.
    var sums: [Double: Double] = [:]
    for row in sample.rows { sums[row[2], default: 0] += row[1] }
    let expected = sample.rows.map { row in
      row[1] * totals.entries[Int(row[2])].total / (sums[row[2]] ?? .nan)
    }
    for calibration in [
      Calibration(totals), Calibration(totals, distance: .raking),
      Calibration(totals, distance: .logit, bounds: 0.2...4),
    ] {
      let weights = try survey.calibrated(to: calibration).weights
      for (weight, value) in zip(weights, expected) {
        #expect(agrees(weight, value, 1e-11), "seed \(seed)")
      }
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `rows by rows and collapsed, influence has the same residuals`(_ seed: UInt64) throws {
    let sample = Sample(seed: seed)
    for calibration in try calibrations(sample, seed) {
      let survey = try sample.survey().calibrated(to: calibration)
        .restricted(to: "sex", equals: "1")
      let means = try survey.means(of: ["y"])
      let mean = means.records[0].estimate.value.value
      var size = 0.0
      for (row, weight) in zip(sample.rows, survey.weights) where row[3] == 1 { size += weight }
      let weighted = zip(sample.rows, survey.weights).map { $1 * ($0[5] - mean) / size }
      let variance = survey.designVariance.variance(
        of: survey.unitTotals(ofWeightedInfluence: weighted)
      )
      let error = try #require(means.records[0].estimate.standardError)
      #expect(agrees(variance?.squareRoot(), error, 1e-9), "seed \(seed)")
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `the jackknife with weights calibrated anew agrees with the residuals`(_ seed: UInt64) throws
  {
    // Both are first-order variances of the same estimate: a few percent apart for twelve clusters.
    let sample = Sample(seed: seed)
    let calibration = Calibration(try sample.totals(seed: seed, ["region", "size"]))
    let survey = try sample.survey().calibrated(to: calibration)
    let same = try survey.recalibrated(weights: survey.weightsBeforeCalibration)
    for (first, second) in zip(same, survey.weights) { #expect(agrees(first, second, 1e-11)) }
    let mean = try survey.mean(of: "y")
    var variance = 0.0
    for cluster in 0..<12 {
      let weights = try survey.recalibrated(
        weights: zip(sample.rows, survey.weightsBeforeCalibration).map {
          $0[0] == Double(cluster) ? 0 : $1 * 12 / 11
        }
      )
      var (sum, size) = (0.0, 0.0)
      for (row, weight) in zip(sample.rows, weights) {
        sum += weight * row[5]
        size += weight
      }
      let deviation = sum / size - mean.value.value
      variance += 11.0 / 12 * deviation * deviation
    }
    let error = try #require(mean.standardError)
    #expect((variance.squareRoot() / error - 1).magnitude < 0.35, "seed \(seed)")
  }
}
