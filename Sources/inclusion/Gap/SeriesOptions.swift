// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import Foundation
import InclusionReports

/// A file of waves: a year in each row, with the rate of a group or of two.
struct SeriesOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      A CSV file of waves (- for standard input): year and rate, with standardError or observations \
      where known; or year, from and to, with fromStandardError and toStandardError, or \
      fromObservations and toObservations. A column place keeps places apart.
      """,
      valueName: "file"
    )
  )
  var series: String

  @Option(
    help: ArgumentHelp(
      "By how much the survey's design inflates the variance of a simple random sample.",
      valueName: "number"
    )
  )
  var designEffect = 1.0

  @Option(
    help: ArgumentHelp(
      "The probability with which an interval covers the true value.",
      valueName: "number"
    )
  )
  var confidence = 0.95

  /// The table of the file.
  func table() throws -> Table {
    series == "-" ? try Table(csvDescriptor: 0) : try Table(csv: URL(fileURLWithPath: series))
  }

  /// The rows of each place in the order of the file; one place without a name if there is no such
  /// column.
  func rows(of table: Table) throws -> [(place: String?, rows: [Int])] {
    guard table.hasColumn("place") else { return [(nil, Array(0..<table.rowCount))] }
    var order: [String] = []
    var rows: [String: [Int]] = [:]
    for (row, name) in try GroupLabels.names(of: table, column: "place").enumerated() {
      if rows[name] == nil { order.append(name) }
      rows[name, default: []].append(row)
    }
    return order.map { ($0, rows[$0] ?? []) }
  }

  /// The waves of a rate, oldest first, in whatever order they stand in the file.
  func waves(of table: Table, rows: [Int]) throws -> WaveSeries {
    let rates = try rates(of: table, "rate", "standardError", "observations", rows)
    let years = try years(of: table)
    return try WaveSeries(zip(rows, rates).map { Wave(years[$0], $1) }.sorted { $0.year < $1.year })
  }

  /// The waves of a gap, oldest first, in whatever order they stand in the file.
  func gaps(of table: Table, rows: [Int]) throws -> GapSeries {
    let from = try rates(of: table, "from", "fromStandardError", "fromObservations", rows)
    let to = try rates(of: table, "to", "toStandardError", "toObservations", rows)
    let years = try years(of: table)
    return try GapSeries(
      rows.indices.map { index in
        GapWave(
          years[rows[index]],
          try RateGap(from: from[index], to: to[index], confidence: confidence)
        )
      }.sorted { $0.year < $1.year }
    )
  }

  /// A rate, whose column and row stand before what is wrong with it.
  private func named(
    _ column: String,
    _ row: Int,
    _ rate: () throws -> PublishedRate
  ) throws -> PublishedRate {
    do {
      return try rate()
    } catch {
      throw CommandFailure("Column '\(column)', row \(row + 1) of the waves: \(error)")
    }
  }

  /// The year of every row, none of them missing.
  private func years(of table: Table) throws -> [Double] {
    let years = try table.numbers("year")
    if let row = years.firstIndex(where: \.isNaN) {
      throw CommandFailure(
        "Column 'year' has no value in row \(row + 1) of the waves; give the year of the fieldwork."
      )
    }
    return years
  }

  private func rates(
    of table: Table,
    _ rate: String,
    _ error: String,
    _ size: String,
    _ rows: [Int]
  ) throws -> [PublishedRate] {
    let shares = try table.numbers(rate)
    let errors = table.hasColumn(error) ? try table.numbers(error) : []
    let sizes = table.hasColumn(size) ? try table.numbers(size) : []
    return try rows.map { row in
      let share: Share
      do {
        guard !shares[row].isNaN else { throw CommandFailure("there is no value") }
        share = try Share(shares[row])
      } catch {
        throw CommandFailure("Column '\(rate)', row \(row + 1) of the waves: \(error)")
      }
      if !errors.isEmpty, !errors[row].isNaN {
        return try named(error, row) { try PublishedRate(share, standardError: errors[row]) }
      }
      guard !sizes.isEmpty, !sizes[row].isNaN else { return PublishedRate(share) }
      guard let count = Int(exactly: sizes[row]) else {
        throw CommandFailure(
          "Column '\(size)', row \(row + 1) of the waves: \(sizes[row]) is no number of respondents."
        )
      }
      return try named(size, row) {
        try PublishedRate(share, sampleSize: count, designEffect: designEffect)
      }
    }
  }
}
