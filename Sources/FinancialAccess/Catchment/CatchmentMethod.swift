// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How the supply of points is set against the people who can reach them.
///
/// *W* is the weight of the pair of a place *i* and a point *j*, *S* the supply of a point, *P* the
/// people of a place. The formulas are as commonly stated and as the field's packages compute them;
/// not checked against the papers.
public enum CatchmentMethod: Hashable, Sendable {
  /// What a place reaches, whoever else does: Aᵢ = Σⱼ Sⱼ Wᵢⱼ. With a power or an exponential decay this
  /// is the gravity form, with `within` the count of cumulative opportunities.
  case opportunities
  /// The supply in reach over the people in reach of the place: Σⱼ Sⱼ Wᵢⱼ / Σₖ Pₖ Wᵢₖ, where places and
  /// points are the same, known by their identifiers.
  case providerRatio
  /// Two steps (2SFCA; E2SFCA with steps, KD2SFCA with a kernel): Rⱼ = Sⱼ / Σᵢ Pᵢ Wᵢⱼ, Aᵢ = Σⱼ Rⱼ Wᵢⱼ.
  case twoStep
  /// Two steps with the weight squared in the second (M2SFCA), which counts distance as a loss.
  case modifiedTwoStep
  /// Three steps (3SFCA): W is first multiplied by the chance that people of the place choose the
  /// point, Gᵢⱼ = Wᵢⱼ / Σₖ Wᵢₖ.
  case threeStep
  /// Balanced (BFCA): people and supply are shared out, Rⱼ = Sⱼ / Σᵢ Pᵢ Wᵢⱼ / Σₖ Wᵢₖ,
  /// Aᵢ = Σⱼ Rⱼ Wᵢⱼ / Σₖ Wₖⱼ.
  case balanced
  /// The supply that falls to a place: Pᵢ times its accessibility in two steps. It adds up to all
  /// supply.
  case spatialAvailability
  /// The cost to people who share themselves out over the points until nobody gains by going
  /// elsewhere, where the cost is travel over `congestion` plus the crowd at the point over the mean
  /// crowd (RAAM). Lower is better.
  case rationalAgents(congestion: Double)

  /// The name by which data and records know the method.
  public var name: String {
    switch self {
    case .opportunities: "opportunities"
    case .providerRatio: "provider-ratio"
    case .twoStep: "two-step"
    case .modifiedTwoStep: "modified-two-step"
    case .threeStep: "three-step"
    case .balanced: "balanced"
    case .spatialAvailability: "spatial-availability"
    case .rationalAgents: "rational-agent"
    }
  }
}
