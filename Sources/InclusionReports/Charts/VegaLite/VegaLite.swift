// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What the Vega-Lite specifications of all charts share.
struct VegaLite {
  /// The height of a row.
  static let row: JSONValue = ["step": 22]

  private let heading: ChartHeading
  private let style: ChartStyle
  private let summary: String

  /// The frame of a chart's specification.
  init(for chart: some Chart) {
    heading = chart.heading
    style = chart.style
    summary = chart.summary
  }

  /// A specification of layers over one table.
  ///
  /// - Parameters:
  ///   - records: The rows of the table.
  ///   - layers: What is drawn, from back to front.
  ///   - width: The width of the plot, in pixels.
  ///   - height: The height of the plot.
  ///   - encoding: What all layers share.
  ///   - axisHeight: The room below the plot before notes and source.
  ///   - more: Further members, such as a projection.
  /// - Returns: The specification.
  func specification(
    _ records: [JSONValue],
    layers: [JSONValue],
    width: JSONValue? = nil,
    height: JSONValue,
    encoding: JSONValue = [:],
    axisHeight: Double = 48,
    more: [String: JSONValue] = [:]
  ) -> JSONValue {
    var lines: [JSONValue] = []
    for text in [heading.subtitle, heading.unit] where !text.isEmpty { lines += wrapped(text, 13) }
    let title: JSONValue = [
      "text": .array(wrapped(heading.title, 17)), "subtitle": .array(lines), "anchor": "start",
      "frame": "bounds", "fontSize": 17, "subtitleFontSize": 13, "offset": 14,
      "subtitleColor": .colour(style.palette.soft), "color": .colour(style.palette.ink),
    ]
    let font: JSONValue = "Liberation Sans, Arial, Helvetica, sans-serif"
    let axis: JSONValue = [
      "gridColor": .colour(style.palette.rule), "domain": false, "ticks": false,
      "labelFontSize": 12, "labelColor": .colour(style.palette.soft), "labelLimit": 220,
      "titleFontWeight": "normal", "titleColor": .colour(style.palette.soft),
    ]
    let config: JSONValue = [
      "font": font, "view": ["stroke": nil], "axis": axis, "legend": ["labelFontSize": 12],
    ]
    // The notes stand outside of what the layers share.
    let drawn: JSONValue = ["layer": .array(layers), "encoding": encoding]
    let own: [String: JSONValue] = [
      "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
      "description": .string(
        [heading.title, summary, heading.note, heading.source].filter { !$0.isEmpty }
          .joined(separator: " ")
      ),
      "title": title, "config": config, "background": "#ffffff", "padding": 14,
      "width": width ?? .number((style.drawnWidth * 0.62).rounded()), "height": height,
      "data": ["values": .array(records)],
      "layer": .array([drawn] + footer(below: axisHeight)),
    ]
    return .object(own.merging(more) { $1 })
  }

  /// An axis with the chart's way to write numbers.
  func axis(title: String = "", grid: Bool = true) -> JSONValue {
    let axis: JSONValue = [
      "title": title.isEmpty ? nil : .string(title), "grid": .boolean(grid),
    ]
    switch style.numbers {
    case .percent: return axis.with(["format": "~%"])
    case .points: return axis.with(["labelExpr": "format(100 * datum.value, '~f') + ' pp'"])
    case .ordinal: return axis.with(["format": "d"])
    case .decimalYear: return axis.with(["format": "~f"])
    default: return axis.with(["format": ",~r"])
    }
  }

  /// A place on an axis for a number of the table.
  func quantity(_ field: String, title: String = "", zero: Bool = true) -> JSONValue {
    [
      "field": .string(field), "type": "quantitative", "axis": axis(title: title),
      "scale": ["zero": .boolean(zero), "nice": true],
    ]
  }

  /// A row for each name, in the order of the table.
  static let rows: JSONValue = [
    "field": "row", "type": "nominal", "sort": nil,
    "axis": ["title": nil, "labelAlign": "left", "labelPadding": 190, "minExtent": 195],
    "scale": ["paddingInner": 0.3],
  ]

  /// A member of the table as it stands.
  static func field(_ name: String, _ type: String = "quantitative") -> JSONValue {
    ["field": .string(name), "type": .string(type)]
  }

  /// The notes and the source, below the plot.
  private func footer(below axisHeight: Double) -> [JSONValue] {
    var lines: [JSONValue] = heading.note.isEmpty ? [] : wrapped(heading.note, 11)
    if !heading.source.isEmpty {
      let say = Catalogue(language: style.language)
      lines += wrapped(say(.chartSource, ["source": heading.source]), 11)
    }
    guard !lines.isEmpty else { return [] }
    let mark: JSONValue = [
      "type": "text", "text": .array(lines), "x": 0,
      "y": ["expr": .string("height + \(Int(axisHeight))")],
      "align": "left", "baseline": "top", "fontSize": 11, "color": .colour(style.palette.soft),
    ]
    return [["data": ["values": [[:]]], "mark": mark]]
  }

  /// A text in lines that fit the picture.
  private func wrapped(_ text: String, _ size: Double) -> [JSONValue] {
    let font = ChartFont(size, bold: size > 15)
    let width: Double = style.drawnWidth * 0.85
    return FittedText(text, font: font, width: width, lines: 4).lines.map(JSONValue.string)
  }

  /// Names in which none occurs twice, so that two rows of one name stay two rows.
  static func distinct(_ names: [String]) -> [String] {
    var seen: [String: Int] = [:]
    return names.map { name in
      let times: Int = (seen[name] ?? 0) + 1
      seen[name] = times
      return times == 1 ? name : "\(name) (\(times))"
    }
  }
}
