// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import SurveyStatistics
import Tabular
import TestSupport
import Testing

// R 4.2.2, survey 4.1-1: Tests/ReferenceTests/recipes/survey_gap_pairs.R.
@Suite struct GapChangeTests {
  @Test func `an intersection is named by both levels and agrees with R`() throws {
    let gap = try MarketSurvey.survey().gap(
      in: "account",
      by: ["language", "place"],
      from: "spanish/city",
      to: "quechua/valley"
    )
    #expect(gap.column == "language/place")
    #expect(agrees(gap.difference.value, 0.65464824120603016))
    #expect(agrees(gap.difference.standardError, 0.19835946888300210, 1e-11))
    #expect(agrees(gap.difference.interval?.lower, 0.16928010600939064, 1e-10))
  }

  @Test func `a gap between gaps takes the covariance of both, as R does`() throws {
    let change = try MarketSurvey.survey().gapChange(
      in: "account",
      by: "language",
      from: "spanish",
      to: "quechua",
      across: "place",
      first: "city",
      second: "valley"
    )
    #expect(agrees(change.difference.value, 0.57008068110655519))
    #expect(agrees(change.difference.standardError, 0.39870966763827059, 1e-11))
    #expect(agrees(change.difference.interval?.lower, -0.40552672980360072, 1e-10))
    #expect(change.difference.degreesOfFreedom == 6)
    let relative = try #require(change.relativeGap)
    #expect(relative.unit == .percentagePoints)
    #expect(agrees(relative.value, 0.63566242522505867))
    #expect(agrees(relative.standardError, 0.45112580999988205, 1e-11))
    let ratio = change.changes[1]
    #expect(ratio.measure == .ratio && agrees(ratio.value, 0.1159103208349439307))
    #expect(agrees(ratio.standardError, 0.1382907012608858843, 1e-11))
    #expect(agrees(ratio.interval?.lower, 0.0062554083737086591, 1e-10))
    #expect(agrees(ratio.interval?.upper, 2.1477738419968699368, 1e-10))
    #expect(change.changes.count == 5 && !change.disagrees)
  }

  @Test func `two independent samples add their variances and share degrees of freedom`() throws {
    let survey = try MarketSurvey.survey()
    let city = try survey.restricted(to: "place", equals: "city")
      .gap(in: "account", by: "language", from: "spanish", to: "quechua")
    let all = try survey.gap(in: "account", by: "language", from: "spanish", to: "quechua")
    let change = try city.change(to: all, first: "city", second: "all")
    let (a, b) = (city.difference.standardError ?? 0, all.difference.standardError ?? 0)
    #expect(agrees(change.difference.standardError, (a * a + b * b).squareRoot()))
    // (V₁ + V₂)² / (V₁²/2 + V₂²/6), with 2 degrees in the city and 6 in all.
    let sum = a * a + b * b
    let degrees = sum * sum / (a * a * a * a / 2 + b * b * b * b / 6)
    #expect(agrees(change.difference.degreesOfFreedom, degrees))
    #expect(change.assumptions.count == 1)
  }

  @Test func `Peru's gap rose in points and fell in relative terms from 2014 to 2017`() throws {
    // Findex, by hand: 35.66 − 22.50 = 13.16 and 50.97 − 34.44 = 16.53 points; 13.16/35.66 = 36.9 %
    // and 16.53/50.97 = 32.4 %.
    func wave(_ men: Double, _ women: Double) throws -> RateGap {
      try RateGap(
        from: PublishedRate(Share(percent: men), sampleSize: 500),
        to: PublishedRate(Share(percent: women), sampleSize: 500)
      )
    }
    let series = try GapSeries([
      GapWave(2014, wave(35.66, 22.50)), GapWave(2017, wave(50.97, 34.44)),
    ])
    let change = try #require(try series.changes().first)
    #expect((change.difference.value ?? 0) - 0.0337 < 1e-12)
    #expect(change.disagrees && change.notes.count == 2)
    #expect(
      change.description
        == "The gap rose in points (13.2 pp to 16.5 pp) and fell in relative terms (36.9 % to 32.4 %)."
    )
    // √(.3566·.6434 + .2250·.7750 + .5097·.4903 + .3444·.6556)/√500 by hand: 0.0418983.
    let spread = 0.3566 * 0.6434 + 0.2250 * 0.7750 + 0.5097 * 0.4903 + 0.3444 * 0.6556
    #expect(agrees(change.difference.standardError, (spread / 500).squareRoot()))
    // Without sizes the change is there and its error is not.
    let bare = try RateGap(from: PublishedRate(Share(0.5)), to: PublishedRate(Share(0.4)))
    let without = try bare.change(to: bare)
    #expect(without.difference.value == 0 && without.difference.standardError == nil)
    #expect(without.description.hasPrefix("The gap stayed in points"))
  }

  @Test("Swapping the waves turns the sign and inverts ratios", arguments: [2, 19, 2026])
  func swapped(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let rates = try (0..<4).map { _ in
      try PublishedRate(Share(.random(in: 0.05...0.95, using: &generator)), sampleSize: 400)
    }
    let (first, second) = try (
      RateGap(from: rates[0], to: rates[1]), RateGap(from: rates[2], to: rates[3])
    )
    let (there, back) = try (first.change(to: second), second.change(to: first))
    #expect(agrees(there.difference.value, -(back.difference.value ?? 0)), "seed \(seed)")
    for (one, other) in zip(there.changes, back.changes) where one.unit == .ratio {
      #expect(agrees(one.value, 1 / (other.value ?? 0)), "seed \(seed)")
      #expect(agrees(one.interval?.lower, 1 / (other.interval?.upper ?? 0)), "seed \(seed)")
    }
  }

  @Test func `levels without a gap, and a change to itself, are refused`() throws {
    let gaps = try MarketSurvey.survey()
      .gaps(in: "account", by: "language", from: "spanish", to: "quechua", within: ["place"])
    func refusal(_ first: String, _ second: String) throws -> GapError {
      try #require(#expect(throws: GapError.self) { try gaps.change(from: first, to: second) })
    }
    #expect(try refusal("city", "city").code == .sameGroup)
    let unknown = try refusal("city", "valey")
    #expect(unknown.code == .unknownLevel && unknown.description.contains("near it: valley"))
    #expect(try gaps.changes().map(\.second) == ["valley"])
    let city = try MarketSurvey.survey().restricted(to: "place", equals: "city")
      .gaps(in: "account", by: "language", from: "spanish", to: "quechua", within: ["place"])
    #expect((#expect(throws: GapError.self) { try city.changes() })?.code == .tooFewGroups)
    let wave = GapWave(
      2014,
      try RateGap(from: PublishedRate(Share(0.5)), to: PublishedRate(Share(0.4)))
    )
    #expect((#expect(throws: GapError.self) { try GapSeries([wave]) })?.code == .tooFewWaves)
    #expect(
      (#expect(throws: GapError.self) { try GapSeries([wave, wave]) })?.code == .duplicateYear
    )
  }

  @Test func `levels that hold a slash are refused where two intersections would have one name`()
    throws
  {
    let table = try Table([
      Column("one", texts: ["a/b", "a", "a/b", "a"]),
      Column("two", texts: ["c", "b/c", "c", "b/c"]),
      Column("y", numbers: [1, 0, 0, 1]),
    ])
    let error = #expect(throws: GapError.self) {
      try Survey(table, design: SamplingDesign())
        .gap(in: "y", by: ["one", "two"], from: "a/b/c", to: "x/y")
    }
    #expect(error?.code == .ambiguousGroup)
  }

  @Test func `Newcombe's interval of a survey takes effective sizes, correlation and t`() throws {
    // R, the same recipe: "newcombe" and "adjusted parity index".
    let survey = try MarketSurvey.survey()
    let gap = try survey.gap(
      in: "account",
      by: "language",
      from: "spanish",
      to: "quechua",
      differenceInterval: .newcombe
    )
    #expect(agrees(gap.difference.interval?.lower, -0.30167784661333513, 1e-9))
    #expect(agrees(gap.difference.interval?.upper, 0.86803142770501740, 1e-9))
    let back = try survey.gap(
      in: "account",
      by: "language",
      from: "quechua",
      to: "spanish",
      interval: .wald
    )
    let adjusted = try back.estimate(of: .adjustedParityIndex)
    #expect(agrees(adjusted.value, 1.62491500067999461))
    #expect(agrees(adjusted.standardError, 0.28021017450483932, 1e-11))
    // In the other direction it is the parity index, and the two add up to 2.
    let there = try gap.estimate(of: .adjustedParityIndex)
    #expect(agrees((there.value ?? 0) + (adjusted.value ?? 0), 2))
    #expect(try there.value == gap.estimate(of: .parityIndex).value)
  }

  @Test func `Newcombe's interval holds at the boundary and stays within 100 points`() throws {
    let base = try MarketSurvey.people()
    let card = try base.texts("language").map { $0 == "spanish" ? 1.0 : 0 }
    let survey = try Survey(base.adding(Column("card", numbers: card)), design: MarketSurvey.design)
    let gap = try survey.gap(
      in: "card",
      by: "language",
      from: "spanish",
      to: "quechua",
      differenceInterval: .newcombe
    )
    let ends = try #require(gap.difference.interval)
    #expect(gap.difference.value == 1 && ends.upper <= 1 && ends.lower < 0.9 && ends.lower > 0)
    #expect(gap.difference.note == .errorUnderstatedAtBoundary)
  }
}
