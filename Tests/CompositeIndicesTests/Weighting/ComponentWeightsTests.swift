// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import Testing

@Suite struct ComponentWeightsTests {
  // Recipe: Tests/ReferenceTests/recipes/index_weights.py, numpy 2.4.6, the same rule for signs.
  @Test func `coefficients of technology achievement are those of numpy`() throws {
    let components = try PrincipalComponents(of: TechnologyAchievement.indicators)
    let first = [
      0.0571129828704555, 0.306245533093269, 0.499920483493278, -0.191954829103302,
      0.414804620700972, 0.494018960886797, 0.401896558682698, 0.196331819795683,
    ]
    #expect(near(components.weights(by: .firstComponent).coefficients, first))
    let squares = components.weights(by: .squaredLoadings)
    #expect(near(squares.coefficients, first.map { $0 * $0 }))
    #expect(near(squares.coefficients.reduce(0, +), 1))
    #expect(near(squares.explainedShare, 3.354361207288 / 8))
    #expect(
      near(
        components.weights(by: .allComponents).coefficients,
        [
          0.191605870373822, 0.129824064095014, 0.192042921896777, 0.0777194838551453,
          0.185465175550555, 0.189481050014758, 0.170830463639733, 0.246068872780998,
        ]
      )
    )
  }

  // COINr takes the raw first eigenvector as weights, so that an indicator may lower the index unseen.
  @Test func `an indicator that would lower the index is named, not used`() throws {
    let components = try PrincipalComponents(of: TechnologyAchievement.indicators)
    let first = components.weights(by: .firstComponent)
    #expect(first.loweringIndicators == ["exports"])
    do {
      _ = try first.weights()
      Issue.record("a negative weight was accepted")
    } catch {
      #expect(error.code == .invalidWeight)
      #expect(error.culprit == "exports")
    }
    let squares = components.weights(by: .squaredLoadings)
    #expect(squares.loweringIndicators == ["exports"])
    #expect(squares.notes.contains { $0.contains("squares hide") })
    #expect(near(try squares.weights().shares, squares.coefficients))
  }

  @Test func `turning all indicators round turns nothing in the squares`() throws {
    let values = TechnologyAchievement.values
    let turned = try IndicatorMatrix(-1 * values, names: TechnologyAchievement.names)
    let (plain, other) = (
      try PrincipalComponents(of: TechnologyAchievement.indicators),
      try PrincipalComponents(of: turned)
    )
    for method in [ComponentWeights.Method.firstComponent, .squaredLoadings, .allComponents] {
      #expect(
        near(other.weights(by: method).coefficients, plain.weights(by: method).coefficients),
        "\(method)"
      )
    }
  }
}
