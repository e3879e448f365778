// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

extension ModelFrame {
  /// Columns times a number per row, added up by unit: scores of a fit, or deviations from a mean.
  ///
  /// A calibrated survey, and one with replicates, goes row by row through the room of variances,
  /// which takes both into account.
  ///
  /// - Parameters:
  ///   - columns: A row for each used row.
  ///   - factors: A number for each used row, its weight included.
  /// - Returns: For each column its totals; all reach the same units.
  func unitTotals(of columns: Matrix, times factors: [Double]) -> [UnitTotals] {
    let count = rows.count
    guard survey.replication == nil, survey.applied == nil else {
      return (0..<columns.columnCount).map { column in
        var influence = [Double](repeating: 0, count: survey.weights.count)
        columns.withUnsafeBufferPointer { values in
          for row in 0..<count {
            influence[Int(rows[row])] = values[column * count + row] * factors[row]
          }
        }
        return survey.unitTotals(ofWeightedInfluence: influence)
      }
    }
    let units = units
    let lastStage = survey.stages[survey.stages.count - 1]
    var place = [Int32](repeating: -1, count: lastStage.clusterCount)
    for (index, unit) in units.enumerated() { place[Int(unit)] = Int32(index) }
    let placeOfRow = rows.map { place[Int(survey.unitOfRow[Int($0)])] }
    return Parallel.map(columns.columnCount) { column in
      var sums = [Double](repeating: 0, count: units.count)
      columns.withUnsafeBufferPointer { values in
        placeOfRow.withUnsafeBufferPointer { places in
          factors.withUnsafeBufferPointer { factors in
            let start = column * count
            for row in 0..<count { sums[Int(places[row])] += values[start + row] * factors[row] }
          }
        }
      }
      return UnitTotals(units: units, values: sums)
    }
  }
}
