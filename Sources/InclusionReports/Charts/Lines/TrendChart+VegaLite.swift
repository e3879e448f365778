// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension TrendChart {
  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    let frame = VegaLite(for: self)
    let look = LineLook(style.palette)
    let records: [JSONValue] = series.enumerated().flatMap { group, line in
      record(line.points, of: line, group, kind: "observed")
        + record(expected(line), of: line, group, kind: "projected")
    }
    var layers: [JSONValue] = []
    if let goal { layers += target(goal, frame) }
    for (index, line) in series.enumerated() {
      let stroke = look.stroke(index)
      if !line.projection.isEmpty { layers += projection(index, stroke, frame) }
      layers += observed(index, stroke, frame)
    }
    return frame.specification(records, layers: layers)
  }

  private func record(
    _ points: [Point],
    of line: Series,
    _ group: Int,
    kind: String
  ) -> [JSONValue] {
    points.map { point -> JSONValue in
      let estimate = point.estimate
      let isBand: Bool = kind == "projected"
      return [
        "group": .number(Double(group)), "name": .string(line.name), "kind": .string(kind),
        "time": .number(point.time), "value": .number(orNull: estimate.value),
        "lower": .number(orNull: estimate.lower ?? (isBand ? estimate.value : nil)),
        "upper": .number(orNull: estimate.upper ?? (isBand ? estimate.value : nil)),
        "words": .string(label(line)),
      ]
    }
  }

  /// Keeps the rows of a group that are of a kind.
  private func only(_ group: Int, _ kind: String, with field: String? = nil) -> JSONValue {
    let rows: String = "datum.group == \(group) && datum.kind == '\(kind)'"
    return [["filter": .string(field.map { "\(rows) && isValid(datum.\($0))" } ?? rows)]]
  }

  private func path(_ stroke: ChartCanvas.Stroke) -> JSONValue {
    [
      "type": "line", "strokeWidth": .number(stroke.width), "color": .colour(stroke.colour),
      "strokeCap": "round", "strokeJoin": "round", "invalid": "break-paths-filter-domains",
    ]
  }

  /// What is expected: its band, and a dashed line.
  private func projection(
    _ group: Int,
    _ stroke: ChartCanvas.Stroke,
    _ frame: VegaLite
  ) -> [JSONValue] {
    let known: JSONValue = only(group, "projected", with: "value")
    let area: JSONValue = ["type": "area", "opacity": 0.16, "color": .colour(stroke.colour)]
    let time: JSONValue = frame.x("time")
    return [
      [
        "mark": area, "transform": known,
        "encoding": ["x": time, "y": frame.y("lower"), "y2": ["field": "upper"]],
      ],
      [
        "mark": path(stroke).with(["strokeDash": [5, 4]]), "transform": known,
        "encoding": ["x": time, "y": frame.y("value")],
      ],
    ]
  }

  /// What was observed: a line that breaks where a value is missing, intervals, and discs.
  private func observed(
    _ group: Int,
    _ stroke: ChartCanvas.Stroke,
    _ frame: VegaLite
  ) -> [JSONValue] {
    let colour: JSONValue = .colour(stroke.colour)
    let place: JSONValue = ["x": frame.x("time"), "y": frame.y("value")]
    let range: JSONValue = [
      "x": frame.x("time"), "y": frame.y("lower"), "y2": ["field": "upper"],
    ]
    // Every other line has rings, which grey print keeps.
    let isHollow: Bool = group % 2 == 1
    let dot: JSONValue = [
      "type": "circle", "opacity": 1, "fill": isHollow ? "#ffffff" : colour,
      "stroke": isHollow ? colour : "#ffffff", "strokeWidth": isHollow ? 2 : 1.2,
      "size": .number(VegaLite.size(radius: isHollow ? 3.4 : 4)),
    ]
    return [
      ["mark": path(stroke), "transform": only(group, "observed"), "encoding": place],
      [
        "mark": ["type": "rule", "opacity": 0.7, "strokeWidth": 1.2, "color": colour],
        "transform": only(group, "observed", with: "lower"), "encoding": range,
      ],
      [
        "mark": dot, "transform": only(group, "observed", with: "value"),
        "encoding": place.with(["tooltip": VegaLite.words]),
      ],
    ]
  }

  /// The target: a line across the plot, and a diamond at its time.
  private func target(_ goal: Goal, _ frame: VegaLite) -> [JSONValue] {
    let ink: JSONValue = .colour(style.palette.ink)
    let data: JSONValue = [
      "values": [["value": .number(goal.value), "time": .number(orNull: goal.time)]]
    ]
    let line: JSONValue = [
      "data": data,
      "mark": ["type": "rule", "strokeDash": [4, 3], "strokeWidth": 1.2, "color": ink],
      "encoding": ["x": ["value": 0], "x2": ["value": "width"], "y": frame.y("value")],
    ]
    guard goal.time != nil else { return [line] }
    let diamond: JSONValue = [
      "data": data,
      "mark": [
        "type": "point", "shape": "diamond", "size": 144, "fill": ink, "stroke": "#ffffff",
        "strokeWidth": 1.2, "opacity": 1,
      ],
      "encoding": ["x": frame.x("time"), "y": frame.y("value")],
    ]
    return [line, diamond]
  }
}
