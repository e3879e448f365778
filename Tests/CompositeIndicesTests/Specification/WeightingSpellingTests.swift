// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import Tabular
import Testing

@Suite struct WeightingSpellingTests {
  @Test func `every weighting reads back as it was written`() throws {
    let weightings: [NodeWeighting] = [
      .given, .principalComponents(), .principalComponents(.firstComponent), .factorAnalysis(),
      .factorAnalysis(
        FactorAnalysis(factors: .fixed(2), extraction: .maximumLikelihood, isRotated: false)
      ),
      .factorAnalysis(FactorAnalysis(factors: .explaining(0.9))), .coefficientOfVariation,
      .entropy, .critic, .pairwiseComparisons([[1, 2], [0.5, 1]]),
      .pairwiseComparisons([[1, 2], [0.5, 1]], allowsInconsistency: true),
      .budgetAllocation([[40, 60], [50, 50]]), .budgetAllocation([[0.5, 0.5]], budget: 1),
      .balanced(), .balanced(targets: [1, 2]), .balanced(leastShare: 0.25),
    ]
    for weighting in weightings {
      let index = CompositeIndex("Index", weighting: weighting, normalization: .minMax()) {
        Dimension("D", weighting: weighting) {
          Indicator("x")
          Indicator("y")
        }
        Indicator("z")
      }
      let json = try index.json()
      #expect(try CompositeIndex(json: json) == index, "\(json)")
      #expect(try CompositeIndex(json: json).json() == json)
    }
  }

  @Test(
    arguments: [
      ("\"entropie\"", "$.weighting", "entropy"),
      ("\"budgetAllocation\"", "$.weighting", "needs its parameters"),
      ("7", "$.weighting", "a word, or an object"),
      (#"{"entropy": {}}"#, "$.weighting.entropy", "takes no parameters"),
      (#"{"principalComponents": "second"}"#, "$.weighting.principalComponents", "none of"),
      (#"{"factorAnalysis": {"factors": 1.5}}"#, "$.weighting.factorAnalysis.factors", "whole"),
      (
        #"{"pairwiseComparisons": [[1, "x"], [1, 1]]}"#,
        "$.weighting.pairwiseComparisons[0][1]", "number"
      ),
      (#"{"pairwiseComparisons": 3}"#, "$.weighting.pairwiseComparisons", "object"),
      (#"{"budgetAllocation": {"budget": 1}}"#, "$.weighting.budgetAllocation.points", "missing"),
      (#"{"budgetAllocation": [[50, 60]]}"#, "I", "add up to 110"),
      (#"{"balanced": {"target": [1, 1]}}"#, "$.weighting.balanced.target", "targets"),
    ]
  )
  func `what does not fit is named with its path`(
    _ weighting: String,
    _ place: String,
    _ reason: String
  ) {
    let error = #expect(throws: IndexError.self) {
      try CompositeIndex(
        json: #"{"name": "I", "weighting": \#(weighting), "normalization": "minMax", "#
          + #""children": [{"indicator": "x"}, {"indicator": "y"}]}"#
      )
    }
    let problem = error?.problems.first { $0.place == place }
    #expect(problem?.reason.contains(reason) == true, "\(error?.description ?? "")")
  }

  @Test func `a weight beside a method is refused in a document, too`() {
    let error = #expect(throws: IndexError.self) {
      try CompositeIndex(
        json: #"{"name": "I", "weighting": "critic", "normalization": "minMax", "#
          + #""children": [{"indicator": "x", "weight": 2}, {"indicator": "y"}]}"#
      )
    }
    #expect(error?.description.contains("x: it has a weight of 2.0") == true)
  }

  @Test func `a table of parts names the method of a dimension`() throws {
    let parts = try Table([
      Column("name", texts: ["I", "x", "y"]), Column("parent", texts: [nil, "I", "I"]),
      Column("weighting", texts: ["entropy", nil, nil]),
    ])
    #expect(try CompositeIndex(metadata: parts).root.weighting == .entropy)
    let wrong = try parts.replacing(Column("weighting", texts: ["entropie", nil, nil]))
    #expect(throws: IndexError.self) { try CompositeIndex(metadata: wrong) }
  }
}
