// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

extension ValueInterval {
  /// The image under an increasing function: from the image of one end to that of the other.
  func increasing(_ function: (Double) -> Double) -> ValueInterval {
    ValueInterval(lower: function(lower), upper: function(upper))
  }

  /// Every magnitude.
  func magnitude() -> ValueInterval {
    let ends = increasing(\.magnitude)
    return contains(0) ? ends.hull(ValueInterval(0)) : ends
  }

  /// Every square root; negative values have none and are left out.
  ///
  /// Edge cases: unbounded if every value is negative.
  func squareRoot() -> ValueInterval {
    upper < 0 ? .unbounded : increasing { max(0, $0).squareRoot() }
  }

  /// Every natural logarithm; zero and negative values have none and are left out.
  ///
  /// Edge cases: unbounded if no value is positive.
  func naturalLogarithm() -> ValueInterval {
    upper <= 0 ? .unbounded : increasing { log(max(0, $0)) }
  }

  /// Every exponential.
  func exponential() -> ValueInterval {
    increasing { exp($0) }
  }

  /// Every value rounded to a number of decimals, ties away from zero; a negative number of
  /// decimals rounds to tens, hundreds and so on.
  func rounded(decimals: Int) -> ValueInterval {
    increasing { DecimalRounding.rounded($0, decimals: decimals) }
  }
}
