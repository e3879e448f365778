// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension DumbbellChart {
  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    var page = ChartPage(for: self)
    let plot = plot(on: &page)
    let frame = VegaLite(for: self)
    let records: [JSONValue] = excerpt.units.map { index -> JSONValue in
      let row = rows[index]
      let middle: Double = plot.middles[index] ?? plot.top
      return [
        "name": .string(row.name), "words": .string(words(row)),
        "from": .number(orNull: row.from.value), "fromLower": .number(orNull: row.from.lower),
        "fromUpper": .number(orNull: row.from.upper), "to": .number(orNull: row.to.value),
        "toLower": .number(orNull: row.to.lower), "toUpper": .number(orNull: row.to.upper),
        "difference": .number(orNull: row.difference), "down": frame.down(middle),
        "colour": .colour(lineColour(of: row)),
        "fromDown": frame.down(middle - DumbbellChart.offset),
        "toDown": frame.down(middle + DumbbellChart.offset),
      ]
    }
    let (main, second) = (style.palette.main, style.palette.second)
    let join: JSONValue = [
      "mark": ["type": "rule", "strokeWidth": 3],
      "transform": VegaLite.known("difference"),
      "encoding": [
        "x": frame.x("from"), "x2": ["field": "to"], "y": VegaLite.pixels("down"),
        "stroke": VegaLite.colour(), "tooltip": VegaLite.words,
      ],
    ]
    let layers: [JSONValue] =
      [join]
      + frame.intervals("fromLower", "fromUpper", down: "fromDown", colour: main)
      + frame.intervals("toLower", "toUpper", down: "toDown", colour: second)
      + [frame.discs("to", radius: 5.5, colour: second)]
      + [frame.discs("from", radius: 5.5, colour: main)]
    return frame.specification(records, layers: layers)
  }
}
