// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// What a model of areas is made from, before it has been checked.
struct AreaInput {
  let areas: [String]
  let estimates: [Double]
  let variances: [Double]
  let auxiliaries: [Column]

  init(
    _ areas: [String],
    _ estimates: [Double],
    _ variances: [Double],
    _ auxiliaries: [Column]
  ) {
    self.areas = areas
    self.estimates = estimates
    self.variances = variances
    self.auxiliaries = auxiliaries
  }

  /// The direct estimate of an area that has been checked; nil if it has none.
  func directEstimate(of area: Int) -> DirectAreaEstimate? {
    estimates[area].isNaN
      ? nil : DirectAreaEstimate(value: estimates[area], samplingVariance: variances[area])
  }

  /// The areas of which everything needed is known, after all that is known was checked.
  func usableAreas(_ missing: MissingPolicy) throws(SurveyError) -> [Int] {
    try checkNames()
    try checkLengths()
    try checkNumbers()
    var isUsable = [Bool](repeating: true, count: areas.count)
    for area in areas.indices where !estimates[area].isNaN && variances[area].isNaN {
      guard missing == .omit else {
        throw SurveyError(
          .missingValue,
          culprit: areas[area],
          "The sampling variance of area '\(areas[area])' is missing; remove its direct estimate "
            + "for a synthetic one, or pass `missing: .omit` to leave the area out."
        )
      }
      isUsable[area] = false
    }
    for column in auxiliaries {
      for area in areas.indices where column.isMissing(at: area) {
        guard missing == .omit else {
          throw SurveyError(
            .missingValue,
            culprit: column.name,
            "'\(column.name)' is missing for area '\(areas[area])'; a model needs auxiliary "
              + "variables for every area. Pass `missing: .omit` to leave the area out."
          )
        }
        isUsable[area] = false
      }
    }
    return areas.indices.filter { isUsable[$0] }
  }

  private func checkNames() throws(SurveyError) {
    var seen: Set<String> = []
    for area in areas where !seen.insert(area).inserted {
      throw SurveyError(
        .duplicateName,
        culprit: area,
        "Area '\(area)' occurs twice; give one direct estimate per area."
      )
    }
    var columns: Set<String> = [LeastSquares.intercept]
    for column in auxiliaries where !columns.insert(column.name).inserted {
      throw SurveyError(
        .duplicateName,
        culprit: column.name,
        "The auxiliary variable '\(column.name)' occurs twice; name it once."
      )
    }
  }

  private func checkLengths() throws(SurveyError) {
    var lengths = [
      ("the direct estimates", estimates.count), ("the sampling variances", variances.count),
    ]
    lengths += auxiliaries.map { ("'\($0.name)'", $0.count) }
    for (name, count) in lengths where count != areas.count {
      throw SurveyError(
        .lengthsDiffer,
        culprit: name,
        "For \(name) there are \(count) values, but \(areas.count) areas; give one per area."
      )
    }
  }

  private func checkNumbers() throws(SurveyError) {
    for (area, name) in areas.enumerated() where !estimates[area].isNaN {
      guard estimates[area].isFinite else {
        throw SurveyError(
          .notFinite,
          culprit: name,
          "The direct estimate of area '\(name)' is infinite; leave it empty if there is none."
        )
      }
      let variance = variances[area]
      guard variance.isNaN || (variance > 0 && variance.isFinite) else {
        throw SurveyError(
          .varianceNotPositive,
          culprit: name,
          "The sampling variance of area '\(name)' is \(variance); it has to be positive and finite. "
            + "Where all respondents of an area answered alike give a smoothed variance, or remove "
            + "the direct estimate for a synthetic one."
        )
      }
    }
    for column in auxiliaries {
      guard case .numbers(let numbers) = column.storage else { continue }
      for (area, number) in zip(areas, numbers) where number.isInfinite {
        throw SurveyError(
          .notFinite,
          culprit: column.name,
          "'\(column.name)' is infinite for area '\(area)'."
        )
      }
    }
  }
}

extension Column {
  /// Whether the value of a row is missing.
  func isMissing(at row: Int) -> Bool {
    switch storage {
    case .numbers(let numbers): numbers[row].isNaN
    case .categories(let codes, _): codes[row] < 0
    }
  }
}
