// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra
internal import RealModule

/// The factors under which a correlation matrix is most likely.
///
///     minimize over ψ   Σₖ (λₖ − ln λₖ − 1),   k beyond the factors, λ the eigenvalues of Ψ^−½ R Ψ^−½
///
/// Over ln ψ by Newton's method with the second derivatives that hold near the solution, as commonly
/// described for Jöreskog's method; ψ stays within 0.005…1.
struct LikelyFactors {
  let loadings: Matrix
  /// The indicators whose ψ is at its lower limit.
  let atLimit: [Int]

  private static let smallest = 0.005

  private let correlations: Matrix
  private let count: Int

  /// - Throws: `dependentIndicators` or `notConverged`.
  init(of indicators: IndicatorMatrix, count: Int) throws(IndexError) {
    correlations = try indicators.correlations()
    self.count = count
    guard
      indicators.unitCount > indicators.count,
      let factor = try? Cholesky(of: correlations),
      factor.reciprocalCondition > 1e-13
    else { throw indicators.dependent(correlations) }
    let size = indicators.count
    // The usual start: half the part of each indicator that the others do not explain, made larger.
    let part = 1 - 0.5 * Double(count) / Double(size)
    let lower = Double.log(Self.smallest)
    var position = factor.inverse.diagonal.map { min(0, max(lower, Double.log(part / $0))) }
    var state = Self.State(correlations, position, count)
    for _ in 0..<500 {
      let free = (0..<size).filter {
        !(position[$0] <= lower && state.gradient[$0] > 0)
          && !(position[$0] >= 0 && state.gradient[$0] < 0)
      }
      let steepest = free.map { state.gradient[$0].magnitude }.max() ?? 0
      if steepest < 1e-11 { break }
      guard let step = state.step(of: free) else { break }
      var (length, hasMoved) = (1.0, false)
      while length > 1e-10 {
        var tried = position
        for (place, index) in free.enumerated() {
          tried[index] = min(0, max(lower, position[index] - length * step[place]))
        }
        let next = State(correlations, tried, count)
        // Near the end the value no longer moves in its last digits, but the gradient still does.
        let isLower =
          next.value < state.value
          || (next.value < state.value + 1e-13 && next.steepness(free) < state.steepness(free))
        if isLower {
          (position, state, hasMoved) = (tried, next, true)
          break
        }
        length /= 2
      }
      if !hasMoved { break }
    }
    guard state.value.isFinite else {
      throw IndexError(
        .notConverged,
        culprit: "\(count) factors",
        "No \(count) factors were found to be most likely; keep fewer, or take principal components."
      )
    }
    loadings = state.loadings
    atLimit = (0..<size).filter { position[$0] <= lower + 1e-9 }
  }

  /// The value, its derivatives and the loadings at one place.
  private struct State {
    var value = Double.infinity
    var gradient: [Double] = []
    var loadings = Matrix(rows: 0, columns: 0)
    private var vectors = Matrix(rows: 0, columns: 0)
    private var count = 0

    init(_ correlations: Matrix, _ position: [Double], _ count: Int) {
      let size = position.count
      let roots = position.map { Double.exp($0 / 2) }
      let scaled = Matrix(rows: size, columns: size) {
        correlations[max($0, $1), min($0, $1)] / (roots[$0] * roots[$1])
      }
      guard let eigen = try? SymmetricEigen(of: scaled) else { return }
      let values = eigen.values.map { max($0, 1e-300) }
      let beyond = count..<size
      value = beyond.reduce(0) { $0 + values[$1] - Double.log(values[$1]) - 1 }
      gradient = (0..<size).map { row in
        beyond.reduce(0) { sum, k in
          let entry = eigen.vectors[row, k]
          return sum + (1 - values[k]) * entry * entry
        }
      }
      loadings = Matrix(rows: size, columns: count) {
        roots[$0] * max(values[$1] - 1, 0).squareRoot() * eigen.vectors[$0, $1]
      }
      vectors = eigen.vectors.columns(beyond)
      self.count = count
    }

    func steepness(_ free: [Int]) -> Double {
      free.reduce(0) { $0 + gradient[$1] * gradient[$1] }
    }

    /// Newton's step of some of the places.
    func step(of free: [Int]) -> [Double]? {
      let projection = vectors.times(transposed: vectors)
      var curvature = Matrix(rows: free.count, columns: free.count) {
        projection[free[$0], free[$1]] * projection[free[$0], free[$1]]
      }
      for index in free.indices { curvature[index, index] += 1e-10 }
      let slopes = free.map { gradient[$0] }
      return try? Cholesky(of: curvature).solve(slopes)
    }
  }
}
