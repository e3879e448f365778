// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// A number with its derivatives by the estimates it is made of: what an expression of estimates is
/// written in, so that its gradient is exact.
///
///     try estimates.contrast { 1 - $0[1] / $0[0] }
///
/// Derivatives follow the rules of calculus at every step; nothing is approximated by differences.
public struct DualNumber: Hashable, Sendable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral
{
  /// The value.
  public let value: Double
  /// The derivative by each estimate; empty for a constant.
  public let gradient: [Double]

  /// A number from its value and derivatives.
  public init(_ value: Double, gradient: [Double] = []) {
    self.value = value
    self.gradient = gradient
  }

  /// A constant.
  public init(floatLiteral value: Double) { self.init(value) }

  /// A constant.
  public init(integerLiteral value: Int) { self.init(Double(value)) }

  /// A function of two numbers, from its value and its partial derivatives.
  private static func combined(
    _ value: Double,
    _ left: DualNumber,
    _ leftSlope: Double,
    _ right: DualNumber,
    _ rightSlope: Double
  ) -> DualNumber {
    var gradient = [Double](repeating: 0, count: max(left.gradient.count, right.gradient.count))
    for index in left.gradient.indices { gradient[index] += leftSlope * left.gradient[index] }
    for index in right.gradient.indices { gradient[index] += rightSlope * right.gradient[index] }
    return DualNumber(value, gradient: gradient)
  }

  private func mapped(_ value: Double, slope: Double) -> DualNumber {
    DualNumber(value, gradient: gradient.map { slope * $0 })
  }

  /// The sum.
  public static func + (left: DualNumber, right: DualNumber) -> DualNumber {
    combined(left.value + right.value, left, 1, right, 1)
  }

  /// The difference.
  public static func - (left: DualNumber, right: DualNumber) -> DualNumber {
    combined(left.value - right.value, left, 1, right, -1)
  }

  /// The negative.
  public static prefix func - (number: DualNumber) -> DualNumber {
    number.mapped(-number.value, slope: -1)
  }

  /// The product.
  public static func * (left: DualNumber, right: DualNumber) -> DualNumber {
    combined(left.value * right.value, left, right.value, right, left.value)
  }

  /// The quotient.
  public static func / (left: DualNumber, right: DualNumber) -> DualNumber {
    let quotient = left.value / right.value
    return combined(quotient, left, 1 / right.value, right, -quotient / right.value)
  }

  /// The natural logarithm.
  public static func log(_ number: DualNumber) -> DualNumber {
    number.mapped(Double.log(number.value), slope: 1 / number.value)
  }

  /// The exponential.
  public static func exp(_ number: DualNumber) -> DualNumber {
    let value = Double.exp(number.value)
    return number.mapped(value, slope: value)
  }

  /// The square root.
  public static func sqrt(_ number: DualNumber) -> DualNumber {
    let value = number.value.squareRoot()
    return number.mapped(value, slope: 0.5 / value)
  }

  /// A power with a constant exponent.
  public static func pow(_ number: DualNumber, _ exponent: Double) -> DualNumber {
    number.mapped(
      Double.pow(number.value, exponent),
      slope: exponent * Double.pow(number.value, exponent - 1)
    )
  }
}
