// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Cluster totals with their cells sorted by domain: the second step of estimation.
struct FinishedTotals: Sendable {
  let totals: ClusterTotals
  private let cells: [Int32]
  private let starts: [Int]

  init(_ totals: ClusterTotals) {
    self.totals = totals
    (cells, starts) = totals.cellsByDomain()
  }

  /// The cells of a domain, ascending.
  func cells(of domain: Int) -> ArraySlice<Int32> { cells[starts[domain]..<starts[domain + 1]] }

  /// The sum over a domain of a number per cell.
  func sum(_ numbers: [Double], domain: Int) -> Double {
    var sum = CompensatedSum()
    for cell in cells(of: domain) { sum.add(numbers[Int(cell)]) }
    return sum.value
  }

  /// A statistic's value and how it depends on the cells.
  func linearization(_ statistic: ClusterStatistic) -> ClusterStatistic.Linearization {
    let variable = totals.variables[statistic.variable]
    let other = other(statistic)
    return statistic.linearization(
      values: sum(variable.sums[statistic.level], domain: statistic.domain),
      weights: sum(variable.weights, domain: statistic.domain),
      others: other.map { sum($0.sums[0], domain: statistic.domain) } ?? 0,
      origin: variable.origin,
      otherOrigin: other?.origin ?? 0
    )
  }

  /// A statistic's weighted influence values, by unit; units without a value in it are left out. With
  /// replicates, the scaled deviations of its replicates.
  func unitTotals(
    _ statistic: ClusterStatistic,
    _ linear: ClusterStatistic.Linearization
  ) -> UnitTotals {
    if let replicates = totals.replicates {
      return replicates.deviations(statistic, from: linear.value, totals)
    }
    let variable = totals.variables[statistic.variable]
    let sums = variable.sums[statistic.level]
    let others = other(statistic)?.sums[0]
    let cells = cells(of: statistic.domain)
    var units: [Int32] = []
    var values: [Double] = []
    units.reserveCapacity(cells.count)
    values.reserveCapacity(cells.count)
    for cell in cells {
      let cell = Int(cell)
      let weight = variable.weights[cell]
      guard weight != 0 || sums[cell] != 0 else { continue }
      var value = linear.ofValues * sums[cell] + linear.ofWeights * weight
      if let others { value += linear.ofOthers * others[cell] }
      units.append(totals.unitOfCell[cell])
      values.append(value)
    }
    let influence = UnitTotals(units: units, values: values)
    return totals.calibration?.residuals(influence, statistic, linear) ?? influence
  }

  /// The variance that a simple random sample of the same size would have had.
  ///
  ///     s² / n · (1 − n/N),   s² = n/(n − 1) Σ w (y − ȳ)² / Σ w
  ///
  /// and N² times that for a total; N is the sum of weights. Nil for a ratio, for fewer than two
  /// observations, and where it is not positive.
  func simpleVariance(_ statistic: ClusterStatistic, _ reference: Inference.Reference) -> Double? {
    if case .ratio = statistic.function { return nil }
    let variable = totals.variables[statistic.variable]
    let count = Double(variable.observations[statistic.domain])
    let size = sum(variable.weights, domain: statistic.domain)
    let values = sum(variable.sums[statistic.level], domain: statistic.domain)
    let squares = variable.squares[statistic.level][statistic.domain]
    let spread = (squares - values * values / size) / size * count / (count - 1)
    let part = reference == .withReplacement ? 1 : 1 - count / size
    let scale = statistic.function == .total ? size * size : 1
    let variance = spread / count * part * scale
    return count > 1 && variance > 0 ? variance : nil
  }

  private func other(_ statistic: ClusterStatistic) -> VariableTotals? {
    if case .ratio(let other) = statistic.function { totals.variables[other] } else { nil }
  }
}
