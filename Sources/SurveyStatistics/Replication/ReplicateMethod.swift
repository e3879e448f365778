// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How the replicates of a sample were made, which decides how their spread is scaled.
public enum ReplicateMethod: String, CaseIterable, Hashable, Sendable, Codable {
  /// A cluster left out at a time, without strata (JK1).
  case unstratifiedJackknife = "jk1"
  /// A cluster left out at a time, the others of its stratum standing for it (JKn).
  case stratifiedJackknife = "jkn"
  /// One of the two clusters of each stratum, by a balanced plan (BRR).
  case balancedHalfSamples = "brr"
  /// Balanced half samples in which the other half keeps part of its weight.
  case fay
  /// Clusters drawn anew from the sample.
  case bootstrap
  /// Differences of clusters that follow each other in an ordered sample (SDR).
  case successiveDifferences = "sdr"
  /// Any other; the scale has to be given.
  case other

  /// What the spread is multiplied with unless it is given; nil where nothing is customary.
  func customaryScale(replicates count: Int, fayCoefficient: Double?) -> Double? {
    let count = Double(count)
    switch self {
    case .unstratifiedJackknife: return (count - 1) / count
    case .balancedHalfSamples: return 1 / count
    case .bootstrap: return 1 / (count - 1)
    case .successiveDifferences: return 4 / count
    case .fay: return fayCoefficient.map { 1 / (count * (1 - $0) * (1 - $0)) }
    case .stratifiedJackknife, .other: return nil
    }
  }
}

/// What the estimates of the replicates are compared with.
public enum ReplicateCenter: String, CaseIterable, Hashable, Sendable, Codable {
  /// The estimate of the whole sample.
  case estimate
  /// The mean of the replicates that have a scale above 0.
  case mean
}
