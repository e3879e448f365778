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
    var table = EstimateColumns.table(
      leading: [
        .init("first", "First"), .init("second", "Second"), .init("measure", "Measure"),
        .init("before", "Gap before"), .init("after", "Gap after"),
      ],
      trailing: [.init("degreesOfFreedom", "Degrees of freedom")]
    )
    var sentences: [String] = []
    for change in changes {
      for estimate in change.changes {
        func cell(_ estimates: [GapEstimate]) -> ResultCell {
          guard let own = estimates.first(where: { $0.measure == estimate.measure }) else {
            return .missing
          }
          return EstimateColumns.cells(own, confidence: confidence)[0]
        }
        var cells = EstimateColumns.cells(estimate, confidence: confidence)
        // What all rows share is in the notes for people.
        if titles { (cells[4], cells[5]) = (.missing, .missing) }
        table.append(
          [
            .text(change.first), .text(change.second),
            .text(titles ? estimate.measure.title : estimate.measure.rawValue),
            cell(change.before), cell(change.after),
          ] + cells + [.number(estimate.degreesOfFreedom, .plain)]
        )
      }
      let sentence = change.disagrees ? change.notes[0] : change.description
      sentences.append("\(change.first) → \(change.second): \(sentence)")
      for assumption in change.assumptions where !sentences.contains(assumption) {
        sentences.append(assumption)
      }
    }
    return Answer(
      method: method,
      options: options,
      results: table,
      notes: notes + sentences
        + (titles ? ["Intervals are those of \(NumberStyle.percent(0).text(confidence))."] : []),
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
}
