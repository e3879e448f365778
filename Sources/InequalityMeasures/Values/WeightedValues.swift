// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// Values and what each of them weighs: incomes of people, densities of places over their adults.
///
///     let places = try WeightedValues([50, 80, 120], weights: [10, 5, 8])
///     try places.value(of: .gini())
///
/// Every measure of inequality is asked of it. Asking for several of them goes faster after
/// ``sorted()``.
///
/// Edge cases:
/// - A row with weight 0 is left out: it changes no measure.
/// - Weights are read as shares of the whole; multiplied by a constant they mean the same, except in
///   the Herfindahl index, which counts units.
/// - Values of 0 stay 0. A measure that cannot hold them says so.
public struct WeightedValues: Sendable {
  /// What the values are called in errors.
  public let name: String
  /// The values that are used.
  public let values: [Double]
  /// The weight of each of them.
  public let weights: [Double]
  /// The row that each of them came from, counted from 0.
  public let rows: [Int32]
  /// How many rows there were, used or not.
  public let rowCount: Int
  /// How many rows were left out because their value is missing.
  public let missing: Int
  /// Σ w
  public let sumOfWeights: Double
  /// Σ w x / Σ w
  public let mean: Double
  /// The smallest value.
  public let minimum: Double
  /// Whether the values stand in ascending order.
  public let isSorted: Bool

  /// Values with their weights.
  ///
  /// - Parameters:
  ///   - values: A number per row; NaN where it is missing.
  ///   - weights: A weight per row, none negative or missing; nil weighs all alike.
  ///   - missing: Whether a missing value is an error or its row is left out.
  ///   - name: What the values are called in errors.
  /// - Throws: ``InequalityError`` with code `lengthsDiffer`, `badWeight`, `missingValue`,
  ///   `notFinite`, or `noValues` if no row has a value and a weight.
  /// - Complexity: O(*n*).
  public init(
    _ values: [Double],
    weights: [Double]? = nil,
    missing: MissingPolicy = .reject,
    name: String = "values"
  ) throws(InequalityError) {
    if let weights, weights.count != values.count {
      throw InequalityError(
        .lengthsDiffer,
        culprit: "\(weights.count) weights",
        "There are \(values.count) values and \(weights.count) weights; give a weight for each."
      )
    }
    guard values.count < Int(Int32.max) else {
      throw InequalityError(
        .notFinite,
        culprit: "\(values.count) values",
        "\(values.count) values are more than rows can be numbered; measure parts of them."
      )
    }
    try self.init(
      name: name,
      rows: Array(0..<Int32(values.count)),
      of: values,
      weights: weights ?? [Double](repeating: 1, count: values.count),
      missing: missing
    )
  }

  /// The values of some rows.
  init(
    name: String,
    rows: [Int32],
    of column: [Double],
    weights rowWeights: [Double],
    missing policy: MissingPolicy
  ) throws(InequalityError) {
    // Usually all rows are asked for, and each has a value and a weight.
    if WeightedValues.areSound(column, rowWeights, in: rows) {
      self.init(
        name: name,
        values: column,
        weights: rowWeights,
        rows: rows,
        rowCount: column.count,
        missing: 0,
        minimum: column.reduce(.infinity) { Swift.min($0, $1) },
        isSorted: false
      )
      try checkSums()
      return
    }
    var kept: [Int32] = []
    var values: [Double] = []
    var weights: [Double] = []
    kept.reserveCapacity(rows.count)
    values.reserveCapacity(rows.count)
    weights.reserveCapacity(rows.count)
    var missing = 0
    for row in rows {
      let (value, weight) = (column[Int(row)], rowWeights[Int(row)])
      guard weight > 0, weight < .infinity else {
        if weight == 0 { continue }
        throw WeightedValues.badWeight(weight, row: row)
      }
      guard value.isFinite else {
        if value.isNaN, policy == .omit {
          missing += 1
          continue
        }
        throw WeightedValues.badValue(value, name, row: row)
      }
      kept.append(row)
      values.append(value)
      weights.append(weight)
    }
    guard !values.isEmpty else {
      throw InequalityError(
        .noValues,
        culprit: name,
        "No row has a value of '\(name)' and a weight above 0 (\(missing) have no value), so there "
          + "is no inequality to measure."
      )
    }
    self.init(
      name: name,
      values: values,
      weights: weights,
      rows: kept,
      rowCount: column.count,
      missing: missing,
      minimum: values.reduce(.infinity) { Swift.min($0, $1) },
      isSorted: false
    )
    try checkSums()
  }

  /// Whether the rows are all of them, in their order, and all can be used.
  private static func areSound(
    _ values: [Double],
    _ weights: [Double],
    in rows: [Int32]
  ) -> Bool {
    guard !values.isEmpty, rows.count == values.count, weights.count == values.count else {
      return false
    }
    var isSound = true
    for index in values.indices {
      let (value, weight) = (values[index], weights[index])
      isSound = isSound && value.magnitude < .infinity && weight > 0 && weight < .infinity
      isSound = isSound && rows[index] == Int32(index)
    }
    return isSound
  }

  /// Throws unless the sums can be computed.
  private func checkSums() throws(InequalityError) {
    guard sumOfWeights.isNormal, mean.isFinite else {
      throw InequalityError(
        .notFinite,
        culprit: name,
        "The weights of '\(name)' add up to \(sumOfWeights) and its mean is \(mean), which is more "
          + "than a number can hold; divide them by a power of ten."
      )
    }
  }

  private init(
    name: String,
    values: [Double],
    weights: [Double],
    rows: [Int32],
    rowCount: Int,
    missing: Int,
    minimum: Double,
    isSorted: Bool
  ) {
    self.name = name
    self.values = values
    self.weights = weights
    self.rows = rows
    self.rowCount = rowCount
    self.missing = missing
    self.minimum = minimum
    self.isSorted = isSorted
    // Measured from one of the values, so that equal values have exactly their value as mean.
    let origin = values[0]
    var (sum, deviations) = (CompensatedSum(), CompensatedSum())
    for (value, weight) in zip(values, weights) {
      sum.add(weight)
      deviations.add(weight * (value - origin))
    }
    sumOfWeights = sum.value
    mean = origin + deviations.value / sum.value
  }

  /// The values in some places of others, at least one.
  init(_ whole: WeightedValues, _ places: [Int]) {
    let values = places.map { whole.values[$0] }
    self.init(
      name: whole.name,
      values: values,
      weights: places.map { whole.weights[$0] },
      rows: places.map { whole.rows[$0] },
      rowCount: whole.rowCount,
      missing: 0,
      minimum: values.reduce(.infinity) { Swift.min($0, $1) },
      isSorted: whole.isSorted
    )
  }

  /// The values of another in ascending order; the sums stay what they were.
  init(
    _ unsorted: WeightedValues,
    sorted values: [Double],
    weights: [Double],
    rows: [Int32]
  ) {
    name = unsorted.name
    self.values = values
    self.weights = weights
    self.rows = rows
    rowCount = unsorted.rowCount
    missing = unsorted.missing
    minimum = unsorted.minimum
    isSorted = true
    sumOfWeights = unsorted.sumOfWeights
    mean = unsorted.mean
  }

  /// The same values under other weights, given for every row: those of a replicate, some of which
  /// may be 0.
  func reweighted(_ rowWeights: [Double]) -> WeightedValues {
    WeightedValues(
      name: name,
      values: values,
      weights: rows.map { rowWeights[Int($0)] },
      rows: rows,
      rowCount: rowCount,
      missing: missing,
      minimum: minimum,
      isSorted: isSorted
    )
  }

  private static func badWeight(_ weight: Double, row: Int32) -> InequalityError {
    InequalityError(
      .badWeight,
      culprit: "row \(row + 1)",
      "The weight of row \(row + 1) is \(weight.isNaN ? "missing" : "\(weight)"); a weight is a "
        + "number of at least 0. Mend it, or leave the row out."
    )
  }

  private static func badValue(_ value: Double, _ name: String, row: Int32) -> InequalityError {
    guard value.isNaN else {
      return InequalityError(
        .notFinite,
        culprit: name,
        "The value of '\(name)' in row \(row + 1) is infinite; mend it, or make it missing."
      )
    }
    return InequalityError(
      .missingValue,
      culprit: name,
      "Row \(row + 1) has no value of '\(name)'; fill it in, or omit rows with missing values."
    )
  }
}
