// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// Changes of gaps as the command answers them.
enum GapChangeAnswer {
  /// The answer with a record per change and measure.
  static func answer(
    _ changes: [GapChange],
    method: String,
    options: [String: JSONValue],
    notes: [String],
    confidence: Double,
    titles: Bool
  ) -> Answer {
    var table = titles ? printedColumns : dataColumns
    var sentences: [String] = []
    for change in changes {
      for estimate in change.changes {
        func cell(_ estimates: [GapEstimate]) -> ResultCell {
          guard let own = estimates.first(where: { $0.measure == estimate.measure }) else {
            return .missing
          }
          return EstimateColumns.cells(own, confidence: confidence)[0]
        }
        let leading: [ResultCell] = [
          .text(change.first), .text(change.second),
          .text(titles ? estimate.measure.title : estimate.measure.rawValue),
          cell(change.before), cell(change.after),
        ]
        let cells = EstimateColumns.cells(estimate, confidence: confidence)
        table.append(
          titles
            ? leading + cells[0..<4]
            : leading + cells + [.number(estimate.degreesOfFreedom, .plain)]
        )
      }
      let sentence = change.disagrees ? change.notes[0] : change.description
      sentences.append("\(change.first) → \(change.second): \(sentence)\(doubt(change))")
      for assumption in change.assumptions where !sentences.contains(assumption) {
        sentences.append(assumption)
      }
    }
    return Answer(
      method: method,
      options: options,
      results: table,
      notes: notes + sentences
        + (titles ? [interval(changes, confidence)] : []),
      supplements: [
        "changes": .array(
          changes.map { change in
            .object([
              "first": .string(change.first), "second": .string(change.second),
              "scalesDisagree": .boolean(change.disagrees),
              "sentence": .string(change.description),
            ])
          }
        )
      ]
    )
  }

  /// What chance alone may make of the gap in points and in relative terms.
  private static func doubt(_ change: GapChange) -> String {
    let names: [(GapMeasure, String)] = [
      (.difference, "in points"), (.relativeGap, "in relative terms"),
    ]
    let unclear = names.filter { measure, _ in
      guard let ends = change.changes.first(where: { $0.measure == measure })?.interval else {
        return false
      }
      return ends.lower <= 0 && ends.upper >= 0
    }
    switch unclear.count {
    case 0: return ""
    case 1: return " The change \(unclear[0].1) is not told from none: its interval holds 0."
    default: return " Neither change is told from none: both intervals hold 0."
    }
  }

  /// The columns for programs.
  private static var dataColumns: ResultTable {
    EstimateColumns.table(
      leading: [
        .init("first"), .init("second"), .init("measure"), .init("before"), .init("after"),
      ],
      trailing: [.init("degreesOfFreedom")]
    )
  }

  /// The columns for people, who have what all rows share in the notes.
  private static var printedColumns: ResultTable {
    ResultTable(
      columns: [
        .init("first", "First"), .init("second", "Second"), .init("measure", "Measure"),
        .init("before", "Gap before"), .init("after", "Gap after"), .init("estimate", "Change"),
        .init("standardError", "Error"), .init("lower", "Lower"), .init("upper", "Upper"),
      ]
    )
  }

  /// What the intervals are, with the degrees of freedom where all have the same.
  private static func interval(_ changes: [GapChange], _ confidence: Double) -> String {
    let degrees = Set(changes.flatMap(\.changes).compactMap(\.degreesOfFreedom))
    let shared = degrees.count == 1 ? degrees.first.flatMap { $0.isFinite ? $0 : nil } : nil
    return
      "Intervals are those of \(EstimateColumns.style(ofConfidence: confidence).text(confidence))"
      + (shared.map { ", with \(NumberStyle.upTo(1).text($0)) degrees of freedom." } ?? ".")
  }
}
