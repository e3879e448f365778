// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension DumbbellChart {
  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    let drawn: [Int] = RowExcerpt(ranked, limit: style.rowLimit).units
    let names: [String] = VegaLite.distinct(drawn.map { rows[$0].name })
    let records: [JSONValue] = zip(drawn, names).map { index, name in
      [
        "row": .string(name), "from": .number(orNull: rows[index].from.value),
        "to": .number(orNull: rows[index].to.value),
        "difference": .number(orNull: rows[index].difference),
      ]
    }
    let frame = VegaLite(for: self)
    func dots(_ field: String, _ colour: ChartColour) -> JSONValue {
      [
        "mark": ["type": "circle", "size": 110, "opacity": 1, "color": .colour(colour)],
        "transform": [["filter": .string("isValid(datum.\(field))")]],
        "encoding": ["x": VegaLite.field(field)],
      ]
    }
    let ends: [JSONValue] = [
      (fromGroup, "from", style.palette.main), (toGroup, "to", style.palette.second),
    ]
    .map { name, field, colour in
      [
        "mark": [
          "type": "text", "dy": -16, "fontWeight": "bold", "fontSize": 12, "text": .string(name),
          "color": .colour(colour), "align": field == "from" ? "left" : "right",
        ],
        "transform": [
          ["filter": "isValid(datum.difference)"],
          ["window": [["op": "row_number", "as": "place"]]],
          ["filter": "datum.place == 1"],
        ],
        "encoding": ["x": VegaLite.field(field)],
      ]
    }
    let lines: JSONValue = [
      "mark": ["type": "rule", "strokeWidth": 3, "color": .colour(style.palette.muted)],
      "transform": [["filter": "isValid(datum.difference)"]],
      "encoding": ["x": frame.quantity("from", zero: false), "x2": ["field": "to"]],
    ]
    return frame.specification(
      records,
      layers: [lines, dots("to", style.palette.second), dots("from", style.palette.main)] + ends,
      height: VegaLite.row,
      encoding: ["y": VegaLite.rows]
    )
  }
}
