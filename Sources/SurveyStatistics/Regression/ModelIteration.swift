// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// Fits a generalized linear model by Fisher's scoring: weighted least squares, again and again.
///
///     β ← β + (X'WX)⁻¹ X'u,   W = w μ'²/V(μ),   u = w (y − μ) μ'/V(μ)
///
/// Rows are taken in chunks whose length depends on nothing but the data, so that the bits do not
/// depend on the number of cores.
struct ModelIteration {
  private let columns: StandardizedColumns
  private let outcome: [Double]
  private let weights: [Double]
  private let link: RegressionLink

  /// The information and the score of each row, weighted.
  private var information: [Double]
  private(set) var scores: [Double]
  private(set) var iterations = 0

  /// What came of an iteration.
  enum End {
    /// The coefficients of the standardized columns, and the inverse of their information.
    case converged(coefficients: [Double], inverse: Matrix)
    /// Columns that tell the outcome of some rows without error, and how many rows.
    case separated(columns: [Int], rows: Int)
    case unfinished
  }

  private static let chunk = 1 << 15
  private static let mostIterations = 100

  init(
    _ columns: StandardizedColumns,
    outcome: [Double],
    weights: [Double],
    link: RegressionLink
  ) {
    self.columns = columns
    self.outcome = outcome
    self.weights = weights
    self.link = link
    information = [Double](repeating: 0, count: outcome.count)
    scores = information
  }

  /// Runs to the end.
  mutating func run() -> End {
    let matrix = columns.matrix
    let start = outcome.map(link.start)
    var loss = update(start)
    guard var inverse = inverseInformation() else { return .unfinished }
    // The first step goes from a start of rows, not of coefficients.
    var working = scores
    for row in working.indices { working[row] += information[row] * start[row] }
    var coefficients = inverse * matrix.transposed(times: working)
    loss = update(matrix * coefficients)
    while iterations < ModelIteration.mostIterations {
      iterations += 1
      // With the identity the information is that of the first step.
      if link != .identity {
        guard let next = inverseInformation() else { break }
        inverse = next
      }
      let step = inverse * matrix.transposed(times: scores)
      guard step.allSatisfy(\.isFinite) else { break }
      var part = 1.0
      var moved = coefficients
      var movedLoss = Double.infinity
      for _ in 0..<30 {
        moved = zip(coefficients, step).map { $0 + part * $1 }
        movedLoss = update(matrix * moved)
        if movedLoss <= loss + 1e-9 * loss.magnitude { break }
        part /= 2
      }
      (coefficients, loss) = (moved, movedLoss)
      let size = coefficients.map(\.magnitude).max() ?? 0
      let change = step.map(\.magnitude).max() ?? 0
      if change <= 1e-11 * (link == .identity ? size : max(1, size)) {
        return .converged(coefficients: coefficients, inverse: inverse)
      }
      // Least squares is exact but for rounding, which the second step took away.
      if link == .identity, iterations >= 2 {
        return .converged(coefficients: coefficients, inverse: inverse)
      }
      if iterations >= 8, let separated = separation(along: step) { return separated }
    }
    return .unfinished
  }

  /// The inverse of X'WX; nil if it is singular.
  private func inverseInformation() -> Matrix? {
    let products = columns.matrix.crossProduct(weights: information)
    do {
      return try Cholesky(of: products).inverse
    } catch {
      return nil
    }
  }

  /// Computes information and scores of all rows; returns half the deviance but for a constant.
  private mutating func update(_ eta: [Double]) -> Double {
    let (link, count) = (link, outcome.count)
    let chunks = (count + ModelIteration.chunk - 1) / ModelIteration.chunk
    let parts = information.withUnsafeMutableBufferPointer { information in
      scores.withUnsafeMutableBufferPointer { scores in
        nonisolated(unsafe) let information = information
        nonisolated(unsafe) let scores = scores
        return Parallel.map(chunks) { [outcome, weights] chunk in
          let start = chunk * ModelIteration.chunk
          var loss = 0.0
          outcome.withUnsafeBufferPointer { outcome in
            weights.withUnsafeBufferPointer { weights in
              eta.withUnsafeBufferPointer { eta in
                for row in start..<min(start + ModelIteration.chunk, count) {
                  let working = link.working(outcome[row], eta[row])
                  information[row] = weights[row] * working.information
                  scores[row] = weights[row] * working.score
                  loss += weights[row] * working.loss
                }
              }
            }
          }
          return loss
        }
      }
    }
    return parts.reduce(0, +)
  }

  /// Whether going on along a step makes every row more likely or leaves it as it is: then the
  /// likelihood has no maximum, and some coefficient is infinite.
  private func separation(along step: [Double]) -> End? {
    guard link != .identity else { return nil }
    let change = columns.matrix * step
    let largest = change.map(\.magnitude).max() ?? 0
    var rows = 0
    for (row, value) in change.enumerated() {
      if value.magnitude > 0.1 * largest { rows += 1 }
      guard value.magnitude > 1e-5 * largest else { continue }
      let improves =
        link == .log ? outcome[row] == 0 && value < 0 : (outcome[row] > 0.5) == (value > 0)
      guard improves else { return nil }
    }
    let first = columns.hasIntercept ? 1 : 0
    let most = step.dropFirst(first).map(\.magnitude).max() ?? 0
    return .separated(
      columns: step.indices.filter { $0 >= first && step[$0].magnitude > 0.1 * most },
      rows: rows
    )
  }
}
