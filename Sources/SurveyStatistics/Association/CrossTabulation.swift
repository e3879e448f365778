// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// Two categories of a survey against each other: weighted counts with their errors.
public struct CrossTabulation: Sendable {
  /// The column whose levels are the rows of the table.
  public let rowVariable: String
  /// The column whose levels are its columns.
  public let columnVariable: String
  /// The levels of the rows that occur.
  public let rowLevels: [String]
  /// The levels of the columns that occur.
  public let columnLevels: [String]
  /// For each cell that occurs the number of people; `group` has the level of row and column.
  public let cells: SurveyEstimates<Amount>
  /// For each of them its share of all people.
  public let shares: [Double]
  /// The rows of the survey that are counted.
  public let observations: Int
  /// Clusters minus strata among those rows, or what was asked for.
  public let degreesOfFreedom: Double

  /// The rows of the domain, also those without a value in either column.
  private let sampleSize: Int
  /// The number of people in each cell, rows of the table side by side; 0 where a cell is empty.
  private let counts: [Double]
  /// The place of each record among them.
  private let placeOfRecord: [Int]

  init(
    _ cells: SurveyEstimates<Amount>,
    rows: String,
    columns: String,
    observations: Int,
    omitted: Int,
    degreesOfFreedom: Double
  ) {
    sampleSize = observations + omitted
    rowVariable = rows
    columnVariable = columns
    self.cells = cells
    self.observations = observations
    self.degreesOfFreedom = degreesOfFreedom
    let levels = (0..<2).map { side in
      cells.records.reduce(into: [String]()) { levels, record in
        let level = record.group[side].level
        if !levels.contains(level) { levels.append(level) }
      }
    }
    (rowLevels, columnLevels) = (levels[0], levels[1])
    placeOfRecord = cells.records.map { record in
      (levels[0].firstIndex(of: record.group[0].level) ?? 0) * levels[1].count
        + (levels[1].firstIndex(of: record.group[1].level) ?? 0)
    }
    var counts = [Double](repeating: 0, count: levels[0].count * levels[1].count)
    for (place, record) in zip(placeOfRecord, cells.records) {
      counts[place] = record.estimate.value.value
    }
    self.counts = counts
    let total = counts.reduce(0, +)
    shares = cells.records.map { $0.estimate.value.value / total }
  }

  /// Tests whether the two categories are independent in the population.
  ///
  ///     X² = n Σ (p − p_row p_column)² / (p_row p_column),   Δ = design effects of the interaction
  ///     F = X² / tr Δ,   with (tr Δ)² / tr Δ² and ν times as many degrees of freedom
  ///
  /// The n of X² counts the rows of the domain, also those without a value in either column, as R's
  /// survey does; F and every probability are the same for any n.
  ///
  /// - Parameter method: How it is tested.
  /// - Returns: The test; its subject is the name of the method.
  /// - Throws: ``SurveyError`` with code `constantOutcome` if a category has a single level,
  ///   `rankDeficient` or `noDegreesOfFreedom` if the design has too few clusters for the table.
  /// - Complexity: O(*k*³) for *k* cells, beside their covariances.
  ///
  /// Reference: Rao and Scott (1984), On chi-squared tests for multiway contingency tables,
  /// Annals of Statistics 12, doi:10.1214/aos/1176346391, as commonly stated; not checked against
  /// the paper.
  public func test(_ method: IndependenceTest = .raoScott) throws(SurveyError) -> HypothesisTest {
    for (name, levels) in [(rowVariable, rowLevels), (columnVariable, columnLevels)]
    where levels.count < 2 {
      throw SurveyError(
        .constantOutcome,
        culprit: name,
        "'\(name)' is '\(levels.first ?? "")' in every row that is counted, so there is nothing to "
          + "test."
      )
    }
    guard degreesOfFreedom > 0 else {
      throw SurveyError(
        .noDegreesOfFreedom,
        culprit: "\(rowVariable), \(columnVariable)",
        "There are no more clusters than strata among the rows that are counted, so nothing is "
          + "known about errors."
      )
    }
    switch method {
    case .raoScott, .raoScottChiSquare: return try raoScott(method)
    case .wald, .adjustedWald: return try wald(method)
    }
  }

  /// The covariances of all cells, zero where a cell is empty.
  private func covariance() -> Matrix {
    let known = cells.covariance()
    var result = Matrix(rows: counts.count, columns: counts.count)
    for (row, place) in placeOfRecord.enumerated() {
      for (column, other) in placeOfRecord.enumerated() {
        result[place, other] = known[row, column]
      }
    }
    return result
  }

  private func margins(_ cells: [Double]) -> (rows: [Double], columns: [Double]) {
    var rows = [Double](repeating: 0, count: rowLevels.count)
    var columns = [Double](repeating: 0, count: columnLevels.count)
    for (place, value) in cells.enumerated() {
      rows[place / columns.count] += value
      columns[place % columns.count] += value
    }
    return (rows, columns)
  }

  private var interactions: Int { (rowLevels.count - 1) * (columnLevels.count - 1) }

  private func raoScott(_ method: IndependenceTest) throws(SurveyError) -> HypothesisTest {
    let total = counts.reduce(0, +)
    let shares = counts.map { $0 / total }
    let (rows, columns) = margins(shares)
    var pearson = 0.0
    for (place, share) in shares.enumerated() {
      let expected = rows[place / columns.count] * columns[place % columns.count]
      pearson += Double(sampleSize) * (share - expected) * (share - expected) / expected
    }
    let effects = try designEffects(shares, total)
    var trace = 0.0
    var square = 0.0
    for row in 0..<interactions {
      trace += effects[row, row]
      for column in 0..<interactions { square += effects[row, column] * effects[column, row] }
    }
    if method == .raoScottChiSquare {
      let degrees = Double(interactions)
      return HypothesisTest(
        subject: method.rawValue,
        statistic: pearson,
        numeratorDegreesOfFreedom: degrees,
        denominatorDegreesOfFreedom: nil,
        pValue: try ChiSquaredDistribution(degreesOfFreedom: degrees)
          .upperTail(pearson / (trace / degrees))
      )
    }
    let numerator = trace * trace / square
    return try .f(
      method.rawValue,
      pearson / trace,
      numerator: numerator,
      denominator: numerator * degreesOfFreedom
    )
  }

  /// The generalized design effects of the interaction: (C'D⁻¹C/n)⁻¹ C'D⁻¹VD⁻¹C, with V the
  /// covariances of the shares.
  private func designEffects(_ shares: [Double], _ total: Double) throws(SurveyError) -> Matrix {
    let width = columnLevels.count
    // Products of contrasts with the first level span what neither margin explains; over the shares.
    var contrasts = Matrix(rows: shares.count, columns: interactions)
    for row in 1..<rowLevels.count {
      for column in 1..<width {
        let place = (row - 1) * (width - 1) + column - 1
        for (cell, sign) in [
          (row * width + column, 1.0), (row * width, -1), (column, -1), (0, 1),
        ] where shares[cell] > 0 {
          contrasts[cell, place] = sign
        }
      }
    }
    // Shares are counts over their sum: V = (I − p1') Cov (I − 1p') / T².
    let centering = Matrix(rows: shares.count, columns: shares.count) { row, column in
      ((row == column ? 1 : 0) - shares[row]) / total
    }
    let covariance = (centering * covariance()).times(transposed: centering)
    let scaled = Matrix(rows: shares.count, columns: interactions) { row, column in
      shares[row] > 0 ? contrasts[row, column] / shares[row] : 0
    }
    let denominator = contrasts.transposed(times: scaled)
    let numerator = scaled.transposed(times: covariance * scaled)
    do {
      let simple = Matrix(rows: interactions, columns: interactions) { row, column in
        (denominator[row, column] + denominator[column, row]) / 2 / Double(sampleSize)
      }
      return try Cholesky(of: simple).solve(numerator)
    } catch {
      throw SurveyError(
        .rankDeficient,
        culprit: "\(rowVariable), \(columnVariable)",
        "The table of '\(rowVariable)' and '\(columnVariable)' has too many empty cells to be "
          + "tested; join levels."
      )
    }
  }

  private func wald(_ method: IndependenceTest) throws(SurveyError) -> HypothesisTest {
    let degrees = Double(interactions)
    let left = degreesOfFreedom - degrees + 1
    guard method == .wald || left > 0 else {
      throw SurveyError(
        .noDegreesOfFreedom,
        culprit: "\(rowVariable), \(columnVariable)",
        "The design has \(degreesOfFreedom) degrees of freedom, too few for the \(interactions) "
          + "interactions of the table; join levels or take another test."
      )
    }
    let total = counts.reduce(0, +)
    let (rows, columns) = margins(counts)
    let width = columns.count
    // The inner cells' differences from independence, N_rc − N_r N_c / N, and their derivatives.
    let inner = counts.indices.filter { $0 / width > 0 && $0 % width > 0 }
    let differences = inner.map { counts[$0] - rows[$0 / width] * columns[$0 % width] / total }
    let jacobian = Matrix(rows: inner.count, columns: counts.count) { row, cell in
      let (r, c) = (inner[row] / width, inner[row] % width)
      var derivative = rows[r] * columns[c] / (total * total)
      if inner[row] == cell { derivative += 1 }
      if cell / width == r { derivative -= columns[c] / total }
      if cell % width == c { derivative -= rows[r] / total }
      return derivative
    }
    let covariance = (jacobian * covariance()).times(transposed: jacobian)
    let statistic = try WaldForm.statistic(
      differences,
      covariance: covariance,
      subject: "\(rowVariable), \(columnVariable)"
    )
    guard method == .adjustedWald else {
      return try .f(
        method.rawValue,
        statistic / degrees,
        numerator: degrees,
        denominator: degreesOfFreedom
      )
    }
    let part = degreesOfFreedom.isFinite ? left / degreesOfFreedom : 1
    return try .f(
      method.rawValue,
      statistic * part / degrees,
      numerator: degrees,
      denominator: left
    )
  }
}
