// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// The auxiliaries as orthonormal columns under the weights, and the known totals in them.
///
///     Σ (d / v) z zᵀ = 1,   z spans the same space as x
///
/// Newton's first step and the residuals of calibration are then plain products, without a matrix to
/// invert and whatever the units of the auxiliaries. Columns that depend on others are dropped once
/// their totals are seen to follow from the others'.
struct AuxiliaryBasis: Sendable {
  /// Rows × independent auxiliaries.
  let columns: Matrix
  /// The known totals of them.
  let totals: [Double]

  init(_ auxiliaries: Auxiliaries, weights: [Double]) throws(SurveyError) {
    let roots = zip(weights, auxiliaries.residualVariance).map { weight, variance in
      weight > 0 ? (weight / variance).squareRoot() : 0
    }
    var scales: [Double] = []
    var scaled: [Double] = []
    var used: [Int] = []
    scaled.reserveCapacity(auxiliaries.columns.count * weights.count)
    for (index, column) in auxiliaries.columns.enumerated() {
      let largest = column.reduce(0) { max($0, abs($1)) }
      guard largest > 0 else { continue }
      var squares = 0.0
      for (root, value) in zip(roots, column) {
        let part = root * (value / largest)
        squares += part * part
      }
      let length = squares.squareRoot() * largest
      for (root, value) in zip(roots, column) { scaled.append(root * (value / length)) }
      scales.append(length)
      used.append(index)
    }
    let factored: PivotedQR
    do {
      factored = try PivotedQR(
        of: Matrix(rows: weights.count, columns: used.count, columnMajor: scaled)
      )
    } catch {
      throw SurveyError(
        .notFinite,
        culprit: "auxiliaries",
        "The auxiliaries and weights are too large or too small to be multiplied; rescale them."
      )
    }
    let rank = factored.rank
    let upper = factored.triangularFactor
    var totals: [Double] = []
    for (place, column) in factored.columnOrder.enumerated() {
      let entry = auxiliaries.entries[used[column]]
      let known = entry.total / scales[column]
      var implied = 0.0
      for row in 0..<min(place, rank) { implied += upper[row, place] * totals[row] }
      if place < rank {
        totals.append((known - implied) / upper[place, place])
      } else {
        try AuxiliaryBasis.check(entry, implied: implied * scales[column])
      }
    }
    self.totals = totals
    var elements = factored.orthogonalFactor.columns(0..<rank).elements
    for column in 0..<rank {
      for (row, root) in roots.enumerated() {
        elements[column * roots.count + row] =
          root > 0 ? elements[column * roots.count + row] / root : 0
      }
    }
    columns = Matrix(rows: roots.count, columns: rank, columnMajor: elements)
  }

  /// Throws if the total of a dependent auxiliary is not the one that follows from the others.
  private static func check(_ entry: KnownTotals.Entry, implied: Double) throws(SurveyError) {
    guard abs(implied - entry.total) > 1e-8 * max(abs(implied), abs(entry.total)) else { return }
    throw SurveyError(
      .incompatibleTotals,
      culprit: entry.name,
      "In the sample \(entry.name) follows from the other auxiliaries, whose known totals make its "
        + "total \(implied), and it is given as \(entry.total); no weights meet both. Leave it out, "
        + "or mend the totals."
    )
  }
}
