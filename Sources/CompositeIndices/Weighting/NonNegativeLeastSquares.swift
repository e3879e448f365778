// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra

/// The least squares solution none of whose numbers is negative, by Lawson and Hanson's active set.
enum NonNegativeLeastSquares {
  /// Minimizes ‖A x − b‖² over x ≥ 0; A has full column rank.
  ///
  /// - Throws: `notConverged`.
  static func solve(_ matrix: Matrix, _ right: [Double]) throws(IndexError) -> [Double] {
    let count = matrix.columnCount
    let products = matrix.crossProduct()
    let projected = matrix.transposed(times: right)
    let scale = projected.reduce(0) { max($0, $1.magnitude) }
    var solution = [Double](repeating: 0, count: count)
    var passive: [Int] = []
    for _ in 0..<(10 * count + 10) {
      let gradient = zip(projected, products * solution).map { $0 - $1 }
      let entering = (0..<count).filter { !passive.contains($0) }.max {
        gradient[$0] < gradient[$1]
      }
      guard let entering, gradient[entering] > 1e-12 * scale else { return solution }
      passive.append(entering)
      while true {
        let inner = Matrix(rows: passive.count, columns: passive.count) {
          products[passive[$0], passive[$1]]
        }
        guard let best = try? Cholesky(of: inner).solve(passive.map { projected[$0] }) else {
          throw failure
        }
        if best.allSatisfy({ $0 > 0 }) {
          for (place, index) in passive.enumerated() { solution[index] = best[place] }
          break
        }
        // As far as the first number that would turn negative; it leaves.
        var step = 1.0
        for (place, index) in passive.enumerated() where best[place] <= 0 {
          step = min(step, solution[index] / (solution[index] - best[place]))
        }
        for (place, index) in passive.enumerated() {
          solution[index] += step * (best[place] - solution[index])
        }
        for index in passive where solution[index] <= 1e-15 * scale { solution[index] = 0 }
        let left = passive.filter { solution[$0] > 0 }
        guard left.count < passive.count else { throw failure }
        passive = left
      }
    }
    throw failure
  }

  private static var failure: IndexError {
    IndexError(
      .notConverged,
      culprit: "weights",
      "No balanced weights were found; leave out parts that say nearly the same."
    )
  }
}
