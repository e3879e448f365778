// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Which value stands for a quantile that falls between two observations.
///
/// With F the weighted distribution function and P_k = F(x_k), the types are those of Hyndman and Fan
/// for weighted observations; with equal weights, and ties in no more than one observation, they
/// are theirs.
///
/// Reference: Hyndman and Fan (1996), Sample quantiles in statistical packages, The American
/// Statistician 50(4), as commonly stated; not checked against the paper.
public enum QuantileRule: String, CaseIterable, Hashable, Sendable {
  /// The smallest value with F(x) ≥ p; the same as `type1`.
  case math
  /// As `math`, and the middle between two values where F is exactly p; the same as `type2`.
  case school
  /// The inverse of F.
  case type1
  /// The inverse of F, with averages where it is flat.
  case type2
  /// The inverse of F over the distinct values; where it is flat, the one with the even rank.
  case type3
  /// Linear between the points (P_k, x_k).
  case type4
  /// Linear with P_k in the middle of the step of x_k.
  case type5
  /// Linear with P_k = W_k / (W_n + w_n), where W are cumulated weights.
  case type6
  /// Linear with P_k = W_{k−1} / W_{n−1}.
  case type7
  /// Linear with P_k = (W_{k−1}/3 + 2 W_k/3) / (W_n + w_n/3).
  case type8
  /// Linear with P_k = (3 W_{k−1}/8 + 5 W_k/8) / (W_n + w_n/4).
  case type9
}
