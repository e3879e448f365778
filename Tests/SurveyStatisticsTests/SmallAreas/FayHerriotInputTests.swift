// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular
import Testing

@Suite struct FayHerriotInputTests {
  private let areas = ["a", "b", "c", "d", "e"]
  private let estimates = [1.0, 3, 2, 5, 4]
  private let variances = [0.5, 0.4, 0.6, 0.5, 0.7]

  /// The error of a model with one thing wrong.
  private func error(
    areas: [String]? = nil,
    estimates: [Double]? = nil,
    variances: [Double]? = nil,
    _ auxiliaries: [Column] = []
  ) throws -> SurveyError {
    try #require(throws: SurveyError.self) {
      try FayHerriotModel(
        areas: areas ?? self.areas,
        directEstimates: estimates ?? self.estimates,
        samplingVariances: variances ?? self.variances,
        explainedBy: auxiliaries
      )
    }
  }

  @Test(arguments: [0, -0.5, Double.infinity])
  func `a sampling variance is positive and finite`(variance: Double) throws {
    let error = try error(variances: [0.5, 0.4, variance, 0.5, 0.7])
    #expect(error.code == .varianceNotPositive && error.culprit == "c")
    #expect(error.description.contains("\(variance)") && error.description.contains("smoothed"))
  }

  @Test func `an estimate without its variance is an error, or leaves the area out`() throws {
    let variances = [0.5, 0.4, .nan, 0.5, 0.7]
    let error = try error(variances: variances)
    #expect(error.code == .missingValue && error.culprit == "c")
    let model = try FayHerriotModel(
      areas: areas,
      directEstimates: estimates,
      samplingVariances: variances,
      missing: .omit
    )
    #expect(model.areas == ["a", "b", "d", "e"] && model.omittedAreas == ["c"])
    #expect(try model.fit().notes.contains { $0.contains("Left out") && $0.contains("c") })
  }

  @Test func `a missing auxiliary value is an error, or leaves the area out`() throws {
    for column in [
      Column("access", numbers: [1, 2, .nan, 4, 4.5]),
      Column("region", texts: ["x", "y", nil, "x", "y"]),
    ] {
      let error = try error([column])
      #expect(error.code == .missingValue && error.culprit == column.name)
      #expect(error.description.contains("'c'"))
      let model = try FayHerriotModel(
        areas: areas,
        directEstimates: estimates,
        samplingVariances: variances,
        explainedBy: [column],
        missing: .omit
      )
      #expect(try model.fit().areas.map(\.area) == ["a", "b", "d", "e"])
    }
  }

  @Test func `infinite numbers are named`() throws {
    #expect(try error(estimates: [1, 3, 2, .infinity, 4]).culprit == "d")
    let infinite = try error([Column("access", numbers: [1, -.infinity, 2, 3, 4])])
    #expect(infinite.code == .notFinite && infinite.culprit == "access")
    #expect(infinite.description.contains("'b'"))
  }

  @Test func `an area, and a variable, occurs once`() throws {
    let twice = try error(areas: ["a", "b", "c", "b", "e"])
    #expect(twice.code == .duplicateName && twice.culprit == "b")
    let access = Column("access", numbers: [1, 2, 3, 5, 4])
    #expect(try error([access, access]).culprit == "access")
    #expect(try error([access.renamed("(intercept)")]).code == .duplicateName)
  }

  @Test func `there is a value per area`() throws {
    #expect(try error(estimates: [1, 2]).code == .lengthsDiffer)
    #expect(try error(variances: [1, 2]).culprit == "the sampling variances")
    #expect(try error([Column("access", numbers: [1])]).culprit == "'access'")
  }

  @Test func `there are more direct estimates than coefficients`() throws {
    let columns = (1...4).map { power in
      Column("x\(power)", numbers: (0..<5).map { $0 == power ? 1 : 0 })
    }
    #expect(try error(columns).code == .tooFewObservations)
    #expect(try error(areas: [], estimates: [], variances: []).code == .tooFewObservations)
    let missing = [Double](repeating: .nan, count: 5)
    let none = try error(estimates: missing, [Column("region", texts: ["x", "y", "x", "y", "x"])])
    #expect(none.code == .tooFewObservations && none.culprit == "0")
    // Four estimates are enough for three coefficients, the fifth area having none.
    let model = try FayHerriotModel(
      areas: areas,
      directEstimates: [1, 3, 2, 5, .nan],
      samplingVariances: [0.5, 0.4, 0.6, 0.5, 0],
      explainedBy: Array(columns.prefix(2))
    )
    #expect(try model.fit().areas.count == 5)
  }

  @Test func `collinear variables are named, the later ones to go`() throws {
    let access = Column("access", numbers: [1, 2, 3, 5, 4])
    let percent = Column("percent", numbers: [100, 200, 300, 500, 400])
    let collinear = try error([access, percent])
    #expect(collinear.code == .rankDeficient && collinear.culprit == "percent")
    let constant = try error([Column("year", numbers: [2020, 2020, 2020, 2020, 2020])])
    #expect(constant.code == .rankDeficient && constant.culprit == "year")
    let same = try error([
      Column("region", texts: ["x", "y", "x", "y", "x"]),
      Column("coast", texts: ["no", "yes", "no", "yes", "no"]),
    ])
    #expect(same.culprit == "coast 'yes'")
    #expect(
      try error([Column("country", texts: ["PE", "PE", "PE", "PE", "PE"])]).culprit == "country"
    )
  }

  @Test func `a level that only areas without an estimate have is named`() throws {
    let error = try error(
      estimates: [1, 3, 2, 5, .nan],
      [Column("region", texts: ["x", "y", "x", "y", "island"])]
    )
    #expect(error.code == .rankDeficient && error.culprit == "region 'island'")
    #expect(error.description.contains("'e'"))
  }

  @Test func `levels are ordered as text without regard to case`() throws {
    let column = try Column("region", codes: [0, 1, 2, 1, 0], levels: ["Zone", "alpha", "Beta"])
    let fit = try FayHerriotModel(
      areas: areas,
      directEstimates: estimates,
      samplingVariances: variances,
      explainedBy: [column]
    ).fit()
    #expect(fit.coefficients.map(\.level) == [nil, "Beta", "Zone"])
  }

  @Test(arguments: AreaVarianceMethod.allCases)
  func `a search that is cut short says so`(method: AreaVarianceMethod) throws {
    let model = try AreaReference.model()
    let error = try #require(throws: SurveyError.self) {
      try model.fit(method, iterationLimit: 2)
    }
    #expect(error.code == .noConvergence && error.culprit == method.rawValue)
  }

  @Test(arguments: AreaVarianceMethod.allCases)
  func `numbers out of reach are an error, never a NaN`(method: AreaVarianceMethod) throws {
    for (estimates, variances) in [
      ([1e300, -1e300, 2, 3, 4], [1, 1, 1, 1, 1]),
      ([1, 2, 3, 4, 5], [1e-300, 1e300, 1, 1, 1]),
    ] as [([Double], [Double])] {
      let error = try #require(throws: SurveyError.self) {
        try FayHerriotModel(
          areas: areas,
          directEstimates: estimates,
          samplingVariances: variances
        ).fit(method)
      }
      #expect(error.code == .notFinite)
    }
    // Whatever can be computed is a number.
    for scale in [1e-140, 1e-100, 1e100, 1e140] {
      let fit = try FayHerriotModel(
        areas: areas,
        directEstimates: estimates.map { $0 * scale },
        samplingVariances: variances.map { $0 * scale * scale }
      ).fit(method)
      #expect(fit.areas.allSatisfy { $0.value.isFinite && $0.standardError.isFinite })
      #expect(fit.variance.isFinite && fit.logLikelihood.isFinite)
    }
  }
}
