// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The coefficients at which different characteristics are valued: what a point more of schooling
/// would be worth if both groups were treated alike.
public enum CoefficientReference: Hashable, Sendable {
  /// A mixture: this part of the coefficients of the group measured from, the rest of those of the
  /// group measured to.
  case weight(Double)
  /// A mixture by size: the weighted share of the group measured from.
  case cotton
  /// Those of a regression of both groups together, without an indicator of the group.
  ///
  /// Part of what is unexplained then passes for explained, as the factors stand in for the group.
  case neumark
  /// Those of a regression of both groups together, with an indicator of the group measured to.
  ///
  /// The intercept is that of the group measured from. In a linear decomposition this moves nothing
  /// but the halves of the unexplained part; in a logit or probit, where swapped groups are valued at
  /// another intercept, it moves the explained part a little.
  case pooled

  /// Those of the group measured from.
  public static let from = CoefficientReference.weight(1)
  /// Those of the group measured to.
  public static let to = CoefficientReference.weight(0)
  /// The mean of both groups' coefficients.
  public static let half = CoefficientReference.weight(0.5)

  /// Throws unless a weight lies within 0…1.
  func check() throws(GapError) {
    guard case .weight(let weight) = self, !(0...1).contains(weight) else { return }
    throw GapError(
      .referenceOutOfRange,
      culprit: "\(weight)",
      "\(weight) is no weight of coefficients; give a number from 0 (those of the group measured to) "
        + "to 1 (those of the group measured from)."
    )
  }
}
