// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// Newton's method for the ratios of a calibration, on its convex dual with the exact Hessian.
///
///     misfit   m(λ) = t − Σ d g(zᵀλ/v) z
///     Hessian  H(λ) = Σ (d/v) g′(zᵀλ/v) z zᵀ,   step: H δ = m
///
/// A step is halved until the dual rises or the misfit falls. Newton's method goes on until rounding stops it, not
/// until a chosen precision is reached.
struct CalibrationSolver {
  let function: RatioFunction
  let basis: AuxiliaryBasis
  let residualVariance: [Double]
  let weights: [Double]

  private static let longest = 200

  /// The ratios that came nearest, and after how many steps.
  func solve() -> (ratios: [Double], steps: Int) {
    var multipliers = [Double](repeating: 0, count: basis.totals.count)
    var here = evaluate(multipliers)
    let scale = norm(basis.totals) + norm(zip(basis.totals, here.misfit).map { $0 - $1 })
    var steps = 0
    while steps < CalibrationSolver.longest, here.size > 1e-16 * scale {
      guard let (moved, there) = next(multipliers, here) else { break }
      // Below 1e-13 only rounding is left; a step that gains little there was the last.
      let isLast = here.size < 1e-13 * scale && there.size > here.size / 2
      if isLast, there.size >= here.size { break }
      (multipliers, here) = (moved, there)
      steps += 1
      if isLast { break }
    }
    return (here.arguments.map(function.value), steps)
  }

  private struct Place {
    var arguments: [Double]
    var misfit: [Double]
    var size: Double
    var dual: Double
  }

  private func evaluate(_ multipliers: [Double]) -> Place {
    var arguments = basis.columns.times(multipliers)
    var weighted = [Double](repeating: 0, count: arguments.count)
    var dual = CompensatedSum()
    for row in arguments.indices {
      arguments[row] /= residualVariance[row]
      guard weights[row] != 0 else { continue }
      weighted[row] = weights[row] * function.value(arguments[row])
      dual.add(-weights[row] * residualVariance[row] * function.integral(arguments[row]))
    }
    for (multiplier, total) in zip(multipliers, basis.totals) { dual.add(multiplier * total) }
    let isFinite = weighted.allSatisfy(\.isFinite)
    let reached = isFinite ? basis.columns.transposed(times: weighted) : basis.totals
    let misfit = zip(basis.totals, reached).map { $0 - $1 }
    return Place(
      arguments: arguments,
      misfit: misfit,
      size: isFinite ? norm(misfit) : .infinity,
      dual: dual.value
    )
  }

  /// One step, or nil where none leads on.
  ///
  /// Where ratios stand at their bounds the Hessian loses rank, and all of it far out. A ridge then
  /// turns the step towards the gradient; the Hessian at the start is 1, which gives the ridge its
  /// scale.
  private func next(_ multipliers: [Double], _ here: Place) -> ([Double], Place)? {
    let slopes = here.arguments.indices.map { row in
      weights[row] / residualVariance[row] * function.slope(here.arguments[row])
    }
    guard slopes.allSatisfy(\.isFinite) else { return nil }
    let hessian = basis.columns.crossProduct(weights: slopes)
    for ridge in [0, 1e-8, 1e-4, 1e-2, 1] {
      var raised = hessian
      for index in 0..<hessian.rowCount { raised[index, index] += ridge }
      guard let factor = try? Cholesky(of: raised), let step = try? factor.solve(here.misfit),
        step.allSatisfy(\.isFinite), let found = search(from: multipliers, here, along: step)
      else { continue }
      return found
    }
    return nil
  }

  private func search(
    from start: [Double],
    _ here: Place,
    along step: [Double]
  ) -> ([Double], Place)? {
    let rise = zip(here.misfit, step).reduce(0) { $0 + $1.0 * $1.1 }
    var length = 1.0
    for _ in 0..<60 {
      let moved = zip(start, step).map { $0 + length * $1 }
      let there = evaluate(moved)
      let rises = there.dual >= here.dual + 1e-4 * length * rise
      if there.size < .infinity, rises || there.size < (1 - 1e-4 * length) * here.size {
        return (moved, there)
      }
      length /= 2
    }
    return nil
  }

  private func norm(_ vector: [Double]) -> Double {
    vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }
}
