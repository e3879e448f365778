// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
import Tabular
import Testing

@Suite struct UnequalProbabilityTests {
  private let probabilities = [0.9, 0.25, 0.42, 0.35, 0.6, 0.5]

  /// π_ij = 0.9 π_i π_j.
  private var joint: Matrix {
    Matrix(rows: 6, columns: 6) { row, column in
      row == column ? probabilities[row] : 0.9 * (probabilities[row] * probabilities[column])
    }
  }

  private func survey(_ variance: UnequalProbabilities?) throws -> Survey {
    try Survey(
      Table([
        Column("p", numbers: probabilities),
        Column("agents", numbers: [31, 4, 9, 7, 18, 12]),
        Column("customers", numbers: [300, 290, 60, 350, 100, 40]),
      ]),
      design: SamplingDesign(inclusionProbabilities: "p", variance: variance)
    )
  }

  // R 4.2.2, survey 4.1-1: Tests/ReferenceTests/recipes/survey_estimates.R.
  @Test(
    "Approximations agree with R",
    arguments: [
      (UnequalProbabilities.overton, 1015.3172487682156, 0.01903270633221063),
      (.brewer, 922.7856938285802, 0.01903270633221063),
      (.hartleyRao, 970.2420939833852, 0.01931883916603377),
    ]
  )
  func approximations(_ variance: UnequalProbabilities, _ total: Double, _ ratio: Double) throws {
    let survey = try survey(variance)
    #expect(agrees(try survey.total(of: "customers").standardError, total))
    #expect(agrees(try survey.ratio(of: "agents", over: "customers").standardError, ratio, 1e-11))
    let totals = try survey.totals(of: ["customers", "agents"])
    let covariance = totals.covariance()
    #expect(agrees(covariance[0, 0].squareRoot(), total))
    #expect(covariance[0, 1] == covariance[1, 0])
  }

  @Test func `joint probabilities agree with R, and a negative variance is none`() throws {
    let yates = try survey(.yatesGrundy(joint: joint)).total(of: "customers")
    #expect(agrees(yates.standardError, 750768.5563114127.squareRoot(), 1e-11))
    let horvitz = try survey(.horvitzThompson(joint: joint))
    #expect(
      agrees(
        try horvitz.ratio(of: "agents", over: "customers").standardError,
        0.018897819608800052,
        1e-11
      )
    )
    #expect(agrees(try horvitz.total(of: "customers").standardError, 1025.7009721419595))
    // The total of p itself has z = 1 in every unit: V = Σ(1 − π) + 30 (1 − 1/0.9) = 2.98 − 10/3.
    let even = try survey(.horvitzThompson(joint: joint)).total(of: "p")
    #expect(even.standardError == nil && even.interval == nil)
  }

  @Test func `joint probabilities that do not fit are refused`() throws {
    let small = #expect(throws: SurveyError.self) {
      try survey(.yatesGrundy(joint: Matrix.identity(5)))
    }
    #expect(small?.code == .jointProbabilities)
    let zeros = #expect(throws: SurveyError.self) {
      try survey(.yatesGrundy(joint: Matrix.diagonal(probabilities)))
    }
    #expect(zeros?.code == .jointProbabilities)
    #expect(zeros?.culprit == "row 1, column 2")
    var weighted = SamplingDesign(weights: "p")
    weighted.unequalProbabilities = .overton
    let design = weighted
    let refused = #expect(throws: SurveyError.self) {
      try Survey(Table([Column("p", numbers: [1, 2])]), design: design)
    }
    #expect(refused?.code == .badDesign)
  }
}
