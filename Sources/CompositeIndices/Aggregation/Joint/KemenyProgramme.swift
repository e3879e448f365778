// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra
internal import LinearProgramming

/// The best order of many units, by an integer programme.
///
///     maximize Σ (oᵢₖ − oₖᵢ) xᵢₖ over i < k,   xᵢₖ = 1 where i stands before k,
///     0 ≤ xᵢₖ + xₖₗ − xᵢₗ ≤ 1 for i < k < l, so that the order has no cycle
enum KemenyProgramme {
  /// The order, and how far its support may lie below the best.
  static func order(
    of units: [Int],
    in outranking: Matrix,
    limits: SolverLimits
  ) throws(IndexError) -> (order: [Int], slack: Double) {
    let size = units.count
    var programme = LinearProgramme(.maximize)
    var variables = [Int](repeating: 0, count: size * size)
    for i in 0..<size {
      for k in (i + 1)..<max(size, i + 1) {
        let lead = outranking[units[i], units[k]] - outranking[units[k], units[i]]
        variables[i * size + k] = programme.addVariable(to: 1, cost: lead, isInteger: true)
      }
    }
    for i in 0..<size {
      for k in (i + 1)..<max(size, i + 1) {
        for l in (k + 1)..<max(size, k + 1) {
          let cycle = [
            LinearTerm(1, of: variables[i * size + k]),
            LinearTerm(1, of: variables[k * size + l]),
            LinearTerm(-1, of: variables[i * size + l]),
          ]
          programme.addConstraint(cycle, atLeast: 0, atMost: 1)
        }
      }
    }
    let solution: LinearSolution
    do { solution = try programme.solution(limits: limits) } catch {
      throw IndexError(.notConverged, culprit: error.culprit, error.description)
    }
    guard let objective = solution.objective, let bound = solution.bound else {
      throw IndexError(
        .notConverged,
        culprit: "\(size) units",
        "No order of \(size) units was found within the limits; allow more time or nodes."
      )
    }
    let followers = (0..<size).map { i in
      (0..<size).reduce(0.0) { sum, k in
        if k == i { return sum }
        let ahead =
          i < k
          ? solution.values[variables[i * size + k]] : 1 - solution.values[variables[k * size + i]]
        return sum + ahead
      }
    }
    let order = (0..<size).sorted { (followers[$1], $0) < (followers[$0], $1) }
    let slack = solution.status == .optimal ? 0 : max(0, bound - objective)
    return (order.map { units[$0] }, slack)
  }
}
