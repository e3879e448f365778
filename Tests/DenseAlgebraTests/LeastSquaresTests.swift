// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import Testing

@Suite struct LeastSquaresTests {
  private func relativeError(_ found: [Double], _ expected: [Double]) -> Double {
    zip(found, expected).map { (($0 - $1) / $1).magnitude }.max() ?? 0
  }

  @Test func aLineByHand() throws {
    // Through (0, 1), (1, 3), (2, 4): mean 8/3, slope 3/2, intercept 7/6; residuals −1/6, 1/3, −1/6.
    let design = try Matrix(columns: [[1, 1, 1], [0, 1, 2]])
    let fit = try design.leastSquares([1, 3, 4])
    #expect(relativeError(fit.coefficients, [7.0 / 6, 1.5]) < 1e-14)
    #expect((fit.residualSumOfSquares - 1.0 / 6).magnitude < 1e-15)
    #expect(fit.droppedColumns.isEmpty && fit.rank == 2)
    // X'X = [[3, 3], [3, 5]], its inverse [[5, −3], [−3, 3]] / 6.
    let inverse = try Matrix(rows: [[5.0 / 6, -0.5], [-0.5, 0.5]])
    #expect(fit.inverseCrossProduct.relativeDistance(to: inverse) < 1e-14)
  }

  @Test func weightsCountRowsSeveralTimes() throws {
    let design = try Matrix(columns: [[1, 1, 1], [0, 1, 2]])
    let repeated = design.rows([0, 1, 1, 2, 2, 2])
    let once = try design.leastSquares([1, 3, 4], weights: [1, 2, 3])
    let often = try repeated.leastSquares([1, 3, 3, 4, 4, 4])
    #expect(relativeError(once.coefficients, often.coefficients) < 1e-14)
    #expect((once.residualSumOfSquares - often.residualSumOfSquares).magnitude < 1e-15)
  }

  @Test func laterColumnsAreDropped() throws {
    let ones = [Double](repeating: 1, count: 50)
    let x = randomNumbers(50, seed: 1)
    let z = randomNumbers(50, seed: 2)
    let zeros = [Double](repeating: 0, count: 50)
    let sum = zip(x, z).map { 3 * $0 - $1 + 2 }
    let design = try Matrix(columns: [ones, x, x.map { 1e9 * $0 }, z, zeros, sum])
    let response = zip(x, z).map { 1 + 2 * $0 + 3 * $1 }
    let fit = try design.leastSquares(response)
    #expect(fit.droppedColumns == [2, 4, 5])
    #expect(fit.keptColumns == [0, 1, 3])
    #expect(fit.rank == 3)
    #expect(relativeError([0, 1, 3].map { fit.coefficients[$0] }, [1, 2, 3]) < 1e-13)
    #expect([2, 4, 5].allSatisfy { fit.coefficients[$0] == 0 })
    #expect(fit.residualSumOfSquares < 1e-25)
    let error = #expect(throws: LinearAlgebraError.self) {
      try design.leastSquares(response, whenDeficient: .reject)
    }
    #expect(error?.code == .rankDeficient)
    #expect(error?.column == 2)
    #expect(error?.description.contains("2, 4, 5") == true)
  }

  @Test func aColumnsUnitDoesNotMatter() throws {
    let design = Matrix.random(200, 4, seed: 3)
    let response = randomNumbers(200, seed: 4)
    let scales: [Double] = [1, 1e-9, 1e9, 1e-3]
    let scaled = Matrix(rows: 200, columns: 4) { design[$0, $1] * scales[$1] }
    let plain = try design.leastSquares(response)
    let other = try scaled.leastSquares(response)
    #expect(other.droppedColumns.isEmpty)
    let back = zip(other.coefficients, scales).map { $0 * $1 }
    #expect(relativeError(back, plain.coefficients) < 1e-12)
  }

  @Test func polynomialOfDegreeFiveIsFound() throws {
    // y = 1 + x + x² + … + x⁵ at x = 0…20, whole numbers all: every coefficient is 1 and the residual
    // is 0. (Wampler's first problem, known to defeat programs that form X'X carelessly.)
    let points = (0...20).map(Double.init)
    let powers = (0...5).map { power in
      points.map { x in (0..<power).reduce(1) { product, _ in product * x } }
    }
    let response = points.indices.map { row in powers.reduce(0) { $0 + $1[row] } }
    let fit = try Matrix(columns: powers).leastSquares(response)
    // The condition number of the columns is about 1e6, and 1e6 · 2⁻⁵² ≈ 2e-10.
    #expect(relativeError(fit.coefficients, [1, 1, 1, 1, 1, 1]) < 1e-9)
    #expect(fit.reciprocalCondition < 1e-3)
  }

  @Test func tallProblemsAreReducedInChunks() throws {
    let design = Matrix.random(50_003, 6, seed: 5)
    let weights = randomNumbers(50_003, seed: 6).map(\.magnitude)
    let truth: [Double] = [1, -2, 3, -4, 5, -6]
    let noise = randomNumbers(50_003, seed: 7)
    let response = zip(design * truth, noise).map { $0 + $1 }
    let fit = try design.leastSquares(response, weights: weights)
    // The normal equations, solved another way.
    let normal = try Cholesky(of: design.crossProduct(weights: weights))
    let right = design.crossProduct(
      with: Matrix(rows: 50_003, columns: 1, columnMajor: response),
      weights: weights
    )
    #expect(relativeError(fit.coefficients, try normal.solve(right).elements) < 1e-12)
    #expect(fit.inverseCrossProduct.relativeDistance(to: normal.inverse) < 1e-12)
    let residuals = zip(response, design * fit.coefficients).map { $0 - $1 }
    let squares = zip(residuals, weights).reduce(0) { $0 + $1.1 * $1.0 * $1.0 }
    #expect((fit.residualSumOfSquares / squares - 1).magnitude < 1e-12)
    #expect(fit == (try design.leastSquares(response, weights: weights, cores: .one)))
  }

  @Test func problemsWithoutRowsOrColumns() throws {
    let noRows = try Matrix(rows: 0, columns: 2).leastSquares([])
    #expect(noRows.droppedColumns == [0, 1])
    #expect(noRows.coefficients == [0, 0])
    #expect(noRows.residualSumOfSquares == 0)
    let noColumns = try Matrix(rows: 2, columns: 0).leastSquares([3, 4])
    #expect(noColumns.coefficients.isEmpty)
    #expect((noColumns.residualSumOfSquares - 25).magnitude < 1e-14)
    let wide = try Matrix(rows: [[1, 2, 3], [1, 0, 1]]).leastSquares([6, 2])
    #expect(wide.droppedColumns == [2])
    // x₀ + 2 x₁ = 6 and x₀ = 2.
    #expect(relativeError(Array(wide.coefficients.prefix(2)), [2, 2]) < 1e-14)
    #expect(try Matrix(rows: [[4]]).leastSquares([2]).coefficients == [0.5])
  }

  @Test func badWeightsAndResponsesAreNamed() throws {
    let design = Matrix.random(5, 2, seed: 8)
    let response = randomNumbers(5, seed: 9)
    func failure(_ response: [Double], _ weights: [Double]) -> LinearAlgebraError? {
      #expect(throws: LinearAlgebraError.self) {
        try design.leastSquares(response, weights: weights)
      }
    }
    let negative = failure(response, [1, 1, -1, 1, 1])
    #expect(negative?.code == .negativeWeight && negative?.row == 2)
    let missing = failure(response, [1, .nan, 1, 1, 1])
    #expect(missing?.code == .notFinite && missing?.row == 1)
    #expect(failure(response, [1]) != nil)
    let infinite = failure([0, 0, 0, .infinity, 0], [1, 1, 1, 1, 1])
    #expect(infinite?.code == .notFinite && infinite?.row == 3)
    let huge = #expect(throws: LinearAlgebraError.self) {
      try Matrix(rows: 3, columns: 1, repeating: 1e308).leastSquares([1, 1, 1])
    }
    #expect(huge?.code == .notFinite)
    #expect(try design.leastSquares(response, weights: [0, 0, 0, 0, 0]).rank == 0)
  }
}
