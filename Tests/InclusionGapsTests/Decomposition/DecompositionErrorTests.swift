// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import SurveyStatistics
import Tabular
import Testing

@Suite struct DecompositionErrorTests {
  /// A made-up survey with one column put in the place of another.
  private func survey(_ column: Column) throws -> Survey {
    let table = try SchoolingSurvey.people(9)
    return try Survey(
      Table(table.columns.filter { $0.name != column.name } + [column]),
      design: SchoolingSurvey.design
    )
  }

  /// Numbers for the people, men in even rows.
  private func numbers(_ value: (_ row: Int, _ isMan: Bool) -> Double) -> [Double] {
    (0..<360).map { value($0, $0 % 2 == 0) }
  }

  private func refusal(
    _ code: GapError.Code,
    _ culprit: String,
    _ words: String...,
    from body: () throws -> GapDecomposition
  ) {
    do {
      let why = try body()
      Issue.record("no error, but \(why.totals)")
    } catch let error as GapError {
      #expect(error.code == code && error.culprit == culprit, "\(error.code) \(error.culprit)")
      for word in words { #expect(error.description.contains(word), "\(error)") }
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test func `Groups that cannot be compared are refused by name`() throws {
    let survey = try SchoolingSurvey.survey(9)
    refusal(.sameGroup, "m", "itself") { try survey.decomposition(.oaxaca(), to: "m") }
    refusal(.unknownLevel, "W", "'m', 'w'") { try survey.decomposition(.oaxaca(), to: "W") }
    let lonely = try self.survey(
      Column("sex", texts: (0..<360).map { $0 == 7 ? "x" : $0 % 2 == 0 ? "m" : "w" })
    )
    refusal(.tooFewInGroup, "x") { try lonely.decomposition(.oaxaca(), to: "x") }
    refusal(.emptyGroup, "x") {
      try lonely.restricted(where: Condition("sex != x")).decomposition(.yun(), to: "x")
    }
  }

  @Test func `Factors that make no sense are refused by name`() throws {
    let survey = try SchoolingSurvey.survey(9)
    refusal(.noFactors, "account") { try survey.decomposition(.oaxaca(), by: []) }
    refusal(.badFactor, "age", "twice") { try survey.decomposition(.oaxaca(), by: ["age", "age"]) }
    refusal(.badFactor, "sex") { try survey.decomposition(.oaxaca(), by: ["sex"]) }
    refusal(.badFactor, "account") { try survey.decomposition(.yun(), by: ["account"]) }
    refusal(.survey(.unknownColumn), "agee", "age") {
      try survey.decomposition(.oaxaca(), by: ["agee"])
    }
    refusal(.badFactor, "agee", "near it: age") {
      try survey.decomposition(.oaxaca(), groupedAs: [FactorGroup("person", of: ["agee"])])
    }
    refusal(.badFactor, "age, schooling", "one factor") {
      try survey.decomposition(.kitagawa(), by: ["age", "schooling"])
    }
    refusal(.notACategory, "age") { try survey.decomposition(.oaxaca(normalizing: ["age"])) }
    refusal(.referenceOutOfRange, "1.5") {
      try survey.decomposition(.oaxaca(reference: .weight(1.5)))
    }
    refusal(.badFactor, "age") { try survey.decomposition(.gelbach(given: ["age"])) }
  }

  @Test func `A factor without variation, or explained by others, is named with its group`() throws
  {
    let constant = try survey(
      Column("age", numbers: numbers { row, isMan in isMan ? 30 : Double(row) })
    )
    refusal(.constantFactor, "age", "Among 'm'", "30") { try constant.decomposition(.oaxaca()) }
    refusal(.constantFactor, "age", "Among 'm'") { try constant.decomposition(.yun()) }
    let table = try SchoolingSurvey.people(9)
    guard case .numbers(let schooling) = try table.column("schooling").storage else { return }
    let double = try survey(Column("age", numbers: schooling.map { 2 * $0 + 1 }))
    refusal(.collinearFactors, "age", "Among 'm'") { try double.decomposition(.oaxaca()) }
    refusal(.collinearFactors, "age", "both groups") { try double.decomposition(.gelbach()) }
  }

  @Test func `A level that only one group has is named`() throws {
    let forest = try survey(
      Column(
        "region",
        texts: (0..<360).map {
          $0 % 2 == 0 && $0 % 3 == 0 ? "forest" : $0 % 5 == 0 ? "hills" : "coast"
        }
      )
    )
    for method in [GapDecompositionMethod.oaxaca(), .threefold(), .yun()] {
      refusal(.levelInOneGroup, "forest", "'w'", "region") { try forest.decomposition(method) }
    }
    refusal(.levelInOneGroup, "forest", "'w'") {
      try forest.decomposition(.kitagawa(), by: ["region"])
    }
    // Added to one regression of both groups, the level does no harm.
    #expect(try near(forest.decomposition(.gelbach()).totals.count == 2 ? 1 : 0, 1))
  }

  @Test func `An outcome that is the same for a group, or told by a factor, is refused`() throws {
    let all = try survey(
      Column("account", numbers: numbers { row, isMan in isMan ? 1 : Double(row % 4 / 2) })
    )
    for method in [GapDecompositionMethod.oaxaca(), .yun()] {
      refusal(.survey(.constantOutcome), "account", "Among 'm'") { try all.decomposition(method) }
    }
    let table = try SchoolingSurvey.people(9)
    guard case .numbers(let ages) = try table.column("age").storage else { return }
    let separated = try survey(
      Column(
        "account",
        numbers: ages.enumerated().map { $0 % 2 == 0 ? ($1 > 40 ? 1 : 0) : Double($0 % 4 / 2) }
      )
    )
    refusal(.survey(.separation), "age", "Among 'm'") {
      try separated.decomposition(.yun(), by: ["age"])
    }
    refusal(.notAShare, "income", "0 and 1") {
      try SchoolingSurvey.survey(9).decomposition(.yun(), of: "income")
    }
    refusal(.notAShare, "log") { try SchoolingSurvey.survey(9).decomposition(.yun(link: .log)) }
  }

  @Test func `Missing values are refused, or omitted as a domain and counted`() throws {
    let gappy = try survey(
      Column("age", numbers: numbers { row, _ in row % 20 == 3 ? .nan : Double(row % 57 + 15) })
    )
    refusal(.survey(.missingValue), "age", "Row 4") { try gappy.decomposition(.oaxaca()) }
    let why = try gappy.decomposition(
      ofGapIn: "account",
      by: "sex",
      from: "m",
      to: "w",
      explainedBy: ["age", "schooling"],
      missing: .omit
    )
    #expect(why.groups.map(\.observations) == [180, 162])
    #expect(why.notes.contains { $0.contains("18 rows") })
    #expect(why.gap.degreesOfFreedom == 27)
  }

  @Test func `A weightless design has values without errors where nothing is known of them`() throws
  {
    // One cluster in each of two strata, taken as certain: nothing varies, errors are zero.
    let table = try SchoolingSurvey.people(9)
    let certain = try Survey(
      table,
      design: SamplingDesign(
        weights: "weight",
        strata: "stratum",
        clusters: ["stratum"],
        singleClusters: .certainty
      )
    )
    let why = try certain.decomposition(.oaxaca())
    #expect(why.total(.explained)?.standardError == 0)
    #expect(why.total(.explained)?.interval == nil)
  }

  @Test func `A published table that does not describe two groups is refused`() throws {
    func cell(_ share: Double) -> PublishedRates.Cell { .init(share: share, rate: 0.5) }
    #expect(throws: GapError.self) { try PublishedRates([]) }
    for shares in [[0.5, 0.2], [50, 50], [-0.5, 1.5]] {
      #expect(throws: GapError.self) {
        try PublishedRates([
          .init(level: "a", from: cell(shares[0]), to: cell(0.5)),
          .init(level: "b", from: cell(shares[1]), to: cell(0.5)),
        ])
      }
    }
    #expect(throws: GapError.self) {
      try PublishedRates([
        .init(level: "a", from: cell(0.5), to: cell(0.5)),
        .init(level: "a", from: cell(0.5), to: cell(0.5)),
      ])
    }
  }

  @Test func `Notes say which category hangs on the level left out, and where a line leaves 0…1`()
    throws
  {
    let why = try SchoolingSurvey.survey(9).decomposition(.oaxaca())
    #expect(why.notes.contains { $0.contains("region (coast)") })
    let normalized = try SchoolingSurvey.survey(9).decomposition(
      .oaxaca(normalizing: ["region"])
    )
    #expect(!normalized.notes.contains { $0.contains("region") })
    let steep = try survey(
      Column("account", numbers: numbers { row, _ in row % 60 < 24 ? 1 : 0 })
    ).decomposition(.oaxaca(), by: ["schooling"])
    #expect(steep.outcome == .share)
  }
}
