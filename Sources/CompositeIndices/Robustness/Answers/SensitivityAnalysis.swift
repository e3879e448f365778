// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra

/// How scores and ranks move when the assumptions of an index are varied, and which assumption
/// moves them.
public struct SensitivityAnalysis: Sendable {
  /// The split of the variance of one output.
  public struct Output: Hashable, Sendable {
    /// The unit whose rank or score it is; nil for the mean shift of all ranks.
    public let unit: String?
    /// The year, in a panel.
    public let year: Double?
    /// The indices, in the order of ``SensitivityAnalysis/assumptions``.
    public let indices: SensitivityIndices
  }

  /// The names of the assumptions.
  public let assumptions: [String]
  /// What was looked at.
  public let output: SensitivityOutput
  /// The split of the variance of each output.
  public let outputs: [Output]
  /// How far each unit's rank can be trusted, in the order of the data.
  public let ranks: [RankUncertainty]
  /// For each unit and other, the part of the runs in which it scored higher, half of the ties
  /// counted; nil unless asked for.
  public let outranking: Matrix?
  /// How many times the index was made.
  public let runs: Int
  /// How many of them failed, for each reason.
  public let failures: [String: Int]
  /// The confidence of the intervals.
  public let confidence: Double

  /// How many runs failed.
  public var failedRuns: Int { failures.values.reduce(0, +) }

  /// Sentences on how the analysis was made.
  public var notes: [String] {
    var notes: [String] = []
    switch outputs.first?.indices.basis {
    case .everyCombination?:
      notes.append("Every one of \(runs) combinations was run: the indices are exact.")
    case .sample?:
      notes.append(
        "\(runs) runs of a sample; the intervals say how far the indices are known (\(confidence))."
      )
    case nil: notes.append("\(runs) runs.")
    }
    for (reason, count) in failures.sorted(by: { $0.value > $1.value }).prefix(5) {
      notes.append("\(count) \(count == 1 ? "run" : "runs") failed and were left out: \(reason)")
    }
    return notes
  }
}
