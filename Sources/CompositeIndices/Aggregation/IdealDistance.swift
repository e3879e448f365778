// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How far a unit is from the worst point, where every part is 0, and from the ideal one, where
/// every part is 1.
///
///     d = w n,   X₁ = ‖d‖ / ‖w‖,   X₂ = 1 − ‖w − d‖ / ‖w‖,   both: (X₁ + X₂) / 2
///
///     try IdealDistance(.both).score(of: [0.5, 0.5]).value   // 0.5
///
/// - Note: The weights are inside the distance, so they enter *squared*: weights of 1, ½ and ½ act
///   as shares of ⅔, ⅙ and ⅙.
///
/// Edge cases: the parts have to lie between 0 and 1, for the distances are measured to the corners
/// of the unit cube.
///
/// Reference: Sarma (2008, 2010) for X₂, Sarma (2012) for the mean of both; as commonly stated, not
/// checked against the papers.
public struct IdealDistance: Aggregation {
  /// Which distance is taken.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    /// The distance from the worst point, X₁.
    case fromWorst
    /// The inverse distance from the ideal point, X₂.
    case toIdeal
    /// The mean of both.
    case both
  }

  /// Which distance is taken.
  public let form: Form

  /// What the method is called in a report.
  public var name: String {
    switch form {
    case .fromWorst: "distance from the worst point"
    case .toIdeal: "inverse distance from the ideal point"
    case .both: "mean distance from the worst and to the ideal point"
    }
  }

  /// A distance.
  ///
  /// - Parameter form: Which distance is taken.
  public init(_ form: Form) { self.form = form }

  /// Combines values with weights that add up to one.
  public func combine(_ values: [Double], weights: [Double]) throws(IndexError) -> Double {
    var (worst, ideal, whole) = (0.0, 0.0, 0.0)
    for (value, weight) in zip(values, weights) where weight > 0 {
      guard value >= 0, value <= 1 else {
        throw IndexError(
          .valueOutOfDomain,
          culprit: "\(value)",
          "A part of \(value) lies outside 0…1, between whose corners the \(name) is measured; "
            + "normalise to 0…1, with goalposts clamped."
        )
      }
      worst += weight * weight * value * value
      ideal += weight * weight * (1 - value) * (1 - value)
      whole += weight * weight
    }
    let fromWorst = (worst / whole).squareRoot()
    let toIdeal = 1 - (ideal / whole).squareRoot()
    switch form {
    case .fromWorst: return fromWorst
    case .toIdeal: return toIdeal
    case .both: return (fromWorst + toIdeal) / 2
    }
  }
}
