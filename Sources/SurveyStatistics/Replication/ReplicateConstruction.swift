// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How replicates are made from the strata, the clusters and the population of a design.
///
/// Replicates take clusters of the first stage, which stand for all below them.
public enum ReplicateConstruction: Hashable, Sendable {
  /// A cluster left out at a time, the others weighing n/(n − 1) times as much; for one stratum.
  ///
  ///     V = (1 − n/N) (n − 1)/n Σ (t_r − c)²
  case unstratifiedJackknife
  /// A cluster left out at a time, the others of its stratum weighing n_h/(n_h − 1) times as much.
  ///
  ///     V = Σ_h (1 − n_h/N_h) (n_h − 1)/n_h Σ (t_r − c)²
  ///
  /// A stratum that is taken completely, or whose single cluster is taken as certain, has no
  /// replicate.
  case stratifiedJackknife
  /// One of the two clusters of each stratum with twice its weight, by the rows of a Hadamard
  /// matrix; for two clusters per stratum and no known population.
  case balancedHalfSamples
  /// Balanced half samples in which one half weighs 2 − coefficient and the other coefficient times
  /// as much; the coefficient is from 0 to below 1.
  case fay(coefficient: Double)
  /// Clusters drawn anew within each stratum.
  case bootstrap(Bootstrap, replicates: Int)
  /// Differences of clusters that follow each other in the table, within strata.
  ///
  ///     factor = 1 + √(1 − n_h/N_h) · 2^(−3/2) (H[a, r] − H[b, r]),   V = 4/R Σ (t_r − c)²
  ///
  /// with a and b the rows of a Hadamard matrix of order R that the cluster shares with its
  /// neighbours; the last cluster of a stratum is the neighbour of the first. With at least as many
  /// replicates as clusters and one more, V of a total is half the sum of squared differences of
  /// neighbours; with fewer, rows are used again. Nil replicates: as many as that takes, at most 512.
  case successiveDifferences(replicates: Int?)

  /// Which clusters a bootstrap draws.
  public enum Bootstrap: String, CaseIterable, Hashable, Sendable {
    /// n_h − 1 of n_h clusters with replacement, each draw weighing n_h/(n_h − 1): unbiased for
    /// totals; the population is ignored (Rao and Wu 1988, as commonly stated).
    case raoWu = "rao-wu"
    /// n_h clusters, with replacement, or without from a population of copies of the sample if its
    /// size is known; the scale makes up for (n_h − 1)/n_h on average (Canty and Davison 1999, as
    /// commonly stated).
    case cantyDavison = "canty-davison"
    /// Each cluster a Poisson(1) number of times, independently of all others:
    /// 1 + √(1 − n_h/N_h) · (k − 1). The number of clusters varies, as it does in Poisson sampling.
    case poisson
  }

  /// The method that the spread is scaled by.
  public var method: ReplicateMethod {
    switch self {
    case .unstratifiedJackknife: .unstratifiedJackknife
    case .stratifiedJackknife: .stratifiedJackknife
    case .balancedHalfSamples: .balancedHalfSamples
    case .fay: .fay
    case .bootstrap: .bootstrap
    case .successiveDifferences: .successiveDifferences
    }
  }
}
