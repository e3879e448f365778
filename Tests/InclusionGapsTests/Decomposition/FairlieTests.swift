// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import SurveyStatistics
import Tabular
import TestSupport
import Testing

/// Asks for the decomposition of the villages' account gap.
func villageGap(
  _ survey: Survey,
  from: String = "men",
  to: String = "women",
  explainedBy factors: [String] = ["phone", "schooling", "age"],
  _ method: SimulatedDecompositionMethod = .fairlie(draws: 50, reference: .from),
  groupedAs groups: [FactorGroup] = [],
  missing: MissingPolicy = .reject,
  seed: UInt64 = 1
) throws(GapError) -> SimulatedDecomposition {
  var generator = SeededGenerator(seed: seed)
  return try survey.decomposition(
    ofGapIn: "account",
    by: "sex",
    from: from,
    to: to,
    explainedBy: factors,
    method: method,
    groupedAs: groups,
    missing: missing,
    using: &generator
  )
}

/// Reference values: Tests/ReferenceTests/recipes/nonlinear_decomposition.py with numpy 2.4.6.
@Suite struct FairlieTests {
  /// Gap, explained and unexplained, each with its error, and the first coefficients.
  struct Reference: Sendable {
    let link: RegressionLink
    let reference: CoefficientReference
    let values: [Double]
    let coefficients: [Double]
  }

  static let references = [
    Reference(
      link: .logit,
      reference: .from,
      values: [
        0.163933878568431, 0.0818728308100463, 0.0640642361648711, 0.0756169341137681,
        0.0998696424035602, 0.103993659231925,
      ],
      coefficients: [
        0.648936051619902, 0.4614472270434, -0.42976630220779, 1.31645626400829, -0.020805833310086,
      ]
    ),
    Reference(
      link: .logit,
      reference: .to,
      values: [
        0.163933878568431, 0.0818728308100463, 0.181699448960742, 0.0860878293842311,
        -0.0177655703923103, 0.0683128744338584,
      ],
      coefficients: [
        -1.575309838645, 1.37323005448699, 2.05488832219558, 3.73214638965276, -0.0211404166215127,
      ]
    ),
    Reference(
      link: .logit,
      reference: .half,
      values: [
        0.163933878568431, 0.0818728308100463, 0.137890404084682, 0.067580060131644,
        0.0260434744837495, 0.0626641485232375,
      ],
      coefficients: []
    ),
    Reference(
      link: .logit,
      reference: .neumark,
      values: [
        0.163933878568431, 0.0818728308100463, 0.129717979153335, 0.0530532425698027,
        0.0342158994150965, 0.0606943249429321,
      ],
      coefficients: [
        -0.146872573247468, 0.92175917998703, 0.445077063307035, 2.25988913764751,
        -0.0258227396423437,
      ]
    ),
    Reference(
      link: .logit,
      reference: .pooled,
      values: [
        0.163933878568431, 0.0818728308100463, 0.125300808125795, 0.054728464119452,
        0.0386330704426367, 0.0707705827398584,
      ],
      coefficients: [
        -0.0760597720809468, 0.860622505637206, 0.400300146460642, 2.22941479543812,
        -0.0242392149465635,
      ]
    ),
    Reference(
      link: .probit,
      reference: .from,
      values: [
        0.163933878568431, 0.0818728308100463, 0.0654860131733884, 0.0746544246981102,
        0.0984478653950429, 0.103236177036668,
      ],
      coefficients: [
        0.389383178181032, 0.305168638792759, -0.271539397864624, 0.799818518191799,
        -0.0128572054156092,
      ]
    ),
  ]

  @Test("Explained, unexplained and their errors are those of the recipe", arguments: 0..<6)
  func totals(_ place: Int) throws {
    let wanted = FairlieTests.references[place]
    let why = try villageGap(
      VillageSurvey.survey(),
      .fairlie(draws: 2, link: wanted.link, reference: wanted.reference)
    ).decomposition
    let parts = [why.gap, why.total(.explained), why.total(.unexplained)]
    for (part, value) in zip(parts, stride(from: 0, to: 6, by: 2)) {
      // Coefficients of iterated fits agree to some eleven digits.
      #expect(agrees(part?.value.value, wanted.values[value], 1e-9))
      #expect(agrees(part?.standardError, wanted.values[value + 1], 1e-8))
    }
    let coefficients = why.coefficients.map(\.estimate.value.value)
    for (found, value) in zip(coefficients, wanted.coefficients) {
      #expect(agrees(found, value, 1e-9))
    }
  }

  @Test func `contributions come to what numpy's 40,000 draws come to, and add up`() throws {
    let why = try villageGap(
      VillageSurvey.survey(),
      .fairlie(draws: 2000, reference: .from, order: .random)
    )
    let expected = [0.0289769272490207, 0.00474466845244221, 0.030005389848404]
    for (factor, value) in zip(why.factors, expected) {
      let error = try #require(factor.simulationError)
      // Four and a half errors of ours, and those of the 40,000, at most 0.0002.
      #expect(abs(factor.contribution.value.value - value) < 4.5 * error + 0.0008, "seed 1")
      #expect((factor.contribution.standardError ?? 0) > 0)
    }
    #expect(why.factors.map(\.variable) == ["phone", "schooling", "age"])
    #expect(why.pairs == 33 && why.draws == 2000)
    let sum = why.factors.reduce(0) { $0 + $1.contribution.value.value }
    #expect(agrees(sum, why.decomposition.total(.explained)?.value.value ?? 0, 1e-13))
  }

  @Test func `grouped factors are switched together`() throws {
    let survey = try VillageSurvey.survey()
    let human = FactorGroup("human capital", of: ["schooling", "age"])
    let why = try villageGap(survey, groupedAs: [human])
    #expect(why.factors.map(\.variable) == ["phone", "human capital"])
    // A single block is all that is explained, in every draw but for its luck.
    let all = FactorGroup("everything", of: ["phone", "schooling", "age"])
    let one = try villageGap(survey, groupedAs: [all])
    let explained = one.decomposition.total(.explained)?.value.value ?? 0
    #expect(agrees(one.factors[0].contribution.value.value, explained, 1e-13))
    #expect((one.factors[0].simulationError ?? 1) < 1e-12)
  }

  @Test func `a factor that both groups have alike contributes nothing`() throws {
    // Everyone has the same half of phones, by turns, in groups of one size and equal weights.
    let people = try VillageSurvey.people()
    let table = try people.replacing(
      Column("sex", texts: (0..<90).map { $0 % 2 == 0 ? "men" : "women" })
    ).replacing(Column("phone", numbers: (0..<90).map { Double($0 / 2 % 2) }))
      .replacing(Column("age", numbers: (0..<90).map { Double(20 + $0 / 2) }))
    let why = try villageGap(
      VillageSurvey.survey(table, weights: nil),
      explainedBy: ["phone", "age"],
      .fairlie(draws: 5, reference: .pooled)
    )
    for factor in why.factors { #expect(abs(factor.contribution.value.value) < 1e-15) }
    #expect(abs(why.decomposition.total(.explained)?.value.value ?? 1) < 1e-15)
  }

  @Test func `a group nobody of whom has an account can be measured to`() throws {
    let people = try VillageSurvey.people()
    let sexes = try people.texts("sex")
    let accounts = zip(try people.numbers("account"), sexes).map { $1 == "women" ? 0 : $0 }
    let survey = try VillageSurvey.survey(
      people.replacing(Column("account", numbers: accounts))
    )
    let why = try villageGap(survey, .fairlie(draws: 5, reference: .from))
    #expect(why.decomposition.coefficients.allSatisfy { $0.role == .from })
    #expect(throws: GapError.self) { try villageGap(survey, .fairlie(draws: 5, reference: .to)) }
  }
}
