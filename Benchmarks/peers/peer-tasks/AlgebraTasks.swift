// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import MadeUpData

/// Products and factorizations.
enum AlgebraTasks {
  static func product(order: Int) -> () throws -> TaskResult {
    let left = matrix(order, order, seed: 1)
    let right = matrix(order, order, seed: 2)
    return { result(left * right) }
  }

  static func square(order: Int) -> () throws -> TaskResult {
    let data = matrix(order, order, seed: 1)
    return { result(data.crossProduct()) }
  }

  static func tallSquare(rows: Int, columns: Int) -> () throws -> TaskResult {
    let data = matrix(rows, columns, seed: 3)
    return { result(data.crossProduct()) }
  }

  static func weightedSquare(rows: Int, columns: Int) -> () throws -> TaskResult {
    let data = matrix(rows, columns, seed: 3)
    let weights = MadeUpNumbers.uniform(rows, seed: 4)
    return { result(data.crossProduct(weights: weights)) }
  }

  static func cholesky(order: Int) -> () throws -> TaskResult {
    let data = symmetric(order)
    return { result(try Cholesky(of: data).factor) }
  }

  static func eigen(order: Int) -> () throws -> TaskResult {
    let data = symmetric(order)
    return {
      let eigen = try SymmetricEigen(of: data)
      return TaskResult(byteCount: 8 * order * (order + 1)) { eigen.values.reduce(0, +) }
    }
  }

  static func singularValues(rows: Int, columns: Int) -> () throws -> TaskResult {
    let data = matrix(rows, columns, seed: 6)
    return {
      let found = try SingularValues(of: data)
      return TaskResult(byteCount: 8 * columns * (rows + columns + 1)) {
        found.values.reduce(0, +)
      }
    }
  }

  private static func matrix(_ rows: Int, _ columns: Int, seed: UInt64) -> Matrix {
    Matrix(
      rows: rows,
      columns: columns,
      columnMajor: MadeUpNumbers.uniform(rows * columns, seed: seed)
    )
  }

  private static func symmetric(_ order: Int) -> Matrix {
    matrix(order, order, seed: 5).crossProduct() + Matrix.identity(order)
  }

  private static func result(_ matrix: Matrix) -> TaskResult {
    TaskResult(byteCount: 8 * matrix.elements.count) { matrix.elements.reduce(0, +) }
  }
}
