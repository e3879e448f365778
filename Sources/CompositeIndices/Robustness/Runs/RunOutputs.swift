// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What is kept of a run.
struct RunOutputs: Sendable {
  let kind: SensitivityOutput
  /// The rows of the units asked for.
  let rows: [Int]

  /// How many numbers are kept.
  var count: Int { kind == .meanAbsoluteRankShift ? 1 : rows.count }

  /// The numbers; NaN where a unit has no score.
  func values(scores: [Double], ranks: [Int], of runs: IndexRuns) -> [Double] {
    switch kind {
    case .score: return rows.map { scores[$0] }
    case .rank: return rows.map { ranks[$0] == 0 ? .nan : Double(ranks[$0]) }
    case .meanAbsoluteRankShift:
      var sum = 0
      var counted = 0
      for row in ranks.indices {
        let nominal = runs.nominal.rank(ofRow: row)
        guard nominal > 0, ranks[row] > 0 else { continue }
        sum += abs(nominal - ranks[row])
        counted += 1
      }
      return [counted == 0 ? .nan : Double(sum) / Double(counted)]
    }
  }
}
