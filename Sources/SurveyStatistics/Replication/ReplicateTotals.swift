// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The sums over domains under each replicate's weights: what replicate estimates are made of.
public struct ReplicateTotals: Hashable, Sendable, Codable {
  /// How the spread of replicate estimates becomes a variance.
  public let spread: ReplicateSpread
  /// The sums of each variable of the cluster totals, in their order.
  let variables: [Variable]

  /// The sums of one variable; for each domain, for each replicate, domain by domain.
  struct Variable: Hashable, Sendable, Codable {
    /// The weights of the rows that have a value.
    let weights: [Double]
    /// For each level (or once) the weighted sum of value minus origin.
    let sums: [[Double]]
  }

  /// The deviations of a statistic's replicates from its value.
  func deviations(
    _ statistic: ClusterStatistic,
    from value: Double,
    _ totals: ClusterTotals
  ) -> UnitTotals {
    let count = spread.scales.count
    let places = statistic.domain * count..<(statistic.domain + 1) * count
    let own = variables[statistic.variable]
    var other: (sums: [Double], origin: Double)?
    if case .ratio(let index) = statistic.function {
      other = (variables[index].sums[0], totals.variables[index].origin)
    }
    let values = places.map { place in
      statistic.linearization(
        values: own.sums[statistic.level][place],
        weights: own.weights[place],
        others: other?.sums[place] ?? 0,
        origin: totals.variables[statistic.variable].origin,
        otherOrigin: other?.origin ?? 0
      ).value
    }
    return spread.deviations(of: values, from: value)
  }

  /// A note on the replicates that were left out of some errors, from how many each was made of.
  func notes(parts: [Int]) -> [String] {
    let count = spread.scales.count
    let affected = parts.count { $0 < count }
    guard affected > 0, let fewest = parts.min() else { return [] }
    return [
      "Some replicates give nobody in a group a weight, so that \(affected) of \(parts.count) "
        + "estimates do not exist in all of the \(count) replicates (the fewest: \(fewest)); their "
        + "errors are those of the others."
    ]
  }
}

extension Replication {
  /// The sums over domains under each replicate, from cluster totals or, where replicates weigh rows
  /// one by one, from the rows.
  func totals(
    of totals: ClusterTotals,
    _ sources: [TotalSource],
    _ domainOfRow: [Int32]
  ) -> ReplicateTotals {
    let variables: [ReplicateTotals.Variable]
    if case .rows(let weights) = factors {
      let products = ReplicateProducts(
        weights: weights,
        domainOfRow: domainOfRow,
        domains: totals.domains.count
      )
      variables = products.variables(sources)
    } else {
      variables = Replication.variables(totals, factors)
    }
    return ReplicateTotals(spread: spread, variables: variables)
  }

  private static func variables(
    _ totals: ClusterTotals,
    _ factors: ReplicateFactors
  ) -> [ReplicateTotals.Variable] {
    // Variables without missing values share their weights, which are added up once.
    var columns: [[Double]] = []
    var weightColumn: [Int] = []
    for variable in totals.variables {
      if let first = weightColumn.first, columns[first] == variable.weights {
        weightColumn.append(first)
      } else {
        weightColumn.append(columns.count)
        columns.append(variable.weights)
      }
      columns += variable.sums
    }
    let sums = factors.domainSums(columns, ReplicateCells(totals))
    var next = 0
    return zip(totals.variables, weightColumn).map { variable, weights in
      if weights == next { next += 1 }
      let own = next..<next + variable.sums.count
      next += variable.sums.count
      return ReplicateTotals.Variable(weights: sums[weights], sums: Array(sums[own]))
    }
  }
}
