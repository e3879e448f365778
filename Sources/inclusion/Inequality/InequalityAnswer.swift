// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// Measures of inequality as the command answers them.
enum InequalityAnswer {
  /// The answer to a request; several lists of estimates stand below each other.
  static func answer(
    _ lists: [InequalityEstimates],
    method: String,
    options: [String: JSONValue],
    notes: [String],
    inference: InferenceOptions,
    isForPeople: Bool
  ) throws -> Answer {
    var table = ResultTable(
      columns: [
        .init("measure", "Measure"), .init("variable", "Variable"), .init("level", "Level"),
        .init("parameter", "Parameter"), .init("quantile", "Lower part"),
        .init("component", "Part"), .init("group", "Group"),
      ] + EstimateAnswer.columns + [.init("share", "Share of total")]
    )
    for list in lists {
      let shares = shares(list.records)
      let explains = list.records.contains { $0.subject.component == .elasticity }
      for (record, share) in zip(list.records, shares) {
        table.append(
          cells(record, isForPeople, own: explains ? "own index" : nil)
            + EstimateAnswer.cells(
              record.estimate,
              .decimal(4),
              confidence: inference.confidence
            ) + [.number(share, .percent(1))]
        )
      }
    }
    var supplements: [String: JSONValue] = [:]
    if inference.covariance, let first = lists.first {
      let joined = try lists.dropFirst().reduce(first.estimates) {
        try $0.joined(with: $1.estimates)
      }
      supplements["covariance"] = EstimateAnswer.matrix(joined.covariance())
    }
    var said: [String] = []
    for note in notes + lists.flatMap(\.notes) where !said.contains(note) { said.append(note) }
    return Answer(
      method: method,
      options: options.merging(
        ["confidence": .number(inference.confidence)],
        uniquingKeysWith: { own, _ in own }
      ),
      results: table,
      notes: said,
      supplements: supplements
    )
  }

  private static func cells(
    _ record: InequalityEstimates.Record,
    _ isForPeople: Bool,
    own: String?
  ) -> [ResultCell] {
    let subject = record.subject
    let title = InequalityMeasureName(rawValue: subject.measure)?.title
    return [
      .text(isForPeople ? title ?? subject.measure : subject.measure),
      .text(subject.variable), .text(orMissing: record.level),
      .number(subject.parameter, .plain), .number(subject.quantile, .plain),
      .text(orMissing: subject.component?.rawValue ?? (isForPeople ? own : nil)),
      EstimateAnswer.group(record.group),
    ]
  }

  /// The parts of a decomposition over their total.
  private static func shares(_ records: [InequalityEstimates.Record]) -> [Double?] {
    var total: Double?
    return records.map { record in
      switch record.subject.component {
      case nil, .elasticity: return nil
      case .total: total = record.estimate.value.value
      default: break
      }
      guard let total, total != 0 else { return nil }
      return record.estimate.value.value / total
    }
  }
}
