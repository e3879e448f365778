// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

package import DenseAlgebra

extension [UnitTotals] {
  /// The totals of linear functions of some estimates: the delta method for many at once.
  ///
  /// - Parameter transform: A row for each function, a column for each of these totals.
  /// - Returns: Totals for each row, over the units that any of these reach.
  /// - Complexity: O(units · rows · columns), as one product of matrices.
  package func transformed(by transform: Matrix) -> [UnitTotals] {
    precondition(transform.columnCount == count, "there is a column for each of the totals")
    let units = joinedUnits()
    guard !units.isEmpty else {
      return (0..<transform.rowCount).map { _ in UnitTotals(units: [], values: []) }
    }
    var place = [Int32](repeating: -1, count: Int(units[units.count - 1]) + 1)
    for (index, unit) in units.enumerated() { place[Int(unit)] = Int32(index) }
    var stacked = Matrix(rows: units.count, columns: count)
    stacked.withUnsafeMutableBufferPointer { target in
      for (column, totals) in enumerated() {
        let start = column * units.count
        for (unit, value) in zip(totals.units, totals.values) {
          target[start + Int(place[Int(unit)])] = value
        }
      }
    }
    let result = stacked.times(transposed: transform)
    return result.withUnsafeBufferPointer { entries in
      (0..<transform.rowCount).map { row in
        let column = entries[row * units.count..<(row + 1) * units.count]
        return UnitTotals(units: units, values: Array<Double>(column))
      }
    }
  }

  /// The units that any of the totals reach, ascending.
  private func joinedUnits() -> [Int32] {
    guard let first, contains(where: { $0.units != first.units }) else {
      return self.first?.units ?? []
    }
    let last = compactMap { $0.units.last }.max() ?? -1
    var isReached = [Bool](repeating: false, count: Int(last) + 1)
    for totals in self {
      for unit in totals.units { isReached[Int(unit)] = true }
    }
    return (0...last).filter { isReached[Int($0)] }
  }
}
