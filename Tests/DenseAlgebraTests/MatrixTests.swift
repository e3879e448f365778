// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import Testing

@Suite struct MatrixTests {
  @Test func elementsLieColumnAfterColumn() throws {
    let matrix = try Matrix(rows: [[1, 2, 3], [4, 5, 6]])
    #expect(matrix.elements == [1, 4, 2, 5, 3, 6])
    #expect(matrix[1, 2] == 6)
    #expect(matrix.column(1) == [2, 5])
    #expect(matrix.row(1) == [4, 5, 6])
    #expect(matrix == (try Matrix(columns: [[1, 4], [2, 5], [3, 6]])))
    #expect(matrix.withColumn(2) { $0[0] + $0[1] } == 9)
    #expect(matrix.withSpan { $0.count } == 6)
  }

  @Test func changingACopyLeavesTheOriginal() {
    let original = Matrix(rows: 2, columns: 2, repeating: 1)
    var copy = original
    copy[0, 1] = 7
    #expect(original[0, 1] == 1)
    #expect(copy[0, 1] == 7)
  }

  @Test(arguments: [(0, 0), (0, 3), (1, 1), (33, 70), (64, 32), (100, 1)])
  func transposingTwiceGivesTheMatrixBack(rows: Int, columns: Int) {
    let matrix = Matrix.random(rows, columns, seed: 1)
    let transpose = matrix.transposed()
    #expect(transpose.rowCount == columns && transpose.columnCount == rows)
    #expect(transpose.transposed() == matrix)
    #expect(transpose == Matrix(rows: columns, columns: rows) { matrix[$1, $0] })
  }

  @Test func rowsAndColumnsCanBeChosenInAnyOrder() throws {
    let matrix = try Matrix(rows: [[1, 2], [3, 4], [5, 6]])
    #expect(matrix.rows([2, 0]) == (try Matrix(rows: [[5, 6], [1, 2]])))
    #expect(matrix.columns([1, 1]) == (try Matrix(rows: [[2, 2], [4, 4], [6, 6]])))
    #expect(matrix.columns([]).shape == "3 × 0")
  }

  @Test func raggedRowsAreAnErrorThatNamesTheRow() {
    #expect {
      try Matrix(rows: [[1, 2], [3, 4], [5]])
    } throws: {
      let error = $0 as? LinearAlgebraError
      return error?.code == .raggedLines && error?.row == 2
        && error?.description.contains("row 2") == true
    }
    #expect {
      try Matrix(columns: [[1, 2], [3]])
    } throws: {
      ($0 as? LinearAlgebraError)?.column == 1
    }
  }

  @Test func identityAndDiagonal() {
    #expect(Matrix.identity(2).elements == [1, 0, 0, 1])
    #expect(Matrix.diagonal([2, 3]).diagonal == [2, 3])
    #expect(Matrix.identity(0).shape == "0 × 0")
  }

  @Test func normsByHand() throws {
    // Columns (3, −4) and (0, 12): absolute sums 7 and 12; squares 9 + 16 + 144 = 169.
    let matrix = try Matrix(rows: [[3, 0], [-4, 12]])
    #expect(matrix.oneNorm == 12)
    #expect(matrix.frobeniusNorm == 13)
    #expect(matrix.largestMagnitude == 12)
    #expect((1e200 * matrix).frobeniusNorm.isFinite)
    #expect(Matrix(rows: 1, columns: 2, columnMajor: [1, .nan]).largestMagnitude.isNaN)
  }

  @Test func printsAlignedNumbers() throws {
    let matrix = try Matrix(rows: [[1, 0.5], [-0.25, 12], [1.0 / 3, 1e-20]])
    #expect(
      "\(matrix)" == """
        3 × 2
           1            0.5
          -0.25        12
           0.33333  1e-20
        """
    )
  }

  @Test func printsTheEndsOfALargeMatrix() {
    let text = "\(Matrix(rows: 1_000, columns: 50) { Double($0 * 100 + $1) })"
    let lines = text.split(separator: "\n")
    #expect(lines.count == 12)
    #expect(lines[0] == "1000 × 50")
    #expect(lines[1] == "      0      1      2      3  …     46     47     48     49")
    #expect(lines[6].contains("⋮"))
    #expect(lines[11].hasSuffix("99949"))
    #expect("\(Matrix(rows: 0, columns: 4))" == "0 × 4")
    #expect("\(Matrix(rows: 4, columns: 0))" == "4 × 0")
  }
}
