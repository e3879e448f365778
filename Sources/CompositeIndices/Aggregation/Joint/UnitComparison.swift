// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra
internal import SurveyStatistics

/// Every unit against all others, a unit at a time and side by side where there are cores.
struct UnitComparison {
  private let values: Matrix
  private let weights: [Double]
  private let hasMissing: Bool

  /// - Throws: `lengthsDiffer` or `noValues`.
  init(_ values: Matrix, _ weights: IndexWeights) throws(IndexError) {
    try JointInput.check(values, weights)
    self.values = values
    self.weights = weights.shares
    hasMissing = values.elements.contains(where: \.isNaN)
  }

  /// A result for each unit, from its row of the outranking matrix.
  func map<Result: Sendable>(_ body: @escaping @Sendable ([Double]) -> Result) -> [Result] {
    let count = values.rowCount
    let blockSize = 16
    let blocks = (count + blockSize - 1) / blockSize
    let results: [[Result]] = Parallel.map(blocks) { block in
      let units = block * blockSize..<min(count, (block + 1) * blockSize)
      return units.map { body(row(of: $0)) }
    }
    return results.flatMap { $0 }
  }

  /// The weight of the parts on which a unit is better than each of the units.
  private func row(of unit: Int) -> [Double] {
    let count = values.rowCount
    return values.withUnsafeBufferPointer { elements in
      [Double](unsafeUninitializedCapacity: count) { row, filled in
        row.initialize(repeating: 0)
        filled = count
        if hasMissing {
          compareIncomplete(unit, elements, row)
          return
        }
        for (part, weight) in weights.enumerated() where weight > 0 {
          let own = elements[part * count + unit]
          let (half, start) = (weight / 2, part * count)
          // Half for at least as good and half for better: branches would cost more than sums.
          for other in 0..<count {
            let value = elements[start + other]
            row[other] += (own > value ? half : 0) + (own >= value ? half : 0)
          }
        }
        row[unit] = 0
      }
    }
  }

  private func compareIncomplete(
    _ unit: Int,
    _ elements: UnsafeBufferPointer<Double>,
    _ row: UnsafeMutableBufferPointer<Double>
  ) {
    let count = values.rowCount
    for other in 0..<count where other != unit {
      var (better, shared) = (0.0, 0.0)
      for (part, weight) in weights.enumerated() {
        let (own, value) = (elements[part * count + unit], elements[part * count + other])
        guard !own.isNaN, !value.isNaN else { continue }
        shared += weight
        better += own > value ? weight : (own == value ? weight / 2 : 0)
      }
      row[other] = shared > 0 ? better / shared : 0.5
    }
  }
}
