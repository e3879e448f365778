// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What a drawing placed by hand, as layers of Vega-Lite with places in pixels.
struct VegaLiteLayout {
  /// The marks behind the data, and before them.
  let behind: [JSONValue], before: [JSONValue]
  /// The texts, in front of everything.
  let texts: [JSONValue]

  /// The layers of a layout, with places counted from the upper left corner of the plot.
  init(_ layout: ChartLayout, plot: PlotFrame) {
    behind = VegaLiteLayout.layers(layout.behind, plot)
    before = VegaLiteLayout.layers(layout.before, plot)
    let halos: [ChartLayout.Text] = layout.texts.filter { $0.halo != nil }
    texts =
      VegaLiteLayout.texts(halos, plot, areHalos: true)
      + VegaLiteLayout.texts(layout.texts, plot, areHalos: false)
  }

  private static func texts(
    _ texts: [ChartLayout.Text],
    _ plot: PlotFrame,
    areHalos: Bool
  ) -> [JSONValue] {
    let records: [JSONValue] = texts.map { text in
      let align: JSONValue =
        switch text.anchor {
        case .start: "left"
        case .middle: "center"
        case .end: "right"
        }
      return [
        "text": .string(text.text), "x": .pixels(text.x - plot.left),
        "y": .pixels(text.y - plot.top), "size": .number(text.font.size), "align": align,
        "weight": text.font.isBold ? "bold" : "normal",
        "colour": .colour(areHalos ? text.halo ?? text.colour : text.colour),
      ]
    }
    let outline: [String: JSONValue] =
      areHalos ? ["stroke": ["expr": "datum.colour"], "strokeWidth": 3] : [:]
    let mark: JSONValue = JSONValue.object([
      "type": "text", "baseline": "alphabetic", "align": ["expr": "datum.align"],
      "fontSize": ["expr": "datum.size"], "fontWeight": ["expr": "datum.weight"],
      "fill": ["expr": "datum.colour"], "tooltip": nil,
    ]).with(outline)
    let text: JSONValue = ["field": "text", "type": "nominal"]
    return layer(records, mark, ["text": text])
  }

  /// Marks of one kind that follow each other make a layer, so that what lies above stays above.
  private static func layers(_ marks: [ChartLayout.Mark], _ plot: PlotFrame) -> [JSONValue] {
    var layers: [JSONValue] = []
    var records: [JSONValue] = []
    var look: JSONValue = nil
    for mark in marks {
      let (record, own) = VegaLiteLayout.record(mark, plot)
      if own != look {
        layers += layer(records, look, far(look))
        (records, look) = ([], own)
      }
      records.append(record)
    }
    return layers + layer(records, look, far(look))
  }

  /// A mark as a row of a table, and the mark of Vega-Lite that draws such rows.
  private static func record(
    _ mark: ChartLayout.Mark,
    _ plot: PlotFrame
  ) -> (record: JSONValue, look: JSONValue) {
    switch mark {
    case .line(let x1, let y1, let x2, let y2, let stroke):
      let ends: JSONValue = [
        "x": .pixels(x1 - plot.left), "y": .pixels(y1 - plot.top), "x2": .pixels(x2 - plot.left),
        "y2": .pixels(y2 - plot.top),
      ]
      let look: JSONValue = [
        "type": "rule", "color": .colour(stroke.colour), "strokeWidth": .number(stroke.width),
        "strokeDash": stroke.pattern, "opacity": .number(stroke.opacity),
      ]
      return (ends, look)
    case .rectangle(let box, let fill, let stroke):
      let record: JSONValue = [
        "x": .pixels(box.left - plot.left), "y": .pixels(box.top - plot.top),
        "x2": .pixels(box.right - plot.left), "y2": .pixels(box.bottom - plot.top),
        "colour": fill.map(JSONValue.colour) ?? "transparent",
      ]
      let look: JSONValue = [
        "type": "rect", "fill": ["expr": "datum.colour"],
        "stroke": stroke.map { .colour($0.colour) } ?? "transparent",
        "strokeWidth": .number(stroke?.width ?? 0),
      ]
      return (record, look)
    case .disc(let x, let y, let radius, let fill):
      let place: JSONValue = [
        "x": .pixels(x - plot.left), "y": .pixels(y - plot.top),
        "colour": fill.map(JSONValue.colour) ?? "transparent",
      ]
      let look: JSONValue = [
        "type": "circle", "fill": ["expr": "datum.colour"],
        "size": .number(VegaLite.size(radius: radius)), "opacity": 1,
      ]
      return (place, look)
    }
  }

  /// The far corner of a line or a rectangle; discs have none.
  private static func far(_ mark: JSONValue) -> [String: JSONValue] {
    guard case .object(let members) = mark, members["type"] != "circle" else { return [:] }
    return ["x2": ["field": "x2"], "y2": ["field": "y2"]]
  }

  private static func layer(
    _ records: [JSONValue],
    _ mark: JSONValue,
    _ encoding: [String: JSONValue]
  ) -> [JSONValue] {
    guard !records.isEmpty else { return [] }
    let places: [String: JSONValue] = ["x": VegaLite.pixels("x"), "y": VegaLite.pixels("y")]
    return [
      [
        "data": ["values": .array(records)], "mark": mark,
        "encoding": .object(encoding.merging(places) { $1 }),
      ]
    ]
  }
}
