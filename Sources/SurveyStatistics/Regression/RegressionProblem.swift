// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// A regression whose numbers have been checked, with the unusable observations left out.
struct RegressionProblem {
  private let outcome: [Double]
  private let weights: [Double]?
  private let design: Matrix
  private let terms: [String]
  private let predictors: [String]
  private let hasIntercept: Bool
  private let usedRows: [Int]

  init(
    _ outcome: [Double],
    _ predictors: [[Double]],
    _ names: [String],
    _ weights: [Double]?,
    _ hasIntercept: Bool,
    _ missing: MissingPolicy
  ) throws(SurveyError) {
    try RegressionProblem.check(names, predictors.count)
    var columns = [("the outcome", outcome)] + zip(names, predictors)
    if let weights { columns.append(("the weights", weights)) }
    for (name, column) in columns where column.count != outcome.count {
      throw SurveyError(
        .lengthsDiffer,
        culprit: name,
        "For \(name) there are \(column.count) numbers, for the outcome \(outcome.count); give one "
          + "per observation."
      )
    }
    if let row = weights?.firstIndex(where: { $0 < 0 }), let weight = weights?[row] {
      throw SurveyError(
        .negativeWeight,
        culprit: "\(weight)",
        "Observation \(row) (counted from 0) has the weight \(weight); weights are at least 0."
      )
    }
    usedRows = try RegressionProblem.complete(columns, count: outcome.count, missing)
    let rows = usedRows
    func kept(_ column: [Double]) -> [Double] {
      rows.count == column.count ? column : rows.map { column[$0] }
    }
    self.outcome = kept(outcome)
    self.weights = weights.map(kept)
    self.predictors = names
    self.hasIntercept = hasIntercept
    let constant = hasIntercept ? [[Double](repeating: 1, count: rows.count)] : []
    terms = (hasIntercept ? [LeastSquares.intercept] : []) + names
    do {
      design = try Matrix(columns: constant + predictors.map(kept))
    } catch {
      throw SurveyError(.notFinite, culprit: "predictors", error.description)
    }
  }

  private static func check(_ names: [String], _ count: Int) throws(SurveyError) {
    guard names.count == count else {
      throw SurveyError(
        .lengthsDiffer,
        culprit: "names",
        "\(names.count) names do not fit \(count) predictors; give one each."
      )
    }
    var seen: Set<String> = [LeastSquares.intercept]
    for name in names where !seen.insert(name).inserted {
      throw SurveyError(
        .duplicateName,
        culprit: name,
        "The predictor \(name) occurs twice; give every predictor a name of its own."
      )
    }
  }

  /// The observations without a missing value.
  private static func complete(
    _ columns: [(name: String, values: [Double])],
    count: Int,
    _ missing: MissingPolicy
  ) throws(SurveyError) -> [Int] {
    var isMissing = [Bool](repeating: false, count: count)
    for (name, values) in columns {
      for (row, value) in values.enumerated() where !value.isFinite {
        guard value.isNaN else {
          throw SurveyError(
            .notFinite,
            culprit: name,
            "The number for \(name) in observation \(row) (counted from 0) is infinite."
          )
        }
        guard missing == .omit else {
          throw SurveyError(
            .missingValue,
            culprit: name,
            "The number for \(name) is missing in observation \(row) (counted from 0); pass "
              + "`missing: .omit` to leave such observations out."
          )
        }
        isMissing[row] = true
      }
    }
    return (0..<count).filter { !isMissing[$0] }
  }

  func solve(
    _ whenDependent: RankDeficiency,
    confidence: Double
  ) throws(SurveyError) -> RegressionFit {
    let counted = weights.map { $0.count { $0 > 0 } } ?? outcome.count
    let solution = try solution(counted, whenDependent)
    let degrees = counted - solution.rank
    let residuals = residuals(solution.coefficients)
    let unexplained = sumOfSquares(residuals)
    let variance = unexplained / Double(degrees)
    let student = try StudentDistribution(degreesOfFreedom: Double(degrees))
    let quantile = try student.upperQuantile((1 - confidence) / 2)
    var coefficients: [RegressionCoefficient] = []
    for (place, column) in solution.keptColumns.enumerated() {
      let value = solution.coefficients[column]
      let error = (variance * solution.inverseCrossProduct[place, place]).squareRoot()
      let t = value == 0 ? 0 : value.magnitude / error
      coefficients.append(
        RegressionCoefficient(
          name: terms[column],
          value: value,
          standardError: error,
          interval: try ConfidenceInterval(
            lower: value - quantile * error,
            upper: value + quantile * error,
            confidence: confidence
          ),
          pValue: min(1, 2 * (try student.upperTail(t)))
        )
      )
    }
    let total = sumOfSquares(hasIntercept ? centered() : outcome)
    let missed = total > 0 ? unexplained / total : 0
    let all = Double(hasIntercept ? counted - 1 : counted)
    return RegressionFit(
      coefficients: coefficients,
      droppedPredictors: solution.droppedColumns.map { terms[$0] },
      usedRows: usedRows,
      fittedValues: zip(outcome, residuals).map { $0 - $1 },
      residuals: residuals,
      residualStandardError: variance.squareRoot(),
      degreesOfFreedom: degrees,
      rSquared: 1 - missed,
      adjustedRSquared: 1 - missed * all / Double(degrees),
      reciprocalCondition: solution.reciprocalCondition,
      predictors: predictors
    )
  }

  private func solution(
    _ counted: Int,
    _ whenDependent: RankDeficiency
  ) throws(SurveyError) -> LeastSquaresFit {
    let solution: LeastSquaresFit
    do {
      solution = try design.leastSquares(outcome, weights: weights)
    } catch {
      throw SurveyError(.notFinite, culprit: "predictors", error.description)
    }
    let dependent = solution.droppedColumns.map { terms[$0] }
    if counted > terms.count, whenDependent == .reject, !dependent.isEmpty {
      throw SurveyError(
        .rankDeficient,
        culprit: dependent.joined(separator: ", "),
        "The predictors before them already explain \(dependent.joined(separator: ", ")); leave "
          + "them out, or let dependent predictors be dropped."
      )
    }
    guard counted > (whenDependent == .reject ? terms.count : solution.rank) else {
      throw SurveyError(
        .tooFewObservations,
        culprit: "\(counted)",
        "\(counted) observations are too few for \(terms.count) coefficients; it takes one more "
          + "than coefficients to know an error."
      )
    }
    return solution
  }

  /// Actual minus predicted, each product with its rounding error kept until the end.
  private func residuals(_ coefficients: [Double]) -> [Double] {
    var residuals = outcome
    var lost = [Double](repeating: 0, count: outcome.count)
    for (column, coefficient) in coefficients.enumerated() {
      for row in residuals.indices {
        let product = coefficient * design[row, column]
        let error = (-product).addingProduct(coefficient, design[row, column])
        let sum = residuals[row] - product
        let part = sum - residuals[row]
        lost[row] += (residuals[row] - (sum - part)) - (product + part) - error
        residuals[row] = sum
      }
    }
    return zip(residuals, lost).map { $0 + $1 }
  }

  private func centered() -> [Double] {
    var (sum, size) = (0.0, 0.0)
    for (row, value) in outcome.enumerated() {
      let weight = weights?[row] ?? 1
      size += weight
      sum += weight * value
    }
    return size > 0 ? outcome.map { $0 - sum / size } : outcome
  }

  private func sumOfSquares(_ values: [Double]) -> Double {
    var sum = 0.0
    for (row, value) in values.enumerated() { sum += (weights?[row] ?? 1) * value * value }
    return sum
  }
}
