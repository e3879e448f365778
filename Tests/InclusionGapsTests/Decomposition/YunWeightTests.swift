// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular
import Testing

@testable import InclusionGaps

@Suite struct YunWeightTests {
  // x̄ a = (1, .6, 12), x̄ b = (1, .4, 10), b a = (−3, .8, .25), b b = (−3.2, .5, .2):
  // (x̄ a − x̄ b) b a = (0, .16, .5), over .66; x̄ b (b a − b b) = (.2, .12, .5), over .82.
  @Test func `The weights of the worked vector divide both parts`() throws {
    let survey = try Survey(
      Table([
        Column("y", numbers: [0, 1, 1, 0]), Column("u", numbers: [0, 1, 0, 1]),
        Column("v", numbers: [8, 9, 12, 15]),
      ]),
      design: SamplingDesign()
    )
    let sample = try ModelSample(survey, outcome: "y", factors: ["u", "v"], missing: .reject)
    let columns = try NormalizedColumns(sample, ["u", "v"], normalizing: [])
    func duals(_ values: [Double]) -> [DualNumber] { values.map { DualNumber($0) } }
    let moments = NormalizedMoments(
      GroupRegressions.Moments(
        meansFrom: duals([1, 0.6, 12]),
        meansTo: duals([1, 0.4, 10]),
        coefficientsFrom: duals([-3, 0.8, 0.25]),
        coefficientsTo: duals([-3.2, 0.5, 0.2]),
        referenceCoefficients: duals([-3, 0.8, 0.25]),
        outcomeFrom: 0,
        outcomeTo: 0
      ),
      columns
    )
    let explained = NonlinearDecomposition.divided(1, moments.explained).map(\.value)
    let unexplained = NonlinearDecomposition.divided(1, moments.unexplainedTo).map(\.value)
    for (value, expected) in zip(explained, [0, 0.16 / 0.66, 0.5 / 0.66]) {
      #expect(near(value, expected))
    }
    for (value, expected) in zip(unexplained, [0.2 / 0.82, 0.12 / 0.82, 0.5 / 0.82]) {
      #expect(near(value, expected))
    }
    #expect(explained[1].rounded(toDecimals: 6) == 0.242424)
    #expect(unexplained[2].rounded(toDecimals: 6) == 0.609756)
    // With the group's own coefficients as the reference its half is nothing, not undefined.
    let nothing = NonlinearDecomposition.divided(0, moments.unexplainedFrom)
    #expect(nothing.allSatisfy { $0.value == 0 })
  }
}

extension Double {
  fileprivate func rounded(toDecimals digits: Int) -> Double {
    var power = 1.0
    for _ in 0..<digits { power *= 10 }
    return (self * power).rounded() / power
  }
}
