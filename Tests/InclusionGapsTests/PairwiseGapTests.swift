// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import SurveyStatistics
import Tabular
import TestSupport
import Testing

// R 4.2.2, survey 4.1-1, mvtnorm 1.1-3: Tests/ReferenceTests/recipes/survey_gap_pairs.R.
@Suite struct PairwiseGapTests {
  private func incomes() throws -> PairwiseGaps {
    try MarketSurvey.survey().pairwiseGaps(in: "income", by: "language")
  }

  @Test func `every pair has the difference and the errors that R gives it`() throws {
    let pairs = try incomes().pairs(simultaneous: .individual)
    #expect(
      pairs.map { "\($0.from) \($0.to)" } == [
        "aymara quechua", "aymara spanish", "quechua spanish",
      ]
    )
    let differences = [-45.365145931291565, -225.393609053840407, -180.028463122548857]
    let errors = [18.989406220572473, 40.056183784548580, 37.228033351911343]
    let logErrors = [0.26464255199804759, 0.29944390212953159, 0.17325020335984753]
    for (index, pair) in pairs.enumerated() {
      #expect(agrees(pair.difference.value, differences[index]))
      #expect(agrees(pair.difference.standardError, errors[index], 1e-11))
      let ratio = pair.estimates[1]
      #expect(agrees(ratio.standardError, logErrors[index] * (ratio.value ?? 0), 1e-11))
      #expect(pair.estimates[2].measure == .relativeGap && pair.difference.degreesOfFreedom == 6)
    }
  }

  @Test(
    "Multiples and adjusted probabilities agree with R",
    arguments: [
      (.bonferroni, 3.2874551570881633822, [0.1623062279685382747, 0.0040413538141492117]),
      (.sidak, 3.2738487689990818374, [0.1536834827391934111, 0.0040359120785831148]),
      (.scheffe, 3.2072582838881928957, [0.1346159275156074975, 0.0040432371628156896]),
      (.individual, 2.4469118511449688, []),
    ] as [(SimultaneousIntervals, Double, [Double])]
  )
  func multiples(
    _ simultaneous: SimultaneousIntervals,
    _ multiple: Double,
    _ probabilities: [Double]
  ) throws {
    let pairs = try incomes().pairs(simultaneous: simultaneous)
    for pair in pairs {
      let half = multiple * (pair.difference.standardError ?? 0)
      #expect(agrees(pair.difference.interval?.upper, (pair.difference.value ?? 0) + half, 1e-10))
    }
    for (pair, probability) in zip(pairs, probabilities) {
      #expect(agrees(pair.adjustedProbability, probability, 1e-9))
    }
  }

  @Test func `the largest t of all pairs agrees with mvtnorm, and its seed settles it`() throws {
    var generator = SeededGenerator(seed: 5)
    let pairs = try incomes().pairs(draws: 40_000, using: &generator)
    let ends = try #require(pairs[0].difference.interval)
    let multiple = (ends.upper - ends.lower) / 2 / (pairs[0].difference.standardError ?? 0)
    // The quantile of 40,000 draws has an error of √(.95 · .05 / 40000) / density ≈ 0.02.
    #expect((multiple - 3.0179932314293993).magnitude < 0.08, "seed 5")
    var again = SeededGenerator(seed: 5)
    #expect(try incomes().pairs(draws: 40_000, using: &again) == pairs)
    // In draws alone, so with room: a probability near Šidák's upper bound of 0.1537.
    let probability = try #require(pairs[0].adjustedProbability)
    #expect(probability > 0.08 && probability < 0.1537, "seed 5")
  }

  @Test func `two groups make one pair, the gap itself`() throws {
    let survey = try MarketSurvey.survey()
    let pairs = try survey.pairwiseGaps(in: "account", by: "place")
    #expect(pairs.count == 1)
    let pair = try #require(try pairs.pairs().first)
    let gap = try survey.gap(in: "account", by: "place", from: "city", to: "valley")
    #expect(agrees(pair.difference.value, gap.difference.value ?? 0))
    #expect(agrees(pair.difference.interval?.lower, gap.difference.interval?.lower ?? 0, 1e-11))
    let relative = try gap.estimate(of: .relativeGap)
    #expect(agrees(pair.estimates[2].interval?.upper, relative.interval?.upper ?? 0, 1e-11))
  }

  @Test func `what has no pairs is refused`() throws {
    let survey = try MarketSurvey.survey()
    func code(_ body: () throws -> Void) -> GapError.Code? {
      (#expect(throws: GapError.self) { try body() })?.code
    }
    let city = try survey.restricted(to: "place", equals: "city")
    #expect(code { _ = try city.pairwiseGaps(in: "account", by: "place") } == .tooFewGroups)
    #expect(code { _ = try survey.pairwiseGaps(in: "account", by: []) } == .groupsNotNamed)
    #expect(code { _ = try survey.pairwiseGaps(in: "place", by: "language") } == .levelNotChosen)
    #expect(
      code { _ = try survey.pairwiseGaps(in: "account", by: "langage") } == .survey(.unknownColumn)
    )
    var generator = SeededGenerator(seed: 1)
    #expect(code { _ = try incomes().pairs(draws: 9, using: &generator) } == .tooFewDraws)
    #expect(
      code { _ = try incomes().pairs(draws: 2_000_000_000, using: &generator) } == .drawsOutOfRange
    )
  }

  @Test func `a group at the boundary keeps its difference and says what is not known`() throws {
    let base = try MarketSurvey.people()
    let card = try base.texts("language").map { $0 == "aymara" ? 0.0 : 1 }
    let survey = try Survey(base.adding(Column("card", numbers: card)), design: MarketSurvey.design)
    let pairs = try survey.pairwiseGaps(in: "card", by: "language").pairs()
    #expect(pairs[0].difference.value == -1)
    #expect(pairs[0].difference.note == .intervalUnderstatedAtBoundary)
    #expect(pairs[0].estimates[1].value == nil && pairs[0].estimates[1].note == .dividesByZero)
    #expect(pairs[2].difference.value == 0 && pairs[2].adjustedProbability == nil)
  }
}
