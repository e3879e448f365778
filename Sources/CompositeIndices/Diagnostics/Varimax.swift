// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra
internal import RealModule

/// The rotation that makes the squared loadings of every factor as unequal as possible.
enum Varimax {
  /// Rotates two factors at a time until none turns any more; rows are scaled to length 1 meanwhile.
  static func rotated(_ loadings: Matrix) -> Matrix {
    let (rows, factors) = (loadings.rowCount, loadings.columnCount)
    guard factors > 1 else { return loadings }
    let lengths = (0..<rows).map { row -> Double in
      let squares = loadings.row(row).reduce(0) { $0 + $1 * $1 }
      return squares > 0 ? squares.squareRoot() : 1
    }
    var turned = Matrix(rows: rows, columns: factors) { loadings[$0, $1] / lengths[$0] }
    for _ in 0..<1_000 {
      var largest = 0.0
      for first in 0..<factors {
        for second in (first + 1)..<max(factors, first + 1) {
          largest = max(largest, turn(&turned, first, second).magnitude)
        }
      }
      if largest < 1e-14 { break }
    }
    return Matrix(rows: rows, columns: factors) { turned[$0, $1] * lengths[$0] }
  }

  /// Turns two factors by the best angle, and returns it.
  private static func turn(_ loadings: inout Matrix, _ first: Int, _ second: Int) -> Double {
    let rows = loadings.rowCount
    var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
    for row in 0..<rows {
      let (x, y) = (loadings[row, first], loadings[row, second])
      let (u, v) = (x * x - y * y, 2 * x * y)
      a += u
      b += v
      c += u * u - v * v
      d += 2 * u * v
    }
    let numerator = d - 2 * a * b / Double(rows)
    let denominator = c - (a * a - b * b) / Double(rows)
    // Where both vanish every angle is as good; staying is the one that ends.
    guard numerator.magnitude + denominator.magnitude > 1e-14 else { return 0 }
    let angle = Double.atan2(y: numerator, x: denominator) / 4
    let (sine, cosine) = (Double.sin(angle), Double.cos(angle))
    for row in 0..<rows {
      let (x, y) = (loadings[row, first], loadings[row, second])
      loadings[row, first] = x * cosine + y * sine
      loadings[row, second] = y * cosine - x * sine
    }
    return angle
  }
}
