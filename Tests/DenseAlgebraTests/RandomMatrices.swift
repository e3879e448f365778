// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import TestSupport

extension Matrix {
  /// Entries drawn evenly from −1…1.
  static func random(_ rows: Int, _ columns: Int, seed: UInt64) -> Matrix {
    var generator = SeededGenerator(seed: seed)
    return Matrix(rows: rows, columns: columns) { _, _ in .random(in: -1...1, using: &generator) }
  }

  /// Hilbert's matrix, whose condition number grows like 33 to the power of its order.
  static func hilbert(_ order: Int) -> Matrix {
    Matrix(rows: order, columns: order) { 1 / Double($0 + $1 + 1) }
  }

  /// The largest difference of entries beside the largest entry.
  func relativeDistance(to other: Matrix) -> Double {
    let scale = Swift.max(largestMagnitude, other.largestMagnitude)
    return scale == 0 ? 0 : (self - other).largestMagnitude / scale
  }

  /// How far the columns are from lengths of 1 and right angles.
  var distanceFromOrthonormal: Double {
    (crossProduct() - .identity(columnCount)).largestMagnitude
  }
}

/// A list of numbers from −1…1.
func randomNumbers(_ count: Int, seed: UInt64) -> [Double] {
  Matrix.random(count, 1, seed: seed).elements
}

/// A sum of products in twice the precision of a Double (Dekker's and Knuth's error-free
/// transformations), and the sum of magnitudes that bounds the error of a plain one.
func compensatedDot(_ terms: Int, _ factors: (Int) -> (Double, Double)) -> (Double, Double) {
  var (sum, error, magnitude) = (0.0, 0.0, 0.0)
  for index in 0..<terms {
    let (left, right) = factors(index)
    let product = left * right
    let productError = (-product).addingProduct(left, right)
    let next = sum + product
    let virtual = next - sum
    error += (sum - (next - virtual)) + (product - virtual) + productError
    sum = next
    magnitude += product.magnitude
  }
  return (sum + error, magnitude)
}
