// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The influence of an estimate, added up within each sampling unit that its domain reaches.
///
/// This is all that a variance needs to know of an estimate: a sum over rows of *weighted* influence
/// (linearized) values, by unit. Units that are left out count as zero.
public struct UnitTotals: Hashable, Sendable {
  /// The units of the last stage, in ascending order.
  public let units: [Int32]
  /// For each of them the sum of weighted influence values.
  public let values: [Double]

  /// Totals of some units.
  ///
  /// - Parameters:
  ///   - units: The units, ascending, each once.
  ///   - values: A sum for each of them.
  public init(units: [Int32], values: [Double]) {
    self.units = units
    self.values = values
  }

  /// The totals of all units from a number for each.
  ///
  /// - Parameter dense: A sum for each unit of the last stage, in their order.
  public init(dense: [Double]) {
    units = Array(0..<Int32(dense.count))
    values = dense
  }

  /// A sum for each of all units.
  func dense(count: Int) -> [Double] {
    var dense = [Double](repeating: 0, count: count)
    for (unit, value) in zip(units, values) { dense[Int(unit)] = value }
    return dense
  }

  /// A weighted sum of several totals: the influence of a linear function of their estimates.
  ///
  /// - Parameter parts: The factors and totals.
  /// - Complexity: O(units from the first to the last that one of them reaches).
  public init(combining parts: [(factor: Double, totals: UnitTotals)]) {
    let first = parts.compactMap { $0.totals.units.first }.min() ?? 0
    let last = parts.compactMap { $0.totals.units.last }.max() ?? -1
    var sums = [Double](repeating: 0, count: Int(last - first) + 1)
    var isReached = [Bool](repeating: false, count: sums.count)
    for part in parts {
      for (unit, value) in zip(part.totals.units, part.totals.values) {
        sums[Int(unit - first)] += part.factor * value
        isReached[Int(unit - first)] = true
      }
    }
    units = isReached.indices.filter { isReached[$0] }.map { first + Int32($0) }
    values = units.map { sums[Int($0 - first)] }
  }

  /// The units' clusters of the stage above, with their sums.
  func collapsed(_ stage: SamplingStage) -> UnitTotals {
    var parents: [Int32] = []
    var sums: [Double] = []
    for (unit, value) in zip(units, values) {
      let parent = stage.parentOfStratum[Int(stage.stratumOfCluster[Int(unit)])]
      if parents.last == parent {
        sums[sums.count - 1] += value
      } else {
        parents.append(parent)
        sums.append(value)
      }
    }
    return UnitTotals(units: parents, values: sums)
  }

  /// Clusters minus strata of the first stage that the units lie in.
  func degreesOfFreedom(in stages: [SamplingStage]) -> Int {
    var clusters = units
    for stage in stages.dropFirst().reversed() {
      var parents: [Int32] = []
      for cluster in clusters {
        let parent = stage.parentOfStratum[Int(stage.stratumOfCluster[Int(cluster)])]
        if parents.last != parent { parents.append(parent) }
      }
      clusters = parents
    }
    var strata = 0
    var last: Int32 = -1
    for cluster in clusters {
      let stratum = stages[0].stratumOfCluster[Int(cluster)]
      if stratum != last { strata += 1 }
      last = stratum
    }
    return clusters.count - strata
  }
}
