// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

extension IndexData {
  /// Missing values become the unit's mean of the indicators beside them, each between its least
  /// and greatest value.
  func imputedWithinDimensions(_ index: CompositeIndex) -> IndexData {
    var result = self
    let moments = indicators.indices.map { Moments(values.column($0)) }
    let indicators = index.indicators
    func place(_ row: Int, _ column: Int) -> Double? {
      let value = values[row, column]
      guard !value.isNaN, !moments[column].isConstant else { return nil }
      let span = moments[column].maximum - moments[column].minimum
      let place = (value - moments[column].minimum) / span
      return indicators[column].direction == .higherIsBetter ? place : 1 - place
    }
    for siblings in IndexData.siblings(of: index) {
      for row in units.indices {
        let missing = siblings.filter { values[row, $0].isNaN }
        guard !missing.isEmpty else { continue }
        let known = siblings.compactMap { place(row, $0) }
        guard !known.isEmpty else { continue }
        let mean = known.reduce(0, +) / Double(known.count)
        for column in missing {
          let turned = indicators[column].direction == .higherIsBetter ? mean : 1 - mean
          let span = moments[column].maximum - moments[column].minimum
          result.values[row, column] = moments[column].minimum + turned * span
        }
      }
    }
    return result
  }

  /// The columns of the indicators that stand directly below each dimension.
  static func siblings(of index: CompositeIndex) -> [[Int]] {
    var groups: [[Int]] = []
    var next = 0
    func walk(_ dimension: Dimension) {
      var own: [Int] = []
      for child in dimension.children {
        switch child {
        case .indicator:
          own.append(next)
          next += 1
        case .dimension(let below): walk(below)
        }
      }
      if !own.isEmpty { groups.append(own) }
    }
    walk(index.root)
    return groups
  }
}
