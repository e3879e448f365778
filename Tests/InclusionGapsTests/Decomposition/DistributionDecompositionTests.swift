// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import SurveyStatistics
import Tabular
import TestSupport
import Testing

@Suite struct DistributionDecompositionTests {
  private func decomposition(
    _ survey: Survey,
    _ statistic: DistributionStatistic,
    _ reference: CoefficientReference = .pooled
  ) throws -> GapDecomposition {
    try survey.decomposition(
      ofGapIn: "age",
      by: "sex",
      from: "men",
      to: "women",
      explainedBy: ["phone", "schooling"],
      method: .recentered(statistic, reference: reference),
      groupedAs: [FactorGroup("schooling", of: ["schooling"])]
    )
  }

  @Test func `The medians of eight people, worked out by hand`() throws {
    let table = try Table([
      Column("sex", texts: ["m", "m", "m", "m", "w", "w", "w", "w"]),
      Column("loan", numbers: [1, 2, 3, 4, 2, 4, 6, 8]),
      Column("phone", numbers: [0, 0, 1, 1, 0, 0, 0, 1]),
    ])
    let why = try Survey(table, design: SamplingDesign()).decomposition(
      ofGapIn: "loan",
      by: "sex",
      from: "m",
      to: "w",
      explainedBy: ["phone"],
      method: .recentered(.quantile(0.5, bandwidth: 1), reference: .from)
    )
    // Medians 2 and 4. Density of men: (2 · .2419707 + .3989423 + .0539910) / 4 = .2342187; half of
    // them are at or below 2, and RIF = 2 ± .5 / .2342187 with and without a phone: a coefficient of
    // 4.269514. Explained (.5 − .25) · 4.269514 = 1.067379; the rest of −2 is unexplained, nothing
    // remains.
    #expect(why.gap.value.value == -2)
    #expect(near(why.value(.explained, "phone"), 1.067379, 1e-6))
    #expect(near(why.value(.unexplained), -3.067379, 1e-6))
    #expect(near(why.value(.remainder), 0))
    #expect(why.groups.map(\.estimate.value.value) == [2, 4])
  }

  // Tests/ReferenceTests/recipes/distribution_decomposition.py, numpy 2.4.6: gap, phone, schooling,
  // unexplained, remainder; then their errors, which come from central differences: 1e-6.
  private static let references:
    [(DistributionStatistic, CoefficientReference, [Double], [Double])] = [
      (
        .gini, .from,
        [0.0506263781453, 0.00143102105635, 0.00709363676999, 0.0421017203189, 0],
        [0.0259211857, 0.0127147949, 0.00867549631, 0.0191972544, 0]
      ),
      (
        .gini, .pooled,
        [0.0506263781453, 0.00188742084807, 0.00913118584262, 0.0396077714546, 0],
        [0.0259211857, 0.00762380216, 0.00779392517, 0.0206167261, 0]
      ),
      (
        .quantile(0.5, bandwidth: 6), .from,
        [-4, 2.54026464399, 1.68340900605, -7.3874771219, -0.836196528142],
        [4.62997448, 1.67143023, 1.30481772, 5.00365768, 0.263796298]
      ),
      (
        .quantile(0.5, bandwidth: 6), .pooled,
        [-4, 0.95235548767, 0.181895218222, -4.29805417775, -0.836196528142],
        [4.62997448, 0.932338129, 1.17394735, 4.98858487, 0.263796298]
      ),
      (
        .quantile(0.2, bandwidth: 6), .from,
        [-7, 1.30246874964, -1.2229018718, -8.43180118732, 1.35223430948],
        [6.27912088, 2.4939385, 1.59391448, 5.63199559, 0.428945511]
      ),
      (
        .quantile(0.2, bandwidth: 6), .pooled,
        [-7, -0.337150960395, -1.39526590093, -6.61981744816, 1.35223430948],
        [6.27912088, 1.30815454, 1.33081586, 5.75982277, 0.428945511]
      ),
    ]

  @Test("Parts and errors of a Gini, a median and a quintile", arguments: references)
  func reference(
    statistic: DistributionStatistic,
    reference: CoefficientReference,
    values: [Double],
    errors: [Double]
  ) throws {
    let why = try decomposition(VillageSurvey.survey(), statistic, reference)
    let found: [Estimate<Amount>?] = [
      why.gap, why.contribution(of: "phone", to: .explained),
      why.contribution(of: "schooling", to: .explained), why.total(.unexplained),
      why.total(.remainder),
    ]
    for (estimate, (value, error)) in zip(found, zip(values, errors)) {
      let estimate = try #require(estimate)
      #expect(near(estimate.value.value, value, 1e-11), "\(statistic), \(reference)")
      #expect(near(estimate.standardError ?? .nan, error, 1e-6), "\(statistic), \(reference)")
    }
  }

  @Test(
    "The gap is that of the statistics, and components and remainder add up",
    arguments: [8, 61]
  )
  func sums(_ seed: Int) throws {
    let survey = try SchoolingSurvey.survey(UInt64(seed))
    for statistic in [DistributionStatistic.gini, .median, .quantile(0.9)] {
      for reference in [CoefficientReference.from, .half, .cotton, .neumark, .pooled] {
        let why = try survey.decomposition(
          .recentered(statistic, reference: reference),
          of: "age",
          by: ["schooling"]
        )
        let parts = [GapContribution.Component.explained, .unexplained, .remainder]
        let sum = parts.reduce(0) { $0 + why.value($1) }
        #expect(near(sum, why.gap.value.value, 1e-11), "seed \(seed), \(statistic)")
        if statistic == .gini { #expect(near(why.value(.remainder), 0), "seed \(seed)") }
      }
    }
  }

  @Test(
    "Refitted in replicates, errors of a Gini's parts agree to a few percent",
    arguments: [8, 61]
  )
  func replicates(_ seed: Int) throws {
    let survey = try SchoolingSurvey.survey(UInt64(seed))
    let method = GapDecompositionMethod.recentered(.gini)
    let linear = try survey.decomposition(method, of: "age", by: ["schooling"])
    let refitted = try survey.replicated(with: .stratifiedJackknife)
      .decomposition(method, of: "age", by: ["schooling"])
    for component in [GapContribution.Component.explained, .unexplained] {
      let errors = [linear, refitted].map { $0.total(component)?.standardError ?? .nan }
      // Ten clusters in a stratum: second-order terms are a few percent of an error.
      #expect((errors[0] / errors[1] - 1).magnitude < 0.1, "seed \(seed): \(errors)")
    }
  }

  @Test("Refitted in bootstrap samples, errors of a median's parts are of the same size")
  func bootstrap() throws {
    let survey = try SchoolingSurvey.survey(8)
    var generator = SeededGenerator(seed: 31)
    let method = GapDecompositionMethod.recentered(.median)
    let linear = try survey.decomposition(method, of: "age", by: ["schooling"])
    let refitted =
      try survey
      .replicated(with: .bootstrap(.raoWu, replicates: 300), using: &generator)
      .decomposition(method, of: "age", by: ["schooling"])
    for component in [GapContribution.Component.explained, .unexplained] {
      let errors = [linear, refitted].map { $0.total(component)?.standardError ?? .nan }
      // Heaped ages make a median jump; a third is what 300 samples and the density leave.
      #expect((errors[0] / errors[1] - 1).magnitude < 0.34, "\(errors)")
    }
  }

  /// The kind of error that a request ends with.
  private func refusal(
    _ statistic: DistributionStatistic,
    of outcome: String = "age",
    in survey: Survey
  ) -> GapError? {
    do {
      _ = try survey.decomposition(
        ofGapIn: outcome,
        by: "sex",
        from: "men",
        to: "women",
        explainedBy: ["phone"],
        method: .recentered(statistic)
      )
      return nil
    } catch {
      return error
    }
  }

  @Test func `What has no such statistic is refused`() throws {
    let survey = try VillageSurvey.survey()
    let parts = [DistributionStatistic.quantile(1), .quantile(.nan), .quantile(0.5, bandwidth: 0)]
    for statistic in parts {
      #expect(refusal(statistic, in: survey)?.code == .statisticOutOfRange, "\(statistic)")
    }
    #expect(refusal(.gini, of: "account", in: survey)?.code == .distributionUndefined)
    let same = Column("same", numbers: (0..<90).map { _ in 7 })
    let flat = try VillageSurvey.survey(Table(VillageSurvey.people().columns + [same]))
    let error = refusal(.median, of: "same", in: flat)
    #expect(error?.code == .distributionUndefined)
    #expect(error?.description.contains("everyone") == true)
  }
}
