// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import SurveyStatistics
import Tabular
import Testing

@Suite struct SurveyGapEdgeTests {
  private func refusal(
    in variable: String = "account",
    level: String? = nil,
    by columns: GapColumns = "language",
    from: GapGroup = "spanish",
    to: GapGroup = "quechua",
    of survey: Survey? = nil
  ) throws -> GapError {
    let survey = try survey ?? MarketSurvey.survey()
    let error = #expect(throws: GapError.self) {
      try survey.gap(in: variable, level: level, by: columns, from: from, to: to)
    }
    return try #require(error)
  }

  @Test func `a misspelt column or level is refused with the near ones`() throws {
    let column = try refusal(in: "acount")
    #expect(column.code == .survey(.unknownColumn) && column.description.contains("'account'"))
    let by = try refusal(by: "langage")
    #expect(by.code == .survey(.unknownColumn) && by.description.contains("'language'"))
    let level = try refusal(to: "quechau")
    #expect(level.code == .unknownLevel && level.culprit == "quechau")
    #expect(level.description.contains("near it: quechua"))
    #expect(level.description.contains("'aymara', 'quechua', 'spanish'"))
  }

  @Test func `a gap of a group with itself is refused`() throws {
    #expect(try refusal(to: "spanish").code == .sameGroup)
    #expect(try refusal(from: .everyone, to: .everyone).code == .sameGroup)
  }

  @Test func `a group with nobody in the domain is refused, and a place without one left out`()
    throws
  {
    let survey = try MarketSurvey.survey()
    let first = try survey.restricted(to: "market", equals: "1")
    #expect(try refusal(to: "aymara", of: first).code == .emptyGroup)
    let none = try refusal(of: survey.restricted(where: Condition("market == 9")))
    #expect(none.code == .survey(.emptyDomain))
    // Markets 2, 6 and 7 have people who speak aymara, 2, 6 and 7 also some who speak spanish.
    let gaps = try survey.gaps(
      in: "account",
      by: "language",
      from: "spanish",
      to: "aymara",
      within: ["market"]
    )
    #expect(gaps.gaps.map { $0.place.map(\.level) } == [["2"], ["6"], ["7"]])
    #expect(gaps.notes.contains { $0.contains("'aymara': market=1; market=3") })
    // A place of one cluster leaves no degrees of freedom, and so no interval.
    let place = gaps.gaps[0].difference
    #expect(place.interval == nil && place.note == .noDegreesOfFreedom)
  }

  @Test func `a sample of one cluster tells nothing about errors`() throws {
    let one = try MarketSurvey.survey().restricted(to: "market", equals: "3")
    #expect(try refusal(of: one).code == .tooFewClusters)
    let given = try one.gap(
      in: "account",
      by: "language",
      from: "spanish",
      to: "quechua",
      inference: Inference(degreesOfFreedom: 12)
    )
    #expect(given.difference.interval != nil)
  }

  @Test func `a group of one respondent says that its error is not known`() throws {
    // One person of market 2 speaks aymara.
    let city = try MarketSurvey.survey().restricted(where: Condition("market <= 4"))
    let gap = try city.gap(in: "income", by: "language", from: "spanish", to: "aymara")
    #expect(gap.comparison.observations == 1)
    #expect(gap.estimates.allSatisfy { $0.note == .oneRespondent })
    let pairs = try city.pairwiseGaps(in: "income", by: "language").pairs()
    #expect(pairs[0].difference.note == .oneRespondent && pairs[2].difference.note == nil)
  }

  @Test func `an odds ratio of what is neither 0 and 1 nor a category is refused`() throws {
    let gap = try MarketSurvey.survey()
      .gap(in: "income", by: "language", from: "spanish", to: "quechua")
    #expect(gap.outcome == .mean && gap.estimates.count == 3)
    for measure in [GapMeasure.oddsRatio, .exclusionRatio] {
      let error = #expect(throws: GapError.self) { try gap.estimate(of: measure) }
      #expect(error?.code == .notAShare && error?.culprit == "income")
    }
  }

  @Test func `a category has a gap at each level, and one has to be chosen`() throws {
    let survey = try MarketSurvey.survey()
    let gap = try survey.gap(
      in: "place",
      level: "city",
      by: "language",
      from: "spanish",
      to: "quechua"
    )
    let other = try survey.gap(
      in: "place",
      level: "valley",
      by: "language",
      from: "spanish",
      to: "quechua"
    )
    #expect(gap.outcome == .share && gap.estimates.count == 7)
    // The shares of the two levels add up to one, so that the gaps cancel.
    #expect(((gap.difference.value ?? 1) + (other.difference.value ?? 1)).magnitude < 1e-15)
    #expect(try refusal(in: "place").code == .levelNotChosen)
    #expect(try refusal(in: "place", level: "town").code == .unknownLevel)
    #expect(try refusal(level: "1").code == .unknownLevel)
  }

  @Test func `at 0 and 1 measures say what is not known of them`() throws {
    // Nobody of aymara has it: the ratio is 0, without an error; the other way it divides by zero.
    let base = try MarketSurvey.people()
    let card = try base.texts("language").map { $0 == "spanish" ? 1.0 : 0 }
    let survey = try Survey(
      base.adding(Column("card", numbers: card)),
      design: MarketSurvey.design
    )
    let gap = try survey.gap(in: "card", by: "language", from: .everyone, to: "aymara")
    let ratio = try gap.estimate(of: .ratio)
    #expect(ratio.value == 0 && ratio.standardError == nil && ratio.note == .noErrorAtBoundary)
    #expect(gap.difference.note == .intervalUnderstatedAtBoundary)
    let back = try survey.gap(in: "card", by: "language", from: "aymara", to: .everyone)
    #expect(try back.estimate(of: .ratio).value == nil)
    #expect(try back.estimate(of: .relativeGap).note == .dividesByZero)
    #expect(try back.estimate(of: .oddsRatio).note == .dividesByZero)
  }

  @Test func `a ratio of means of opposite sign has no interval on the logarithmic scale`() throws {
    let base = try MarketSurvey.people()
    let languages = try base.texts("language")
    let debt = languages.indices.map {
      languages[$0] == "spanish" ? Double($0 + 2) : -Double($0 + 2)
    }
    let survey = try Survey(base.adding(Column("debt", numbers: debt)), design: MarketSurvey.design)
    let log = try survey.gap(in: "debt", by: "language", from: "spanish", to: "quechua")
    #expect(try log.estimate(of: .ratio).note == .noLogarithm)
    let wald = try survey.gap(
      in: "debt",
      by: "language",
      from: "spanish",
      to: "quechua",
      interval: .wald
    )
    #expect(try wald.estimate(of: .ratio).interval != nil)
  }

  @Test func `missing values are refused, or omitted as a domain and counted`() throws {
    var languages = try MarketSurvey.people().texts("language")
    languages[3] = nil
    let survey = try MarketSurvey.survey("language", languages)
    #expect(try refusal(of: survey).code == .survey(.missingValue))
    let gap = try survey.gaps(
      in: "account",
      by: "language",
      from: "spanish",
      to: .everyone,
      missing: .omit
    )
    // Everyone is everyone whose language is known, and the market stays in the design.
    #expect(gap.gaps[0].comparison.observations == 23)
    #expect(gap.gaps[0].difference.degreesOfFreedom == 6)
    #expect(gap.notes.contains { $0.contains("1 rows without a value of language") })
  }
}
