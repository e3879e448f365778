// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// A decomposition whose contributions come from random draws, with what the draws leave open.
public struct SimulatedDecomposition: Sendable {
  /// What a factor contributes, and how far the draws can be trusted.
  public struct Factor: Hashable, Sendable {
    /// The factor, or the name of a group of factors.
    public let variable: String
    /// Its contribution to the explained part, with its sampling error.
    public let contribution: Estimate<Amount>
    /// The mean of its contributions over the draws, before they were made to add up.
    public let mean: Double
    /// The standard error that the draws leave: what another seed would change. Nil for one draw.
    public let simulationError: Double?
  }

  /// The gap, its parts and their sampling errors.
  public let decomposition: GapDecomposition
  /// The factors, in the order in which they were named.
  public let factors: [Factor]
  /// How many draws were made.
  public let draws: Int
  /// How many pairs each draw has: the size of the smaller group.
  public let pairs: Int
  /// In which order factors were switched.
  public let order: SwitchingOrder
  /// The explained part less the sum of the means: the luck of the draws.
  public let remainder: Double
}
