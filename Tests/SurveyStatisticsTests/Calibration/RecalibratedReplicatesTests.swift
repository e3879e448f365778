// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular
import Testing

@Suite struct RecalibratedReplicatesTests {
  private func calibration(_ income: Double?) throws -> Calibration {
    try Calibration(CalibrationTests.totals(CalibrationTests.cells, income: income))
  }

  // R 4.2.2, survey 4.1-1: Tests/ReferenceTests/recipes/survey_calibration.R prints all of these.
  @Test(
    "The jackknife calibrates every replicate anew, as in R",
    arguments: [
      (
        72000.0 as Double?,
        [1.9152642908267909, 38.4038523464313784, 5.3498918055278120, 3.4995725636193060]
      ),
      (nil, [3.5278524427724207, 54.6075435965152849, 7.2164643551498004, 3.5405969068678367]),
    ]
  )
  func jackknife(_ income: Double?, _ errors: [Double]) throws {
    let sample = try VillageSurvey.survey()
    let calibration = try calibration(income)
    // The order of the two steps does not matter.
    for survey in [
      try sample.calibrated(to: calibration).replicated(with: .stratifiedJackknife, center: .mean),
      try sample.replicated(with: .stratifiedJackknife, center: .mean).calibrated(to: calibration),
    ] {
      let bySex = try survey.means(of: ["saved"], by: ["sex"]).records.map(\.estimate)
      let actual = [
        try survey.mean(of: "saved").standardError, try survey.total(of: "account").standardError,
        bySex[0].standardError, bySex[1].standardError,
      ]
      for (value, expected) in zip(actual, errors) { #expect(agrees(value, expected, 1e-10)) }
      #expect(survey.degreesOfFreedom == 5)
      // What is calibrated to is the same in every replicate.
      let counted = try survey.totals(of: ["sex"]).records
      #expect(counted.allSatisfy { ($0.estimate.standardError ?? 1) < 1e-9 })
    }
  }

  @Test func `trimming goes into the replicates, before or after`() throws {
    let sample = try VillageSurvey.survey()
    let trimming = try WeightTrimming(lower: 9, upper: 40)
    let first = try sample.calibrated(to: calibration(72000)).trimmed(to: trimming)
      .replicated(with: .stratifiedJackknife)
    let second = try sample.replicated(with: .stratifiedJackknife)
      .calibrated(to: calibration(72000)).trimmed(to: trimming)
    for replicate in 0..<8 {
      let pairs = zip(first.replicateWeights(replicate), second.replicateWeights(replicate))
      #expect(pairs.allSatisfy { $0 == $1 })
    }
  }

  @Test func `a replicate that cannot be calibrated is named`() throws {
    // Village 8 alone has the level x.
    let table = try VillageSurvey.people().replacing(
      Column("sex", texts: [String?](repeating: "m", count: 17) + ["x", "x", "x"])
    )
    let survey = try Survey(table, design: VillageSurvey.design)
      .poststratified(by: "sex", to: ["m": 300, "x": 100])
    let error = #expect(throws: SurveyError.self) {
      try survey.replicated(with: .stratifiedJackknife)
    }
    #expect(error?.code == .unreachableTotal && error?.culprit == "'sex' = 'x'")
    #expect(error?.description.hasPrefix("Replicate 8 ") == true)
  }
}
