// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import SurveyStatistics
import Tabular
import TestSupport
import Testing

@Suite struct FairliePropertyTests {
  private static let starts: [UInt64] = [2, 19, 2026]

  @Test("Explained and unexplained are the gap, for every reference and link", arguments: starts)
  func sums(_ seed: UInt64) throws {
    let survey = try VillageSurvey.survey()
    let references: [CoefficientReference] = [.from, .to, .cotton, .weight(0.3), .pooled]
    for link in [RegressionLink.logit, .probit] {
      for reference in references {
        let why = try villageGap(
          survey,
          .fairlie(draws: 40, link: link, reference: reference),
          seed: seed
        )
        let totals = why.decomposition.totals.map(\.estimate.value.value)
        let gap = why.decomposition.gap.value.value
        #expect(abs(totals.reduce(0, +) - gap) < 1e-15, "seed \(seed)")
        let parts = why.factors.reduce(0) { $0 + $1.contribution.value.value }
        #expect(abs(parts - totals[0]) < 1e-15, "seed \(seed)")
      }
    }
  }

  @Test("The same seed gives the same bits, another seed other draws", arguments: starts)
  func seeds(_ seed: UInt64) throws {
    let survey = try VillageSurvey.survey()
    let (first, second) = (try villageGap(survey, seed: seed), try villageGap(survey, seed: seed))
    #expect(first.factors == second.factors)
    let other = try villageGap(survey, seed: seed + 1)
    #expect(first.factors.map(\.mean) != other.factors.map(\.mean))
    #expect(first.decomposition.total(.explained) == other.decomposition.total(.explained))
  }

  @Test("Weights times a power of two change no bit of a contribution", arguments: starts)
  func weightScale(_ seed: UInt64) throws {
    let people = try VillageSurvey.people()
    let heavier = try people.numbers("weight").map { $0 * 1024 }
    let other = try villageGap(
      VillageSurvey.survey(people.replacing(Column("weight", numbers: heavier))),
      seed: seed
    )
    let own = try villageGap(VillageSurvey.survey(people), seed: seed)
    for (factor, scaled) in zip(own.factors, other.factors) {
      #expect(agrees(scaled.mean, factor.mean, 1e-9), "seed \(seed)")
      #expect(
        agrees(scaled.contribution.standardError, factor.contribution.standardError ?? 0, 1e-9),
        "seed \(seed)"
      )
    }
  }

  @Test("Swapping the groups turns every sign", arguments: starts)
  func swapped(_ seed: UInt64) throws {
    let survey = try VillageSurvey.survey()
    let there = try villageGap(survey, .fairlie(draws: 400, reference: .from), seed: seed)
    let back = try villageGap(
      survey,
      from: "women",
      to: "men",
      .fairlie(draws: 400, reference: .to),
      seed: seed
    )
    for component in [GapContribution.Component.explained, .unexplained] {
      let (first, second) = (
        there.decomposition.total(component), back.decomposition.total(component)
      )
      #expect(agrees(first?.value.value, -(second?.value.value ?? 0), 1e-9), "seed \(seed)")
      #expect(agrees(first?.standardError, second?.standardError ?? 0, 1e-9), "seed \(seed)")
    }
    // Contributions too, but for the luck of other draws.
    for (first, second) in zip(there.factors, back.factors) {
      let sum = first.contribution.value.value + second.contribution.value.value
      let error = (first.simulationError ?? 0) + (second.simulationError ?? 0)
      #expect(abs(sum) < 4 * error, "seed \(seed)")
    }
  }

  @Test("Unweighted draws leave less and less open", arguments: starts)
  func draws(_ seed: UInt64) throws {
    let survey = try VillageSurvey.survey(weights: nil)
    let few = try villageGap(survey, .fairlie(draws: 50), seed: seed)
    let many = try villageGap(survey, .fairlie(draws: 800), seed: seed)
    for (less, more) in zip(few.factors, many.factors) {
      let (wide, narrow) = (try #require(less.simulationError), try #require(more.simulationError))
      // A sixteenth of the variance; errors themselves are estimates.
      #expect(narrow < wide / 2.5 && narrow > wide / 7, "seed \(seed)")
      #expect(abs(less.mean - more.mean) < 5 * wide, "seed \(seed)")
    }
  }

  @Test func `replicates give errors near those of linearization`() throws {
    let survey = try VillageSurvey.survey()
    let jackknife = try survey.replicated(with: .unstratifiedJackknife)
    let (linear, repeated) = (try villageGap(survey), try villageGap(jackknife))
    let pairs = [
      (linear.decomposition.total(.explained), repeated.decomposition.total(.explained)),
      (linear.decomposition.total(.unexplained), repeated.decomposition.total(.unexplained)),
      (linear.factors[0].contribution, repeated.factors[0].contribution),
    ]
    for (first, second) in pairs {
      #expect(first?.value == second?.value)
      let ratio = (second?.standardError ?? 0) / (first?.standardError ?? 1)
      // Fifteen villages: the two differ by some ten or twenty per cent.
      #expect(ratio > 0.75 && ratio < 1.6)
    }
  }

  @Test func `errors of contributions are near those of leaving each village out`() throws {
    let people = try VillageSurvey.people()
    let method = SimulatedDecompositionMethod.fairlie(draws: 300, reference: .neumark)
    let whole = try villageGap(VillageSurvey.survey(people, weights: nil), method)
    var left: [[Double]] = []
    for village in 0..<15 {
      let others = try people.filter(Condition("village != \(village)"))
      let part = try villageGap(VillageSurvey.survey(others, weights: nil), method)
      left.append(part.factors.map(\.contribution.value.value))
    }
    for (place, factor) in whole.factors.enumerated() {
      let mean = left.reduce(0) { $0 + $1[place] } / 15
      let squares = left.reduce(0.0) { $0 + ($1[place] - mean) * ($1[place] - mean) }
      let jackknife = (14.0 / 15 * squares).squareRoot()
      let ratio = (factor.contribution.standardError ?? 0) / jackknife
      // Linearization leaves out what is of second order, and the jackknife has the luck of draws.
      #expect(ratio > 0.7 && ratio < 1.3, "\(factor.variable): \(ratio)")
    }
  }

  @Test func `what respondents move over all factors is their prediction less its mean`() throws {
    let why = try villageGap(
      VillageSurvey.survey(),
      .fairlie(draws: 400, reference: .from),
      groupedAs: [FactorGroup("all", of: ["phone", "schooling", "age"])]
    )
    // A single block is all that is explained, so that both errors are the same but for the luck of
    // the draws and the neighbours that stand in for a rank, in a group of thirty-three.
    let error = why.factors[0].contribution.standardError ?? 0
    let expected = why.decomposition.total(.explained)?.standardError ?? 0
    #expect(agrees(error, expected, 0.06), "\(error), \(expected)")
  }
}
