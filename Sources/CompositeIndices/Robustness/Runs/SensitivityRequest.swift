// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
import Tabular

/// A request to vary assumptions, ready to run.
struct SensitivityRequest {
  /// The most combinations that are run to split a variance exactly, unless it is asked for.
  static let mostCombinations = 20_000

  let runs: IndexRuns
  let outputs: RunOutputs
  let confidence: Double
  let tally: RankTally.Contents

  static func check(confidence: Double) throws(IndexError) {
    guard confidence > 0, confidence < 1 else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: "confidence",
        "A confidence of \(confidence) does not lie between 0 and 1; 95 percent is 0.95."
      )
    }
  }

  /// Whether every combination is run.
  func isExact(_ method: SensitivityMethod) throws(IndexError) -> Bool {
    let drawn = runs.variants.first { $0.isDrawn }
    var combinations = 1.0
    for variant in runs.variants { combinations *= Double(variant.count) }
    switch method {
    case .saltelli: return false
    case .auto: return drawn == nil && combinations <= Double(SensitivityRequest.mostCombinations)
    case .exact:
      guard drawn == nil, combinations <= 10_000_000 else {
        throw IndexError(
          .parameterOutOfDomain,
          culprit: drawn?.assumption.name ?? "combinations",
          drawn.map {
            "The assumption '\($0.assumption.name)' is drawn from a continuum, so that not every "
              + "combination can be run; give it a few values, or take a sample."
          } ?? "There are \(combinations) combinations of the assumptions; take a sample of them."
        )
      }
      return true
    }
  }

  /// The exact split; nil if a run failed.
  func exact() throws(IndexError) -> SensitivityAnalysis? {
    let design = try FactorialDesign(levels: runs.variants.map(\.count))
    var combinations: [Int32] = []
    combinations.reserveCapacity(design.runCount * runs.variants.count)
    for run in 0..<design.runCount {
      combinations += design.combination(run).map { Int32($0) }
    }
    let results = runs.results(of: combinations, outputs: outputs, tally: tally)
    guard results.failures.isEmpty else { return nil }
    var indices: [SensitivityIndices?] = []
    for output in 0..<results.outputCount {
      let values = results.output(output)
      indices.append(
        values.contains(where: \.isNaN) ? nil : try design.indices(of: values)
      )
    }
    return analysis(results, indices: indices, runs: design.runCount)
  }

  /// A split from a sample.
  func sampled(
    samples: Int,
    resamples: Int,
    using generator: inout some RandomNumberGenerator
  ) throws(IndexError) -> SensitivityAnalysis {
    let design = try SaltelliDesign(
      factors: runs.variants.count,
      samples: samples,
      withSecondOrder: true,
      using: &generator
    )
    var combinations: [Int32] = []
    combinations.reserveCapacity(design.runCount * runs.variants.count)
    for run in 0..<design.runCount { combinations += combination(design.point(run)) }
    // Ranks are counted over the two independent samples only.
    let independent = 2 * samples * runs.variants.count
    let counted = runs.results(
      of: Array(combinations[..<independent]),
      outputs: outputs,
      tally: tally
    )
    let mixed = runs.results(
      of: Array(combinations[independent...]),
      outputs: outputs,
      tally: .nothing
    )
    var indices: [SensitivityIndices?] = []
    for output in 0..<counted.outputCount {
      let values = counted.output(output) + mixed.output(output)
      guard values.contains(where: \.isFinite) else {
        indices.append(nil)
        continue
      }
      indices.append(
        try design.indices(
          of: values,
          resamples: resamples,
          confidence: confidence,
          using: &generator
        )
      )
    }
    var results = counted
    results.add(mixed.failuresOnly)
    return analysis(results, indices: indices, runs: design.runCount)
  }

  /// Runs without a split.
  func plain(count: Int, _ sequence: SobolSequence) throws(IndexError) -> SensitivityAnalysis {
    var combinations: [Int32] = []
    combinations.reserveCapacity(count * runs.variants.count)
    for run in 0..<UInt32(count) { combinations += combination(sequence.point(run)) }
    let results = runs.results(of: combinations, outputs: outputs, tally: tally)
    guard results.failedRuns < count else {
      throw IndexError(
        .noValues,
        culprit: "runs",
        "All \(count) runs failed: \(results.failures.keys.sorted().first ?? "")"
      )
    }
    return analysis(results, indices: [], runs: count)
  }

  private func combination(_ point: [Double]) -> [Int32] {
    zip(point, runs.variants).map { Int32($0 * Double($1.count)) }
  }

  private func analysis(
    _ results: RunResults,
    indices: [SensitivityIndices?],
    runs count: Int
  ) -> SensitivityAnalysis {
    let records = runs.nominal.records
    var found: [SensitivityAnalysis.Output] = []
    for (output, indices) in indices.enumerated() {
      guard let indices else { continue }
      let record = outputs.kind == .meanAbsoluteRankShift ? nil : records[outputs.rows[output]]
      found.append(.init(unit: record?.unit, year: record?.year, indices: indices))
    }
    var ranks: [RankUncertainty] = []
    var outranking: Matrix?
    if let tally = results.tally {
      ranks = records.indices.compactMap { unit in
        RankUncertainty(
          records[unit],
          counts: tally.counts(of: unit),
          sum: tally.sums[unit],
          squares: tally.squares[unit],
          confidence: confidence
        )
      }
      if self.tally == .ranksAndPairs {
        let made = Double(count - results.failedRuns)
        outranking = Matrix(rows: records.count, columns: records.count) {
          Double(tally.pairs[$0 * records.count + $1]) / (2 * made)
        }
      }
    }
    return SensitivityAnalysis(
      assumptions: runs.variants.map(\.assumption.name),
      output: outputs.kind,
      outputs: found,
      ranks: ranks,
      outranking: outranking,
      runs: count,
      failures: results.failures,
      confidence: confidence
    )
  }
}

extension IndexRuns {
  /// The rows of units; all where none is named.
  func rows(of units: [String]) throws(IndexError) -> [Int] {
    let records = nominal.records
    guard !units.isEmpty else { return Array(records.indices) }
    var rows: [Int] = []
    for unit in units {
      let found = records.indices.filter { records[$0].unit == unit }
      guard !found.isEmpty else {
        throw IndexError(
          .unknownUnit,
          culprit: unit,
          "There is no unit '\(unit)'\(NearNames.hint(to: unit, among: records.map(\.unit)))."
        )
      }
      rows += found
    }
    return rows
  }
}
