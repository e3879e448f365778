// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension RankedBarChart {
  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    let drawn: [Int] = RowExcerpt(ranked, limit: style.rowLimit).units
    let names: [String] = VegaLite.distinct(drawn.map { bars[$0].name })
    let records: [JSONValue] = zip(drawn, names).map { index, name in
      let bar = bars[index]
      return [
        "row": .string(name), "value": .number(orNull: bar.estimate.value),
        "lower": .number(orNull: bar.estimate.lower), "upper": .number(orNull: bar.estimate.upper),
        "colour": .colour(style.palette.steps(5)[bar.isHighlighted ? 3 : 1]),
        "label": .string(bar.estimate.value.map { numbers.text($0) } ?? say(.chartNoData)),
      ]
    }
    let frame = VegaLite(for: self)
    let colour: JSONValue = ["field": "colour", "type": "nominal", "scale": nil, "legend": nil]
    var layers: [JSONValue] = [
      ["mark": ["type": "bar", "height": 14], "encoding": ["color": colour]],
      [
        "mark": ["type": "rule", "color": .colour(style.palette.ink), "strokeWidth": 1.4],
        "transform": [["filter": "isValid(datum.lower)"]],
        "encoding": ["x": VegaLite.field("lower"), "x2": ["field": "upper"]],
      ],
      [
        "mark": ["type": "text", "align": "right", "x": ["expr": "width + 60"], "fontSize": 12],
        "encoding": ["text": ["field": "label", "type": "nominal"], "x": nil],
      ],
    ]
    if let reference {
      layers.append([
        "data": ["values": [["value": .number(reference.value)]]],
        "mark": ["type": "rule", "strokeDash": [4, 3], "color": .colour(style.palette.ink)],
        "encoding": ["x": VegaLite.field("value"), "y": nil],
      ])
    }
    return frame.specification(
      records,
      layers: layers,
      height: VegaLite.row,
      encoding: ["y": VegaLite.rows, "x": frame.quantity("value")]
    )
  }
}
