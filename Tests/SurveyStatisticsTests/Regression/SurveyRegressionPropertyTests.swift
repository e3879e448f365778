// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
import Tabular
import TestSupport
import Testing

@Suite struct SurveyRegressionPropertyTests {
  /// Some people in clusters; 0/1, a count, an amount and predictors.
  private func people(_ seed: UInt64, count: Int = 300) throws -> Table {
    var generator = SeededGenerator(seed: seed)
    func draws(_ range: Range<Double>) -> [Double] {
      (0..<count).map { _ in Double.random(in: range, using: &generator) }
    }
    let x = draws(-1..<1)
    let y = draws(0..<1)
    let levels = (0..<count).map { _ in ["b", "A", "c"].randomElement(using: &generator) }
    return try Table([
      Column("x", numbers: x), Column("z", numbers: draws(1000..<1001)),
      Column("level", texts: levels), Column("w", numbers: draws(0.5..<3)),
      Column("cluster", numbers: (0..<count).map { Double($0 % 40) }),
      Column("yes", numbers: zip(x, y).map { $1 < 0.5 + 0.3 * $0 ? 1 : 0 }),
      Column("visits", numbers: zip(x, y).map { ($1 * (3 + $0)).rounded(.down) }),
      Column("amount", numbers: zip(x, y).map { 5 + 2 * $0 + $1 }),
    ])
  }

  private let design = SamplingDesign(weights: "w", clusters: ["cluster"])

  private let models: [(String, RegressionFamily, RegressionLink)] = [
    ("amount ~ x + z + level", .gaussian, .identity), ("yes ~ x + level", .binomial, .logit),
    ("yes ~ x + z", .binomial, .probit), ("yes ~ x * level", .binomial, .complementaryLogLog),
    ("visits ~ x + level", .poisson, .log),
  ]

  @Test(arguments: [UInt64(1), 2])
  func `neither the order of rows nor the scale of weights matters`(seed: UInt64) throws {
    let table = try people(seed)
    var generator = SeededGenerator(seed: seed + 100)
    let shuffled = try table.rows(at: Array(0..<table.rowCount).shuffled(using: &generator))
    let weights = Column("w", numbers: try shuffled.numbers("w").map { $0 * 1e6 })
    let other = try Survey(shuffled.replacing(weights), design: design)
    let survey = try Survey(table, design: design)
    for (formula, family, link) in models {
      let first = try survey.regression(RegressionFormula(formula), family: family, link: link)
      let second = try other.regression(RegressionFormula(formula), family: family, link: link)
      for (left, right) in zip(first.estimates.records, second.estimates.records) {
        #expect(left.variable == right.variable && left.level == right.level)
        // Sums of 300 terms in another order, through equations with a condition of 1e3.
        let error = try #require(left.estimate.standardError)
        let moved = (left.estimate.value.value - right.estimate.value.value).magnitude
        #expect(moved < 1e-9 * error, "\(formula), seed \(seed)")
        #expect(agrees(right.estimate.standardError, error, 1e-9), "\(formula), seed \(seed)")
      }
    }
  }

  @Test func `a linear model is weighted least squares`() throws {
    let table = try people(3)
    let fit = try Survey(table, design: design).regression(RegressionFormula("amount ~ x + z"))
    let squares = try LeastSquares.fit(
      outcome: table.numbers("amount"),
      predictors: [table.numbers("x"), table.numbers("z")],
      names: ["x", "z"],
      weights: table.numbers("w")
    )
    for (record, coefficient) in zip(fit.estimates.records, squares.coefficients) {
      #expect(agrees(record.estimate.value.value, coefficient.value, 1e-9))
    }
  }

  @Test func `the scores are zero at the logit's solution`() throws {
    // The likelihood is at its maximum where Σ w (y − μ) x = 0 for every column.
    let table = try people(4)
    let fit = try Survey(table, design: design).regression(
      RegressionFormula("yes ~ x"),
      family: .binomial
    )
    let predictions = try fit.predictions(for: table)
    let (y, w, x) = try (table.numbers("yes"), table.numbers("w"), table.numbers("x"))
    var (sum, product) = (0.0, 0.0)
    for row in y.indices {
      let score = w[row] * (y[row] - predictions[row].value.value)
      sum += score
      product += score * x[row]
    }
    #expect(sum.magnitude < 1e-10 && product.magnitude < 1e-10)
  }

  @Test func `missing values and conditions are domains`() throws {
    let table = try people(5)
    let x = try table.numbers("x")
    let holed = try table.replacing(Column("x", numbers: x.map { $0 > 0.8 ? .nan : $0 }))
    let formula = try RegressionFormula("yes ~ x")
    let omitted = try Survey(holed, design: design)
      .regression(formula, family: .binomial, missing: .omit)
    let domain = try Survey(table, design: design).restricted(where: Condition("x <= 0.8"))
      .regression(formula, family: .binomial)
    #expect(omitted.covariance == domain.covariance && !omitted.estimates.notes.isEmpty)
    #expect(throws: SurveyError.self) {
      try Survey(holed, design: design).regression(formula, family: .binomial)
    }
  }

  @Test(arguments: [RegressionLink.logit, .probit, .complementaryLogLog])
  func `marginal effects are differences of mean predictions`(link: RegressionLink) throws {
    let table = try people(6)
    let fit = try Survey(table, design: design)
      .regression(RegressionFormula("yes ~ x * level"), family: .binomial, link: link)
    let weights = try table.numbers("w")
    func mean(_ column: Column) throws -> Double {
      let predictions = try fit.predictions(for: table.replacing(column))
      let sum = zip(weights, predictions).reduce(0) { $0 + $1.0 * $1.1.value.value }
      return sum / weights.reduce(0, +)
    }
    let x = try table.numbers("x")
    let step = 1e-5
    let slope =
      try
      (mean(Column("x", numbers: x.map { $0 + step }))
      - mean(Column("x", numbers: x.map { $0 - step }))) / (2 * step)
    let effects = try fit.averageMarginalEffects()
    // A central difference is off by its step squared, and by rounding over the step.
    #expect(agrees(effects[0].estimate.value.value, slope, 1e-8))
    let all = { (level: String) in Column("level", texts: x.map { _ in level }) }
    let change = try mean(all("c")) - mean(all("A"))
    #expect(effects[2].level == "c" && agrees(effects[2].estimate.value.value, change, 1e-10))
    #expect(effects.allSatisfy { ($0.estimate.standardError ?? 0) > 0 })
  }
}
