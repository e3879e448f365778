// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension CorrelationHeatMap {
  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    let page = ChartPage(for: self)
    let (top, side) = grid(on: page)
    let frame = VegaLite(for: self)
    var records: [JSONValue] = []
    for row in names.indices {
      for column in 0..<row {
        let (x, y) = (page.left + Double(column) * side, top + Double(row) * side)
        let box = TextBox(
          left: x + 0.5,
          top: y + 0.5,
          right: x + side - 0.5,
          bottom: y + side - 0.5
        )
        let cell: [String: JSONValue] = [
          "row": .string(names[row]), "column": .string(names[column]),
          "value": .number(orNull: values[row][column]),
          "colour": .colour(fill(values[row][column])), "words": .string(words(row, column)),
        ]
        records.append(VegaLite.box(box, in: frame).with(cell))
      }
    }
    return frame.specification(records, layers: [VegaLite.boxes])
  }
}
