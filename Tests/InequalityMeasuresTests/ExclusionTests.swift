// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InequalityMeasures
import SurveyStatistics
import Tabular
import Testing

@Suite("Multidimensional exclusion")
struct ExclusionTests {
  /// Four people and what they lack: 0000, 1001, 1111, 0100.
  private func four(_ cutoff: Double) throws -> [InequalityEstimates.Record] {
    let table = try Table([
      Column("a", numbers: [0, 1, 1, 0]), Column("b", numbers: [0, 0, 1, 1]),
      Column("c", numbers: [0, 0, 1, 0]), Column("d", numbers: [0, 1, 1, 0]),
    ])
    let question = try MultidimensionalExclusion(
      ["a", "b", "c", "d"].map { ExclusionIndicator($0) },
      cutoff: cutoff
    )
    return try Survey(table, design: SamplingDesign()).exclusion(question).records
  }

  @Test("Headcount, intensity and their product of four people, worked out by hand")
  func byHand() throws {
    // Two of four lack half or more: H ½; they lack ½ and 1: A ¾.
    let values = try four(0.5).map(\.estimate.value.value)
    let expected: [Double] = [
      0.5, 0.75, 0.375, 0.5, 0.5, 0.25, 0.5, 0.5, 0.25, 0.25, 0.5, 1.0 / 3, 1.0 / 6, 1.0 / 6,
      1.0 / 3,
    ]
    #expect(values.count == expected.count)
    for (value, wanted) in zip(values, expected) { #expect(agree(value, wanted, to: 1e-15)) }
  }

  @Test("Union counts who lacks anything, intersection who lacks everything")
  func extremes() throws {
    #expect(try four(0.25)[0].estimate.value.value == 0.75)
    #expect(try four(1)[0].estimate.value.value == 0.25)
  }

  @Test("Three thirds are a whole, and two reach two thirds")
  func tolerance() throws {
    let table = try Table([
      Column("a", numbers: [1, 1, 0]), Column("b", numbers: [1, 1, 0]),
      Column("c", numbers: [1, 0, 0]),
    ])
    let survey = try Survey(table, design: SamplingDesign())
    let indicators = ["a", "b", "c"].map { ExclusionIndicator($0, weight: 0.1) }
    for (cutoff, headcount) in [(1.0, 1.0 / 3), (2.0 / 3, 2.0 / 3), (0.6666666667, 2.0 / 3)] {
      let question = try MultidimensionalExclusion(indicators, cutoff: cutoff)
      let value = try survey.exclusion(question).records[0].estimate.value.value
      #expect(agree(value, headcount, to: 1e-15))
    }
  }

  // Values and errors from Tests/ReferenceTests/recipes/inequality.py, see SurveyInequalityTests.
  @Test("Every measure of a survey with its design-based error")
  func survey() throws {
    let question = try MultidimensionalExclusion(
      [
        ExclusionIndicator("account", where: Condition("account == 0"), weight: 2),
        ExclusionIndicator("phone", where: Condition("phone == 0")),
        ExclusionIndicator("income", where: Condition("income < 100")),
      ],
      cutoff: 0.5
    )
    let survey = try MarketPeople.survey()
    let all = try survey.exclusion(question).records
    let grouped = try survey.exclusion(question, by: ["language"]).records
    func find(
      _ records: [InequalityEstimates.Record],
      _ measure: String,
      _ variable: String
    ) throws -> Estimate<Amount> {
      try #require(
        records.first { $0.subject.measure == measure && $0.subject.variable == variable }
      ).estimate
    }
    let quechua = try #require(
      grouped.first {
        $0.subject.measure == "groupContribution" && $0.group[0].level == "quechua"
      }
    ).estimate
    let expected: [(Estimate<Amount>, Double, Double)] = [
      (try find(all, "headcount", "exclusion"), 0.539313399778516, 0.0689803023215094),
      (try find(all, "intensity", "exclusion"), 0.704312114989733, 0.049805768546569),
      (try find(all, "adjustedHeadcount", "exclusion"), 0.37984496124031, 0.0674434449821291),
      (try find(all, "censoredHeadcount", "phone"), 0.304540420819491, 0.0986108691626175),
      (try find(all, "contribution", "phone"), 0.200437317784257, 0.0461219207271364),
      (quechua, 0.597667638483965, 0.149613673420181),
    ]
    for (estimate, value, error) in expected {
      #expect(agree(estimate.value.value, value, to: 1e-11))
      #expect(agree(estimate.standardError ?? .nan, error, to: 1e-11))
    }
    let contributions = grouped.filter { $0.subject.measure == "groupContribution" }
    #expect(agree(contributions.reduce(0) { $0 + $1.estimate.value.value }, 1, to: 1e-14))
  }

  @Test("At every cut-off the headcount falls, and groups are compared")
  func acrossCutoffs() throws {
    let question = try MultidimensionalExclusion(
      [
        ExclusionIndicator(where: Condition("account == 0")),
        ExclusionIndicator(where: Condition("phone == 0")),
        ExclusionIndicator(where: Condition("income < 100")),
      ],
      cutoff: 1
    )
    let across = try MarketPeople.survey().exclusionAcrossCutoffs(question, by: ["region"])
    let north = across.records.filter {
      $0.subject.measure == "headcount" && $0.group[0].level == "north"
    }
    #expect(north.count == 3)
    let counts = north.map(\.estimate.value.value)
    #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(across.exclusionDominance.count == 1)
  }

  @Test("Where nobody is excluded there is no intensity, and a note says so")
  func nobody() throws {
    let table = try Table([Column("a", numbers: [0, 1]), Column("b", numbers: [1, 0])])
    let question = try MultidimensionalExclusion(
      [ExclusionIndicator("a"), ExclusionIndicator("b")],
      cutoff: 1
    )
    let answer = try Survey(table, design: SamplingDesign()).exclusion(question)
    #expect(answer.records.first?.estimate.value.value == 0)
    #expect(!answer.records.contains { $0.subject.measure == "intensity" })
    #expect(answer.notes.contains { $0.hasPrefix("Nobody is excluded at 1.0") })
  }

  @Test("What is no indicator, weight or cut-off is refused by name")
  func badInput() throws {
    let survey = try MarketPeople.survey()
    func code(_ indicator: ExclusionIndicator, _ cutoff: Double = 0.5) -> InequalityError.Code? {
      do throws(InequalityError) {
        _ = try survey.exclusion(MultidimensionalExclusion([indicator], cutoff: cutoff))
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code(ExclusionIndicator("income")) == .notAnIndicator)
    #expect(code(ExclusionIndicator("language")) == .notAnIndicator)
    #expect(code(ExclusionIndicator("acount")) == .survey(.unknownColumn))
    #expect(
      code(ExclusionIndicator(where: try Condition("acount == 0"))) == .survey(.unknownColumn)
    )
    #expect(code(ExclusionIndicator("account", weight: 0)) == .badWeight)
    #expect(code(ExclusionIndicator("account"), 0) == .parameterOutOfRange)
    #expect(code(ExclusionIndicator("account"), 1.1) == .parameterOutOfRange)
    #expect(throws: InequalityError.self) { try MultidimensionalExclusion([], cutoff: 0.5) }
  }

  @Test("A person with a missing indicator is an error, or left out as a domain")
  func missing() throws {
    let table = try Table([Column("a", numbers: [0, 1, .nan]), Column("b", numbers: [1, 1, 1])])
    let survey = try Survey(table, design: SamplingDesign())
    let question = try MultidimensionalExclusion(
      [ExclusionIndicator(where: Condition("a == 1")), ExclusionIndicator("b")],
      cutoff: 1
    )
    #expect(throws: InequalityError.self) { try survey.exclusion(question) }
    let omitted = try survey.exclusion(question, missing: .omit)
    #expect(omitted.records[0].estimate.value.value == 0.5)
    #expect(omitted.records[0].estimate.observations == 2)
  }
}
