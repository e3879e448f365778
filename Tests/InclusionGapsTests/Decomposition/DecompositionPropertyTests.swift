// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import InclusionGaps
import SurveyStatistics
import Tabular
import Testing

@Suite struct DecompositionPropertyTests {
  private static let seeds: [UInt64] = [5, 77, 2026]

  @Test("Components add up to the gap, and variables to their component", arguments: seeds)
  func sums(_ seed: UInt64) throws {
    let survey = try SchoolingSurvey.survey(seed)
    for method in SchoolingSurvey.methods {
      let why = try survey.decomposition(method)
      let parts = why.totals.filter {
        $0.component != .unexplainedFrom && $0.component != .unexplainedTo
      }
      let sum = parts.reduce(0) { $0 + $1.estimate.value.value }
      let gap = why.gap.value.value
      // The normal equations of a regression hold to a few roundings of its largest number; those of
      // a logit to the last step of its iteration.
      #expect((sum - gap).magnitude < 1e-12, "seed \(seed), \(method): \(sum) for \(gap)")
      for total in why.totals where total.component != .remainder {
        let own = why.contributions.filter { $0.component == total.component && !$0.isTotal }
        guard !own.isEmpty else { continue }
        let added = own.reduce(0) { $0 + $1.estimate.value.value }
        #expect(
          near(added, total.estimate.value.value),
          "seed \(seed), \(method), \(total.component)"
        )
      }
      let difference = why.groups[0].estimate.value.value - why.groups[1].estimate.value.value
      #expect(near(gap, difference), "seed \(seed), \(method)")
    }
  }

  @Test("The error of the gap is that of the difference of means", arguments: seeds)
  func gapError(_ seed: UInt64) throws {
    let survey = try SchoolingSurvey.survey(seed)
    let gap = try survey.gap(in: "account", by: "sex", from: "m", to: "w").difference
    for method in SchoolingSurvey.methods {
      let why = try survey.decomposition(method)
      #expect(
        agrees(why.gap.standardError, gap.standardError ?? .nan, 1e-9),
        "seed \(seed), \(method)"
      )
      #expect(why.gap.degreesOfFreedom == gap.degreesOfFreedom)
      // The covariances of the components add up to the same variance.
      let covariance = why.covariance()
      let places = why.contributions.indices.filter {
        let contribution = why.contributions[$0]
        return contribution.isTotal && contribution.component != .unexplainedFrom
          && contribution.component != .unexplainedTo
      }
      var variance = 0.0
      for row in places { for column in places { variance += covariance[row, column] } }
      #expect(
        agrees(variance.squareRoot(), gap.standardError ?? .nan, 1e-6),
        "seed \(seed), \(method)"
      )
    }
  }

  @Test(
    "Swapped groups change the sign, and weights times a constant change nothing",
    arguments: seeds
  )
  func swapAndScale(_ seed: UInt64) throws {
    let table = try SchoolingSurvey.people(seed)
    let survey = try Survey(table, design: SchoolingSurvey.design)
    let weights = try table.column("weight").map { 7 * $0 }
    let heavier = try Survey(
      Table(table.columns.filter { $0.name != "weight" } + [Column("weight", numbers: weights)]),
      design: SchoolingSurvey.design
    )
    for (method, swapped) in [
      (GapDecompositionMethod.oaxaca(), GapDecompositionMethod.oaxaca()),
      (.oaxaca(reference: .from), .oaxaca(reference: .to)),
      (.yun(reference: .from), .yun(reference: .to)),
      (.gelbach(), .gelbach()), (.yun(reference: .neumark), .yun(reference: .neumark)),
      (.oaxaca(reference: .weight(0.3)), .oaxaca(reference: .weight(0.7))),
    ] {
      let why = try survey.decomposition(method)
      let other = try survey.decomposition(swapped, from: "w", to: "m")
      let same = try heavier.decomposition(method)
      for component in [GapContribution.Component.explained, .unexplained] {
        #expect(near(why.value(component), -other.value(component)), "seed \(seed), \(method)")
        #expect(near(why.value(component), same.value(component)), "seed \(seed), \(method)")
        #expect(
          agrees(
            same.total(component)?.standardError,
            why.total(component)?.standardError ?? .nan,
            1e-9
          ),
          "seed \(seed), \(method)"
        )
      }
    }
  }

  @Test("It does not matter which level of a normalised factor is left out", arguments: seeds)
  func omittedLevel(_ seed: UInt64) throws {
    let table = try SchoolingSurvey.people(seed)
    let renamed = try Table(
      table.columns.map { column in
        guard column.name == "region", case .categories(let codes, let levels) = column.storage
        else { return column }
        // hills becomes the first level, which a regression leaves out.
        return Column(
          "region",
          texts: codes.map { "\(levels[Int($0)] == "hills" ? "a-" : "")" + levels[Int($0)] }
        )
      }
    )
    for method in [
      GapDecompositionMethod.oaxaca(normalizing: ["region"]), .threefold(normalizing: ["region"]),
      .yun(normalizing: ["region"]),
    ] {
      let why = try Survey(table, design: SchoolingSurvey.design).decomposition(method)
      let other = try Survey(renamed, design: SchoolingSurvey.design).decomposition(method)
      for contribution in why.contributions {
        let level = contribution.level == "hills" ? "a-hills" : contribution.level
        let same = other.contributions.first {
          $0.component == contribution.component && $0.variable == contribution.variable
            && $0.level == level
        }
        #expect(
          near(same?.estimate.value.value ?? .nan, contribution.estimate.value.value, 1e-10)
            && near(
              same?.estimate.standardError ?? .nan,
              contribution.estimate.standardError ?? .nan,
              1e-8
            ),
          "seed \(seed), \(method), \(contribution)"
        )
      }
    }
  }

  @Test(
    "Gelbach's parts do not hang on the order, and are the pooled Oaxaca's explained",
    arguments: seeds
  )
  func gelbach(_ seed: UInt64) throws {
    let survey = try SchoolingSurvey.survey(seed)
    let why = try survey.decomposition(.gelbach())
    let backwards = try survey.decomposition(.gelbach(), by: ["region", "age", "schooling"])
    let oaxaca = try survey.decomposition(.oaxaca(reference: .pooled))
    for name in ["schooling", "age", "region"] {
      let own = try #require(why.contribution(of: name, to: .explained))
      let other = try #require(backwards.contribution(of: name, to: .explained))
      #expect(near(own.value.value, other.value.value), "seed \(seed), \(name)")
      #expect(agrees(other.standardError, own.standardError ?? .nan, 1e-8))
    }
    #expect(near(why.value(.explained, "age"), oaxaca.value(.explained, "age")))
    let errors = [why, oaxaca].map {
      $0.contribution(of: "age", to: .explained)?.standardError ?? .nan
    }
    #expect(agrees(errors[0], errors[1], 1e-8), "seed \(seed)")
  }

  @Test(
    "A group of factors has the sum of its contributions, with their covariance",
    arguments: seeds
  )
  func grouped(_ seed: UInt64) throws {
    let survey = try SchoolingSurvey.survey(seed)
    for method in [GapDecompositionMethod.oaxaca(), .yun(), .gelbach(), .threefold()] {
      let apart = try survey.decomposition(method)
      let group = FactorGroup("person", of: ["age", "schooling"])
      let together = try survey.decomposition(method, groupedAs: [group])
      let component = apart.contributions[0].component
      let places = apart.contributions.indices.filter {
        apart.contributions[$0].component == component
          && group.factors.contains(apart.contributions[$0].variable ?? "")
      }
      let covariance = apart.covariance()
      var variance = 0.0
      for row in places { for column in places { variance += covariance[row, column] } }
      let sum = places.reduce(0) { $0 + apart.contributions[$1].estimate.value.value }
      let person = try #require(together.contribution(of: "person", to: component))
      #expect(near(person.value.value, sum), "seed \(seed), \(method)")
      #expect(agrees(person.standardError, variance.squareRoot(), 1e-8), "seed \(seed), \(method)")
      #expect(together.contribution(of: "age", to: component) == nil)
    }
  }

  @Test("Errors of given characteristics leave out what the characteristics add", arguments: seeds)
  func fixedRegressors(_ seed: UInt64) throws {
    let survey = try SchoolingSurvey.survey(seed)
    let drawn = try survey.decomposition(.threefold())
    let given = try survey.decomposition(.threefold(regressors: .fixed))
    #expect(near(drawn.value(.endowments), given.value(.endowments)))
    // x̄ (b − b) with x̄ given: the error of the difference in coefficients times a constant.
    let coefficients = given.coefficients.filter { $0.variable == "age" }
    let mean = try #require(coefficients.first { $0.role == .to }?.mean)
    let gap = try #require(given.contribution(of: "age", to: .endowments)?.standardError)
    let own = try #require(coefficients.first { $0.role == .to }?.estimate.standardError)
    let other = try #require(coefficients.first { $0.role == .from }?.mean)
    #expect(agrees(gap, (other - mean).magnitude * own, 1e-9), "seed \(seed)")
  }
}

extension Column {
  /// The numbers of a column, each changed.
  fileprivate func map(_ change: (Double) -> Double) -> [Double] {
    guard case .numbers(let numbers) = storage else { return [] }
    return numbers.map(change)
  }
}
