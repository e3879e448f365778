// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import Tabular

extension Survey {
  /// The deviations of estimates that are made anew under each replicate's weights: the errors of a
  /// fit, an index, or anything else that weights go into.
  ///
  ///     let totals = try survey.replicateDeviations(of: fit.coefficients) { weights in
  ///       try fitted(weights).coefficients
  ///     }
  ///     survey.designVariance.covariance(of: totals)
  ///
  /// A replicate in which an estimate is not finite is left out of its variance.
  ///
  /// - Parameters:
  ///   - estimates: The estimates under ``weights``.
  ///   - recompute: The same estimates under other weights, in the same order; a row that belongs to
  ///     no domain has its weight too.
  /// - Returns: For each estimate its deviations, whose squares add up to its variance.
  /// - Throws: What `recompute` throws.
  /// - Complexity: as many calls as there are replicates.
  public func replicateDeviations(
    of estimates: [Double],
    _ recompute: (_ weights: [Double]) throws(SurveyError) -> [Double]
  ) throws(SurveyError) -> [UnitTotals] {
    guard let replication else { preconditionFailure("the survey has no replicates") }
    var values = [[Double]](repeating: [], count: estimates.count)
    let counter = WorkCounter("Estimating anew under each replicate", of: replication.count)
    for replicate in 0..<replication.count {
      counter?.reach(replicate)
      let again = try recompute(replicateWeights(replicate))
      precondition(again.count == estimates.count, "as many estimates under every weight")
      for index in estimates.indices { values[index].append(again[index]) }
    }
    return estimates.indices.map {
      replication.spread.deviations(of: values[$0], from: estimates[$0])
    }
  }

  /// The deviations of an estimate's linear part: what influence values alone say of its replicates.
  func replicateDeviations(
    ofWeightedInfluence influence: [Double],
    _ replication: Replication
  ) -> UnitTotals {
    let isUsed = weights.indices.map { weights[$0] != 0 && domain?[$0] ?? true }
    var whole = CompensatedSum()
    for row in influence.indices where isUsed[row] { whole.add(influence[row]) }
    var sums: [Double]
    if case .rows(let columns) = replication.factors {
      let ratio = influence.indices.map { isUsed[$0] ? influence[$0] / weights[$0] : 0 }
      sums = Parallel.map(columns.count) { replicate in
        var sum = CompensatedSum()
        for (weight, value) in zip(columns[replicate], ratio) { sum.add(weight * value) }
        return sum.value
      }
    } else {
      var byUnit = [Double](repeating: 0, count: stages[stages.count - 1].clusterCount)
      for row in influence.indices where isUsed[row] {
        byUnit[Int(unitOfRow[row])] += influence[row]
      }
      sums = replication.factors.domainSums([byUnit], ReplicateCells(units: byUnit.count))[0]
    }
    return replication.spread.deviations(of: sums, from: whole.value)
  }
}

extension Survey {
  /// For each row the unit that it is added up in, and how many there are.
  ///
  /// With a weight for each row and replicate, errors come from the rows and clusters do not
  /// matter: stretches of rows stand for them, so that sums stay short.
  var collapsedUnits: (units: [Int32], count: Int) {
    if case .rows = replication?.factors {
      return (unitOfRow.indices.map { Int32($0 >> 10) }, (unitOfRow.count >> 10) + 1)
    }
    return (unitOfRow, stages[stages.count - 1].clusterCount)
  }
}

extension DesignVariance {
  /// The covariances of estimates from the deviations of their replicates.
  func replicateCovariance(
    of totals: [UnitTotals],
    _ spread: ReplicateSpread,
    cores: Cores
  ) -> Matrix {
    let count = spread.scales.count
    var entries = [Double](repeating: 0, count: count * totals.count)
    for (column, totals) in totals.enumerated() {
      for (unit, value) in zip(totals.units, totals.values) {
        entries[column * count + Int(unit)] = value
      }
    }
    var result = Matrix(rows: count, columns: totals.count, columnMajor: entries)
      .crossProduct(cores: cores)
    for index in totals.indices where totals[index].units.isEmpty {
      for other in totals.indices {
        result[index, other] = .nan
        result[other, index] = .nan
      }
    }
    return result
  }
}
