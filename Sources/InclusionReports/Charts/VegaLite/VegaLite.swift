// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A chart as a Vega-Lite (version 5) specification that is drawn as the chart itself is: data go
/// through scales with the same ends, and axes have the same numbers; heading, names, labels and
/// notes are text marks where the chart's own drawing has them.
struct VegaLite {
  private let heading: ChartHeading
  private let style: ChartStyle
  private let drawing: ChartDrawing
  /// Where the plot lies; the whole sheet where there are no axes.
  private let plot: PlotFrame

  /// The specification of a chart, without its data.
  init(for chart: some Chart) {
    heading = chart.heading
    style = chart.style
    drawing = chart.drawing
    plot =
      drawing.layout.plot
      ?? PlotFrame(left: 0, top: 0, right: drawing.width, bottom: drawing.height)
  }

  /// A specification of layers over one table.
  ///
  /// - Parameters:
  ///   - records: The rows of the table.
  ///   - layers: What is drawn of it, from back to front.
  ///   - more: Further members, such as a projection.
  /// - Returns: The specification.
  func specification(
    _ records: [JSONValue],
    layers: [JSONValue],
    more: [String: JSONValue] = [:]
  ) -> JSONValue {
    let placed = VegaLiteLayout(drawing.layout, plot: plot)
    let axis: JSONValue = [
      "domain": false, "ticks": false, "title": nil, "gridColor": .colour(style.palette.rule),
      "labelColor": .colour(style.palette.soft), "labelFontSize": 12, "labelLimit": 0,
      "labelBaseline": "alphabetic", "labelOverlap": false, "labelBound": false,
      "labelFlush": false,
    ]
    let config: JSONValue = [
      "font": "Liberation Sans, Arial, Helvetica, Arimo, sans-serif", "axis": axis,
      "view": ["stroke": nil], "tick": ["opacity": 1],
    ]
    let own: [String: JSONValue] = [
      "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
      "description": .string(
        [heading.title, drawing.summary, heading.note, heading.source].filter { !$0.isEmpty }
          .joined(separator: " ")
      ),
      "usermeta": [
        "title": .string(heading.title), "subtitle": .string(heading.subtitle),
        "unit": .string(heading.unit), "note": .string(heading.note),
        "source": .string(heading.source),
      ],
      "config": config, "background": "#ffffff", "autosize": ["type": "none"],
      "padding": [
        "left": .number(plot.left), "top": .number(plot.top),
        // A thousandth more, so that a sum of rounded places does not fall short of a whole pixel.
        "right": .number(drawing.width - plot.right + 0.001),
        "bottom": .number(drawing.height - plot.bottom + 0.001),
      ],
      "width": .number(plot.right - plot.left), "height": .number(plot.bottom - plot.top),
      "data": ["values": .array(records)],
      "layer": .array(frame + placed.behind + layers + placed.before + placed.texts),
    ]
    return JSONValue.object(own.merging(more) { $1 }).cleaned
  }

  /// A number of the table, through the scale of the axis below.
  func x(_ field: String) -> JSONValue { VegaLite.scaled(field, plot.x) }

  /// A number of the table, through the scale of the axis on the left.
  func y(_ field: String) -> JSONValue { VegaLite.scaled(field, plot.y) }

  /// The number at the right end of the axis below; 0 without one.
  var upper: Double { plot.x?.upper ?? 0 }

  /// A vertical place of the drawing, in pixels below the upper edge of the plot.
  func down(_ place: Double) -> JSONValue { .pixels(place - plot.top) }

  /// A horizontal place of the drawing, in pixels right of the left edge of the plot.
  func across(_ place: Double) -> JSONValue { .pixels(place - plot.left) }

  /// A member of the table that is a place in pixels.
  static func pixels(_ field: String) -> JSONValue {
    ["field": .string(field), "type": "quantitative", "scale": nil, "axis": nil]
  }

  /// A member of the table that is a colour.
  static func colour(_ field: String = "colour") -> JSONValue {
    ["field": .string(field), "type": "nominal", "scale": nil, "legend": nil]
  }

  /// What a pointed-at mark says: the member `words` of the table.
  static let words: JSONValue = ["field": "words", "type": "nominal"]

  /// Keeps the rows of the table that hold a number.
  static func known(_ field: String) -> JSONValue {
    [["filter": .string("isValid(datum.\(field))")]]
  }

  private static func scaled(_ field: String, _ axis: PlotFrame.Axis?) -> JSONValue {
    ["field": .string(field), "type": "quantitative", "scale": scale(axis)]
  }

  private static func scale(_ axis: PlotFrame.Axis?) -> JSONValue {
    guard let axis else { return nil }
    let domain: JSONValue = [.number(axis.lower), .number(axis.upper)]
    let kind: [String: JSONValue] = axis.isLogarithmic ? ["type": "log"] : ["zero": false]
    return JSONValue.object(["domain": domain, "nice": false]).with(kind)
  }

  /// The axes and their grid, on an empty plot.
  private var frame: [JSONValue] {
    var encoding: [String: JSONValue] = [:]
    if let axis = plot.x {
      encoding["x"] = [
        "datum": .number(axis.lower), "type": "quantitative", "scale": VegaLite.scale(axis),
        "axis": VegaLite.axis(axis, "labelOffset").with(["labelPadding": plot.y == nil ? 14 : 18]),
      ]
      encoding["x2"] = ["datum": .number(axis.upper)]
    }
    if let axis = plot.y {
      encoding["y"] = [
        "datum": .number(axis.lower), "type": "quantitative", "scale": VegaLite.scale(axis),
        "axis": VegaLite.axis(axis, "").with([
          "labelPadding": 8, "labelOffset": .number(ChartFont.label.middle),
        ]),
      ]
      encoding["y2"] = ["datum": .number(axis.upper)]
    }
    guard !encoding.isEmpty else { return [] }
    return [
      [
        "data": ["values": [[:]]], "mark": ["type": "rect", "fillOpacity": 0],
        "encoding": .object(encoding),
      ]
    ]
  }

  /// An axis with the numbers, the texts and the moves of the drawing.
  private static func axis(_ axis: PlotFrame.Axis, _ offset: String) -> JSONValue {
    let last: Int = max(axis.ticks.count - 1, 1)
    let texts: String = axis.ticks.map { "'\($0.text)'" }.joined(separator: ", ")
    var members: [String: JSONValue] = [
      "values": .array(axis.ticks.map { .number($0.value) }), "grid": .boolean(axis.hasGrid),
      // Without it Vega leaves numbers out where it sees no room.
      "tickCount": .number(Double(max(axis.ticks.count, 1))),
      "labelExpr": .string("[\(texts)][round(datum.index * \(last))]"),
    ]
    let moved: [JSONValue] = axis.ticks.enumerated().compactMap { index, tick in
      guard tick.shift != 0 else { return nil }
      let test: String = "round(datum.index * \(last)) == \(index)"
      return ["test": .string(test), "value": .pixels(tick.shift)]
    }
    if !moved.isEmpty, !offset.isEmpty {
      members[offset] = ["condition": .array(moved), "value": 0]
    }
    return .object(members)
  }
}
