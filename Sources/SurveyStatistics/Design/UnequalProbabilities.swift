// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra

/// How the variance of a sample drawn without replacement with unequal probabilities is estimated.
///
/// Without one of these, such a sample is treated as drawn with replacement, which is cautious. With
/// z the influence of a unit times its weight, π its probability and n the sample in its stratum:
///
///     V = Σ_i Σ_j Δ_ij z_i z_j,   Δ_ij = 1 − π_i π_j / π_ij
public enum UnequalProbabilities: Hashable, Sendable {
  /// Overton's approximation: Δ_ij = 1 − (n − (π_i + π_j)/2) / (n − 1).
  case overton
  /// Brewer's approximation: V = n/(n − 1) Σ (1 − π_i) (z_i − z̄)².
  case brewer
  /// Hartley and Rao's approximation: Δ_ij = 1 − (n − π_i − π_j + π̄) / (n − 1), with π̄ the mean of
  /// π in the sample of the stratum.
  case hartleyRao
  /// Horvitz and Thompson's estimator with the joint probabilities π_ij, rows in the order of the
  /// table and π_i on the diagonal. It can be negative.
  case horvitzThompson(joint: Matrix)
  /// Yates and Grundy's estimator with the joint probabilities, for samples of a fixed size:
  /// V = −½ Σ_i Σ_j Δ_ij (z_i − z_j)².
  case yatesGrundy(joint: Matrix)
}
