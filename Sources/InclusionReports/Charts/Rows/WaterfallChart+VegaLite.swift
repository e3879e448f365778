// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension WaterfallChart {
  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    var page = ChartPage(for: self)
    let bars = bars
    let plot = plot(of: bars, on: &page)
    let frame = VegaLite(for: self)
    let records: [JSONValue] = bars.enumerated().compactMap { index, bar -> JSONValue? in
      guard let middle = plot.middles[index] else { return nil }
      return [
        "name": .string(bar.name), "from": .number(bar.from), "to": .number(bar.to),
        "lower": .number(orNull: bar.interval?.lower),
        "upper": .number(orNull: bar.interval?.upper), "isTotal": .boolean(bar.isTotal),
        "colour": .colour(fill(of: bar)), "words": .string("\(bar.name): \(amount(of: bar))"),
        "down": frame.down(middle),
      ]
    }
    let bar: JSONValue = frame.bars("to", from: "from", height: 16)
    return frame.specification(
      records,
      layers: [bar] + frame.intervals(colour: style.palette.ink)
    )
  }
}
