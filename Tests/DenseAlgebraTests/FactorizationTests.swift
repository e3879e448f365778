// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import Testing

@Suite struct FactorizationTests {
  static let seeds = Array(1...8) as [UInt64]

  /// Backward errors of LAPACK are a small multiple of order · 2⁻⁵²; for the orders below that is
  /// at most 1e-14, and 1e-13 leaves room for the multiple.
  static let rounding = 1e-13

  @Test(arguments: seeds)
  func choleskyReconstructsAndSolves(seed: UInt64) throws {
    let order = Int(seed) * 5 + 1
    let matrix = Matrix.random(order + 10, order, seed: seed).crossProduct()
    let cholesky = try Cholesky(of: matrix)
    let rebuilt = cholesky.factor.times(transposed: cholesky.factor)
    #expect(rebuilt.relativeDistance(to: matrix) < Self.rounding, "seed \(seed)")
    #expect(cholesky.factor[0, order - 1] == (order == 1 ? cholesky.factor[0, 0] : 0))
    let solution = randomNumbers(order, seed: seed + 100)
    let found = try cholesky.solve(matrix * solution)
    let error = zip(found, solution).map { ($0 - $1).magnitude }.max() ?? 0
    #expect(error < Self.rounding / cholesky.reciprocalCondition, "seed \(seed)")
    let residual = matrix * cholesky.inverse - .identity(order)
    #expect(residual.largestMagnitude < Self.rounding / cholesky.reciprocalCondition)
  }

  @Test func choleskyByHand() throws {
    // L = [[2, 0], [1, 3]], so A = L·Lᵀ = [[4, 2], [2, 10]] and A·(1, 1) = (6, 12).
    let cholesky = try Cholesky(of: Matrix(rows: [[4, 2], [2, 10]]))
    #expect(cholesky.factor == (try Matrix(rows: [[2, 0], [1, 3]])))
    #expect(try cholesky.solve([6, 12]) == [1, 1])
    // ‖A‖₁ = 12 and A⁻¹ = [[10, −2], [−2, 4]] / 36 has ‖A⁻¹‖₁ = 12/36: 1 / (12 · 12/36) = 1/4.
    #expect((cholesky.reciprocalCondition - 0.25).magnitude < 1e-15)
    #expect(try Cholesky(of: Matrix(rows: 0, columns: 0)).factor.shape == "0 × 0")
    #expect(try Cholesky(of: Matrix(rows: [[9]])).factor[0, 0] == 3)
  }

  @Test func aMatrixThatIsNotPositiveDefiniteNamesItsPivot() throws {
    // The third column is the sum of the first two; the pivot is 1 + 1 − 2 = 0 exactly.
    let matrix = try Matrix(rows: [[1, 0, 1], [0, 1, 1], [1, 1, 2]])
    let error = #expect(throws: LinearAlgebraError.self) { try Cholesky(of: matrix) }
    #expect(error?.code == .notPositiveDefinite)
    #expect(error?.column == 2)
    #expect(error?.description.contains("column 2") == true)
    #expect(error?.description.contains("SymmetricEigen") == true)
  }

  @Test func conditionOfHilbertMatricesIsSeen() throws {
    // Exactly 33,872,791,095 in the 1-norm, by Gauss-Jordan elimination over Python 3.11's
    // `fractions.Fraction`. LAPACK's estimate never exceeds the truth and is within 3 of it.
    let condition = 1 / (try Cholesky(of: .hilbert(8))).reciprocalCondition
    #expect(condition > 33_872_791_095.0 / 3 && condition < 33_872_791_095.0 * (1 + 1e-5))
  }

  @Test(arguments: [(1, 1), (30, 7), (7, 30), (12, 12), (5_000, 3)])
  func pivotedQRReconstructs(rows: Int, columns: Int) throws {
    let matrix = Matrix.random(rows, columns, seed: 61)
    let factorization = try PivotedQR(of: matrix)
    let q = factorization.orthogonalFactor
    let rebuilt = q * factorization.triangularFactor
    let permuted = matrix.columns(factorization.columnOrder)
    #expect(rebuilt.relativeDistance(to: permuted) < Self.rounding)
    #expect(q.distanceFromOrthonormal < Self.rounding)
    #expect(factorization.rank == min(rows, columns))
    let diagonal = factorization.triangularFactor.diagonal.map(\.magnitude)
    #expect(zip(diagonal, diagonal.dropFirst()).allSatisfy { $0 >= $1 * (1 - 1e-12) })
  }

  @Test func pivotedQRRevealsTheRank() throws {
    let product = Matrix.random(40, 4, seed: 62) * .random(4, 9, seed: 63)
    let factorization = try PivotedQR(of: product)
    #expect(factorization.rank == 4)
    #expect(factorization.dependentColumns.count == 5)
    #expect(try PivotedQR(of: Matrix(rows: 3, columns: 2)).rank == 0)
    #expect(try PivotedQR(of: Matrix(rows: 0, columns: 2)).dependentColumns == [0, 1])
    #expect(try PivotedQR(of: Matrix(rows: 2, columns: 0)).rank == 0)
    // A graded diagonal is of full rank until the tolerance says otherwise.
    let graded = Matrix.diagonal([1, 1e-4, 1e-8, 1e-12])
    #expect(try PivotedQR(of: graded).rank == 3)
    #expect(try PivotedQR(of: graded, tolerance: 1e-13).rank == 4)
  }

  @Test(arguments: seeds)
  func eigenvectorsReconstructAndAreOrthonormal(seed: UInt64) throws {
    let order = Int(seed) * 4
    let random = Matrix.random(order, order, seed: seed)
    let matrix = random + random.transposed()
    let eigen = try SymmetricEigen(of: matrix)
    let rebuilt = (eigen.vectors * .diagonal(eigen.values)).times(transposed: eigen.vectors)
    #expect(rebuilt.relativeDistance(to: matrix) < Self.rounding, "seed \(seed)")
    #expect(eigen.vectors.distanceFromOrthonormal < Self.rounding, "seed \(seed)")
    #expect(zip(eigen.values, eigen.values.dropFirst()).allSatisfy { $0 >= $1 }, "seed \(seed)")
    for index in 0..<order { #expect(eigen.vectors.column(index).reduce(0, +) >= 0) }
    // The trace is the sum of the eigenvalues.
    let trace = matrix.diagonal.reduce(0, +)
    #expect((eigen.values.reduce(0, +) - trace).magnitude < 1e-12, "seed \(seed)")
  }

  @Test func eigenvaluesByHand() throws {
    // [[2, 1], [1, 2]] has 3 along (1, 1)/√2 and 1 along (1, −1)/√2, whose sum is 0: the first of
    // the two equally large entries becomes positive.
    let eigen = try SymmetricEigen(of: Matrix(rows: [[2, 1], [1, 2]]))
    let half = 0.5.squareRoot()
    #expect(zip(eigen.values, [3, 1]).allSatisfy { ($0 - $1).magnitude < 1e-15 })
    let expected = try Matrix(rows: [[half, half], [half, -half]])
    #expect(eigen.vectors.relativeDistance(to: expected) < 1e-15)
    #expect(try SymmetricEigen(of: Matrix(rows: [[-7]])).values == [-7])
    #expect(try SymmetricEigen(of: Matrix(rows: 0, columns: 0)).values.isEmpty)
  }

  @Test func signRulesDifferWhereTheyShould() throws {
    // Along (3, −2, −2)/√17 the sum is negative and the largest entry positive.
    let vector: [Double] = [3, -2, -2].map { $0 / 17.0.squareRoot() }
    let column = Matrix(rows: 3, columns: 1, columnMajor: vector)
    let matrix = column.times(transposed: column)
    #expect(try SymmetricEigen(of: matrix).vectors[0, 0] < 0)
    #expect(try SymmetricEigen(of: matrix, signs: .largestEntryPositive).vectors[0, 0] > 0)
  }

  @Test func repeatedEigenvaluesAreReported() throws {
    #expect(try SymmetricEigen(of: .diagonal([5, 2, 2, 1])).repeatedValues() == [1..<3])
    #expect(try SymmetricEigen(of: .identity(4)).repeatedValues() == [0..<4])
    #expect(try SymmetricEigen(of: .diagonal([3, 2, 1])).repeatedValues().isEmpty)
  }

  @Test(arguments: [(1, 1), (20, 6), (6, 20), (15, 15), (0, 3), (3, 0)])
  func singularVectorsReconstruct(rows: Int, columns: Int) throws {
    let matrix = Matrix.random(rows, columns, seed: 71)
    let singular = try SingularValues(of: matrix)
    let rebuilt = (singular.leftVectors * .diagonal(singular.values))
      .times(transposed: singular.rightVectors)
    #expect(rebuilt.relativeDistance(to: matrix) < Self.rounding)
    #expect(singular.leftVectors.distanceFromOrthonormal < Self.rounding)
    #expect(singular.rightVectors.distanceFromOrthonormal < Self.rounding)
    #expect(singular.rank() == min(rows, columns))
    for index in singular.values.indices {
      #expect(singular.rightVectors.column(index).reduce(0, +) >= 0)
    }
    let alone = try SingularValues.values(of: matrix)
    #expect(zip(alone, singular.values).allSatisfy { ($0 - $1).magnitude < Self.rounding })
  }

  @Test(arguments: seeds)
  func squaredSingularValuesAreEigenvaluesOfTheCrossProduct(seed: UInt64) throws {
    let matrix = Matrix.random(25, 8, seed: seed)
    let squares = try SingularValues.values(of: matrix).map { $0 * $0 }
    let eigen = try SymmetricEigen(of: matrix.crossProduct()).values
    #expect(zip(squares, eigen).allSatisfy { ($0 - $1).magnitude < 1e-12 }, "seed \(seed)")
  }

  @Test func singularValuesRevealRankAndCondition() throws {
    let product = Matrix.random(30, 3, seed: 72) * .random(3, 10, seed: 73)
    #expect(try SingularValues(of: product).rank() == 3)
    #expect(try SingularValues(of: Matrix(rows: 4, columns: 4)).rank() == 0)
    // Orthogonal columns of lengths 5 and 10: condition 1/2.
    let orthogonal = try SingularValues(of: Matrix(rows: [[3, -8], [4, 6]]))
    #expect((orthogonal.reciprocalCondition - 0.5).magnitude < 1e-15)
  }

  @Test(arguments: [Triangle.lower, .upper], [false, true])
  func triangularEquationsAreSolved(triangle: Triangle, transposed: Bool) throws {
    let order = 12
    // The other triangle holds NaN, which must not be read.
    let full = Matrix(rows: order, columns: order) { row, column in
      let inside = triangle == .lower ? row >= column : row <= column
      return inside ? Double(1 + (row * 7 + column * 3) % 5) + (row == column ? 20 : 0) : .nan
    }
    let clean = full.mapped { $0.isNaN ? 0 : $0 }
    let solution = randomNumbers(order, seed: 81)
    let right = transposed ? clean.transposed(times: solution) : clean * solution
    let found = try full.solve(triangle, right, transposed: transposed)
    #expect(zip(found, solution).allSatisfy { ($0 - $1).magnitude < Self.rounding })
    #expect(try full.reciprocalCondition(triangle) > 0.01)
  }

  @Test func aZeroOnTheDiagonalIsSingular() throws {
    let matrix = try Matrix(rows: [[1, 2, 3], [0, 0, 1], [0, 0, 4]])
    let error = #expect(throws: LinearAlgebraError.self) { try matrix.solve(.upper, [1, 1, 1]) }
    #expect(error?.code == .singular)
    #expect(error?.column == 1)
    #expect(try matrix.reciprocalCondition(.upper) == 0)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func entriesThatAreNotNumbersAreNamed(value: Double) throws {
    var matrix = Matrix.identity(4)
    matrix[2, 1] = value
    matrix[1, 2] = value
    let attempts: [() throws -> Void] = [
      { _ = try Cholesky(of: matrix) },
      { _ = try SymmetricEigen(of: matrix) },
      { _ = try SingularValues(of: matrix) },
      { _ = try SingularValues.values(of: matrix) },
      { _ = try PivotedQR(of: matrix) },
      { _ = try matrix.solve(.lower, [1, 1, 1, 1]) },
      { _ = try matrix.leastSquares([1, 1, 1, 1]) },
      { _ = try Matrix.identity(4).solve(.lower, matrix) },
    ]
    for attempt in attempts {
      let error = #expect(throws: LinearAlgebraError.self) { try attempt() }
      #expect(error?.code == .notFinite)
      #expect(error?.row == 2)
      #expect(error?.column == 1)
    }
  }

  @Test func shapesThatDoNotFitAreErrors() throws {
    let wide = Matrix(rows: 2, columns: 3)
    func code(_ body: () throws -> Void) -> LinearAlgebraError.Code? {
      #expect(throws: LinearAlgebraError.self) { try body() }?.code
    }
    #expect(code { _ = try Cholesky(of: wide) } == .notSquare)
    #expect(code { _ = try SymmetricEigen(of: wide) } == .notSquare)
    #expect(code { _ = try wide.solve(.upper, [1, 1]) } == .notSquare)
    #expect(code { _ = try Cholesky(of: .identity(2)).solve([1]) } == .shapeMismatch)
    #expect(code { _ = try wide.leastSquares([1, 2, 3]) } == .shapeMismatch)
    #expect(code { _ = try PivotedQR(of: wide, tolerance: .nan) } == .toleranceOutOfRange)
    #expect(code { _ = try PivotedQR(of: wide, tolerance: 1) } == .toleranceOutOfRange)
    let skew = try Matrix(rows: [[1, 2], [-2, 1]])
    #expect(code { _ = try Cholesky(of: skew) } == .notSymmetric)
    #expect(code { _ = try SymmetricEigen(of: skew) } == .notSymmetric)
  }
}
