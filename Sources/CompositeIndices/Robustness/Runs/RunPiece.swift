// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// Some of the runs of an index, one after the other on one core.
struct RunPiece {
  private let runs: IndexRuns
  private let outputs: RunOutputs
  private(set) var results: RunResults
  /// What the current data were made under, and the data; nil before the first run.
  private var key: [Int32]?
  private var prepared: PreparedRun?
  private var isComplete = false
  private var failure: String?
  /// Runs of arithmetic means that wait for their product, and their weights.
  private var waiting: [Int] = []
  private var weights: [Double] = []

  init(_ runs: IndexRuns, outputs: RunOutputs, tally: RankTally.Contents) {
    self.runs = runs
    self.outputs = outputs
    results = RunResults(
      runs: 0,
      outputs: outputs.count,
      tally: tally == .nothing
        ? nil : RankTally(unitCount: runs.nominal.count, hasPairs: tally == .ranksAndPairs)
    )
  }

  /// Runs one combination.
  mutating func run(_ run: Int, _ combination: [Int32]) {
    prepare(combination)
    guard let prepared else { return results.fail(failure ?? "") }
    do throws(IndexError) {
      let plan = try runs.plan(combination, from: prepared.plan)
      if plan.isLinear, isComplete {
        waiting.append(run)
        weights += plan.effectiveWeights.prefix(plan.indicators.count)
        if waiting.count >= 4_096 { flush() }
      } else {
        let values = try plan.nodeValues(
          of: prepared.data,
          missing: prepared.index.missing.whenAggregated
        )
        finish(run, values.column(values.columnCount - 1))
      }
    } catch {
      results.fail(error.description)
    }
  }

  /// Finishes the runs that wait.
  mutating func flush() {
    guard !waiting.isEmpty, let data = prepared?.data else { return }
    let factors = Matrix(
      rows: data.indicators.count,
      columns: waiting.count,
      columnMajor: weights
    )
    let scores = data.values.times(factors, cores: .one)
    for (column, run) in waiting.enumerated() { finish(run, scores.column(column)) }
    waiting.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
  }

  /// Takes the stages before aggregation, unless the run before has them.
  private mutating func prepare(_ combination: [Int32]) {
    let wanted = zip(runs.variants, combination).filter { $0.0.changesData }.map(\.1)
    guard wanted != key else { return }
    flush()
    key = wanted
    do throws(IndexError) {
      let prepared = try runs.prepared(combination)
      guard prepared.data.units.count == runs.nominal.count else {
        throw IndexError(
          .lengthsDiffer,
          culprit: "screening",
          "Other units are left than in the index as it stands."
        )
      }
      self.prepared = prepared
      isComplete = !prepared.data.values.elements.contains(where: \.isNaN)
    } catch {
      prepared = nil
      failure = error.description
    }
  }

  private mutating func finish(_ run: Int, _ scores: [Double]) {
    var ranks = [Int](repeating: 0, count: scores.count)
    for rows in runs.blocks { Ranking.place(scores, rows: rows, into: &ranks) }
    results.add(run, outputs.values(scores: scores, ranks: ranks, of: runs))
    results.tally?.add(scores: scores, ranks: ranks)
  }
}
