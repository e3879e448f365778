// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension SobolChart {
  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    var page = ChartPage(for: self)
    let plot = plot(on: &page)
    let frame = VegaLite(for: self)
    var records: [JSONValue] = []
    for index in excerpt.units {
      let factor = factors[index]
      let middle: Double = plot.middles[index] ?? plot.top
      let bars: [(Phrase, ChartEstimate, Double, ChartColour)] = [
        (.chartFirstOrder, factor.first, middle - 6, colours.alone),
        (.chartTotalOrder, factor.total, middle + 6, colours.total),
      ]
      for (kind, estimate, down, colour) in bars {
        records.append([
          "name": .string(factor.name), "kind": .string(say(kind)),
          "value": .number(orNull: estimate.value), "lower": .number(orNull: estimate.lower),
          "upper": .number(orNull: estimate.upper), "down": frame.down(down),
          "colour": .colour(colour), "words": .string(words(factor)),
        ])
      }
    }
    return frame.specification(
      records,
      layers: [frame.bars("value", height: 10)] + frame.intervals(colour: style.palette.ink)
    )
  }
}
