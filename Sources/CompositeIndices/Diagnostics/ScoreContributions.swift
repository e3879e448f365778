// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What each indicator adds to a score, to the difference between two scores, or to a change.
///
///     score(to) − score(from) = Σ contributions
///
///     let change = try scores.contributions(toChangeOf: "PER", from: 2017, to: 2021)
///     change.parts.max { $0.contribution < $1.contribution }?.name
///     change.contribution(of: "Access")
///
/// Under arithmetic means a contribution is the effective weight times the difference of the normalised
/// indicator. Otherwise what an indicator adds depends on which others have changed before; it is the
/// mean over all orders in which the indicators of a dimension, and dimensions among each other, may
/// change, those of a dimension one after the other (Shapley's value, with the tree as its levels).
///
/// Edge cases: contributions add up to the difference whatever the aggregation; an indicator that is the
/// same in both adds nothing; one that is missing in both does neither.
///
/// Reference: Owen, G. (1977), Values of games with a priori unions, doi:10.1007/978-3-642-45494-3_7; as
/// commonly stated, not checked against the paper.
public struct ScoreContributions: Hashable, Sendable {
  /// What one indicator adds.
  public struct Part: Hashable, Sendable {
    /// The name of the indicator.
    public let name: String
    /// Its normalised value before; nil where it is missing.
    public let from: Double?
    /// Its normalised value after; nil where it is missing.
    public let to: Double?
    /// What it adds to the score.
    public let contribution: Double
  }

  /// The score before.
  public let from: Double
  /// The score after.
  public let to: Double
  /// What each indicator adds, in the order of the tree.
  public let parts: [Part]
  private let dimensions: [String: Double]

  /// The score after minus the score before.
  public var difference: Double { to - from }

  init(from: Double, to: Double, parts: [Part], dimensions: [String: Double]) {
    self.from = from
    self.to = to
    self.parts = parts
    self.dimensions = dimensions
  }

  /// What a dimension adds: the sum of what its indicators do.
  ///
  /// - Parameter dimension: The name of the dimension.
  /// - Returns: Its contribution; nil if there is no such dimension.
  public func contribution(of dimension: String) -> Double? { dimensions[dimension] }
}
