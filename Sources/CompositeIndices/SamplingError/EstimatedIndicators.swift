// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics
public import Tabular

/// Indicators that a survey estimates: a row per group of people, a column per indicator, and the
/// covariance of the errors of all of them.
///
///     let shares = try people.shares(of: ["account", "digital"], by: ["department"])
///     let estimated = try EstimatedIndicators(shares, units: "department")
///     try index.scores(of: estimated, using: &generator)
public struct EstimatedIndicators: Sendable {
  /// The estimates: the column of units, then a column per indicator.
  public let table: Table
  /// The column that names the units.
  public let unitColumn: String
  /// The errors of the estimates.
  public let errors: IndicatorErrors
  /// What was omitted or assumed, in sentences.
  public let notes: [String]

  /// Indicators from estimates by group.
  ///
  /// A level of a categorical variable becomes the indicator `variable=level`; groups by several columns
  /// become units like `Lima, rural`.
  ///
  /// - Parameters:
  ///   - estimates: Estimates of the same groups for every variable.
  ///   - unitColumn: What the column of units is called.
  /// - Throws: ``IndexError`` with code `unsuitableData` if there are no groups, or a group lacks an
  ///   estimate or an error.
  public init<Value: Quantity>(
    _ estimates: SurveyEstimates<Value>,
    units unitColumn: String = "unit"
  ) throws(IndexError) {
    var units: [String] = []
    var indicators: [String] = []
    var places: [String: Int] = [:]
    var problems: [IndexProblem] = []
    for (place, record) in estimates.records.enumerated() {
      let unit = record.group.map(\.level).joined(separator: ", ")
      let indicator = record.variable + (record.level.map { "=" + $0 } ?? "")
      if !units.contains(unit) { units.append(unit) }
      if !indicators.contains(indicator) { indicators.append(indicator) }
      places[indicator + "\u{0}" + unit] = place
      if record.group.isEmpty {
        problems.append(
          IndexProblem(indicator, "is of everyone; estimate it by the columns of units")
        )
      } else if record.estimate.standardError == nil {
        problems.append(
          IndexProblem(indicator, "has no standard error for \(unit); leave the unit out")
        )
      }
    }
    var order: [Int] = []
    for indicator in indicators {
      for unit in units {
        if let place = places[indicator + "\u{0}" + unit] {
          order.append(place)
        } else {
          problems.append(
            IndexProblem(indicator, "has no estimate for \(unit); leave the unit out")
          )
        }
      }
    }
    guard problems.isEmpty, !units.isEmpty else {
      if problems.isEmpty { problems = [IndexProblem("estimates", "there are none")] }
      throw IndexError(.unsuitableData, of: "The estimates", problems)
    }
    do {
      let ordered = try estimates.selecting(order)
      var columns = [Column(unitColumn, texts: units)]
      for (position, indicator) in indicators.enumerated() {
        let first = position * units.count
        let numbers = ordered.records[first..<first + units.count].map { $0.estimate.value.value }
        columns.append(Column(indicator, numbers: numbers))
      }
      table = try Table(columns)
      errors = IndicatorErrors(
        units: units,
        columns: indicators,
        covariance: ordered.covariance()
      )
    } catch {
      throw IndexError(
        .unsuitableData,
        of: "The estimates",
        [IndexProblem(unitColumn, "\(error)")]
      )
    }
    self.unitColumn = unitColumn
    notes = estimates.notes
  }
}
