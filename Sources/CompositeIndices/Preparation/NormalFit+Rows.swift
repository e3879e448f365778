// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// The indicators of a dimension, standardised, with what is missing of them.
struct IncompleteRows {
  /// The columns of the data.
  let columns: [Int]
  /// Standardised values; NaN where one is missing.
  let rows: [[Double]]
  /// The missing places of each row.
  let patterns: [[Int]]
  private let moments: [Moments]

  /// Standardises some columns of the data.
  ///
  /// - Throws: ``IndexError`` with code `unsuitableData` if there are too few units for a covariance.
  init(_ data: IndexData, columns: [Int], places: [Int]) throws(IndexError) {
    self.columns = columns
    let moments = columns.map { Moments(data.values.column($0)) }
    self.moments = moments
    var problems: [IndexProblem] = []
    for (place, column) in columns.enumerated() {
      if moments[place].isConstant {
        problems.append(
          IndexProblem(data.indicators[column], "it is constant and explains no missing value")
        )
      } else if moments[place].count <= columns.count + 1 {
        problems.append(
          IndexProblem(
            data.indicators[column],
            "\(moments[place].count) values are too few to fit \(columns.count) indicators at once; "
              + "impute by the mean or within the dimension"
          )
        )
      }
    }
    guard problems.isEmpty else {
      throw IndexError(.unsuitableData, of: "The imputation", problems)
    }
    rows = places.map { row in
      columns.enumerated().map { place, column in
        (data.values[row, column] - moments[place].mean) / moments[place].standardDeviation(.sample)
      }
    }
    patterns = rows.map { row in row.indices.filter { row[$0].isNaN } }
  }

  /// A standardised value in the unit of its indicator.
  func restored(_ value: Double, place: Int) -> Double {
    moments[place].mean + moments[place].standardDeviation(.sample) * value
  }

  /// The fit where expectation and maximisation come to rest, and the rows with expectations.
  ///
  /// - Throws: ``IndexError`` with code `notConverged` or `unsuitableData`.
  func fitted() throws(IndexError) -> (rows: [[Double]], fit: NormalFit) {
    let width = columns.count
    var fit = NormalFit(mean: [Double](repeating: 0, count: width), covariance: .identity(width))
    for _ in 0..<10_000 {
      let next: (rows: [[Double]], fit: NormalFit)
      do { next = try fit.improved(rows, patterns: patterns) } catch {
        throw IndexError(
          .unsuitableData,
          of: "The imputation",
          [IndexProblem("covariance", "indicators of a dimension repeat each other; leave one out")]
        )
      }
      if fit.distance(to: next.fit) < 1e-9 { return next }
      fit = next.fit
    }
    throw IndexError(
      .notConverged,
      culprit: "expectation and maximisation",
      "Expectation and maximisation do not come to rest in 10,000 rounds: too many values are "
        + "missing; impute by the mean or within the dimension."
    )
  }
}

extension IndexData {
  /// Missing values become their expectations given the other indicators of the dimension.
  func imputedByExpectation(_ index: CompositeIndex) throws(IndexError) -> IndexData {
    var result = self
    for columns in IndexData.siblings(of: index) {
      guard columns.contains(where: { values.column($0).contains(where: \.isNaN) }) else {
        continue
      }
      let known = units.indices.filter { row in columns.contains { !values[row, $0].isNaN } }
      let incomplete = try IncompleteRows(self, columns: columns, places: known)
      let filled = try incomplete.fitted().rows
      for (place, row) in known.enumerated() {
        for missing in incomplete.patterns[place] {
          result.values[row, columns[missing]] =
            incomplete.restored(filled[place][missing], place: missing)
        }
      }
    }
    return result
  }
}
