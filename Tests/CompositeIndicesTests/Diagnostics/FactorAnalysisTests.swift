// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import Testing

@Suite struct FactorAnalysisTests {
  // OECD and JRC (2008), Handbook on Constructing Composite Indicators, table 9: four principal components
  // after varimax; printed with two digits from logarithms with more digits than table A.2 prints, hence
  // 0.013. Factors in the order of what they explain: the handbook's first, fourth, second, third.
  @Test func `rotated components are those of the handbook`() throws {
    let found = try FactorAnalysis(factors: .fixed(4)).factors(of: TechnologyAchievement.indicators)
    let printed = [
      [0.07, 0.13, 0.79, -0.64, 0.37, 0.82, 0.88, 0.08],
      [0.06, 0.93, 0.42, 0.36, 0.68, 0.35, 0.09, 0.04],
      [0.97, 0.07, -0.21, 0.56, 0.17, -0.04, 0.23, 0.04],
      [0.06, -0.07, 0.21, -0.04, 0.38, 0.25, -0.09, 0.96],
    ]
    for (factor, loadings) in printed.enumerated() {
      #expect(near(found.loadings.column(factor), loadings, 0.013), "factor \(factor)")
    }
    #expect(near(found.explainedVariances, [2.64, 1.76, 1.39, 1.19], 0.02))
    let communalities = [0.95, 0.89, 0.89, 0.86, 0.77, 0.85, 0.85, 0.93]
    #expect(near(found.communalities, communalities, 0.013))
    // Table 18, column PC, printed with two digits.
    #expect(
      near(try found.weights().shares, [0.17, 0.15, 0.11, 0.07, 0.08, 0.12, 0.14, 0.16], 0.01)
    )
  }

  // Recipe: Tests/ReferenceTests/recipes/index_weights.py, scipy 1.17.1 (L-BFGS-B with numerical
  // derivatives, hence 1e-5 for communalities; the discrepancy is flat at its minimum).
  @Test func `most likely factors are those of scipy`() throws {
    let analysis = FactorAnalysis(
      factors: .fixed(2),
      extraction: .maximumLikelihood,
      isRotated: false
    )
    let found = try analysis.factors(of: TechnologyAchievement.indicators)
    #expect(
      near(
        found.communalities,
        [
          0.283189071590248, 0.491017226920417, 0.882540476746947, 0.851535619837113,
          0.575750228291982, 0.805214319185345, 0.455495735993385, 0.0923029205264141,
        ],
        2e-5
      )
    )
  }

  // Table 10 of the handbook: maximum likelihood, four factors. Printed with two digits from
  // logarithms with more digits than table A.2 prints. Our search ends with schooling at the limit of
  // 0.995 where the handbook prints 0.95, hence 0.046.
  @Test func `most likely factors explain what the handbook says`() throws {
    let analysis = FactorAnalysis(factors: .fixed(4), extraction: .maximumLikelihood)
    let found = try analysis.factors(of: TechnologyAchievement.indicators)
    let printed = [0.80, 0.99, 0.86, 0.65, 0.75, 0.89, 0.95, 0.15]
    #expect(near(found.communalities, printed, 0.046))
    #expect(found.notes.contains { $0.contains("limit") })
  }

  @Test func `rotation changes neither communalities nor what is explained`() throws {
    let indicators = try TechnologyAchievement.indicators
    let plain = try FactorAnalysis(factors: .fixed(3), isRotated: false).factors(of: indicators)
    let rotated = try FactorAnalysis(factors: .fixed(3)).factors(of: indicators)
    #expect(near(rotated.communalities, plain.communalities))
    #expect(
      near(rotated.explainedVariances.reduce(0, +), plain.explainedVariances.reduce(0, +))
    )
    // Varimax: the variance of squared, row-normalised loadings does not fall.
    func simplicity(_ factors: IndicatorFactors) -> Double {
      let communalities = factors.communalities
      return (0..<3).reduce(0) { sum, factor in
        let squares = factors.names.indices.map {
          factors.loadings[$0, factor] * factors.loadings[$0, factor] / communalities[$0]
        }
        let mean = squares.reduce(0, +) / 8
        return sum + squares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      }
    }
    #expect(simplicity(rotated) > simplicity(plain))
  }

  @Test func `factors are kept by eigenvalue, by number or by share`() throws {
    let indicators = try TechnologyAchievement.indicators
    func count(_ count: FactorAnalysis.Count) throws -> Int {
      try FactorAnalysis(factors: count).factors(of: indicators).loadings.columnCount
    }
    #expect(try count(.kaiser) == 2)
    #expect(try count(.fixed(5)) == 5)
    // Shares 0.419, 0.218, 0.123, 0.112: three explain 0.76, four 0.87.
    #expect(try count(.explaining(0.75)) == 3)
    #expect(try count(.explaining(0.8)) == 4)
    #expect(try count(.explaining(1)) == 8)
    #expect(throws: IndexError.self) { try count(.fixed(0)) }
    #expect(throws: IndexError.self) { try count(.fixed(9)) }
    #expect(throws: IndexError.self) { try count(.explaining(0)) }
    #expect(throws: IndexError.self) {
      try FactorAnalysis(factors: .fixed(5), extraction: .maximumLikelihood).factors(of: indicators)
    }
  }
}
