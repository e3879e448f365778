// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// The place of a value between two goalposts on a logarithmic scale.
///
///     n = (ln(x + c) − ln(m + c)) / (ln(M + c) − ln(m + c)),   reversed: 1 − n
///
/// For incomes, servers and other numbers of which each doubling counts alike.
///
///     let income = try LogMinMax(Goalposts(100, 75_000), isClamped: true)
///     try income.normalized(12_245.89366)   // 0.7262
///
/// Edge cases: a value with x + c ≤ 0 is an error, also where it would be clamped; a value outside
/// the goalposts lies outside 0…1 unless it is clamped.
public struct LogMinMax: Normalization {
  /// The goalposts, the direction and whether values are clamped.
  private let scale: MinMax
  /// What is added to values and goalposts before the logarithm, c.
  public let shift: Double

  /// The values that become 0 and 1, before the logarithm.
  public var goalposts: Goalposts { scale.goalposts }
  /// Whether more is better.
  public var direction: IndicatorDirection { scale.direction }
  /// Whether values outside the goalposts become 0 or 1.
  public var isClamped: Bool { scale.isClamped }

  /// A logarithmic scale between goalposts.
  ///
  /// - Parameters:
  ///   - goalposts: The values that become 0 and 1; where less is better, 1 and 0.
  ///   - shift: What is added before the logarithm, so that 0 has one.
  ///   - direction: Whether more is better.
  ///   - isClamped: Whether values outside the goalposts become 0 or 1.
  /// - Throws: ``IndexError`` with code `invalidGoalposts` unless the lower goalpost plus the shift
  ///   is positive and finite, and the goalposts differ in their logarithms.
  public init(
    _ goalposts: Goalposts,
    shift: Double = 0,
    direction: IndicatorDirection = .higherIsBetter,
    isClamped: Bool = false
  ) throws(IndexError) {
    let (lower, upper) = (goalposts.lower + shift, goalposts.upper + shift)
    guard lower > 0, upper < .infinity, Double.log(lower) < Double.log(upper) else {
      throw IndexError(
        .invalidGoalposts,
        culprit: "\(goalposts.lower) + \(shift)",
        "Goalposts of \(lower) and \(upper) do not span a logarithmic scale; raise the lower one or "
          + "pass a shift."
      )
    }
    scale = MinMax(goalposts, direction: direction, isClamped: isClamped)
    self.shift = shift
  }

  /// The value of a finite number on the new scale.
  public func rescale(_ value: Double) throws(IndexError) -> Double {
    let shifted = value + shift
    guard shifted > 0 else {
      throw IndexError(
        .valueOutOfDomain,
        culprit: "\(value)",
        "A value of \(value) has no logarithm\(shift == 0 ? "" : " after adding \(shift)"); pass a "
          + "larger shift or another scale."
      )
    }
    return scale.place(
      Double.log(shifted),
      between: Double.log(goalposts.lower + shift),
      and: Double.log(goalposts.upper + shift)
    )
  }
}
