// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Chooses the columns of a reduced least squares problem and solves it.
///
/// A pivoted factorization knows the rank, but drops whichever column it likes, the intercept
/// perhaps. Statisticians expect the later of two dependent columns to go. So columns are tried in
/// their order first: the diagonal of an unpivoted triangle is what earlier columns leave
/// of each. What hides from that test (many columns, each nearly but not quite dependent) the pivoted
/// factorization finds afterwards.
struct ColumnSelection {
  /// The triangle of `X`, its columns scaled to a length of about 1 by powers of two, which is exact.
  private let scaled: Matrix
  private let scales: [Double]
  private let response: [Double]
  private let tolerance: Double

  init(_ triangle: Matrix, tolerance: Double) {
    let count = triangle.columnCount - 1
    let design = triangle.columns(0..<count)
    let scales = (0..<count).map { column -> Double in
      let length = Matrix(
        rows: design.rowCount,
        columns: 1,
        columnMajor: design.column(column)
      ).frobeniusNorm
      // A length too small for its reciprocal to be a number counts as zero.
      return length.isNormal && (1 / length.binade).isFinite ? 1 / length.binade : 0
    }
    scaled = Matrix(rows: design.rowCount, columns: count) { design[$0, $1] * scales[$1] }
    self.scales = scales
    response = triangle.column(count)
    self.tolerance = tolerance
  }

  func fit(_ whenDeficient: RankDeficiency) throws(LinearAlgebraError) -> LeastSquaresFit {
    var kept = independentColumns()
    var factorization = try PivotedQR(of: scaled.columns(kept), tolerance: tolerance)
    if factorization.rank < kept.count {
      let dependent = Set(factorization.dependentColumns)
      kept = kept.indices.filter { !dependent.contains($0) }.map { kept[$0] }
      factorization = try PivotedQR(of: scaled.columns(kept), tolerance: 0)
    }
    let keptSet = Set(kept)
    let dropped = scales.indices.filter { !keptSet.contains($0) }
    if whenDeficient == .reject, let first = dropped.first {
      throw LinearAlgebraError(
        .rankDeficient,
        column: first,
        "Of \(scales.count) columns \(dropped.count) depend on those before them: "
          + "\(dropped.map(String.init).joined(separator: ", ")) (counted from 0). Leave them out "
          + "or pass `whenDeficient: .drop`."
      )
    }
    return try solve(kept, dropped, factorization)
  }

  private func solve(
    _ kept: [Int],
    _ dropped: [Int],
    _ factorization: PivotedQR
  ) throws(LinearAlgebraError) -> LeastSquaresFit {
    let rotated = factorization.orthogonalTransposed(times: response)
    let order = factorization.columnOrder.map { kept[$0] }
    let upper = factorization.triangularFactor
    let solution = try upper.solve(.upper, Array(rotated.prefix(kept.count)))
    var coefficients = [Double](repeating: 0, count: scales.count)
    for (place, column) in order.enumerated() {
      coefficients[column] = solution[place] * scales[column]
    }
    let inverse = try upper.solve(.upper, .identity(kept.count))
    let product = inverse.times(transposed: inverse)
    let places = kept.map { order.firstIndex(of: $0) ?? 0 }
    return LeastSquaresFit(
      coefficients: coefficients,
      keptColumns: kept,
      droppedColumns: dropped,
      residualSumOfSquares: rotated.dropFirst(kept.count).reduce(0) { $0 + $1 * $1 },
      reciprocalCondition: kept.isEmpty ? 1 : try upper.reciprocalCondition(.upper),
      inverseCrossProduct: Matrix(rows: kept.count, columns: kept.count) { row, column in
        // The smaller place first, so that both triangles are the same to the last bit.
        let (near, far) = (min(places[row], places[column]), max(places[row], places[column]))
        return product[near, far] * scales[kept[row]] * scales[kept[column]]
      }
    )
  }

  /// The columns that are not explained by those before them.
  ///
  /// - Complexity: O(columns³), once more for every column that is dropped.
  private func independentColumns() -> [Int] {
    var kept = scales.indices.filter { scales[$0] > 0 }
    while true {
      var elements = scaled.columns(kept).elements
      LAPACK.factorOrthogonal(&elements, rows: scaled.rowCount, columns: kept.count)
      let dependent = kept.indices.first { place in
        let start = place * scaled.rowCount
        let length = elements[start...start + place].reduce(0) { $0 + $1 * $1 }.squareRoot()
        return !(elements[start + place].magnitude > tolerance * length)
      }
      guard let dependent else { return kept }
      kept.remove(at: dependent)
    }
  }
}
