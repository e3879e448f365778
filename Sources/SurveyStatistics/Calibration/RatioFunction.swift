// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// The weight ratio as a function of u, with its derivative and its integral.
struct RatioFunction: Sendable {
  let distance: CalibrationDistance
  let lower: Double
  let upper: Double

  init(_ distance: CalibrationDistance, bounds: ClosedRange<Double>?) {
    self.distance = distance
    lower = bounds?.lowerBound ?? -.infinity
    upper = bounds?.upperBound ?? .infinity
  }

  /// The ratio at u.
  func value(_ u: Double) -> Double {
    switch distance {
    case .linear: min(max(1 + u, lower), upper)
    case .raking: Double.exp(u)
    case .logit: lower + (upper - lower) * part(u)
    }
  }

  /// Its derivative.
  func slope(_ u: Double) -> Double {
    switch distance {
    case .linear: 1 + u > lower && 1 + u < upper ? 1 : 0
    case .raking: Double.exp(u)
    case .logit: (upper - lower) * part(u) * part(-u, mirrored: true) * steepness
    }
  }

  /// Its integral from 0 (up to a constant), which Newton's method makes the dual problem of.
  func integral(_ u: Double) -> Double {
    switch distance {
    case .linear:
      let ratio = 1 + u
      if ratio < lower { return lower * ratio - lower * lower / 2 }
      if ratio > upper { return upper * ratio - upper * upper / 2 }
      return ratio * ratio / 2
    case .raking: return Double.exp(u)
    case .logit:
      let power = steepness * u
      // ln(U − 1 + (1 − L) e^p) without overflow.
      let logarithm =
        power > 0
        ? power + Double.log((upper - 1) * Double.exp(-power) + (1 - lower))
        : Double.log((upper - 1) + (1 - lower) * Double.exp(power))
      return lower * u + (upper - lower) / steepness * logarithm
    }
  }

  private var steepness: Double { (upper - lower) / ((upper - 1) * (1 - lower)) }

  /// How far the logit ratio is from L to U, from 0 to 1; mirrored, from U to L.
  private func part(_ u: Double, mirrored: Bool = false) -> Double {
    let (here, there) = mirrored ? (upper - 1, 1 - lower) : (1 - lower, upper - 1)
    let power = steepness * u
    if power > 0 { return here / (here + there * Double.exp(-power)) }
    let raised = Double.exp(power)
    return here * raised / (there + here * raised)
  }
}
