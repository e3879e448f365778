// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Which rows of a chart are drawn: all, or the first and the last of too many.
struct RowExcerpt: Hashable, Sendable {
  /// A place in the chart.
  enum Row: Hashable, Sendable {
    /// One of the chart's units, by its place in the data.
    case unit(Int)
    /// Those in between, which are not drawn.
    case omitted
  }

  /// The rows from top to bottom.
  let rows: [Row]
  /// What is not drawn.
  let omitted: [Int]
  /// How many units there are.
  let count: Int
  /// How many stand before the gap, and behind it.
  let first: Int, last: Int

  /// Takes the first and the last of units in their order.
  init(_ order: [Int], limit: Int) {
    let limit: Int = min(max(limit, 2), 1_000)
    count = order.count
    guard order.count > limit else {
      rows = order.map(Row.unit)
      omitted = []
      (first, last) = (order.count, 0)
      return
    }
    last = limit / 2
    first = limit - last
    rows = order.prefix(first).map(Row.unit) + [.omitted] + order.suffix(last).map(Row.unit)
    omitted = Array(order[first..<(order.count - last)])
  }

  /// The units that are drawn.
  var units: [Int] {
    rows.compactMap { row in
      if case .unit(let index) = row { index } else { nil }
    }
  }

  /// What stands in the gap: how many units, and from where to where their values go.
  func gapText(_ values: [Double], say: Catalogue, numbers: ChartNumbers) -> String {
    let known: [Double] = omitted.compactMap { values[$0].isNaN ? nil : values[$0] }
    return say(
      .chartOmittedRows,
      [
        "count": NumberStyle.count.text(Double(omitted.count)),
        "lowest": known.min().map { numbers.text($0) } ?? "–",
        "highest": known.max().map { numbers.text($0) } ?? "–",
      ]
    )
  }

  /// The rule that was followed, as a note; nothing if all are drawn.
  func note(say: Catalogue) -> String? {
    guard !omitted.isEmpty else { return nil }
    return say(
      .chartOmittedNote,
      ["first": "\(first)", "last": "\(last)", "count": NumberStyle.count.text(Double(count))]
    )
  }
}
