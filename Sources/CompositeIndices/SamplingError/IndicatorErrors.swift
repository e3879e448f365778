// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
public import Tabular

/// How far indicators are from what they estimate: standard errors, or the covariance of all of them.
///
///     let errors = try IndicatorErrors(standardErrors: table, units: "code")
///     try index.scores(of: values, units: "code", errors: errors, using: &generator)
///
/// Edge cases: an indicator of the index without a column here is known exactly, as is a cell whose error
/// is missing; a column that is no indicator is not used. Errors are those of an indicator after it was
/// divided by its denominator.
public struct IndicatorErrors: Sendable {
  /// The names of the units.
  public let units: [String]
  /// The columns of the data that have errors.
  public let columns: [String]
  /// A covariance of all errors, column by column with the units inside; or standard errors alone.
  private let covariance: Matrix?
  private let standardErrors: Matrix?

  /// Errors with their covariance.
  init(units: [String], columns: [String], covariance: Matrix) {
    self.units = units
    self.columns = columns
    self.covariance = covariance
    standardErrors = nil
  }

  /// Standard errors from a table; the errors of different cells are independent.
  ///
  /// - Parameters:
  ///   - table: A row per unit, a column of standard errors under the name of each indicator's column.
  ///   - unitColumn: The column that names the units.
  /// - Throws: ``IndexError`` with code `unsuitableData`, which lists negative and infinite errors, or
  ///   `duplicateUnit`.
  public init(standardErrors table: Table, units unitColumn: String) throws(IndexError) {
    var reading = IndexReading(table: table)
    units = reading.units(unitColumn)
    var columns: [String] = []
    var values: [Double] = []
    for column in table.columns where column.name != unitColumn {
      guard case .numbers(let numbers) = column.storage else { continue }
      if let row = numbers.firstIndex(where: { $0 < 0 || $0.isInfinite }) {
        reading.report(
          column.name,
          "the standard error of \(units[row]) is \(numbers[row]); one is a number of at least 0"
        )
      }
      columns.append(column.name)
      values += numbers
    }
    if columns.isEmpty { reading.report("standard errors", "no column holds numbers") }
    guard reading.problems.isEmpty else {
      throw IndexError(.unsuitableData, of: "The standard errors", reading.problems)
    }
    try IndexReading.requireDistinct(units, years: nil)
    self.columns = columns
    covariance = nil
    standardErrors = Matrix(rows: units.count, columns: columns.count, columnMajor: values)
  }

  /// The errors in the order of the values of an index.
  func measurement(of index: CompositeIndex, data: IndexData) throws(IndexError) -> MeasurementError
  {
    var problems: [IndexProblem] = []
    let rows = data.units.map { unit in units.firstIndex(of: unit) }
    for (row, place) in rows.enumerated() where place == nil {
      problems.append(
        IndexProblem(
          data.units[row],
          "has no row of errors; give it one, of empty cells if it has none"
        )
      )
    }
    let places = index.indicators.map { columns.firstIndex(of: $0.column) }
    if places.allSatisfy({ $0 == nil }) {
      let hint = NearNames.hint(to: index.indicators.first?.column ?? "", among: columns)
      problems.append(
        IndexProblem("errors", "no indicator of the index has a column of them\(hint)")
      )
    }
    guard problems.isEmpty else {
      throw IndexError(.unsuitableData, of: "The errors of the indicators", problems)
    }
    if let standardErrors {
      return .standardErrors(
        Matrix(rows: rows.count, columns: places.count) { row, column in
          guard let row = rows[row], let column = places[column] else { return 0 }
          return standardErrors[row, column]
        }
      )
    }
    let count = rows.count
    let slots = (0..<count * places.count).map { slot -> Int? in
      guard let row = rows[slot % count], let column = places[slot / count] else { return nil }
      return column * units.count + row
    }
    return .covariance(
      Matrix(rows: slots.count, columns: slots.count) { one, other in
        guard let covariance, let one = slots[one], let other = slots[other] else { return 0 }
        return covariance[one, other]
      }
    )
  }
}
