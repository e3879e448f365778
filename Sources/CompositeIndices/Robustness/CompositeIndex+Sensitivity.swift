// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
public import Tabular

extension CompositeIndex {
  /// Which assumption moves scores and ranks, and how far ranks can be trusted.
  ///
  ///     let trust = try index.sensitivity(
  ///       of: table, units: "code",
  ///       varying: [.weights(within: 0.25), .aggregation([.arithmeticMean, .geometricMean])],
  ///       using: &generator)
  ///     trust.outputs[0].indices.total      // the share of the variance that involves each
  ///     trust.ranks                         // median rank and interval of each unit
  ///
  /// Edge cases: a run that fails, as where a geometric mean meets a zero, is counted with its reason
  /// and left out; an exact split that loses a run becomes a sampled one.
  ///
  /// - Parameters:
  ///   - table: A row per unit, or per unit and year.
  ///   - units: The column that names the units.
  ///   - year: The column of years, in a panel; ranks are within a year.
  ///   - assumptions: What is varied.
  ///   - output: What is looked at.
  ///   - chosen: The units whose rank or score is looked at; all where none is named.
  ///   - method: How the variance is split.
  ///   - samples: How many samples a sampled split starts from; it runs assumptions + 2 times as many.
  ///   - resamples: How many resamples the intervals of a sampled split rest on.
  ///   - confidence: The confidence of all intervals.
  ///   - comparingPairs: Whether every pair of units is compared.
  ///   - generator: Where all drawing comes from.
  /// - Returns: The split of each output's variance, the ranks' uncertainty, and what failed.
  /// - Throws: ``IndexError``: what scoring throws, `parameterOutOfDomain` for an assumption that does
  ///   not fit, `unknownUnit`, or `noValues` if too few runs succeed.
  /// - Complexity: O(*runs* · *n* *p*) for *n* units and *p* indicators; stages before aggregation are
  ///   taken once for runs that share them, and runs of arithmetic means are matrix products.
  public func sensitivity(
    of table: Table,
    units: String,
    year: String? = nil,
    varying assumptions: [Assumption],
    output: SensitivityOutput = .meanAbsoluteRankShift,
    only chosen: [String] = [],
    method: SensitivityMethod = .auto,
    samples: Int = 1_024,
    resamples: Int = 500,
    confidence: Double = 0.95,
    comparingPairs: Bool = false,
    using generator: inout some RandomNumberGenerator
  ) throws(IndexError) -> SensitivityAnalysis {
    try SensitivityRequest.check(confidence: confidence)
    let runs = try IndexRuns(
      self,
      table: table,
      units: units,
      year: year,
      varying: assumptions,
      seed: generator.next()
    )
    let request = SensitivityRequest(
      runs: runs,
      outputs: RunOutputs(kind: output, rows: try runs.rows(of: chosen)),
      confidence: confidence,
      tally: comparingPairs ? .ranksAndPairs : .ranks
    )
    if try request.isExact(method) {
      if let exact = try request.exact() { return exact }
    }
    return try request.sampled(samples: samples, resamples: resamples, using: &generator)
  }

  /// How far ranks can be trusted: what each unit's rank was over runs drawn at random.
  ///
  /// - Parameters:
  ///   - table: A row per unit, or per unit and year.
  ///   - units: The column that names the units.
  ///   - year: The column of years, in a panel; ranks are within a year.
  ///   - assumptions: What is varied.
  ///   - count: How many times the index is made.
  ///   - confidence: The part of the runs that a rank's interval holds.
  ///   - comparingPairs: Whether every pair of units is compared.
  ///   - generator: Where all drawing comes from.
  /// - Returns: The ranks' uncertainty and what failed; no split of variances.
  /// - Throws: ``IndexError`` as ``sensitivity(of:units:year:varying:output:only:method:samples:resamples:confidence:comparingPairs:using:)``
  ///   does.
  public func uncertainty(
    of table: Table,
    units: String,
    year: String? = nil,
    varying assumptions: [Assumption],
    runs count: Int = 1_000,
    confidence: Double = 0.95,
    comparingPairs: Bool = false,
    using generator: inout some RandomNumberGenerator
  ) throws(IndexError) -> SensitivityAnalysis {
    try SensitivityRequest.check(confidence: confidence)
    guard (1...(1 << 28)).contains(count) else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: "\(count) runs",
        "An index is run 1 to 2²⁸ times, not \(count); 1,000 is a good start."
      )
    }
    let runs = try IndexRuns(
      self,
      table: table,
      units: units,
      year: year,
      varying: assumptions,
      seed: generator.next()
    )
    let request = SensitivityRequest(
      runs: runs,
      outputs: RunOutputs(kind: .rank, rows: []),
      confidence: confidence,
      tally: comparingPairs ? .ranksAndPairs : .ranks
    )
    let sequence = try SobolSequence(dimensions: runs.variants.count, shiftedUsing: &generator)
    return try request.plain(count: count, sequence)
  }
}
