// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

extension IndexAnswer {
  /// What a JSON document holds beside the records: the data after each stage, what was done about
  /// outliers, and what was imputed.
  var stages: [String: JSONValue] {
    var stages: [String: JSONValue] = [:]
    for stage in scores.stages { stages[stage.kind.rawValue] = .array(rows(stage.data)) }
    return [
      "stages": .object(stages),
      "treatments": .array(scores.treatments.map(treatment)),
      "imputations": .array(
        scores.imputations.map { record in
          .object([
            "indicator": .string(record.indicator),
            "imputed": .array(record.imputed.map(JSONValue.string)),
            "stillMissing": .array(record.stillMissing.map(JSONValue.string)),
          ])
        }
      ),
      "screenedOut": .array(scores.screenedOut.map(JSONValue.string)),
    ]
  }

  private func rows(_ data: IndexData) -> [JSONValue] {
    data.units.indices.map { row in
      var values: [String: JSONValue] = [:]
      for (column, name) in data.indicators.enumerated() {
        values[name] = .number(data.values[row, column])
      }
      var members: [String: JSONValue] = [
        "unit": .string(data.units[row]), "values": .object(values),
      ]
      if let years = data.years { members["year"] = .number(years[row]) }
      return .object(members)
    }
  }

  private func treatment(_ record: TreatmentRecord) -> JSONValue {
    var members: [String: JSONValue] = [
      "indicator": .string(record.indicator), "action": .string(record.action.rawValue),
      "points": .array(record.points.map(JSONValue.string)),
      "skewnessBefore": .number(record.skewness.before),
      "skewnessAfter": .number(record.skewness.after),
      "kurtosisBefore": .number(record.kurtosis.before),
      "kurtosisAfter": .number(record.kurtosis.after),
      "staysSkewed": .boolean(record.staysSkewed),
    ]
    if let year = record.year { members["year"] = .number(year) }
    if let exponent = record.exponent { members["exponent"] = .number(exponent) }
    return .object(members)
  }
}
