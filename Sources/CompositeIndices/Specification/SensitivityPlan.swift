// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What is varied, and how, in a document that goes with an index.
///
///     {"output": "meanAbsoluteRankShift", "method": "auto", "runs": 1024, "factors": [
///       {"name": "weights", "vary": "weights", "within": 0.25},
///       {"name": "mean", "vary": "aggregation", "nodes": ["*"],
///        "among": ["arithmeticMean", "geometricMean"]}]}
///
/// The schema is `Schemas/sensitivity-plan.schema.json`.
public struct SensitivityPlan: Hashable, Sendable {
  /// What is looked at.
  public var output: SensitivityOutput
  /// The units whose rank or score is looked at; all where none is named.
  public var units: [String]
  /// How the variance is split.
  public var method: SensitivityMethod
  /// How many samples a sampled split starts from.
  public var runs: Int
  /// What is varied.
  public var assumptions: [Assumption]

  /// A plan from its parts.
  ///
  /// - Parameters:
  ///   - output: What is looked at.
  ///   - units: The units whose rank or score is looked at.
  ///   - method: How the variance is split.
  ///   - runs: How many samples a sampled split starts from.
  ///   - assumptions: What is varied.
  public init(
    output: SensitivityOutput = .meanAbsoluteRankShift,
    units: [String] = [],
    method: SensitivityMethod = .auto,
    runs: Int = 1_024,
    assumptions: [Assumption]
  ) {
    self.output = output
    self.units = units
    self.method = method
    self.runs = runs
    self.assumptions = assumptions
  }
}
