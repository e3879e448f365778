// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import Testing

@Suite struct ProductTests {
  /// Shapes with edges of every kind: empty, one, not a multiple of a kernel's width, more than one
  /// tile, and tall enough for several chunks.
  static let shapes = [
    (0, 0, 0), (3, 0, 2), (0, 4, 3), (1, 1, 1), (7, 5, 3), (64, 64, 64), (401, 9, 390),
    (800, 33, 17), (5, 9_001, 4), (3, 8_192, 1), (1, 10_000, 1),
  ]

  /// A dot product of n terms in any order errs by at most n · 2⁻⁵³ · Σ|aᵢbᵢ| to first order; twice
  /// that also covers the weights' rounding and higher orders.
  private func check(
    _ product: Matrix,
    depth: Int,
    _ terms: (_ row: Int, _ column: Int, _ step: Int) -> (Double, Double)
  ) {
    for column in 0..<product.columnCount {
      for row in 0..<product.rowCount {
        let (exact, magnitude) = compensatedDot(depth) { terms(row, column, $0) }
        let bound = 2 * Double(depth + 2) * 0x1p-53 * magnitude
        #expect((product[row, column] - exact).magnitude <= bound)
      }
    }
  }

  @Test(arguments: shapes)
  func productsAgreeWithACompensatedReference(rows: Int, depth: Int, columns: Int) {
    let a = Matrix.random(rows, depth, seed: 11)
    let b = Matrix.random(depth, columns, seed: 12)
    check(a * b, depth: depth) { (a[$0, $2], b[$2, $1]) }
    let (at, bt) = (a.transposed(), b.transposed())
    check(at.transposed(times: b), depth: depth) { (a[$0, $2], b[$2, $1]) }
    check(a.times(transposed: bt), depth: depth) { (a[$0, $2], b[$2, $1]) }
    check(at.transposed(timesTransposed: bt), depth: depth) { (a[$0, $2], b[$2, $1]) }
  }

  @Test(arguments: [(0, 3), (1, 1), (5, 0), (10, 4), (100, 400), (8_192, 3), (20_011, 7)])
  func crossProductsAgreeWithACompensatedReference(rows: Int, columns: Int) {
    let x = Matrix.random(rows, columns, seed: 21)
    let y = Matrix.random(rows, 2, seed: 22)
    let weights = randomNumbers(rows, seed: 23)
    let plain = x.crossProduct()
    let weighted = x.crossProduct(weights: weights)
    // A large square would take minutes to check entry by entry: 50 columns tell enough.
    let some = Array(stride(from: 0, to: columns, by: max(1, columns / 50)))
    check(plain.columns(some), depth: rows) { (x[$2, $0], x[$2, some[$1]]) }
    check(weighted.columns(some), depth: rows) { (x[$2, $0], weights[$2] * x[$2, some[$1]]) }
    check(x.crossProduct(with: y, weights: weights), depth: rows) {
      (x[$2, $0], weights[$2] * y[$2, $1])
    }
    #expect(plain == plain.transposed())
    #expect(weighted == weighted.transposed())
  }

  @Test(arguments: [(1_000, 700, 900), (40_000, 12, 9), (50, 3, 4_000), (9, 30_000, 1)])
  func oneCoreAndAllCoresGiveTheSameBits(rows: Int, depth: Int, columns: Int) {
    let a = Matrix.random(rows, depth, seed: 31)
    let b = Matrix.random(depth, columns, seed: 32)
    let weights = randomNumbers(rows, seed: 33)
    for cores in [Cores.all, .atMost(2), .atMost(3)] {
      #expect(a.times(b, cores: .one) == a.times(b, cores: cores))
      // The cross product of a very wide matrix would fill gigabytes.
      guard depth <= 1_000 else { continue }
      #expect(a.crossProduct(cores: .one) == a.crossProduct(cores: cores))
      #expect(
        a.crossProduct(weights: weights, cores: .one)
          == a.crossProduct(weights: weights, cores: cores)
      )
    }
  }

  @Test func callersSideBySideGetTheSameBits() async {
    let x = Matrix.random(30_000, 10, seed: 34)
    let expected = x.crossProduct(cores: .one)
    await withTaskGroup(of: Matrix.self) { group in
      for _ in 0..<16 { group.addTask { x.crossProduct() } }
      for await result in group { #expect(result == expected) }
    }
  }

  @Test func wholeNumbersStayExactUnderWeights() throws {
    // Σ w x y by hand: 2·1·1 + 3·2·2 = 14, 2·1·4 + 3·2·5 = 38, 2·4·4 + 3·5·5 = 107.
    let x = try Matrix(rows: [[1, 4], [2, 5]])
    #expect(x.crossProduct(weights: [2, 3]) == (try Matrix(rows: [[14, 38], [38, 107]])))
    // A negative weight subtracts its row: 2·1·1 − 3·2·2 = −10.
    #expect(x.crossProduct(weights: [2, -3])[0, 0] == -10)
  }

  @Test func vectorsAreMatricesOfOneColumn() throws {
    let matrix = try Matrix(rows: [[1, 2], [3, 4], [5, 6]])
    #expect(matrix * [1, -1] == [-1, -1, -1])
    #expect(matrix.transposed(times: [1, 1, 1]) == [9, 12])
    #expect(Matrix(rows: 2, columns: 0) * [] == [0, 0])
  }

  @Test func addingAProductInPlace() throws {
    let a = try Matrix(rows: [[1, 2], [3, 4]])
    var sum = Matrix.identity(2)
    // 2·a·a + 3·I, with a·a = [[7, 10], [15, 22]].
    sum.add(a, times: a, scaledBy: 2, keeping: 3)
    #expect(sum == (try Matrix(rows: [[17, 20], [30, 47]])))
    var discarded = Matrix(rows: 2, columns: 2, repeating: .nan)
    discarded.add(a, times: .identity(2), keeping: 0)
    #expect(discarded == a)
    // Deep enough for chunks: 20,000 · 0.5 · 0.5 · 2 + 1 = 10,001, all exact.
    var deep = Matrix(rows: 2, columns: 2, repeating: 1)
    deep.add(
      Matrix(rows: 2, columns: 20_000, repeating: 0.5),
      times: Matrix(rows: 20_000, columns: 2, repeating: 0.5),
      scaledBy: 2
    )
    #expect(deep == Matrix(rows: 2, columns: 2, repeating: 10_001))
  }

  @Test(arguments: [41, 42, 43] as [UInt64])
  func theTransposeOfAProductIsTheProductOfTransposes(seed: UInt64) {
    let a = Matrix.random(37, 21, seed: seed)
    let b = Matrix.random(21, 29, seed: seed + 100)
    let distance = (a * b).transposed().relativeDistance(to: b.transposed() * a.transposed())
    #expect(distance < 1e-14, "seed \(seed)")
  }

  @Test func notANumberTravelsIntoItsRowAlone() {
    var a = Matrix.random(3, 3, seed: 51)
    a[1, 2] = .nan
    let product = a * .random(3, 4, seed: 52)
    #expect(product.row(1).allSatisfy { $0.isNaN })
    #expect(product.row(0).allSatisfy { $0.isFinite })
  }

  @Test func shapesThatDoNotFitStopTheProgram() async {
    await #expect(processExitsWith: .failure) { _ = Matrix.identity(2) * Matrix.identity(3) }
    await #expect(processExitsWith: .failure) { _ = Matrix.identity(2) + Matrix.identity(3) }
    await #expect(processExitsWith: .failure) { _ = Matrix.identity(2).crossProduct(weights: [1]) }
    await #expect(processExitsWith: .failure) { _ = Matrix.identity(2)[0, 2] }
    await #expect(processExitsWith: .failure) { _ = Matrix(rows: 1 << 31, columns: 0) }
  }

  @Test func theWorkIsDoneByOpenBLAS() throws {
    let information = BLASInformation.current
    #expect(information.vendor == "OpenBLAS")
    #expect(information.version.split(separator: ".").count >= 3)
    #expect(!information.kernels.isEmpty)
    #expect(information.cores >= 1)
    #if os(Linux)
      // What the dynamic linker resolved `cblas_dgemm` to.
      #expect(try #require(information.path).contains("openblas"))
    #endif
  }
}
