// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension RankedBarChart {
  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    var page = ChartPage(for: self)
    let plot = plot(on: &page)
    let frame = VegaLite(for: self)
    let records: [JSONValue] = excerpt.units.map { index -> JSONValue in
      let bar = bars[index]
      return [
        "name": .string(bar.name), "value": .number(orNull: bar.estimate.value),
        "lower": .number(orNull: bar.estimate.lower), "upper": .number(orNull: bar.estimate.upper),
        "down": frame.down(plot.middles[index] ?? plot.top), "colour": .colour(fill(of: bar)),
        "words": .string(words(bar)),
      ]
    }
    var layers: [JSONValue] = [frame.bars("value", height: 14)]
    layers += frame.intervals(colour: style.palette.ink)
    if let reference {
      let ink: ChartColour = style.palette.ink
      layers.append(frame.reference(reference.value, above: 3, colour: ink, width: 1.3))
    }
    return frame.specification(records, layers: layers)
  }
}
