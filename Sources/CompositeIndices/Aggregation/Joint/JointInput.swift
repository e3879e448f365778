// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra

/// What every comparison of units asks of its values.
enum JointInput {
  static func check(_ values: Matrix, _ weights: IndexWeights) throws(IndexError) {
    guard weights.shares.count == values.columnCount else {
      throw IndexError(
        .lengthsDiffer,
        culprit: "\(weights.shares.count) weights",
        "\(weights.shares.count) weights do not fit \(values.columnCount) parts; give one each."
      )
    }
    guard values.rowCount > 0, values.columnCount > 0 else {
      throw IndexError(
        .noValues,
        culprit: values.shape,
        "There is no unit or no part to compare; give at least one of each."
      )
    }
    if let infinite = values.elements.firstIndex(where: \.isInfinite) {
      let (part, unit) = infinite.quotientAndRemainder(dividingBy: values.rowCount)
      throw IndexError(
        .notFinite,
        culprit: "unit \(unit)",
        "Part \(part) of unit \(unit) (both counted from 0) is \(values[unit, part]); parts are "
          + "finite numbers."
      )
    }
  }

  /// The units that have every part with a weight.
  static func completeUnits(_ values: Matrix, _ weights: IndexWeights) -> [Int] {
    let parts = weights.shares.indices.filter { weights.shares[$0] > 0 }
    return (0..<values.rowCount).filter { unit in !parts.contains { values[unit, $0].isNaN } }
  }

  /// Numbers for some of the units, NaN for the others.
  static func spread(_ scores: [Double], over units: [Int], of count: Int) -> [Double] {
    var result = [Double](repeating: .nan, count: count)
    for (unit, score) in zip(units, scores) { result[unit] = score }
    return result
  }
}
