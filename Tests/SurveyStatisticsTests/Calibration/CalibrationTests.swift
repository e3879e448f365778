// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
import Tabular
import Testing

@Suite struct CalibrationTests {
  private func small() throws -> Survey {
    try Survey(
      Table([
        Column("sex", texts: ["m", "m", "w", "w"]), Column("y", numbers: [1, 3, 5, 9]),
      ]),
      design: SamplingDesign()
    )
  }

  @Test func `a post-stratified mean and its error are worked by hand`() throws {
    // Weights 1 become 10/2 = 5 for men and 30/2 = 15 for women: mean (5·4 + 15·14) / 40 = 5.75.
    // Means of cells 2 and 7; residuals −1, 1, −2, 2, weighted and divided by 40: ∓1/8, ∓3/4.
    // V = 4/3 · 2 · (1/64 + 9/16) = 37/24. The total has the same residuals without the 1/40.
    let survey = try small().poststratified(by: "sex", to: ["m": 10, "w": 30])
    #expect(agrees(survey.weights[0], 5) && agrees(survey.weights[3], 15))
    let mean = try survey.mean(of: "y")
    #expect(agrees(mean.value.value, 5.75))
    #expect(agrees(mean.standardError, (37.0 / 24).squareRoot()))
    let total = try survey.total(of: "y")
    #expect(agrees(total.standardError, 40 * (37.0 / 24).squareRoot()))
    // Whom the census has counted has no error.
    let counted = try survey.totals(of: ["sex"])
    #expect(counted.records.allSatisfy { ($0.estimate.standardError ?? 1) < 1e-12 })
    #expect(survey.weightsBeforeCalibration == [1, 1, 1, 1])
    #expect(survey.calibrationFit?.margins.map(\.before) == [2, 2])
  }

  @Test func `a domain of a post-stratified survey is worked by hand`() throws {
    // People with y < 6: men at weight 5, one woman at 15. Mean (5·1 + 5·3 + 15·5) / 25 = 3.8.
    // Influence (y − 3.8)/25 is −0.112, −0.032, 0.048, 0. Means of cells: −0.072 and 0.024; residuals
    // −0.04, 0.04, 0.024, −0.024, weighted ∓0.2 and ±0.36. V = 4/3 · 2 · (0.04 + 0.1296).
    let survey = try small().poststratified(by: "sex", to: ["m": 10, "w": 30])
    let mean = try survey.restricted(where: Condition("y < 6")).mean(of: "y")
    #expect(agrees(mean.value.value, 3.8))
    #expect(agrees(mean.standardError, (8.0 / 3 * 0.1696).squareRoot()))
    #expect(mean.observations == 3)
  }

  @Test func `trimming is worked by hand`() throws {
    // 5, 5, 15, 15 cut to 4…12: 6 too much, spread over the first two.
    let survey = try small().poststratified(by: "sex", to: ["m": 10, "w": 30])
    let trimmed = try survey.trimmed(to: WeightTrimming(lower: 4, upper: 12))
    for (weight, expected) in zip(trimmed.weights, [8.0, 8, 12, 12]) {
      #expect(agrees(weight, expected))
    }
    // 1, 8, 8, 23 cut to 2…10: 12 over for two, who come to 14 and are cut again: nobody is left.
    let uneven = try Survey(
      Table([Column("w", numbers: [1, 8, 8, 23])]),
      design: SamplingDesign(weights: "w")
    )
    let once = try uneven.trimmed(to: WeightTrimming(lower: 2, upper: 10))
    #expect(once.weights == [2, 14, 14, 10])
    let refused = #expect(throws: SurveyError.self) {
      try uneven.trimmed(to: WeightTrimming(lower: 2, upper: 10, isRepeated: true))
    }
    #expect(refused?.code == .unreachableTotal)
  }

  static let cells = [("sex", "m", 200.0), ("sex", "w", 260)]
  static let margins =
    cells + [("region", "coast", 110), ("region", "hills", 170), ("region", "jungle", 180)]

  static func totals(_ levels: [(String, String, Double)], income: Double? = nil) throws
    -> KnownTotals
  {
    try KnownTotals(
      levels.map { KnownTotals.Entry($0.0, level: $0.1, total: $0.2) }
        + (income.map { [KnownTotals.Entry("income", total: $0)] } ?? [])
    )
  }

  /// R's weights of the first and the last row, mean of saved, its error, ratio of saved to income,
  /// its error, the errors of the mean of saved by sex, the covariance of the means of saved and
  /// income, the error of the total of account.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let calibration: @Sendable () throws -> Calibration
    let values: [Double]

    init(
      _ name: String,
      _ values: [Double],
      _ calibration: @escaping @Sendable () throws -> Calibration
    ) {
      testDescription = name
      self.calibration = calibration
      self.values = values
    }
  }

  // R 4.2.2, survey 4.1-1: Tests/ReferenceTests/recipes/survey_calibration.R prints all of these.
  // Newton's method is carried on until rounding stops it on both sides; 1e-10 leaves room for the
  // condition of the auxiliaries.
  @Test(
    "Calibrations agree with R",
    arguments: [
      Case(
        "post-stratification",
        [
          13.150684931506850, 34.457831325301207, 16.210071973420781, 3.4763573797128293,
          0.10472568041911653, 0.013922246901284754, 7.2333028809929294, 3.3897120773014966,
          46.348728322961854, 53.411517159608039,
        ]
      ) { Calibration(try totals(cells)) },
      Case(
        "raking to margins",
        [
          12.831225186384255, 34.668666877379991, 16.120416515167506, 3.6195982558718192,
          0.10471751771841058, 0.014007938198506162, 7.1696367292218008, 3.2299438158541651,
          52.068986218939393, 54.932200884997904,
        ]
      ) { Calibration(try totals(margins), distance: .raking) },
      Case(
        "linear",
        [
          13.335151184661809, 34.064707506884105, 16.447281939189811, 1.8168281506860702,
          0.10507985683371267, 0.011607513184938781, 5.1336171863755364, 3.1897710188875168,
          .nan, 36.211855941755751,
        ]
      ) { Calibration(try totals(cells, income: 72000)) },
      Case(
        "raking",
        [
          13.333101806414753, 34.081073845896718, 16.446708602712356, 1.8162515345105137,
          0.10507619385066228, 0.011603829248261617, 5.1324859306866184, 3.1879365993745474,
          .nan, 36.204033592352459,
        ]
      ) { Calibration(try totals(cells, income: 72000), distance: .raking) },
      Case(
        "linear within bounds",
        [
          13.320000000000002, 33.457818116720972, 16.473638217130876, 1.8387036561118908,
          0.10524824416500281, 0.011747273358492630, 5.1838310200087259, 3.2684017333185733,
          .nan, 36.663611208059400,
        ]
      ) { Calibration(try totals(cells, income: 72000), bounds: 0.9...1.11) },
      Case(
        "logit",
        [
          13.341712663398379, 34.048492853528067, 16.448326721681486, 1.8177665721380347,
          0.10508653183296505, 0.011613508655326329, 5.1352465964747243, 3.1920074670112677,
          .nan, 36.219786400778652,
        ]
      ) {
        Calibration(try totals(cells, income: 72000), distance: .logit, bounds: 0.8...1.3)
      },
      Case(
        "ratio estimator",
        [
          13.090214912845530, 35.998091010325204, 15.940903823870222, 2.8980481478084998,
          0.10421417046065740, 0.012996407681987662, 7.2333028809929294, 3.3897120773014970,
          27.645474021179609, 38.571261613885078,
        ]
      ) { Calibration(try totals([], income: 72000), residualVariance: "income") },
    ]
  )
  func reference(_ each: Case) throws {
    let survey = try VillageSurvey.survey().calibrated(to: each.calibration())
    try agree(survey, each.values)
  }

  @Test func `one ratio for a cluster agrees with R`() throws {
    let table = try VillageSurvey.people().replacing(
      Column(
        "weight",
        numbers: [Double](repeating: 12, count: 8) + .init(repeating: 15, count: 7)
          + .init(repeating: 20, count: 5)
      )
    )
    let known = try Self.totals([("sex", "m", 120), ("sex", "w", 190)], income: 50000)
    let survey = try Survey(table, design: VillageSurvey.design)
      .calibrated(to: Calibration(known, clusterStage: 1))
    let ratios = try #require(survey.calibrationFit?.ratios)
    #expect(agrees(ratios[0], ratios[1]) && agrees(ratios[1], ratios[2]) && ratios[2] != ratios[3])
    try agree(
      survey,
      [
        19.600230924038478, 29.171335626077198, 17.184921297904157, 2.3877639569025311,
        0.10654651204700571, 0.014804136532795689, 7.9454927943942764, 3.7000250983790264,
        .nan, 13.672069919050937,
      ]
    )
  }

  @Test func `trimmed weights keep the errors of the calibration, as in R`() throws {
    let known = try Self.totals(Self.cells, income: 72000)
    let survey = try VillageSurvey.survey()
      .calibrated(to: Calibration(known, distance: .raking))
      .trimmed(to: WeightTrimming(lower: 12, upper: 35))
    try agree(
      survey,
      [
        13.699295666353307865, 34.447267705835272977, 16.854192089830686285, 1.637172168148659290,
        0.105968239997059205, 0.011200096788679181, 4.969909927452403231, 3.273391376060286628,
        -2.100170447702458976, 36.824301075834114272,
      ]
    )
  }

  private func agree(_ survey: Survey, _ values: [Double]) throws {
    let means = try survey.means(of: ["saved", "income"])
    let ratio = try survey.ratio(of: "saved", over: "income")
    let bySex = try survey.means(of: ["saved"], by: ["sex"]).records.map(\.estimate.standardError)
    let account = try survey.total(of: "account")
    let actual: [Double?] = [
      survey.weights[0], survey.weights[19], means.records[0].estimate.value.value,
      means.records[0].estimate.standardError, ratio.value.value, ratio.standardError, bySex[0],
      bySex[1], means.covariance()[0, 1], account.standardError,
    ]
    for (place, (value, expected)) in zip(actual, values).enumerated() where !expected.isNaN {
      #expect(agrees(value, expected, 1e-10), "value \(place): \(value ?? .nan), R \(expected)")
    }
  }
}
