// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The place of a value between two goalposts.
///
///     n = (x − m) / (M − m),   reversed: n = (M − x) / (M − m)
///
///     let length = try MinMax(Goalposts(20, 85))
///     try length.normalized(72.3769)   // 0.8058
///
/// Edge cases: a value outside the goalposts lies outside 0…1 unless it is clamped.
public struct MinMax: Normalization {
  /// The values that become 0 and 1.
  public let goalposts: Goalposts
  /// Whether more is better.
  public let direction: IndicatorDirection
  /// Whether values outside the goalposts become 0 or 1.
  public let isClamped: Bool

  /// A scale between goalposts.
  ///
  /// - Parameters:
  ///   - goalposts: The values that become 0 and 1; where less is better, 1 and 0.
  ///   - direction: Whether more is better.
  ///   - isClamped: Whether values outside the goalposts become 0 or 1.
  public init(
    _ goalposts: Goalposts,
    direction: IndicatorDirection = .higherIsBetter,
    isClamped: Bool = false
  ) {
    self.goalposts = goalposts
    self.direction = direction
    self.isClamped = isClamped
  }

  /// The value of a finite number on the new scale.
  public func rescale(_ value: Double) throws(IndexError) -> Double {
    place(value, between: goalposts.lower, and: goalposts.upper)
  }

  /// The place between two ends, in this direction; clamped if this scale is.
  func place(_ value: Double, between lower: Double, and upper: Double) -> Double {
    let distance = direction == .higherIsBetter ? value - lower : upper - value
    let place = distance / (upper - lower)
    return isClamped ? min(max(place, 0), 1) : place
  }
}
