// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
import Tabular
import Testing

@Suite struct SurveyShareTests {
  // R 4.2.2, survey 4.1-1, svyciprop: Tests/ReferenceTests/recipes/survey_estimates.R.
  @Test(
    "Intervals of shares agree with R",
    arguments: [
      (DesignShareInterval.wald, 0.11191784081194817, 0.61345875246731030),
      (.logit, 0.16129579846214892, 0.62742551176598194),
      (.beta, 0.14401263223560515, 0.63341257569847942),
      (.asin, 0.14139396423251682, 0.62050056299712497),
    ]
  )
  func intervals(_ interval: DesignShareInterval, _ lower: Double, _ upper: Double) throws {
    let share = try VillageSurvey.survey().share(of: "account", interval: interval)
    #expect(agrees(share.interval?.lower, lower, 1e-11))
    #expect(agrees(share.interval?.upper, upper, 1e-11))
  }

  @Test func `Wilson's ends solve the score equation, the likelihood's its ratio`() throws {
    // Both by their definition, with n = p (1 − p) / V and t of 5 degrees of freedom (tables).
    let t = 2.5705818356363146
    let plain = try VillageSurvey.survey().share(of: "account")
    let p = plain.value.value
    let n = p * (1 - p) / (plain.standardError ?? 0) / (plain.standardError ?? 0)
    let wilson = try VillageSurvey.survey().share(of: "account", interval: .wilson)
    for end in [wilson.interval?.lower, wilson.interval?.upper] {
      let end = try #require(end)
      #expect(agrees(n * (end - p) * (end - p) / (end * (1 - end)), t * t, 1e-11))
    }
    let likelihood = try VillageSurvey.survey().share(of: "account", interval: .likelihood)
    for end in [likelihood.interval?.lower, likelihood.interval?.upper] {
      let end = try #require(end)
      let ratio = p * logarithm(p / end) + (1 - p) * logarithm((1 - p) / (1 - end))
      #expect(agrees(2 * n * ratio, t * t, 1e-11))
    }
  }

  /// The natural logarithm by the series of artanh, so that the test needs no library.
  private func logarithm(_ x: Double) -> Double {
    let z = (x - 1) / (x + 1)
    var (sum, power) = (0.0, z)
    for index in 0..<2000 {
      sum += power / Double(2 * index + 1)
      power *= z * z
    }
    return 2 * sum
  }

  @Test("At 0 and 1 every interval is one", arguments: DesignShareInterval.allCases)
  func edges(_ interval: DesignShareInterval) throws {
    let table = try VillageSurvey.people()
      .adding(Column("nobody", numbers: [Double](repeating: 0, count: 20)))
      .adding(Column("all", numbers: [Double](repeating: 1, count: 20)))
    let survey = try Survey(table, design: VillageSurvey.design)
    let nobody = try survey.share(of: "nobody", interval: interval)
    let all = try survey.share(of: "all", interval: interval)
    #expect(nobody.value.value == 0 && nobody.standardError == 0 && nobody.interval?.lower == 0)
    let upper = try #require(nobody.interval?.upper)
    #expect(upper > 0.02 && upper < 0.5)
    #expect(all.value.value == 1 && all.interval?.upper == 1)
    #expect(agrees(all.interval?.lower, 1 - upper, 1e-11))
  }

  @Test func `a text column gives a share per level, and they add up to one`() throws {
    let shares = try VillageSurvey.survey().shares(of: ["region"], by: ["sex"])
    #expect(
      shares.records.map(\.level) == ["coast", "coast", "hills", "hills", "jungle", "jungle"]
    )
    let men = shares.records.filter { $0.group.first?.level == "m" }
    #expect(agrees(men.reduce(0) { $0 + $1.estimate.value.value }, 1))
    // Shares that add up to one have covariances that add up to nothing.
    let covariance = shares.covariance()
    let places = [0, 2, 4]
    let sum = places.reduce(0) { sum, row in
      sum + places.reduce(0) { $0 + covariance[row, $1] }
    }
    #expect(sum.magnitude < 1e-16)
  }

  @Test func `numbers that are no categories have a mean, not a share`() throws {
    let refused = #expect(throws: SurveyError.self) {
      try VillageSurvey.survey().share(of: "income")
    }
    #expect(refused?.code == .wrongKind)
    let coded = try VillageSurvey.survey().shares(of: ["village"])
    #expect(coded.records.count == 8)
  }
}
