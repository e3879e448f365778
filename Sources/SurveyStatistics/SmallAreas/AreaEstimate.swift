// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What an area model says about one area.
///
///     value = γ y + (1 − γ) xᵀb,   γ = A / (A + D)
public struct AreaEstimate: Hashable, Sendable {
  /// The name of the area.
  public let area: String
  /// The empirical best linear unbiased predictor, in the unit of the direct estimates; always
  /// between the direct and the synthetic estimate.
  public let value: Double
  /// The estimated mean squared error, in the squared unit, at least 0.
  public let meanSquaredError: Double
  /// What the auxiliary variables alone let expect, `xᵀb`.
  public let syntheticEstimate: Double
  /// The weight γ of the direct estimate, from 0 (none, or no such estimate) to below 1.
  public let directWeight: Double
  /// The direct estimate; nil for an area without one, whose ``value`` is then synthetic.
  public let direct: DirectAreaEstimate?
  /// Whether the bias of the between-area variance was allowed for in the mean squared error. It is
  /// not where the correction is larger than the error itself.
  public let isBiasCorrected: Bool

  /// The square root of the mean squared error, in the unit of the estimate.
  public var standardError: Double { meanSquaredError.squareRoot() }

  /// The standard error over the size of the estimate, 0.15 for 15 percent; nil if the estimate is
  /// zero, so that there is none.
  public var coefficientOfVariation: Double? {
    let ratio = standardError / value.magnitude
    return ratio.isFinite ? ratio : nil
  }
}
