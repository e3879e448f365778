// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension SlopeChart {
  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    let frame = VegaLite(for: self)
    let isChosen: Bool = drawn.contains { $0.line.isHighlighted }
    let records: [JSONValue] = ordered.map { item -> JSONValue in
      let stroke = look(item.line, chosen: isChosen)
      return [
        "name": .string(item.line.name), "before": .number(item.before),
        "after": .number(item.after), "words": .string(words(item.line)),
        "colour": .colour(stroke.colour), "width": .number(stroke.width), "dash": stroke.pattern,
        "hasDiscs": .boolean(hasDiscs(item.line)),
      ]
    }
    let line: JSONValue = [
      "mark": [
        "type": "rule", "strokeWidth": ["expr": "datum.width"],
        "strokeDash": ["expr": "datum.dash"],
      ],
      "encoding": [
        "x": ["value": 0], "x2": ["value": "width"], "y": frame.y("before"),
        "y2": ["field": "after"], "stroke": VegaLite.colour(), "tooltip": VegaLite.words,
      ],
    ]
    func discs(_ field: String, _ place: JSONValue) -> JSONValue {
      [
        "mark": ["type": "circle", "opacity": 1, "size": .number(VegaLite.size(radius: 3))],
        "transform": [["filter": "datum.hasDiscs"]],
        "encoding": [
          "x": ["value": place], "y": frame.y(field), "fill": VegaLite.colour(),
          "tooltip": VegaLite.words,
        ],
      ]
    }
    return frame.specification(
      records,
      layers: [line, discs("before", 0), discs("after", "width")]
    )
  }
}
