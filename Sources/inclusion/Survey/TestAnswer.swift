// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// Tests of hypotheses as the command answers them.
enum TestAnswer {
  /// A test as a record.
  static func json(_ test: HypothesisTest) -> JSONValue {
    .object([
      "variable": .string(test.subject), "statistic": .number(test.statistic),
      "numeratorDegreesOfFreedom": .number(test.numeratorDegreesOfFreedom),
      "denominatorDegreesOfFreedom": test.denominatorDegreesOfFreedom.map(JSONValue.number)
        ?? .null,
      "pValue": .number(test.pValue),
    ])
  }

  /// A test as a sentence for people.
  static func sentence(_ test: HypothesisTest) -> String {
    let numerator = NumberStyle.decimal(2).text(test.numeratorDegreesOfFreedom)
    let statistic = NumberStyle.decimal(3).text(test.statistic)
    let probability = NumberStyle.probability.text(test.pValue)
    let sign = probability.hasPrefix("<") ? "" : "= "
    let end = "= \(statistic), p \(sign)\(probability)."
    guard let denominator = test.denominatorDegreesOfFreedom else {
      return "Test of \(test.subject): chi-square(\(numerator)) \(end)"
    }
    return
      "Test of \(test.subject): F(\(numerator), \(NumberStyle.decimal(2).text(denominator))) \(end)"
  }
}
