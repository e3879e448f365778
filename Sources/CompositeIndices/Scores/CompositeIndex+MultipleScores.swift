// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
public import Tabular

extension CompositeIndex {
  /// Scores over many imputations, so that missing values show as uncertainty.
  ///
  /// Missing values are drawn, dimension by dimension, from a multivariate normal distribution whose
  /// parameters are drawn too (data augmentation, from where expectation and maximisation come to
  /// rest); the rest of the index runs anew on each completed table, and Rubin's rules add up what
  /// the scores say. The missing policy of the index has to impute by
  /// ``Imputation/expectationMaximization``.
  ///
  /// - Parameters:
  ///   - table: A row per unit, or per unit and year.
  ///   - unitColumn: The column that names the units.
  ///   - yearColumn: The column of years, in a panel.
  ///   - imputations: How many times; at least 2.
  ///   - confidence: The probability with which an interval covers the score.
  ///   - generator: Where the random numbers come from.
  /// - Returns: Mean scores, their errors from imputation, and ranges of ranks.
  /// - Throws: ``IndexError`` as ``scores(of:units:year:)``, and `parameterOutOfDomain` if the index
  ///   imputes in another way or the numbers make no sense.
  ///
  /// Reference: Schafer (1997) for data augmentation, Rubin (1987) for the rules; as commonly stated,
  /// not checked against the books.
  public func multipleScores(
    of table: Table,
    units unitColumn: String,
    year yearColumn: String? = nil,
    imputations: Int = 20,
    confidence: Double = 0.95,
    using generator: inout some RandomNumberGenerator
  ) throws(IndexError) -> MultipleScores {
    guard case .impute(.expectationMaximization, let otherwise) = missing, imputations >= 2,
      confidence > 0, confidence < 1
    else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: "imputations",
        "Scores over many imputations need an index that imputes by expectation and maximisation, at "
          + "least 2 imputations (\(imputations) given) and a confidence between 0 and 1."
      )
    }
    let plan = try IndexPlan(self)
    let given = try IndexData(of: self, from: table, units: unitColumn, year: yearColumn)
    var chains = try MultipleImputation(given, index: self)
    var pooling: PooledScores?
    let counter = WorkCounter("Drawing missing values", of: imputations)
    for _ in 0..<imputations {
      counter?.add()
      let completed = try chains.next(using: &generator)
      let prepared = try PreparedIndex(
        self,
        plan: plan,
        given: given,
        imputed: completed,
        imputations: given.records(of: completed)
      )
      let values = try prepared.plan.nodeValues(of: prepared.normalized, missing: otherwise)
      let scores = IndexScores(prepared: prepared, plan: prepared.plan, nodeValues: values)
      if pooling == nil { pooling = PooledScores(first: scores) }
      pooling?.add(scores)
    }
    guard let pooling else { throw IndexError(.noValues, culprit: "imputations", "None was made.") }
    return try pooling.result(confidence: confidence)
  }
}

/// Draws completed tables, one after the other.
private struct MultipleImputation {
  private let given: IndexData
  private var dimensions: [(incomplete: IncompleteRows, rows: [Int], fit: NormalFit)] = []
  private var hasBegun = false

  init(_ given: IndexData, index: CompositeIndex) throws(IndexError) {
    self.given = given
    for columns in IndexData.siblings(of: index) {
      let misses = columns.contains { given.values.column($0).contains(where: \.isNaN) }
      guard misses else { continue }
      let known = given.units.indices.filter { row in
        columns.contains { !given.values[row, $0].isNaN }
      }
      let incomplete = try IncompleteRows(given, columns: columns, places: known)
      dimensions.append((incomplete, known, try incomplete.fitted().fit))
    }
  }

  /// The next completed table: a hundred rounds to forget the start, then twenty between tables.
  mutating func next(
    using generator: inout some RandomNumberGenerator
  ) throws(IndexError) -> IndexData {
    var result = given
    for position in dimensions.indices {
      let incomplete = dimensions[position].incomplete
      var completed = incomplete.rows
      for _ in 0..<(hasBegun ? 20 : 100) {
        do {
          completed = try dimensions[position].fit.augment(
            incomplete.rows,
            patterns: incomplete.patterns,
            using: &generator
          )
        } catch {
          throw IndexError(
            .unsuitableData,
            of: "The imputation",
            [IndexProblem("covariance", "indicators of a dimension repeat each other; drop one")]
          )
        }
      }
      for (place, row) in dimensions[position].rows.enumerated() {
        for missing in incomplete.patterns[place] {
          result.values[row, incomplete.columns[missing]] =
            incomplete.restored(completed[place][missing], place: missing)
        }
      }
    }
    hasBegun = true
    return result
  }
}
