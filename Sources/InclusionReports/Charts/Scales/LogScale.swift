// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// From positive numbers to places in a drawing, in proportion to their logarithms.
struct LogScale: Hashable, Sendable {
  /// The places of the logarithms.
  private let linear: LinearScale

  /// A scale from one positive number to a larger one.
  init(lower: Double, upper: Double, start: Double, end: Double) {
    linear = LinearScale(lower: log10(lower), upper: log10(upper), start: start, end: end)
  }

  /// The place of a positive number.
  func callAsFunction(_ value: Double) -> Double { linear(log10(value)) }

  /// The numbers 1, 2 and 5 times a power of ten within a range; powers alone where they are many.
  static func ticks(lower: Double, upper: Double) -> [Double] {
    let (first, last) = (Int(floor(log10(lower))), Int(ceil(log10(upper))))
    let every: Int = max(1, (last - first + 7) / 8)
    var ticks: [Double] = []
    for power in stride(from: first, through: last, by: every) {
      let multiples: [Double] = last - first <= 4 ? [1, 2, 5] : [1]
      for multiple in multiples {
        let tick: Double = multiple * pow(10, Double(power))
        if tick >= lower * (1 - 1e-12), tick <= upper * (1 + 1e-12) { ticks.append(tick) }
      }
    }
    return ticks
  }
}
