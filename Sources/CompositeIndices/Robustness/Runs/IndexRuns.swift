// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
import Tabular

/// An index made many times, each time with one combination of possibilities.
///
/// Runs are put in the order of what changes their data, so that the stages before aggregation are
/// taken once for all runs that share them; runs of arithmetic means are then one matrix product.
struct IndexRuns: Sendable {
  let index: CompositeIndex
  let table: Table
  /// The values before any stage.
  let given: IndexData
  /// The index as it stands.
  let nominal: IndexScores
  let variants: [AssumptionVariants]
  /// The rows that are ranked among each other.
  let blocks: [[Int]]

  init(
    _ index: CompositeIndex,
    table: Table,
    units: String,
    year: String?,
    varying assumptions: [Assumption],
    seed: UInt64
  ) throws(IndexError) {
    let prepared = try PreparedIndex(index, table: table, units: units, year: year)
    self.index = index
    self.table = table
    given = prepared.stages[0].data
    nominal = try prepared.scores()
    blocks = prepared.normalized.blocks(.separate)
    guard !assumptions.isEmpty else {
      throw IndexError(
        .noValues,
        culprit: "assumptions",
        "There are no assumptions to vary; name at least one."
      )
    }
    var names: Set<String> = []
    var variants: [AssumptionVariants] = []
    for (place, assumption) in assumptions.enumerated() {
      guard names.insert(assumption.name).inserted else {
        throw IndexError(
          .parameterOutOfDomain,
          culprit: assumption.name,
          "Two assumptions are called '\(assumption.name)'; give each a name of its own."
        )
      }
      variants.append(
        try AssumptionVariants(
          assumption,
          index: index,
          plan: prepared.plan,
          rowCount: given.units.count,
          seed: seed &+ UInt64(place + 1) &* 0x9E37_79B9_7F4A_7C15
        )
      )
    }
    self.variants = variants
  }

  /// Runs combinations of possibilities.
  ///
  /// - Parameters:
  ///   - combinations: The number of each assumption's possibility, run after run.
  ///   - outputs: What is kept of a run.
  ///   - tally: What is counted of the ranks.
  /// - Returns: The outputs run after run, and the counts.
  func results(
    of combinations: [Int32],
    outputs: RunOutputs,
    tally: RankTally.Contents
  ) -> RunResults {
    let factors = variants.count
    let count = combinations.count / factors
    let keyed = variants.indices.filter { variants[$0].changesData }
    let order = (0..<count).sorted { one, other in
      for factor in keyed {
        let (left, right) = (
          combinations[one * factors + factor], combinations[other * factors + factor]
        )
        if left != right { return left < right }
      }
      return one < other
    }
    // Pieces of a fixed size, so that sums do not depend on the number of cores.
    let size = 256
    let pieces = (count + size - 1) / size
    let counter = WorkCounter("Making the index under other assumptions", of: count)
    let finished = Parallel.map(pieces) { piece in
      var work = RunPiece(self, outputs: outputs, tally: tally)
      for run in order[piece * size..<min((piece + 1) * size, count)] {
        work.run(run, Array(combinations[run * factors..<(run + 1) * factors]))
        counter?.add()
      }
      work.flush()
      return work.results
    }
    var whole = RunResults(runs: count, outputs: outputs.count, tally: nil)
    for piece in finished { whole.add(piece) }
    return whole
  }

  /// The normalised values under a combination, and the plan whose weights were found on them.
  func prepared(_ combination: [Int32]) throws(IndexError) -> PreparedRun {
    var changed = index
    var values = given
    var isChanged = false
    for (variant, number) in zip(variants, combination) where variant.changesData {
      variant.apply(Int(number), to: &changed)
      variant.apply(Int(number), to: &values)
      isChanged = true
    }
    guard isChanged else {
      return PreparedRun(data: nominal.normalized, index: index, plan: nominal.plan)
    }
    let prepared = try PreparedIndex(
      changed,
      plan: IndexPlan(changed),
      given: values,
      table: table
    )
    return PreparedRun(data: prepared.normalized, index: changed, plan: prepared.plan)
  }

  /// The way of aggregation under a combination.
  func plan(_ combination: [Int32], from prepared: IndexPlan) throws(IndexError) -> IndexPlan {
    var plan = prepared
    for (variant, number) in zip(variants, combination) {
      try variant.apply(Int(number), to: &plan)
    }
    for (variant, number) in zip(variants, combination) {
      try variant.leaveOut(Int(number), in: &plan)
    }
    return plan
  }
}

/// What runs that share their data start from.
struct PreparedRun: Sendable {
  /// The normalised values.
  let data: IndexData
  /// The index they were made by.
  let index: CompositeIndex
  /// The index laid out, with its weights.
  let plan: IndexPlan
}
