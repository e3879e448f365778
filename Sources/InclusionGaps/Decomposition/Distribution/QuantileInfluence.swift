// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import InequalityMeasures
import RealModule

/// The recentred influence of a quantile.
///
///     RIFᵢ = q + (τ − [yᵢ ≤ q]) / f(q),   f(q) = Σ w φ((y − q) / h) / (h W)
///
/// Its mean is the quantile but for the step of the distribution there, (τ − F(q)) / f(q). Quantile
/// and density are estimated, and errors know it: where the quantile moves, the respondents whom it
/// passes are those that the kernel sees. The bandwidth counts as given.
///
/// Reference: Firpo, Fortin and Lemieux (2009), Unconditional quantile regressions, Econometrica 77,
/// doi:10.3982/ECTA6822, as commonly stated; not checked against the paper.
struct QuantileInfluence: RecenteredInfluence {
  let statistic: Double
  let recentered: [Double]
  let influence: [Double]
  private let weights: [Double]
  private let density: Double
  /// The density that each respondent's kernel adds, times n.
  private let kernels: [Double]
  /// The derivative of the density by each weight.
  private let densityInfluence: [Double]

  init(
    _ outcome: [Double],
    _ weights: [Double],
    at part: Double,
    bandwidth: Double,
    name: String
  ) throws(InequalityError) {
    let values = try WeightedValues(outcome, weights: weights, name: name).sorted()
    let (quantile, whole) = (QuantileInfluence.quantile(part, of: values), values.sumOfWeights)
    let distances = outcome.map { ($0 - quantile) / bandwidth }
    let scale = 1 / (bandwidth * (2 * Double.pi).squareRoot())
    let kernels = distances.map { scale * Double.exp(-0.5 * $0 * $0) }
    var (density, slope, below) = (0.0, 0.0, 0.0)
    for row in outcome.indices {
      density += weights[row] * kernels[row]
      slope += weights[row] * kernels[row] * distances[row]
      if outcome[row] <= quantile { below += weights[row] }
    }
    density /= whole
    slope /= whole * bandwidth
    let share = below / whole
    statistic = quantile
    self.weights = weights
    self.density = density
    self.kernels = kernels
    recentered = outcome.map { quantile + (part - ($0 <= quantile ? 1 : 0)) / density }
    let moved = outcome.map { (share - ($0 <= quantile ? 1 : 0)) / (density * whole) }
    influence = moved
    densityInfluence = outcome.indices.map { (kernels[$0] - density) / whole + slope * moved[$0] }
  }

  func movement(of columns: Matrix) -> Matrix {
    let byQuantile = columns.transposed(
      times: zip(weights, kernels).map { $0 * (1 - $1 / density) }
    )
    let byDensity = columns.transposed(
      times: zip(weights, recentered).map { $0 * (statistic - $1) / density }
    )
    return Matrix(rows: weights.count, columns: columns.columnCount) { row, column in
      byQuantile[column] * influence[row] + byDensity[column] * densityInfluence[row]
    }
  }

  /// The smallest of sorted values that a part of them does not exceed.
  static func quantile(_ part: Double, of values: WeightedValues) -> Double {
    // Weights that add up to the part but for rounding have reached it.
    let wanted = part * values.sumOfWeights * (1 - 1e-14)
    var below = 0.0
    for (value, weight) in zip(values.values, values.weights) {
      below += weight
      if below >= wanted { return value }
    }
    return values.values[values.values.count - 1]
  }

  /// Silverman's bandwidth for a normal kernel; 0 where all values are alike.
  static func bandwidth(
    _ outcome: [Double],
    _ weights: [Double],
    name: String
  ) throws(InequalityError) -> Double {
    let values = try WeightedValues(outcome, weights: weights, name: name).sorted()
    var squares = 0.0
    for (value, weight) in zip(values.values, values.weights) {
      squares += weight * (value - values.mean) * (value - values.mean)
    }
    let deviation = (squares / values.sumOfWeights).squareRoot()
    let quartiles = quantile(0.75, of: values) - quantile(0.25, of: values)
    let spread = quartiles > 0 ? min(deviation, quartiles / 1.349) : deviation
    return 0.9 * spread * Double.pow(Double(values.values.count), -0.2)
  }
}
