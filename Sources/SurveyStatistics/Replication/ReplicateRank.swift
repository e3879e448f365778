// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// The rank of replicate weights, which is one more than their degrees of freedom.
enum ReplicateRank {
  /// Columns that depend on others to this part of their length do not count: weights are often
  /// printed with six digits or so.
  private static let tolerance = 1e-5

  /// The rank of columns of equal length.
  ///
  /// Where there are far more rows than columns, rows are first added up in a few times as many
  /// groups as there are columns, each row with a factor of its own: that loses no rank, but for
  /// coincidences that no sample shows.
  ///
  /// - Complexity: O(rows · columns + columns³).
  static func rank(of columns: [[Double]]) -> Int {
    guard let rows = columns.first?.count, rows > 0 else { return 0 }
    let groups = 4 * columns.count + 64
    var mixed = columns
    if rows > 2 * groups {
      var factors = [Double](repeating: 0, count: rows)
      var places = [Int32](repeating: 0, count: rows)
      for row in 0..<rows {
        let bits = SeededGenerator.mixed(UInt64(row + 1) &* SeededGenerator.increment)
        places[row] = Int32(bits % UInt64(groups))
        factors[row] = (Double(bits >> 40) / 0x1p24 + 0.5) * (bits & 0x1_0000_0000 == 0 ? 1 : -1)
      }
      mixed = Parallel.map(columns.count) { index in
        var sums = [Double](repeating: 0, count: groups)
        sums.withUnsafeMutableBufferPointer { sums in
          columns[index].withUnsafeBufferPointer { column in
            for row in 0..<rows { sums[Int(places[row])] += factors[row] * column[row] }
          }
        }
        return sums
      }
    }
    let height = mixed[0].count
    var entries: [Double] = []
    entries.reserveCapacity(height * mixed.count)
    for column in mixed {
      let largest = column.reduce(0) { max($0, $1.magnitude) }
      let length = column.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }.squareRoot() * largest
      for value in column { entries.append(length > 0 ? value / length : 0) }
    }
    let matrix = Matrix(rows: height, columns: mixed.count, columnMajor: entries)
    // Weights are finite, so that the factorization exists; were it not to, the count stands.
    return (try? PivotedQR(of: matrix, tolerance: tolerance))?.rank ?? columns.count
  }

  /// Whether numbers can be weights: finite, none negative or missing, with a sum that is too.
  static func areWeights(_ numbers: [Double]) -> Bool {
    numbers.withUnsafeBufferPointer { numbers in
      var sums = SIMD8<Double>.zero
      var least = SIMD8<Double>.zero
      let whole = numbers.count / 8 * 8
      for start in stride(from: 0, to: whole, by: 8) {
        let block = UnsafeRawPointer(numbers.baseAddress.unsafelyUnwrapped + start)
          .loadUnaligned(as: SIMD8<Double>.self)
        sums += block
        least = least.replacing(with: block, where: block .< least)
      }
      var (sum, smallest) = (sums.sum(), least.min())
      for number in numbers[whole...] {
        sum += number
        smallest = number < smallest ? number : smallest
      }
      // A missing or infinite number makes the sum one too.
      return sum > 0 && sum < .infinity && smallest >= 0
    }
  }
}
