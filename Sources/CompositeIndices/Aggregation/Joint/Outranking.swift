// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra

/// For every two units, the weight of the parts on which the one is better than the other.
///
///     oᵢₖ = Σⱼ wⱼ ([xᵢⱼ > xₖⱼ] + ½ [xᵢⱼ = xₖⱼ]),   oᵢₖ + oₖᵢ = 1
///
///     let outranking = try Outranking(of: values, weights: .equal(8))
///     outranking.matrix[0, 1]   // the weight of the parts on which unit 0 is better than unit 1
///
/// Edge cases:
/// - Equal values count half for each.
/// - A part that one of the two misses does not count between them; the weights of the others are scaled
///   up. Two units without a part in common are equal: 0.5 each.
/// - The diagonal is 0.
///
/// - Complexity: O(*n*² *p*) for *n* units and *p* parts; the matrix takes 8 *n*² bytes.
public struct Outranking: Hashable, Sendable {
  /// Row i, column k: the weight of the parts on which unit i is better than unit k.
  public let matrix: Matrix

  /// Compares every two units.
  ///
  /// - Parameters:
  ///   - values: A row per unit and a column per part, more being better; NaN where one is missing.
  ///   - weights: A weight per part.
  /// - Throws: ``IndexError`` with code `lengthsDiffer` or `noValues`.
  public init(of values: Matrix, weights: IndexWeights) throws(IndexError) {
    let comparison = try UnitComparison(values, weights)
    let count = values.rowCount
    let rows = comparison.map { $0 }
    var result = Matrix(rows: count, columns: count)
    result.withUnsafeMutableBufferPointer { buffer in
      for (unit, row) in rows.enumerated() {
        for other in row.indices where other != unit { buffer[other * count + unit] = row[other] }
      }
    }
    matrix = result
  }

  /// Comparisons that are known, as a table prints them.
  ///
  /// - Parameter matrix: Row i, column k: the weight of the parts on which unit i is better than unit k.
  /// - Throws: ``IndexError`` with code `lengthsDiffer` unless the matrix is square, `valueOutOfDomain`
  ///   unless the two shares of every pair add up to 1 (within a millionth).
  public init(comparisons matrix: Matrix) throws(IndexError) {
    guard matrix.isSquare, matrix.rowCount > 0 else {
      throw IndexError(
        .lengthsDiffer,
        culprit: matrix.shape,
        "Comparisons of every two units fill a square, not \(matrix.shape)."
      )
    }
    var kept = matrix
    for unit in 0..<matrix.rowCount {
      for other in 0..<unit {
        let sum = matrix[unit, other] + matrix[other, unit]
        guard matrix[unit, other] >= 0, matrix[other, unit] >= 0, abs(sum - 1) <= 1e-6 else {
          throw IndexError(
            .valueOutOfDomain,
            culprit: "units \(other) and \(unit)",
            "Units \(other) and \(unit) (counted from 0) share \(sum); of every two units, the weights "
              + "that speak for either add up to 1."
          )
        }
      }
      kept[unit, unit] = 0
    }
    self.matrix = kept
  }
}
