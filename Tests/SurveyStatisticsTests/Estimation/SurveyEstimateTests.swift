// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
import Tabular
import Testing

@Suite struct SurveyEstimateTests {
  @Test func `two strata of two clusters are worked by hand`() throws {
    // Mean 4. Cluster totals of y − 4: −4, 4 | −4, 4. V = (2·32 + 2·32) / 8² = 2.
    // Totals 4, 12 | 4, 12: V = 2·32 + 2·32 = 128. Σ(y − 4)² = 44: a simple random sample has
    // V = 44/7/8, so the design effect is 2 / (44/56) = 28/11.
    let survey = try Survey(
      Table([
        Column("stratum", texts: ["a", "a", "a", "a", "b", "b", "b", "b"]),
        Column("cluster", numbers: [1, 1, 2, 2, 3, 3, 4, 4]),
        Column("y", numbers: [1, 3, 5, 7, 2, 2, 4, 8]),
      ]),
      design: SamplingDesign(strata: "stratum", clusters: ["cluster"])
    )
    let mean = try survey.mean(of: "y", inference: Inference(reference: .withReplacement))
    #expect(mean.value.value == 4 && agrees(mean.standardError, 2.0.squareRoot()))
    #expect(mean.degreesOfFreedom == 2 && mean.observations == 8)
    #expect(agrees(mean.designEffect, 28.0 / 11))
    // The quantile p of t with 2 degrees of freedom is (2p − 1) √(2 / (4 p (1 − p))).
    let t = 0.95 * (2 / (4 * 0.975 * 0.025)).squareRoot()
    #expect(agrees(mean.interval?.upper, 4 + t * 2.0.squareRoot()))
    let total = try survey.total(of: "y")
    #expect(total.value.value == 32 && agrees(total.standardError, 128.0.squareRoot()))
  }

  @Test func `two stages with finite populations are worked by hand`() throws {
    // 2 of 4 clusters, 2 of 4 people in each: weights 4. First stage: totals 16 and 56,
    // (1 − 1/2)·2·2·20² = 800. Second: (1 − 1/2)·2·(2·4² + 2·8²) · 2/4 = 80.
    let survey = try Survey(
      Table([
        Column("cluster", numbers: [1, 1, 2, 2]), Column("person", numbers: [1, 2, 1, 2]),
        Column("N", numbers: [4, 4, 4, 4]), Column("M", numbers: [4, 4, 4, 4]),
        Column("y", numbers: [1, 3, 5, 9]),
      ]),
      design: SamplingDesign(clusters: ["cluster", "person"], population: .counts(["N", "M"]))
    )
    let total = try survey.total(of: "y")
    #expect(total.value.value == 72 && agrees(total.standardError, 880.0.squareRoot()))
    #expect(total.degreesOfFreedom == 1)
  }

  // R 4.2.2, survey 4.1-1: Tests/ReferenceTests/recipes/survey_estimates.R prints all of these.
  @Test func `means, totals and ratios agree with R`() throws {
    let survey = try VillageSurvey.survey()
    let means = try survey.means(of: ["income", "saved"])
    let income = means.records[0].estimate
    #expect(agrees(income.value.value, 152.96292004634995010))
    #expect(agrees(income.standardError, 11.00545649026291528))
    #expect(agrees(means.records[1].estimate.value.value, 15.94090382387022053))
    #expect(agrees(means.records[1].estimate.standardError, 2.89804814780849984))
    #expect(agrees(means.covariance()[0, 1], 27.64547402117959862, 1e-11))
    #expect(agrees(income.designEffect, 0.17244299046325864))
    #expect(agrees(income.interval?.lower, 124.67249349959432436))
    #expect(agrees(income.interval?.upper, 181.25334659310556162))
    let replaced = try survey.mean(of: "income", inference: Inference(reference: .withReplacement))
    #expect(agrees(replaced.designEffect, 0.16445026784618988))
    let total = try survey.total(of: "income")
    #expect(agrees(total.value.value, 66003.5) && agrees(total.standardError, 6951.2586809872064))
    let ratio = try survey.ratio(of: "saved", over: "income")
    #expect(agrees(ratio.value.value, 0.104214170460657396))
    #expect(agrees(ratio.standardError, 0.012996407681987662))
  }

  @Test func `groups keep their covariance, and a domain keeps the design, as in R`() throws {
    let survey = try VillageSurvey.survey()
    let bySex = try survey.means(of: ["income"], by: ["sex"])
    let men = try bySex.record("income", in: "m").estimate
    let women = try bySex.record("income", in: "w").estimate
    #expect(agrees(men.value.value, 241.821917808219183))
    #expect(agrees(men.standardError, 38.923753227401114))
    #expect(agrees(women.standardError, 17.413640672680348))
    #expect(agrees(bySex.covariance()[0, 1], -359.325482231445619, 1e-11))
    let domain = try survey.restricted(to: "sex", equals: "w").mean(of: "income")
    #expect(agrees(domain.value.value, 87.835341365461844))
    #expect(agrees(domain.standardError, 17.413640672680348))
    let same = try survey.restricted(where: Condition("sex == w")).mean(of: "income")
    #expect(same == domain)
  }

  @Test func `two stages agree with R`() throws {
    let survey = try Survey(
      VillageSurvey.people(),
      design: SamplingDesign(
        strata: "region",
        clusters: ["village", "person"],
        population: .counts(["villages", "adults"])
      )
    )
    #expect(agrees(survey.weights[0], 40) && agrees(survey.weights[19], 66))
    let mean = try survey.mean(of: "income")
    #expect(agrees(mean.value.value, 149.003544560185190))
    #expect(agrees(mean.standardError, 16.855070831092629))
    let total = try survey.total(of: "account")
    #expect(agrees(total.value.value, 556.444444444444457))
    #expect(agrees(total.standardError, 209.391122006900332))
  }

  @Test func `population variances and covariances agree with R`() throws {
    let variances = try VillageSurvey.survey().variances(of: ["income", "saved"])
    #expect(variances.records.map(\.other) == ["income", "saved", "saved"])
    #expect(agrees(variances.records[0].estimate.value.value, 14730.29799773310151))
    #expect(agrees(variances.records[0].estimate.standardError, 4820.22605394207494))
    #expect(agrees(variances.records[1].estimate.value.value, 2079.98305656201001))
    #expect(agrees(variances.records[1].estimate.standardError, 636.58023958550757))
  }

  @Test(
    "The rules for single clusters agree with R",
    arguments: [
      (SingleClusterRule.certainty, 13.520909537565583), (.center, 23.119395474030807),
      (.average, 16.559664612683068),
    ]
  )
  func singleClusters(_ rule: SingleClusterRule, _ error: Double) throws {
    // Without village 8 the jungle has a single one.
    let people = try VillageSurvey.people().filter(Condition("village != 8"))
    var design = VillageSurvey.design
    let refused = #expect(throws: SurveyError.self) { try Survey(people, design: design) }
    #expect(refused?.code == .singleCluster && refused?.culprit == "jungle")
    design.singleClusters = rule
    let means = try Survey(people, design: design).means(of: ["income", "saved"])
    #expect(agrees(means.records[0].estimate.standardError, error))
    #expect(agrees(means.covariance()[0, 0].squareRoot(), error))
  }

  @Test func `missing answers are an error, or a domain that is counted`() throws {
    let people = try VillageSurvey.people()
    var income = try people.numbers("income")
    (income[3], income[8]) = (.nan, .nan)
    let table = try people.replacing(Column("income", numbers: income))
    let survey = try Survey(table, design: VillageSurvey.design)
    let refused = #expect(throws: SurveyError.self) { try survey.mean(of: "income") }
    #expect(refused?.code == .missingValue && refused?.description.contains("Row 4") == true)
    let means = try survey.means(of: ["income"], missing: .omit)
    #expect(means.records[0].estimate.observations == 18)
    #expect(means.notes.contains { $0.contains("'income' is missing in 2 rows") })
    // The same people as a domain of the complete table.
    let complete = try VillageSurvey.survey().restricted(
      where: Condition("person != 4 && person != 9")
    )
    let domain = try complete.mean(of: "income")
    #expect(agrees(means.records[0].estimate.standardError, try #require(domain.standardError)))
  }

  @Test func `nothing to estimate is an error; one empty group is left out and noted`() throws {
    let survey = try VillageSurvey.survey()
    let none = #expect(throws: SurveyError.self) {
      try survey.restricted(where: Condition("income > 1000")).mean(of: "income")
    }
    #expect(none?.code == .emptyDomain)
    let unknown = #expect(throws: SurveyError.self) {
      try survey.restricted(to: "sex", equals: "x")
    }
    #expect(unknown?.code == .unknownGroup)
    let men = try VillageSurvey.people().numbers("income").enumerated().map {
      VillageSurvey.isMan[$0.offset] ? $0.element : .nan
    }
    let table = try VillageSurvey.people().replacing(Column("income", numbers: men))
    let means = try Survey(table, design: VillageSurvey.design)
      .means(of: ["income"], by: ["sex"], missing: .omit)
    #expect(means.records.count == 1)
    #expect(means.notes.contains { $0.contains("sex=w") })
  }

  @Test func `one observation and a constant have no spread, and no interval without degrees`()
    throws
  {
    let one = try VillageSurvey.survey().restricted(where: Condition("person == 1"))
      .mean(of: "income")
    #expect(one.value.value == 310 && one.standardError == 0 && one.observations == 1)
    #expect(one.degreesOfFreedom == 0 && one.interval == nil && one.designEffect == nil)
    let table = try VillageSurvey.people().replacing(
      Column("income", numbers: [Double](repeating: 0.1, count: 20))
    )
    let constant = try Survey(table, design: VillageSurvey.design).mean(of: "income")
    #expect(constant.value.value == 0.1 && constant.standardError == 0)
    #expect(constant.designEffect == nil)
  }
}

extension VillageSurvey {
  static let isMan = "mwwmwwmmwmwwmmwwmmww".map { $0 == "m" }
}
