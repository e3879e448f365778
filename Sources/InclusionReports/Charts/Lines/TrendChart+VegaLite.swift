// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension TrendChart {
  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    let names: [String] = VegaLite.distinct(series.map(\.name))
    let look = LineLook(style.palette)
    var records: [JSONValue] = []
    for (index, line) in series.enumerated() {
      let bridge: [Point] =
        line.points.last { $0.estimate.value != nil }.map { last in
          [Point(last.time, ChartEstimate(last.estimate.value))]
        } ?? []
      let expected: [Point] = line.projection.isEmpty ? [] : bridge + line.projection
      for (points, kind) in [(line.points, "observed"), (expected, "projected")] {
        for point in points {
          records.append([
            "series": .string(names[index]), "kind": .string(kind), "time": .number(point.time),
            "value": .number(orNull: point.estimate.value),
            "lower": .number(orNull: point.estimate.lower ?? point.estimate.value),
            "upper": .number(orNull: point.estimate.upper ?? point.estimate.value),
            "label": .string(label(line)),
          ])
        }
      }
    }
    let frame = VegaLite(for: self)
    let colours: [JSONValue] = names.indices.map { .colour(look.stroke($0).colour) }
    let colour: JSONValue = [
      "field": "series", "type": "nominal", "legend": nil,
      "scale": ["domain": .array(names.map(JSONValue.string)), "range": .array(colours)],
    ]
    let time: JSONValue = [
      "field": "time", "type": "quantitative", "scale": ["zero": false, "nice": false],
      "axis": ["title": nil, "format": "~f", "grid": false],
    ]
    let value: JSONValue = frame.quantity("value", zero: numbers.isPercentage)
    func only(_ kind: String) -> JSONValue {
      [["filter": .string("datum.kind == '\(kind)' && isValid(datum.value)")]]
    }
    var layers: [JSONValue] = [
      [
        "mark": ["type": "area", "opacity": 0.16], "transform": only("projected"),
        "encoding": [
          "x": time, "y": frame.quantity("lower", zero: numbers.isPercentage),
          "y2": ["field": "upper"], "color": colour,
        ],
      ],
      [
        "mark": ["type": "line", "strokeWidth": 2.4, "strokeDash": [5, 4]],
        "transform": only("projected"), "encoding": ["x": time, "y": value, "color": colour],
      ],
      [
        "mark": ["type": "line", "strokeWidth": 2.4], "transform": only("observed"),
        "encoding": ["x": time, "y": value, "color": colour],
      ],
      [
        "mark": ["type": "circle", "size": 60, "opacity": 1], "transform": only("observed"),
        "encoding": ["x": time, "y": value, "color": colour],
      ],
      [
        "mark": ["type": "rule", "opacity": 0.7], "transform": only("observed"),
        "encoding": [
          "x": time, "y": frame.quantity("lower", zero: numbers.isPercentage),
          "y2": ["field": "upper"], "color": colour,
        ],
      ],
      [
        "mark": [
          "type": "text", "align": "left", "x": ["expr": "width + 10"], "fontWeight": "bold",
          "fontSize": 12,
        ],
        "transform": [
          ["filter": "isValid(datum.value)"],
          [
            "window": [["op": "last_value", "field": "time", "as": "last"]], "groupby": ["series"],
            "sort": [["field": "time"]], "frame": [nil, nil],
          ],
          ["filter": "datum.time == datum.last"],
          [
            "aggregate": [["op": "max", "field": "value", "as": "value"]],
            "groupby": ["series", "time", "label"],
          ],
        ],
        "encoding": [
          "y": value, "color": colour, "text": VegaLite.field("label", "nominal"),
        ],
      ],
    ]
    if let goal {
      let data: JSONValue = ["values": [["value": .number(goal.value)]]]
      layers.append([
        "data": data, "mark": ["type": "rule", "strokeDash": [4, 3]], "encoding": ["y": value],
      ])
      layers.append([
        "data": data,
        "mark": [
          "type": "text", "align": "left", "x": ["expr": "width + 10"], "text": .string(target),
          "fontWeight": "bold", "fontSize": 12,
        ],
        "encoding": ["y": value],
      ])
      if let by = goal.time {
        layers.append([
          "data": ["values": [["value": .number(goal.value), "time": .number(by)]]],
          "mark": ["type": "point", "shape": "diamond", "filled": true, "size": 110, "opacity": 1],
          "encoding": ["x": time, "y": value, "color": ["value": .colour(style.palette.ink)]],
        ])
      }
    }
    return frame.specification(records, layers: layers, height: .number(style.drawnHeight))
  }
}
