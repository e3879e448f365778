// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// Survey estimates as the command answers them.
enum EstimateAnswer {
  /// The columns that every survey estimate has.
  static let columns: [ResultTable.Column] = [
    .init("estimate", "Estimate"), .init("standardError", "Standard error"),
    .init("lower", "Lower"), .init("upper", "Upper"), .init("confidence", "Confidence"),
    .init("degreesOfFreedom", "Degrees of freedom"), .init("designEffect", "Design effect"),
    .init("observations", "Observations"),
  ]

  /// The cells of those columns.
  static func cells<Value>(
    _ estimate: Estimate<Value>,
    _ style: NumberStyle,
    confidence: Double
  ) -> [ResultCell] {
    [
      .number(estimate.value.value, style), .number(estimate.standardError, style),
      .number(estimate.interval?.lower, style), .number(estimate.interval?.upper, style),
      .number(
        estimate.interval.map { _ in confidence },
        EstimateColumns.style(ofConfidence: confidence)
      ),
      .number(estimate.degreesOfFreedom, .plain), .number(estimate.designEffect, .decimal(2)),
      .count(estimate.observations),
    ]
  }

  /// The answer to a request for estimates.
  static func answer<Value>(
    _ estimates: SurveyEstimates<Value>,
    method: String,
    style: NumberStyle,
    styleOfLevels: NumberStyle? = nil,
    options: [String: JSONValue] = [:],
    notes: [String] = [],
    covariance: Bool
  ) -> Answer {
    var table = ResultTable(
      columns: [
        .init("variable", "Variable"), .init("other", "With"), .init("level", "Level"),
        .init("quantile", "Quantile"), .init("group", "Group"),
      ] + columns
    )
    for record in estimates.records {
      let style = record.level == nil ? style : styleOfLevels ?? style
      table.append(
        [
          .text(record.variable), .text(orMissing: record.other), .text(orMissing: record.level),
          .number(record.quantile, .plain), group(record.group),
        ] + cells(record.estimate, style, confidence: estimates.inference.confidence)
      )
    }
    return Answer(
      method: method,
      options: options.merging(
        ["confidence": .number(estimates.inference.confidence)],
        uniquingKeysWith: { own, _ in own }
      ),
      results: table,
      notes: estimates.notes + notes,
      supplements: covariance ? ["covariance": matrix(estimates.covariance())] : [:]
    )
  }

  /// The group of a record.
  static func group(_ levels: [GroupLevel]) -> ResultCell {
    levels.isEmpty ? .missing : .group(levels.map { .init($0.column, $0.level) })
  }

  /// A matrix as rows.
  static func matrix(_ matrix: Matrix) -> JSONValue {
    .array((0..<matrix.rowCount).map { .array(matrix.row($0).map { .number($0) }) })
  }
}
