// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
import Tabular
import TestSupport
import Testing

@Suite struct MadeReplicatesTests {
  /// Four clusters of one in one stratum, or two strata of two.
  private func four(_ values: [Double], isStratified: Bool = false) throws -> Survey {
    try Survey(
      Table([
        Column("stratum", texts: ["a", "a", "b", "b"]), Column("y", numbers: values),
        Column("N", numbers: [8, 8, 8, 8]), Column("one", numbers: [1, 1, 1, 1]),
      ]),
      design: SamplingDesign(weights: "one", strata: isStratified ? "stratum" : nil)
    )
  }

  @Test func `the jackknife of a mean and of a total are worked by hand`() throws {
    // y = 1, 2, 3, 6, mean 3. Leaving one out: means 11/3, 10/3, 3, 2, deviations 2/3, 1/3, 0, −1;
    // V = 3/4 · 14/9 = 7/6, which is s²/n = (14/3)/4. A total is four times the mean.
    let survey = try four([1, 2, 3, 6]).replicated(with: .unstratifiedJackknife)
    let mean = try survey.mean(of: "y")
    #expect(mean.value.value == 3 && agrees(mean.standardError, (7.0 / 6).squareRoot()))
    #expect(mean.degreesOfFreedom == 3)
    let total = try survey.total(of: "y")
    #expect(agrees(total.standardError, 4 * (7.0 / 6).squareRoot()))
    #expect(survey.replicateWeights(1).elementsEqual([4.0 / 3, 0, 4.0 / 3, 4.0 / 3]))
    // Two strata: V = (1 − 2)² + (3 − 6)² = 10 for the total.
    let strata = try four([1, 2, 3, 6], isStratified: true).replicated(with: .stratifiedJackknife)
    #expect(agrees(try strata.total(of: "y").standardError, 10.0.squareRoot()))
    #expect(strata.replicateWeights(2).elementsEqual([1, 1, 0, 2]))
  }

  @Test func `half samples of a total give the squared differences of pairs`() throws {
    // V = (1 − 2)² + (3 − 6)² = 10, whatever the plan, since it is balanced; with any coefficient.
    let survey = try four([1, 2, 3, 6], isStratified: true)
    for construction in [ReplicateConstruction.balancedHalfSamples, .fay(coefficient: 0.3)] {
      let total = try survey.replicated(with: construction).total(of: "y")
      #expect(agrees(total.standardError, 10.0.squareRoot()), "\(construction)")
    }
    let halves = try survey.replicated(with: .balancedHalfSamples)
    #expect(halves.replication?.count == 4)
    for replicate in 0..<4 {
      #expect(halves.replicateWeights(replicate).reduce(0, +) == 4)
    }
  }

  @Test func `successive differences of a total go round the stratum`() throws {
    // ½ ((1 − 2)² + (2 − 3)² + (3 − 6)² + (6 − 1)²) = 18.
    let survey = try four([1, 2, 3, 6]).replicated(with: .successiveDifferences(replicates: nil))
    #expect(survey.replication?.count == 8)
    #expect(agrees(try survey.total(of: "y").standardError, 18.0.squareRoot()))
    // Two strata of two: (1 − 2)² + (3 − 6)² = 10.
    let strata = try four([1, 2, 3, 6], isStratified: true)
      .replicated(with: .successiveDifferences(replicates: nil))
    #expect(agrees(try strata.total(of: "y").standardError, 10.0.squareRoot()))
  }

  /// What R says: error of a mean, of a second one, their covariance, the design effect, and errors
  /// of a total, a ratio and of two groups with their covariance.
  struct Expected: Sendable {
    let name: String
    let construction: ReplicateConstruction
    let center: ReplicateCenter
    let isStratified: Bool
    let isFinite: Bool
    let values: [Double]
    let degreesOfFreedom: Double
  }

  // R 4.2.2, survey 4.1-1: Tests/ReferenceTests/recipes/survey_replicates.R prints all of these.
  static let expected = [
    Expected(
      name: "jk1",
      construction: .unstratifiedJackknife,
      center: .mean,
      isStratified: false,
      isFinite: false,
      values: [
        26.26336229643507281, 3.50443952682318383, 81.15447132242866246, 0.98204202405567564,
        6469.4752022754619, 0.010649024551862656, 47.629592896965391, 21.382601207105356,
        169.777520092801865,
      ],
      degreesOfFreedom: 7
    ),
    Expected(
      name: "jk1.mse",
      construction: .unstratifiedJackknife,
      center: .estimate,
      isStratified: false,
      isFinite: false,
      values: [
        26.29125649934457343, 3.50596967201710541, 81.27987215749845973, 0.98412917697363267,
        6469.4752022754619, 0.010653119154391988, 47.651679375847912, 21.389764744637318,
        170.580514320245101,
      ],
      degreesOfFreedom: 7
    ),
    Expected(
      name: "jkn",
      construction: .stratifiedJackknife,
      center: .mean,
      isStratified: true,
      isFinite: false,
      values: [
        11.03222146489996014, 2.92846567526387780, 28.15952894639858783, 0.17328276382001789,
        6951.2586809872064, 0.01306411526446727, 38.778562895147985, 18.027403819328924,
        -353.891340888540014,
      ],
      degreesOfFreedom: 5
    ),
    Expected(
      name: "jkn.fpc",
      construction: .stratifiedJackknife,
      center: .estimate,
      isStratified: true,
      isFinite: true,
      values: [
        9.97172656617136255, 2.61968070351416804, 22.81430769266554393, 0.14156964591527191,
        6255.2557251882199, 0.011627719836745497, 34.544544355606249, 16.333533804668747,
        -279.198940557213632,
      ],
      degreesOfFreedom: 5
    ),
  ]

  @Test(arguments: expected)
  func `jackknives agree with R`(_ expected: Expected) throws {
    let design = SamplingDesign(
      weights: "weight",
      strata: expected.isStratified ? "region" : nil,
      clusters: ["village"],
      population: expected.isFinite ? .counts(["villages"]) : nil
    )
    let survey = try Survey(VillageSurvey.people(), design: design)
      .replicated(with: expected.construction, center: expected.center)
    // Errors of differences of like numbers lose two or three digits of R's.
    let means = try survey.means(of: ["income", "saved"])
    let sexes = try survey.means(of: ["income"], by: ["sex"])
    let values = [
      means.records[0].estimate.standardError, means.records[1].estimate.standardError,
      means.covariance()[0, 1], means.records[0].estimate.designEffect,
      try survey.total(of: "income").standardError,
      try survey.ratio(of: "saved", over: "income").standardError,
      sexes.records[0].estimate.standardError, sexes.records[1].estimate.standardError,
      sexes.covariance()[0, 1],
    ]
    for (index, value) in values.enumerated() {
      #expect(
        agrees(value, expected.values[index], 1e-10),
        "\(expected.name), value \(index): \(value ?? .nan), R \(expected.values[index])"
      )
    }
    #expect(survey.degreesOfFreedom == expected.degreesOfFreedom)
    #expect(means.records[0].estimate.degreesOfFreedom == expected.degreesOfFreedom)
  }

  @Test func `half samples agree with R`() throws {
    // Errors of a mean and of a total; three strata have a plan of four half samples.
    let people = try VillageSurvey.people().filter(Condition("village != 3 && village != 6"))
    let survey = try Survey(people, design: VillageSurvey.design)
    let halves = try survey.replicated(with: .balancedHalfSamples)
    #expect(agrees(try halves.mean(of: "income").standardError, 14.20282468003216714, 1e-10))
    #expect(agrees(try halves.total(of: "income").standardError, 7226.1899366125162))
    let fay = try survey.replicated(with: .fay(coefficient: 0.3))
    #expect(agrees(try fay.mean(of: "income").standardError, 13.96331062733379191, 1e-10))
    #expect(agrees(try fay.total(of: "income").standardError, 7226.1899366125181))
  }

  @Test func `weights times a constant and rows in another order change no error`() throws {
    for seed: UInt64 in 1...5 {
      var generator = SeededGenerator(seed: seed)
      let people = try VillageSurvey.people()
      let order = (0..<20).shuffled(using: &generator)
      let shuffled = try Table(
        people.columns.map { column in
          switch column.storage {
          case .numbers(let numbers): Column(column.name, numbers: order.map { numbers[$0] })
          case .categories(let codes, let levels):
            Column(column.name, texts: order.map { levels[Int(codes[$0])] })
          }
        }
      )
      let heavier = try Table(
        people.columns.filter { $0.name != "weight" }
          + [Column("weight", numbers: people.numbers("weight").map { $0 * 1_000 })]
      )
      for construction in [ReplicateConstruction.stratifiedJackknife, .unstratifiedJackknife] {
        var design = VillageSurvey.design
        if construction == .unstratifiedJackknife { design.strata = nil }
        let errors = try [people, shuffled, heavier].map { table in
          try Survey(table, design: design).replicated(with: construction)
            .mean(of: "income").standardError
        }
        #expect(agrees(errors[1], errors[0] ?? .nan, 1e-11), "seed \(seed)")
        #expect(agrees(errors[2], errors[0] ?? .nan, 1e-11), "seed \(seed)")
      }
    }
  }

  @Test func `the jackknife of a mean of people drawn alone is Taylor's error`() throws {
    // Equal weights, no clusters, no strata: leaving one out moves the mean by (ȳ − y)/(n − 1),
    // and (n − 1)/n Σ of the squares is s²/n.
    for seed: UInt64 in 1...5 {
      var generator = SeededGenerator(seed: seed)
      let values = (0..<50).map { _ in Double.random(in: -3...9, using: &generator) }
      let survey = try Survey(Table([Column("y", numbers: values)]), design: SamplingDesign())
      let taylor = try survey.mean(of: "y").standardError
      for center in ReplicateCenter.allCases {
        let error = try survey.replicated(with: .unstratifiedJackknife, center: center)
          .mean(of: "y").standardError
        #expect(agrees(error, taylor ?? .nan, 1e-11), "seed \(seed)")
      }
    }
  }

  @Test func `balanced plans of any size are balanced`() throws {
    // For a total the half samples of balanced pairs give Σ (difference)² exactly.
    var generator = SeededGenerator(seed: 27)
    for strata in [1, 2, 3, 4, 7, 8, 11, 12, 19, 23, 25, 27, 35, 43, 51, 99] {
      let values = (0..<2 * strata).map { _ in Double(Int.random(in: -50...50, using: &generator)) }
      let survey = try Survey(
        Table([
          Column("h", numbers: (0..<2 * strata).map { Double($0 / 2) }),
          Column("y", numbers: values),
        ]),
        design: SamplingDesign(strata: "h")
      ).replicated(with: .balancedHalfSamples)
      let squares = (0..<strata).reduce(0.0) { sum, stratum in
        let difference = values[2 * stratum] - values[2 * stratum + 1]
        return sum + difference * difference
      }
      let error = try survey.total(of: "y").standardError
      #expect(agrees(error, squares.squareRoot()), "seed 27, \(strata) strata")
      #expect((survey.replication?.count ?? 0) > strata)
    }
  }

  @Test func `constructions that do not fit the design say why`() throws {
    let survey = try four([1, 2, 3, 6])
    let paired = try four([1, 2, 3, 6], isStratified: true)
    let villages = try VillageSurvey.survey()
    func code(_ survey: Survey, _ construction: ReplicateConstruction) -> SurveyError? {
      do throws(SurveyError) {
        _ = try survey.replicated(with: construction)
        return nil
      } catch { return error }
    }
    let halves = try #require(code(villages, .balancedHalfSamples))
    #expect(halves.code == .badDesign && halves.description.contains("'coast' (3)"))
    #expect(code(survey, .balancedHalfSamples)?.code == .badDesign)
    #expect(code(paired, .unstratifiedJackknife)?.code == .badDesign)
    for coefficient in [-0.1, 1, 1.5, .nan] {
      #expect(code(paired, .fay(coefficient: coefficient))?.code == .parameterOutOfDomain)
    }
    #expect(code(survey, .bootstrap(.raoWu, replicates: 10))?.code == .badDesign)
    #expect(code(survey, .successiveDifferences(replicates: 1))?.code == .parameterOutOfDomain)
    var generator = SeededGenerator(seed: 1)
    #expect(throws: SurveyError.self) {
      try survey.replicated(with: .bootstrap(.raoWu, replicates: 1), using: &generator)
    }
    let lonely = try Survey(
      Table([Column("h", numbers: [1, 2, 2]), Column("y", numbers: [1, 2, 3])]),
      design: SamplingDesign(strata: "h", singleClusters: .average)
    )
    #expect(code(lonely, .stratifiedJackknife)?.code == .singleCluster)
  }
}
