// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// What is done to the values, the goalposts and the target of an indicator before normalisation.
public enum IndicatorTransform: Hashable, Sendable {
  /// ln(x + shift): each doubling counts alike.
  case log(shift: Double = 0)
  /// √x: between the linear scale and the logarithm.
  case squareRoot

  /// The transformed value, or nil if the value has none.
  ///
  ///     IndicatorTransform.log().apply(1)          // 0
  ///     IndicatorTransform.log().apply(0)          // nil
  ///     IndicatorTransform.log(shift: 1).apply(0)  // 0
  public func apply(_ value: Double) -> Double? {
    switch self {
    case .log(let shift):
      let shifted = value + shift
      return shifted > 0 && shifted < .infinity ? Double.log(shifted) : nil
    case .squareRoot: return value >= 0 ? value.squareRoot() : nil
    }
  }

  /// The values for which there is a transformed one, for a message.
  var domain: String {
    switch self {
    case .log(let shift) where shift == 0: "the logarithm takes positive values; add a shift"
    case .log(let shift): "the logarithm takes values above \(-shift); raise the shift"
    case .squareRoot: "the square root takes values of at least 0"
    }
  }
}
