// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension CoverageChart {
  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    let frame = VegaLite(for: self)
    var layers: [JSONValue] = []
    if let limit {
      layers.append(frame.reference(limit, above: 0, colour: style.palette.ink, width: 1))
    }
    for index in groups.indices { layers.append(steps(index, frame)) }
    let end: Double = frame.upper
    return frame.specification(groups.indices.flatMap { records($0, end: end) }, layers: layers)
  }

  private func steps(_ index: Int, _ frame: VegaLite) -> JSONValue {
    let stroke: ChartCanvas.Stroke = LineLook(style.palette).stroke(index)
    let steps: [String: JSONValue] = ["interpolate": "step-after"]
    return frame.line(index, stroke, x: "distance", y: "share", more: steps)
  }

  /// The points of a group; its curve stays where it is up to the end of the axis.
  private func records(_ index: Int, end: Double) -> [JSONValue] {
    let group: Group = groups[index]
    let words: JSONValue = .string(label(group))
    let last: [CurvePoint] = group.points.suffix(1).map { CurvePoint(end, $0.y) }
    return (group.points + last).map { point -> JSONValue in
      [
        "group": .number(Double(index)), "words": words, "distance": .number(point.x),
        "share": .number(point.y),
      ]
    }
  }
}
