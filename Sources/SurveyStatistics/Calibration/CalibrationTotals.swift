// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// What finishing needs of a calibration: the regression of every sum on the auxiliaries, by domain.
///
/// An estimate's influence is linear in its cells' sums, so its coefficients are the same
/// combination of these moments, and its residuals never need a row.
struct CalibrationTotals: Hashable, Sendable, Codable {
  /// The moments of one variable, by domain and then by auxiliary.
  struct Moments: Hashable, Sendable, Codable {
    /// Of the values minus their origin, for each level (or once).
    var values: [[Double]]
    /// Of 1 for rows that have a value.
    var weights: [Double]
  }

  /// How many independent auxiliaries there are.
  let count: Int
  /// For each unit, for each auxiliary, the weighted sum of it.
  let unitSums: [Double]
  /// The moments of each variable.
  let variables: [Moments]

  /// Unit totals of influence less the part that the auxiliaries explain.
  func residuals(
    _ influence: UnitTotals,
    _ statistic: ClusterStatistic,
    _ linear: ClusterStatistic.Linearization
  ) -> UnitTotals {
    let own = variables[statistic.variable]
    var other: [Double]?
    if case .ratio(let variable) = statistic.function { other = variables[variable].values[0] }
    let start = statistic.domain * count
    let coefficients = (start..<start + count).map { place in
      linear.ofValues * own.values[statistic.level][place] + linear.ofWeights * own.weights[place]
        + (other.map { linear.ofOthers * $0[place] } ?? 0)
    }
    return influence.less(coefficients, times: unitSums)
  }
}

extension UnitTotals {
  /// The totals of all units, less coefficients times the units' sums of auxiliaries.
  func less(_ coefficients: [Double], times unitSums: [Double]) -> UnitTotals {
    guard !coefficients.isEmpty else { return self }
    var dense = [Double](repeating: 0, count: unitSums.count / coefficients.count)
    for (unit, value) in zip(units, values) { dense[Int(unit)] = value }
    for unit in dense.indices {
      var explained = 0.0
      for (place, coefficient) in coefficients.enumerated() {
        explained += coefficient * unitSums[unit * coefficients.count + place]
      }
      dense[unit] -= explained
    }
    return UnitTotals(dense: dense)
  }
}

extension Collapse {
  /// The moments of the variables; nil without a calibration, and with replicates, which repeat it.
  func calibrationTotals(_ sources: [TotalSource]) -> CalibrationTotals? {
    guard let applied = survey.applied, survey.replication == nil else { return nil }
    return CalibrationTotals(
      count: applied.count,
      unitSums: applied.unitSums,
      variables: Parallel.map(sources.count) { moments(sources[$0].values, applied) }
    )
  }

  private func moments(
    _ values: TotalSource.Values,
    _ applied: AppliedCalibration
  ) -> CalibrationTotals.Moments {
    switch values {
    case .numbers(let numbers, let origin):
      return CalibrationTotals.Moments(
        values: [moment(applied) { numbers[$0] - origin }],
        weights: moment(applied) { numbers[$0].isNaN ? .nan : 1 }
      )
    case .levels(let codes, let names):
      return CalibrationTotals.Moments(
        values: names.indices.map { level in moment(applied) { codes[$0] == level ? 1 : .nan } },
        weights: moment(applied) { codes[$0] < 0 ? .nan : 1 }
      )
    }
  }

  /// By domain and auxiliary, the sum over rows of weight times loading times value times auxiliary;
  /// NaN counts as nothing.
  private func moment(_ applied: AppliedCalibration, _ value: (Int) -> Double) -> [Double] {
    var sums = [Double](repeating: 0, count: groups.keys.count * applied.count)
    var rows: [Int] = []
    var weighted: [Double] = []
    for (row, domain) in groups.domainOfRow.enumerated() where domain >= 0 {
      let value = value(row)
      guard !value.isNaN, value != 0 else { continue }
      rows.append(row)
      weighted.append(survey.weights[row] * applied.loadings[row] * value)
    }
    applied.basis.columns.withUnsafeBufferPointer { columns in
      for auxiliary in 0..<applied.count {
        let offset = auxiliary * applied.loadings.count
        for (row, value) in zip(rows, weighted) {
          let place = Int(groups.domainOfRow[row]) * applied.count + auxiliary
          sums[place] += value * columns[offset + row]
        }
      }
    }
    return sums
  }
}
