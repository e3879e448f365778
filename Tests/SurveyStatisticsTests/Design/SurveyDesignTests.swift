// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular
import Testing

@Suite struct SurveyDesignTests {
  /// Four people, two strata, two clusters each, with one column replaced.
  private func survey(
    replacing name: String = "",
    _ values: [Double] = [],
    _ design: SamplingDesign? = nil
  ) throws -> Survey {
    let columns: [(String, [Double])] = [
      ("w", [1, 2, 3, 4]), ("h", [1, 1, 2, 2]), ("c", [1, 2, 3, 4]), ("N", [9, 9, 5, 5]),
      ("y", [1, 0, 1, 1]),
    ]
    let table = try Table(
      columns.map { Column($0.0, numbers: $0.0 == name ? values : $0.1) }
    )
    return try Survey(
      table,
      design: design
        ?? SamplingDesign(weights: "w", strata: "h", clusters: ["c"], population: .counts(["N"]))
    )
  }

  private func code(_ body: () throws -> Survey) -> SurveyError.Code? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? SurveyError)?.code
    }
  }

  @Test(
    "What is wrong with a column is named by code, and the message names the row or stratum",
    arguments: [
      ("w", [1, .nan, 3, 4], SurveyError.Code.missingValue, "row 2"),
      ("w", [1, -2, 3, 4], .negativeWeight, "row 2"),
      ("w", [1, .infinity, 3, 4], .notFinite, "row 2"),
      ("w", [0, 0, 0, 0], .noWeight, "0"),
      ("h", [1, 1, .nan, 2], .missingValue, "Row 3"),
      ("c", [1, .nan, 3, 4], .missingValue, "Row 2"),
      ("c", [1, 2, 2, 3], .clusterCrossesStrata, "'2'"),
      ("c", [1, 2, 3, 3], .singleCluster, "'2'"),
      ("N", [9, 9, 1, 1], .populationTooSmall, "'2'"),
      ("N", [9, 8, 5, 5], .populationVaries, "'1'"),
      ("N", [9, 9, .nan, 5], .missingValue, "row 3"),
      ("N", [9, 9, -5, -5], .populationTooSmall, "'2'"),
    ] as [(String, [Double], SurveyError.Code, String)]
  )
  func badColumns(
    _ column: String,
    _ values: [Double],
    _ code: SurveyError.Code,
    _ culprit: String
  ) throws {
    let error = #expect(throws: SurveyError.self) { try survey(replacing: column, values) }
    #expect(error?.code == code, "\(String(describing: error))")
    #expect(error?.description.contains(culprit) == true, "\(String(describing: error))")
  }

  @Test func `a misspelt column lists near ones`() {
    let error = #expect(throws: SurveyError.self) {
      try VillageSurvey.people().asSurvey(SamplingDesign(weights: "wieght"))
    }
    #expect(error?.code == .unknownColumn)
    #expect(error?.description.contains("'weight'") == true)
  }

  @Test func `a cluster name that strata give anew is nested on request`() throws {
    var design = SamplingDesign(weights: "w", strata: "h", clusters: ["c"])
    #expect(
      code { try survey(replacing: "c", [1, 2, 1, 2], design) } == .clusterCrossesStrata
    )
    design.isNested = true
    let nested = try survey(replacing: "c", [1, 2, 1, 2], design)
    #expect(nested.stages[0].clusterCount == 4 && nested.degreesOfFreedom == 2)
  }

  @Test func `contradictions in a design are refused`() {
    var both = SamplingDesign(weights: "w")
    both.inclusionProbabilities = "w"
    #expect(code { try survey(both) } == .badDesign)
    let tooMany = SamplingDesign(weights: "w", population: .counts(["N", "N"]))
    #expect(code { try survey(tooMany) } == .badDesign)
    let tooFew = SamplingDesign(clusters: ["h", "c"], population: .counts(["N"]))
    #expect(code { try survey(tooFew) } == .badDesign)
    let probabilities = SamplingDesign(inclusionProbabilities: "w")
    #expect(code { try survey(probabilities) } == .probabilityOutOfRange)
    #expect(
      code { try Table([Column("w", numbers: [])]).asSurvey(SamplingDesign(weights: "w")) }
        == .noWeight
    )
  }

  private func survey(_ design: SamplingDesign) throws -> Survey {
    try survey(replacing: "", [], design)
  }

  @Test func `without weights they are population over sample, and fractions say the same`() throws
  {
    // Stratum 1: 9 of which 2 were drawn; stratum 2: 5 of which 2 were drawn.
    let counts = SamplingDesign(strata: "h", clusters: ["c"], population: .counts(["N"]))
    let survey = try survey(counts)
    #expect(survey.weights == [4.5, 4.5, 2.5, 2.5])
    let fractions = SamplingDesign(strata: "h", clusters: ["c"], population: .fractions(["N"]))
    let same = try self.survey(replacing: "N", [2.0 / 9, 2.0 / 9, 0.4, 0.4], fractions)
    for (weight, other) in zip(survey.weights, same.weights) { #expect(agrees(weight, other)) }
    #expect(
      agrees(
        try same.mean(of: "y").standardError,
        try #require(try survey.mean(of: "y").standardError)
      )
    )
  }

  @Test func `a stratum that was sampled completely adds nothing, even with one cluster`() throws {
    // Stratum 2 is one cluster of one: only stratum 1 varies. Totals 4.5 · (1, 0), f = 7/9:
    // V = 7/9 · 2 · 2 · 2.25² = 15.75.
    let design = SamplingDesign(
      weights: "w",
      strata: "h",
      clusters: ["c"],
      population: .counts(["N"])
    )
    let table = try Table([
      Column("w", numbers: [4.5, 4.5, 1]), Column("h", numbers: [1, 1, 2]),
      Column("c", numbers: [1, 2, 3]), Column("N", numbers: [9, 9, 1]),
      Column("y", numbers: [1, 0, 1]),
    ])
    let total = try Survey(table, design: design).total(of: "y")
    #expect(total.value.value == 5.5 && agrees(total.standardError, 15.75.squareRoot()))
  }

  @Test func `a row with weight zero keeps its cluster and belongs to no estimate`() throws {
    let survey = try survey(
      replacing: "w",
      [0, 2, 3, 4],
      SamplingDesign(weights: "w", strata: "h", clusters: ["c"])
    )
    let mean = try survey.means(of: ["y"])
    #expect(survey.stages[0].clusterCount == 4 && survey.observations == 3)
    #expect(mean.records[0].estimate.observations == 3)
    #expect(mean.records[0].estimate.value.value == 7.0 / 9)
    #expect(mean.notes.contains { $0.contains("weight 0") })
  }
}

extension Table {
  fileprivate func asSurvey(_ design: SamplingDesign) throws -> Survey {
    try Survey(self, design: design)
  }
}
