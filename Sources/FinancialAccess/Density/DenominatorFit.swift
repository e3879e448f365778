// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How well published densities come out of counts divided by one column.
public struct DenominatorFit: Hashable, Sendable {
  /// The name of the column that is divided by.
  public let candidate: String
  /// What the quotient is multiplied by: 10,000 for "per 10,000".
  public let scale: Double
  /// How many published densities come out, to half a unit of their last digit.
  public let matched: Int
  /// How many could come out: places with points, a published density and a denominator.
  public let comparable: Int
  /// The largest difference between a published density and the quotient.
  public let largestDifference: Double
  /// The median of published density · denominator / count: the scale that the data imply, which is
  /// close to no round number where the denominator is another; nil where nothing can be compared.
  public let impliedScale: Double?

  /// How far the implied scale is from the one that was tried, as a factor.
  var distance: Double {
    guard let impliedScale, impliedScale > 0 else { return .infinity }
    return max(scale / impliedScale, impliedScale / scale)
  }

  /// The share of the published densities that come out.
  public var share: Double { comparable > 0 ? Double(matched) / Double(comparable) : 0 }

  /// Whether the column can be what was divided by: all but one in a hundred densities come out, for
  /// which the rounding of the denominators is allowed.
  public var reproduces: Bool { comparable > 0 && share >= 0.99 }

  /// Whether the column is likely what was divided by, but not as it stands: most densities come out,
  /// and the rest lie about them, as where denominators were rounded or revised after the division.
  public var comesNear: Bool { !reproduces && share >= 0.8 && distance < 1.01 }
}
