// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// A generalized linear model fitted to the rows of a frame, with the influence of every unit.
struct ModelFit: Sendable {
  let frame: ModelFrame
  let link: RegressionLink
  /// The columns that have a coefficient.
  let terms: ModelTerms
  /// The columns that those before them explain.
  let dropped: [String]
  let coefficients: [Double]
  let iterations: Int
  /// For each coefficient, its weighted influence by unit; with replicates, its deviations.
  private(set) var influence: [UnitTotals]

  init(
    _ frame: ModelFrame,
    _ link: RegressionLink,
    _ whenDependent: RankDeficiency,
    withInfluence: Bool = true
  ) throws(SurveyError) {
    self.frame = frame
    self.link = link
    let hasIntercept = frame.formula.hasIntercept
    guard frame.outcome.contains(where: { $0 != frame.outcome[0] }) else {
      throw SurveyError(
        .constantOutcome,
        culprit: frame.formula.outcome,
        "The outcome '\(frame.formula.outcome)' is \(frame.outcome[0]) in every row that is used, "
          + "so there is nothing to explain."
      )
    }
    var terms = frame.terms
    var columns = StandardizedColumns(
      frame.matrix(),
      weights: frame.weights,
      hasIntercept: hasIntercept
    )
    let (kept, dependent) = columns.independent()
    dropped = dependent.map { frame.terms.label($0, frame.variables) }
    if !dependent.isEmpty {
      guard whenDependent == .drop else { throw ModelFit.dependence(dropped) }
      terms = terms.keeping(kept)
      columns = StandardizedColumns(
        ModelFrame.matrix(terms, frame.variables, frame.rows),
        weights: frame.weights,
        hasIntercept: hasIntercept
      )
    }
    self.terms = terms
    var iteration = ModelIteration(
      columns,
      outcome: frame.outcome,
      weights: frame.weights,
      link: link
    )
    switch iteration.run() {
    case .converged(let standardized, let inverse):
      let unscaling = columns.unscaling
      coefficients = unscaling * standardized
      iterations = iteration.iterations
      influence =
        withInfluence
        ? ModelFit.influence(frame, columns, iteration.scores, unscaling * inverse) : []
    case .separated(let places, let rows):
      throw ModelFit.separation(places.map { terms.label($0, frame.variables) }, rows: rows)
    case .unfinished:
      throw SurveyError(
        .notConverged,
        culprit: frame.formula.description,
        "The regression \(frame.formula) did not settle in \(iteration.iterations) steps; look for "
          + "a predictor that tells the outcome almost without error, or for values of very "
          + "different size."
      )
    }
    guard coefficients.allSatisfy(\.isFinite) else {
      throw SurveyError(
        .notFinite,
        culprit: frame.formula.description,
        "The coefficients of \(frame.formula) are larger than a number can hold; rescale its columns."
      )
    }
  }

  /// The fit with the deviations of the same model fitted under each replicate's weights.
  ///
  /// - Throws: ``SurveyError`` if the model cannot be fitted under the weights of a replicate.
  func withReplicates() throws(SurveyError) -> ModelFit {
    let (frame, terms, link) = (frame, terms, link)
    var fit = self
    fit.influence = try frame.survey.replicateDeviations(of: coefficients) {
      weights throws(SurveyError) in
      var again = frame
      again.terms = terms
      again.weights = frame.rows.map { weights[Int($0)] }
      return try ModelFit(again, link, .reject, withInfluence: false).coefficients
    }
    return fit
  }

  private static func dependence(_ names: [String]) -> SurveyError {
    SurveyError(
      .rankDeficient,
      culprit: names.joined(separator: ", "),
      "The predictors before them already explain \(names.joined(separator: ", ")); leave them out "
        + "or pass `whenDependent: .drop`."
    )
  }

  private static func separation(_ names: [String], rows: Int) -> SurveyError {
    SurveyError(
      .separation,
      culprit: names.joined(separator: ", "),
      "\(names.joined(separator: ", ")) tells the outcome of \(rows) rows without error (separation), "
        + "so that its coefficient is infinite; leave it out, join its levels, or look at the table "
        + "of it with the outcome."
    )
  }

  /// The influence of each coefficient by unit: scores added up, times the inverse information.
  private static func influence(
    _ frame: ModelFrame,
    _ columns: StandardizedColumns,
    _ scores: [Double],
    _ transform: Matrix
  ) -> [UnitTotals] {
    guard frame.survey.replication == nil, frame.survey.applied == nil else {
      return rowInfluence(frame, columns, scores, transform)
    }
    let units = frame.units
    let count = frame.survey.stages[frame.survey.stages.count - 1].clusterCount
    var place = [Int32](repeating: -1, count: count)
    for (index, unit) in units.enumerated() { place[Int(unit)] = Int32(index) }
    let matrix = columns.matrix
    let sums = Parallel.map(matrix.columnCount) { column in
      var sums = [Double](repeating: 0, count: units.count)
      matrix.withUnsafeBufferPointer { values in
        let start = column * scores.count
        for row in scores.indices {
          let unit = place[Int(frame.survey.unitOfRow[Int(frame.rows[row])])]
          sums[Int(unit)] += values[start + row] * scores[row]
        }
      }
      return sums
    }
    let byUnit = Matrix(
      rows: units.count,
      columns: matrix.columnCount,
      columnMajor: sums.flatMap { $0 }
    )
    let influence = byUnit.times(transposed: transform)
    return (0..<matrix.columnCount).map { column in
      UnitTotals(units: units, values: (0..<units.count).map { influence[$0, column] })
    }
  }

  /// The influence of each coefficient row by row, handed to the room of variances, which takes
  /// calibration and replicates into account.
  private static func rowInfluence(
    _ frame: ModelFrame,
    _ columns: StandardizedColumns,
    _ scores: [Double],
    _ transform: Matrix
  ) -> [UnitTotals] {
    let matrix = columns.matrix
    return (0..<transform.rowCount).map { coefficient in
      var influence = [Double](repeating: 0, count: frame.survey.weights.count)
      matrix.withUnsafeBufferPointer { values in
        for column in 0..<matrix.columnCount {
          let factor = transform[coefficient, column]
          let start = column * scores.count
          for row in scores.indices {
            influence[Int(frame.rows[row])] += factor * values[start + row] * scores[row]
          }
        }
      }
      return frame.survey.unitTotals(ofWeightedInfluence: influence)
    }
  }
}
