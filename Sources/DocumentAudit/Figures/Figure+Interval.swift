// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Figure {
  /// The values that the printed figure may stand for.
  ///
  ///     rounded             value − precision/2 … value + precision/2
  ///     exact               value
  ///     about               value − loose … value + loose
  ///     nearly              value − loose … value + precision/2
  ///     moreThan, atLeast   value … ∞
  ///     lessThan, atMost    −∞ … value
  ///     loose = max(precision/2, looseness · |value|)
  ///
  /// Edge cases: nearly a negative number is on the side of zero. An approximate figure is never
  /// held to be sharper than the rounding of one without a hedge.
  ///
  /// - Parameter looseness: By what part of its value an approximate figure may be off.
  /// - Returns: The interval, in the figure's own unit, or `nil` if the figure has no number.
  public func interval(looseness: Double = Audit.usualLooseness) -> ValueInterval? {
    guard let value else { return nil }
    let rounding = (precision ?? 0) / 2
    let loose = max(rounding, looseness * value.magnitude)
    return switch qualifier {
    case .rounded: ValueInterval(lower: value - rounding, upper: value + rounding)
    case .exact: ValueInterval(value)
    case .about: ValueInterval(lower: value - loose, upper: value + loose)
    case .nearly where value < 0: ValueInterval(lower: value - rounding, upper: value + loose)
    case .nearly: ValueInterval(lower: value - loose, upper: value + rounding)
    case .moreThan, .atLeast: ValueInterval(lower: value, upper: .infinity)
    case .lessThan, .atMost: ValueInterval(lower: -.infinity, upper: value)
    }
  }
}
