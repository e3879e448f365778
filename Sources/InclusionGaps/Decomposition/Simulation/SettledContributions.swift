// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The mean contributions of many draws, made to add up to the part of the gap that they explain.
///
/// Each draw's contributions add up to the difference of the drawn rows' predictions, whose mean is
/// the explained part E but for the luck of the draws. The luck is taken out by what it does to each
/// factor, a control variate:
///
///     contribution = mean cₖ + βₖ (E − mean Σ c),   βₖ = slope of cₖ on Σ c over the draws
///
/// The slopes add up to 1, so that contributions add up to E.
struct SettledContributions: Sendable {
  /// The means of the draws as they are.
  let means: [Double]
  /// The contributions, which add up to what is explained.
  let settled: [Double]
  /// The error of each that another seed would make; nil for too few draws.
  let simulationErrors: [Double?]
  /// What is explained less the sum of the means.
  let remainder: Double

  /// From so many draws on the slopes can be told.
  static let fewestForSlopes = 30

  init(_ draws: [[Double]], explained: Double) {
    let (count, factors) = (Double(draws.count), draws.first?.count ?? 0)
    let means = (0..<factors).map { factor in draws.reduce(0) { $0 + $1[factor] } / count }
    let remainder = explained - means.reduce(0, +)
    let luck = draws.map { $0.reduce(0, +) - means.reduce(0, +) }
    let spread = luck.reduce(0) { $0 + $1 * $1 }
    let size = means.reduce(0) { $0 + $1.magnitude }
    // Draws that all take the same rows differ in their sums by rounding alone.
    let hasSlopes =
      draws.count >= SettledContributions.fewestForSlopes
      && spread > count * 1e-24 * max(explained * explained, size * size)
    let slopes = (0..<factors).map { factor in
      guard hasSlopes else {
        return size > 0 ? means[factor].magnitude / size : 1 / Double(factors)
      }
      return zip(draws, luck).reduce(0) { $0 + ($1.0[factor] - means[factor]) * $1.1 } / spread
    }
    self.means = means
    self.remainder = remainder
    settled = zip(means, slopes).map { $0 + $1 * remainder }
    simulationErrors = (0..<factors).map { factor in
      let free = hasSlopes ? count - 2 : count - 1
      guard free > 0 else { return nil }
      let squares = zip(draws, luck).reduce(0.0) { sum, draw in
        let own = draw.0[factor] - means[factor] - (hasSlopes ? slopes[factor] * draw.1 : 0)
        return sum + own * own
      }
      return (squares / free / count).squareRoot()
    }
  }
}
