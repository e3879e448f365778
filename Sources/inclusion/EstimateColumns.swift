// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// The columns that every estimate has, under the same keys in every subcommand.
enum EstimateColumns {
  /// An empty table of estimates: the columns that tell them apart, then those they share, and
  /// those that a subcommand adds.
  static func table(
    leading: [ResultTable.Column],
    trailing: [ResultTable.Column] = []
  ) -> ResultTable {
    ResultTable(
      columns: leading + [
        .init("estimate", "Estimate"), .init("standardError", "Standard error"),
        .init("lower", "Lower"), .init("upper", "Upper"), .init("confidence", "Confidence"),
        .init("observations", "Observations"),
      ] + trailing
    )
  }

  /// How a confidence is written: 95 %, 99.5 %, and never 100 % for what is a little less.
  static func style(ofConfidence confidence: Double) -> NumberStyle {
    let percent = 100 * confidence
    let digits = (0...10).first { digits in
      let rounded = Double(NumberStyle.decimal(digits).text(percent)) ?? percent
      return (rounded - percent).magnitude <= 1e-9 * max(1, percent) && rounded > 0 && rounded < 100
    }
    return .percent(digits ?? 12)
  }

  /// The shared cells of a measure of a gap.
  static func cells(_ estimate: GapEstimate, confidence: Double) -> [ResultCell] {
    let style: NumberStyle =
      switch estimate.unit {
      case .percentagePoints: .points(1)
      case .relativeDifference: .percent(1)
      case .ratio: .decimal(3)
      case .amount: .decimal(4)
      }
    return [
      .number(estimate.value, style), .number(estimate.standardError, style),
      .number(estimate.interval?.lower, style), .number(estimate.interval?.upper, style),
      .number(
        estimate.interval.map { _ in confidence },
        EstimateColumns.style(ofConfidence: confidence)
      ),
      .count(estimate.observations),
    ]
  }
}
