// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// A diagnosis in the forms in which it leaves the command.
struct DiagnosisAnswer {
  let diagnosis: IndexDiagnosis

  var notes: [String] { diagnosis.warnings.map(\.description) + diagnosis.notes }

  /// A row per indicator.
  func indicators(forReading isForReading: Bool) -> ResultTable {
    var table = ResultTable(columns: [
      .init("indicator", "Indicator"), .init("dimension", "Dimension"),
      .init("weight", "Weight"), .init("effectiveWeight", "In the index"),
      .init("squaredCorrelation", "r\u{b2} with index"), .init("correlationRatio", "\u{3b7}\u{b2}"),
      .init("availability", "Available"), .init("skewness", "Skewness"),
      .init("kurtosis", "Kurtosis"),
      .init("samplingAdequacy", "MSA"), .init("flags", "Flags"),
    ])
    let share: NumberStyle = isForReading ? .percent(1) : .plain
    let number: NumberStyle = isForReading ? .decimal(2) : .plain
    for (indicator, weight) in zip(diagnosis.indicators, diagnosis.weights) {
      let flags = IndicatorStatistics.Flag.allCases.filter { indicator.flags.contains($0) }
      table.append([
        .text(indicator.name), .text(weight.parent ?? ""), .number(weight.weight, share),
        .number(weight.effectiveWeight, share),
        .number(weight.importance?.squaredCorrelation, number),
        .number(weight.importance?.correlationRatio, number),
        .number(indicator.availability, isForReading ? .percent(0) : .plain),
        .number(indicator.skewness, number), .number(indicator.kurtosis, number),
        .number(diagnosis.samplingAdequacy[indicator.name], number),
        .text(flags.map(\.rawValue).joined(separator: " ")),
      ])
    }
    return table
  }

  /// What a JSON document holds beside the indicators.
  var supplements: [String: JSONValue] {
    [
      "indicators": .array(diagnosis.indicators.map(statistics)),
      "weights": .array(diagnosis.weights.map(weight)),
      "reliability": .array(diagnosis.dimensions.map(reliability)),
      "components": .array(diagnosis.dimensions.flatMap(components)),
      "correlations": .array(diagnosis.correlations.flatMap(correlations)),
      "warnings": .array(diagnosis.warnings.map(warning)),
    ]
  }

  private func statistics(_ indicator: IndicatorStatistics) -> JSONValue {
    .object([
      "indicator": .string(indicator.name), "observations": .number(Double(indicator.observations)),
      "availability": .number(indicator.availability), "minimum": .optional(indicator.minimum),
      "maximum": .optional(indicator.maximum), "mean": .optional(indicator.mean),
      "median": .optional(indicator.median),
      "standardDeviation": .optional(indicator.standardDeviation),
      "skewness": .optional(indicator.skewness), "kurtosis": .optional(indicator.kurtosis),
      "uniqueValues": .number(Double(indicator.uniqueValues)),
      "nonzeroValues": .number(Double(indicator.nonzeroValues)),
      "samplingAdequacy": .optional(diagnosis.samplingAdequacy[indicator.name]),
      "flags": .array(indicator.flags.map(\.rawValue).sorted().map(JSONValue.string)),
    ])
  }

  private func weight(_ part: PartWeight) -> JSONValue {
    .object([
      "name": .string(part.name), "parent": part.parent.map(JSONValue.string) ?? .null,
      "weight": .number(part.weight), "effectiveWeight": .number(part.effectiveWeight),
      "squaredCorrelation": .optional(part.importance?.squaredCorrelation),
      "correlationRatio": .optional(part.importance?.correlationRatio),
      "bandwidth": .optional(part.importance?.bandwidth),
    ])
  }

  private func reliability(_ dimension: DimensionDiagnosis) -> JSONValue {
    let adequacy = dimension.adequacy
    return .object([
      "name": .string(dimension.name), "alpha": .optional(dimension.reliability?.alpha),
      "standardizedAlpha": .optional(dimension.reliability?.standardizedAlpha),
      "kaiserMeyerOlkin": .optional(adequacy?.kaiserMeyerOlkin),
      "bartlettChiSquare": .optional(adequacy?.bartlettChiSquare),
      "bartlettDegreesOfFreedom": .optional(adequacy.map { Double($0.degreesOfFreedom) }),
      "bartlettPValue": .optional(adequacy?.bartlettPValue),
      "parts": .array(parts(of: dimension)),
    ])
  }

  private func parts(of dimension: DimensionDiagnosis) -> [JSONValue] {
    guard let reliability = dimension.reliability else { return [] }
    let kept = dimension.components.map { max(1, $0.kaiserCount) } ?? 0
    let communalities = dimension.components?.communalities(of: kept)
    return reliability.names.enumerated().map { place, name in
      .object([
        "name": .string(name), "alphaIfDeleted": .optional(reliability.alphaIfDeleted[place]),
        "itemRestCorrelation": .optional(reliability.itemRestCorrelations[place]),
        "samplingAdequacy": .optional(dimension.adequacy?.byIndicator[place]),
        "varianceInflation": .optional(dimension.adequacy?.varianceInflation[place]),
        "communality": .optional(communalities?[place]),
      ])
    }
  }

  private func components(_ dimension: DimensionDiagnosis) -> [JSONValue] {
    guard let found = dimension.components else { return [] }
    let loadings = found.loadings
    return found.eigenvalues.indices.map { component in
      let column = zip(found.names, loadings.column(component)).map { ($0, JSONValue.number($1)) }
      return .object([
        "name": .string(dimension.name), "component": .number(Double(component + 1)),
        "eigenvalue": .number(found.eigenvalues[component]),
        "explainedShare": .number(found.explainedShares[component]),
        "loadings": .object(Dictionary(column, uniquingKeysWith: { $1 })),
      ])
    }
  }

  private func correlations(_ level: IndexDiagnosis.LevelCorrelations) -> [JSONValue] {
    let matrix = level.matrix
    return matrix.names.indices.flatMap { first in
      matrix.names.indices.map { second in
        let found = matrix[first, second]
        return .object([
          "kind": .string(matrix.kind.rawValue), "level": .number(Double(level.level)),
          "first": .string(matrix.names[first]), "second": .string(matrix.names[second]),
          "correlation": .optional(found?.coefficient),
          "pValue": first == second ? .null : .optional(found?.pValue),
          "observations": .optional(found.map { Double($0.observations) }),
        ])
      }
    }
  }

  private func warning(_ warning: IndexWarning) -> JSONValue {
    .object([
      "kind": .string(warning.kind.rawValue),
      "parts": .array(warning.parts.map(JSONValue.string)),
      "correlation": .number(warning.correlation),
      "description": .string(warning.description),
    ])
  }
}

extension JSONValue {
  /// A number, or null where there is none.
  static func optional(_ value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }
}
