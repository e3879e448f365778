// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
import Tabular
import Testing

@Suite struct SurveySelectionTests {
  @Test func `a group beside the whole keeps the covariance that groups of one request have`()
    throws
  {
    let survey = try VillageSurvey.survey()
    let bySex = try survey.means(of: ["income"], by: ["sex"])
    let women = try survey.restricted(to: "sex", equals: "w").means(of: ["income"])
    let whole = try survey.means(of: ["income"])
    let joined = try women.joined(with: bySex).joined(with: whole)
    #expect(joined.records.count == 4)
    let covariance = joined.covariance()
    // Women as a domain are women as a group, in value, variance and covariance.
    #expect(joined.records[0].estimate == joined.records[2].estimate)
    #expect(covariance[0, 1] == covariance[2, 1] && covariance[0, 0] == covariance[2, 2])
    // A part and the whole that holds it move together, and their contrast knows it.
    let contrast = try joined.contrast([1, 0, 0, -1])
    let variance = covariance[0, 0] + covariance[3, 3] - 2 * covariance[0, 3]
    #expect(agrees(contrast.standardError, variance.squareRoot(), 1e-11))
    #expect(covariance[3, 3] == whole.covariance()[0, 0])
  }

  @Test func `selected records keep their order and their covariances`() throws {
    let bySex = try VillageSurvey.survey().means(of: ["income", "saved"], by: ["sex"])
    let selected = try bySex.selecting([3, 0])
    #expect(selected.records == [bySex.records[3], bySex.records[0]])
    #expect(selected.covariance()[0, 1] == bySex.covariance()[3, 0])
    let absent = #expect(throws: SurveyError.self) { try bySex.selecting([4]) }
    #expect(absent?.code == .unknownGroup)
  }

  @Test func `estimates of different samples are not joined`() throws {
    let clustered = try VillageSurvey.survey().means(of: ["income"])
    let alone = try Survey(VillageSurvey.people(), design: SamplingDesign(weights: "weight"))
      .means(of: ["income"])
    let error = #expect(throws: SurveyError.self) { try clustered.joined(with: alone) }
    #expect(error?.code == .totalsDiffer)
  }
}
