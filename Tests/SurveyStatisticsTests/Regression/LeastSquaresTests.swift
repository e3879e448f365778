// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
import TestSupport
import Testing

@Suite struct LeastSquaresTests {
  @Test func `four points are fitted by hand`() throws {
    // x 0 1 2 3, y 1 3 2 6: means 1.5 and 3, Sxy = 7, Sxx = 5, slope 1.4, intercept 0.9.
    // Residuals 0.1 0.7 −1.7 0.9, their squares sum to 4.2; total 14, R² 0.7, adjusted 0.55.
    // s² = 2.1; errors √(2.1/5) and √(2.1 (1/4 + 2.25/5)).
    let fit = try LeastSquares.fit(
      outcome: [1, 3, 2, 6],
      predictors: [[0, 1, 2, 3]],
      names: ["x"]
    )
    let expected = [0.1, 0.7, -1.7, 0.9]
    for (residual, value) in zip(fit.residuals, expected) { #expect(abs(residual - value) < 1e-14) }
    #expect(abs(fit.coefficients[0].value - 0.9) < 1e-14)
    #expect(abs(fit.coefficients[1].value - 1.4) < 1e-14)
    #expect(abs(fit.coefficients[0].standardError - (2.1 * 0.7).squareRoot()) < 1e-14)
    #expect(abs(fit.coefficients[1].standardError - 0.42.squareRoot()) < 1e-14)
    #expect(abs(fit.rSquared - 0.7) < 1e-14 && abs(fit.adjustedRSquared - 0.55) < 1e-14)
    #expect(fit.degreesOfFreedom == 2)
    #expect(abs(try fit.prediction(at: [10]) - 14.9) < 1e-13)
    // Student's distribution with 2 degrees has the quantile (2p − 1) √(2 / (4p (1 − p))).
    let quantile = 0.95 * (2 / (4 * 0.975 * 0.025)).squareRoot()
    let interval = fit.coefficients[1].interval
    #expect(abs(interval.upper - (1.4 + quantile * 0.42.squareRoot())) < 1e-13)
    #expect(fit.coefficients[1].pValue > 0.05 && interval.lower < 0)
  }

  @Test func `an economy below the line has a negative residual`() throws {
    // Predicted 9 percent, actual 7: two points lower than predicted.
    let fit = try LeastSquares.fit(
      outcome: [4, 9, 14, 7],
      predictors: [[42.5, 52.5, 62.5, 52.5]],
      names: ["index"],
      weights: [1, 1, 1, 0]
    )
    #expect(abs(fit.residuals[3] + 2) < 1e-13)
  }

  @Test(arguments: CertifiedRegression.all)
  func `certified regressions come out`(certified: CertifiedRegression) throws {
    let fit = try LeastSquares.fit(
      outcome: certified.outcome,
      predictors: certified.predictors,
      names: certified.predictors.indices.map { "x\($0 + 1)" },
      weights: certified.weights
    )
    for (index, coefficient) in fit.coefficients.enumerated() {
      let (value, error) = certified.coefficients[index]
      let wrong = abs(coefficient.value / value - 1)
      #expect(wrong < certified.tolerance, "\(certified.name), \(coefficient.name): \(wrong)")
      let wrongError = abs(coefficient.standardError / error - 1)
      #expect(wrongError < certified.tolerance, "\(certified.name), error: \(wrongError)")
    }
    #expect(abs(fit.residualStandardError / certified.residualStandardError - 1) < 1e-12)
    #expect(abs(fit.rSquared / certified.rSquared - 1) < 1e-14)
  }

  @Test func `an exact polynomial leaves nothing over`() throws {
    // Wampler 1 of the NIST Statistical Reference Datasets: y = Σ xᵏ, every coefficient 1.
    let powers = CertifiedRegression.powers
    let outcome = (0..<21).map { row in 1 + powers.map { $0[row] }.reduce(0, +) }
    let names = ["1", "2", "3", "4", "5"]
    let fit = try LeastSquares.fit(outcome: outcome, predictors: powers, names: names)
    for coefficient in fit.coefficients { #expect(abs(coefficient.value - 1) < 1e-9) }
    #expect(abs(fit.rSquared - 1) < 1e-15)
  }

  @Test func `residuals are orthogonal, and units and order do not matter`() throws {
    let seed: UInt64 = 2020
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let rows = Int.random(in: 6...60, using: &generator)
      func column() -> [Double] {
        (0..<rows).map { _ in Double.random(in: -3...5, using: &generator) }
      }
      let (outcome, first, second, weights) = (column(), column(), column(), column().map(abs))
      let names = ["a", "b"]
      let fit = try LeastSquares.fit(
        outcome: outcome,
        predictors: [first, second],
        names: names,
        weights: weights
      )
      for predictor in [[Double](repeating: 1, count: rows), first, second] {
        var sum = 0.0
        for row in 0..<rows { sum += weights[row] * predictor[row] * fit.residuals[row] }
        #expect(abs(sum) < 1e-10, "seed \(seed), \(rows) rows")
      }
      let scaled = try LeastSquares.fit(
        outcome: outcome.reversed(),
        predictors: [first.reversed().map { $0 * 1e6 + 3e8 }, second.reversed()],
        names: names,
        weights: weights.reversed().map { $0 * 7 }
      )
      for (one, other) in [(0, 1e6), (1, 1)] {
        let (left, right) = (fit.coefficients[one + 1], scaled.coefficients[one + 1])
        let context: Comment = "seed \(seed), \(rows) rows"
        #expect(abs(right.value * other / left.value - 1) < 1e-8, context)
        #expect(abs(right.standardError * other / left.standardError - 1) < 1e-8, context)
      }
      #expect(abs(scaled.rSquared - fit.rSquared) < 1e-9, "seed \(seed)")
    }
  }

  @Test func `a missing value is an error or is left out`() throws {
    let outcome = [1, 3, .nan, 2, 6]
    let x = [[0.0, 1, 9, 2, 3]]
    #expect(throws: SurveyError.self) {
      try LeastSquares.fit(outcome: outcome, predictors: x, names: ["x"])
    }
    let fit = try LeastSquares.fit(outcome: outcome, predictors: x, names: ["x"], missing: .omit)
    #expect(fit.usedRows == [0, 1, 3, 4] && fit.residuals.count == 4)
    #expect(abs(fit.coefficients[1].value - 1.4) < 1e-14)
  }

  @Test func `a predictor that others explain is named or dropped`() throws {
    let (a, b) = ([1.0, 2, 4, 3, 9], [2.0, 1, 5, 7, 0])
    let sum = zip(a, b).map { $0 + 2 * $1 + 1 }
    let outcome = [3.0, 1, 4, 1, 5]
    do {
      _ = try LeastSquares.fit(
        outcome: outcome,
        predictors: [a, b, sum],
        names: ["a", "b", "sum"]
      )
      Issue.record("dependent predictors were accepted")
    } catch {
      #expect(error.code == .rankDeficient && error.culprit == "sum")
      #expect(error.description.contains("let dependent predictors be dropped"))
    }
    let fit = try LeastSquares.fit(
      outcome: outcome,
      predictors: [a, b, sum],
      names: ["a", "b", "sum"],
      whenDependent: .drop
    )
    #expect(fit.droppedPredictors == ["sum"] && fit.coefficients.count == 3)
    #expect(try fit.prediction(at: [1, 2, 99]) == fit.prediction(at: [1, 2, 0]))
  }

  @Test func `a constant outcome is explained, and without an intercept zero is the base`() throws {
    let constant = try LeastSquares.fit(outcome: [5, 5, 5], predictors: [[1, 2, 4]], names: ["x"])
    #expect(constant.rSquared == 1 && abs(constant.coefficients[0].value - 5) < 1e-14)
    // y = 2x + e through zero: Σxy / Σx² = (2 + 10) / 5, R² = 1 − 0.2 / 29.
    let line = try LeastSquares.fit(
      outcome: [2, 5],
      predictors: [[1, 2]],
      names: ["x"],
      hasIntercept: false
    )
    #expect(abs(line.coefficients[0].value - 2.4) < 1e-15)
    #expect(abs(line.rSquared - (1 - 0.2 / 29)) < 1e-15)
  }

  @Test func `what cannot be fitted is an error`() {
    func code(
      _ outcome: [Double],
      _ predictors: [[Double]],
      _ names: [String],
      _ weights: [Double]? = nil
    ) -> SurveyError.Code? {
      do throws(SurveyError) {
        _ = try LeastSquares.fit(
          outcome: outcome,
          predictors: predictors,
          names: names,
          weights: weights
        )
      } catch { return error.code }
      return nil
    }
    #expect(code([], [[]], ["x"]) == .tooFewObservations)
    #expect(code([1, 2], [[1, 2]], ["x"]) == .tooFewObservations)
    #expect(code([1, 2, 3], [[1, 2]], ["x"]) == .lengthsDiffer)
    #expect(code([1, 2, 3], [[1, 2, 3]], []) == .lengthsDiffer)
    #expect(code([1, 2, 3], [[1, 2, 3]], ["x"], [1]) == .lengthsDiffer)
    #expect(code([1, 2, 3], [[1, 2, 3]], ["x"], [1, -1, 1]) == .negativeWeight)
    #expect(code([1, 2, 3], [[1, 2, 3]], ["x"], [0, 0, 0]) == .tooFewObservations)
    #expect(code([1, 2, .infinity], [[1, 2, 3]], ["x"]) == .notFinite)
    #expect(code([1, 2, 3, 4], [[1, 2, 3, 5], [0, 1, 0, 0]], ["x", "x"]) == .duplicateName)
    #expect(code([1, 2, 3, 4], [[1, 2, 3, 5]], ["(intercept)"]) == .duplicateName)
  }
}
