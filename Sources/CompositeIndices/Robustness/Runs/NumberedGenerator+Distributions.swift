// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

extension NumberedGenerator {
  /// A standard normal number: Marsaglia's polar method.
  mutating func normal() -> Double {
    while true {
      let x = 2 * uniform() - 1
      let y = 2 * uniform() - 1
      let square = x * x + y * y
      if square > 0, square < 1 { return x * (-2 * Double.log(square) / square).squareRoot() }
    }
  }

  /// A gamma number with a scale of 1: Marsaglia and Tsang (2000), as commonly stated.
  mutating func gamma(shape: Double) -> Double {
    guard shape >= 1 else {
      let larger = gamma(shape: shape + 1)
      return larger * Double.pow(1 - uniform(), 1 / shape)
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let cube = (1 + c * x) * (1 + c * x) * (1 + c * x)
      guard cube > 0 else { continue }
      let bound = x * x / 2 + d - d * cube + d * Double.log(cube)
      if Double.log(1 - uniform()) < bound { return d * cube }
    }
  }
}
