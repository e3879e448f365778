// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Which assumptions an output depends on: Sobol' indices of the first, total and second order.
///
///     S_i  = V[E(Y | X_i)] / V(Y)              alone
///     T_i  = E[V(Y | all but X_i)] / V(Y)      with everything it acts together with
///     S_ij = V[E(Y | X_i, X_j)] / V(Y) − S_i − S_j
///
/// Edge cases: an output that never varies depends on nothing; all its indices are 0 and
/// ``variance`` says why.
public struct SensitivityIndices: Hashable, Sendable {
  /// How the indices were found.
  public enum Basis: Hashable, Sendable {
    /// Every combination of the assumptions was run.
    case everyCombination
    /// A designed sample was run.
    case sample
  }

  /// How the indices were found.
  public let basis: Basis
  /// The mean of the output over the assumptions.
  public let mean: Double
  /// Its variance over the assumptions.
  public let variance: Double
  /// For each assumption, the share of the variance that it explains alone.
  public let first: [SensitivityIndex]
  /// For each assumption, the share that involves it.
  public let total: [SensitivityIndex]
  /// For each pair of assumptions (the earlier first, pairs in order), the share that they explain
  /// together beyond what each does alone; empty unless it was asked for.
  public let second: [SensitivityIndex]
  /// The runs that gave no output.
  public let failedRuns: Int

  /// The share that two assumptions explain together beyond what each does alone.
  ///
  /// - Parameters:
  ///   - one: The number of one assumption, counted from 0.
  ///   - other: The number of the other.
  /// - Returns: Their index; nil if second-order indices were not asked for, or there is no such pair.
  public func second(_ one: Int, _ other: Int) -> SensitivityIndex? {
    let (low, high) = (min(one, other), max(one, other))
    guard low >= 0, low < high, high < first.count, !second.isEmpty else { return nil }
    return second[low * (2 * first.count - low - 1) / 2 + high - low - 1]
  }
}
