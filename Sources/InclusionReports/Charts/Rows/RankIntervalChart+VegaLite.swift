// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension RankIntervalChart {
  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    var page = ChartPage(for: self)
    let plot = plot(on: &page)
    let frame = VegaLite(for: self)
    let records: [JSONValue] = excerpt.units.map { index -> JSONValue in
      let unit = units[index]
      return [
        "name": .string(unit.name), "rank": .number(unit.rank), "lower": .number(unit.lower),
        "upper": .number(unit.upper), "median": .number(orNull: unit.median),
        "colour": .colour(band(of: unit)), "words": .string(words(unit)),
        "down": frame.down(plot.middles[index] ?? plot.top),
      ]
    }
    let layers: [JSONValue] = [
      [
        "mark": ["type": "rule", "strokeWidth": 8, "strokeCap": "round"],
        "encoding": [
          "x": frame.x("lower"), "x2": ["field": "upper"], "y": VegaLite.pixels("down"),
          "stroke": VegaLite.colour(), "tooltip": VegaLite.words,
        ],
      ],
      [
        "mark": [
          "type": "tick", "orient": "vertical", "size": 12, "thickness": 1.4,
          "color": .colour(style.palette.ink),
        ],
        "transform": VegaLite.known("median"),
        "encoding": ["x": frame.x("median"), "y": VegaLite.pixels("down")],
      ],
      frame.discs("rank", radius: 4.5, colour: style.palette.main),
    ]
    return frame.specification(records, layers: layers)
  }
}
