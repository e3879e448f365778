// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// From numbers to places in a drawing, in proportion.
struct LinearScale: Hashable, Sendable {
  /// The number at the start.
  let lower: Double
  /// The number at the end; above `lower`.
  let upper: Double
  /// The place of the lower number.
  let start: Double
  /// The place of the upper number.
  let end: Double

  /// The place of a number. Half the numbers are used, so that the distance of two huge ones fits.
  func callAsFunction(_ value: Double) -> Double {
    let span: Double = upper / 2 - lower / 2
    guard span > 0 else { return start }
    return start + (value / 2 - lower / 2) / span * (end - start)
  }
}
