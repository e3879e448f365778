// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Testing

@Suite("The code of DenseAlgebra's page")
struct DenseAlgebraTests {
  @Test("Weighted least squares finds the line that data lie on")
  func leastSquares() throws {
    let design = Matrix(rows: 4, columns: 2) { row, column in column == 0 ? 1 : Double(row) }
    let (response, weights) = ([2.0, 5, 8, 11], [1.0, 2, 1, 2])
    let fit = try design.leastSquares(response, weights: weights)
    #expect(zip(fit.coefficients, [2, 3]).allSatisfy { abs($0 - $1) < 1e-12 })
  }
}
