// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import RealModule

extension RandomNumberGenerator {
  /// A standard normal number: Marsaglia's polar method. Its partner is not kept, so that what is
  /// drawn depends on the generator alone.
  package mutating func normal() -> Double {
    while true {
      let x = 2 * fraction() - 1
      let y = 2 * fraction() - 1
      let square = x * x + y * y
      if square > 0, square < 1 { return x * (-2 * Double.log(square) / square).squareRoot() }
    }
  }

  /// A gamma number with a scale of 1: Marsaglia and Tsang (2000), as commonly stated.
  package mutating func gamma(shape: Double) -> Double {
    guard shape >= 1 else {
      // A gamma number of one shape more is turned into one of this shape.
      let larger = gamma(shape: shape + 1)
      return larger * Double.pow(1 - fraction(), 1 / shape)
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let cube = (1 + c * x) * (1 + c * x) * (1 + c * x)
      guard cube > 0 else { continue }
      let bound = x * x / 2 + d - d * cube + d * Double.log(cube)
      if Double.log(1 - fraction()) < bound { return d * cube }
    }
  }

  /// A number from 0 to below 1.
  private mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }
}
