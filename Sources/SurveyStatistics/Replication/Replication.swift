// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The replicates of a survey: how often each row counts in each, and how their spread becomes a
/// variance.
///
/// Made by ``Survey/replicated(by:)`` and ``Survey/replicated(with:center:using:)``.
public struct Replication: Sendable {
  /// How the replicates were made.
  public let method: ReplicateMethod
  /// How their spread becomes a variance.
  public let spread: ReplicateSpread
  /// How often each row counts.
  let factors: ReplicateFactors

  /// How many replicates there are.
  public var count: Int { spread.scales.count }
}

/// How the spread of replicate estimates becomes a variance.
///
///     V = Σ_r scale_r (t_r − c)²
public struct ReplicateSpread: Hashable, Sendable, Codable {
  /// What each replicate's square is multiplied with, the common scale included.
  public let scales: [Double]
  /// What the replicates are compared with.
  public let center: ReplicateCenter
  /// The degrees of freedom: the rank of supplied weights minus 1; nil for clusters minus strata.
  public let degreesOfFreedom: Int?

  /// The deviations of an estimate's replicates, each times the root of its scale: their squares add
  /// up to the variance.
  ///
  /// A replicate in which the estimate does not exist (NaN or infinite, where a domain has nobody in
  /// it) is left out.
  func deviations(of values: [Double], from estimate: Double) -> UnitTotals {
    var center = estimate
    if self.center == .mean {
      // Added up as deviations from the estimate, so that equal replicates have no spread.
      var sum = CompensatedSum()
      var used = 0.0
      for (value, scale) in zip(values, scales) where value.isFinite && scale > 0 {
        sum.add(value - estimate)
        used += 1
      }
      center = used > 0 ? estimate + sum.value / used : estimate
    }
    var replicates: [Int32] = []
    var deviations: [Double] = []
    for (index, value) in values.enumerated() where value.isFinite {
      replicates.append(Int32(index))
      deviations.append((value - center) * scales[index].squareRoot())
    }
    return UnitTotals(units: replicates, values: deviations)
  }
}
