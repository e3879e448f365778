// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension CoverageChart {
  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    let frame = VegaLite(for: self)
    let look = LineLook(style.palette)
    // A curve stays where it is up to the end of the axis.
    let end: Double? = frame.upper
    var records: [JSONValue] = []
    for (index, group) in groups.enumerated() {
      var points: [CurvePoint] = group.points
      if let end, let last = points.last { points.append(CurvePoint(end, last.y)) }
      for point in points {
        records.append([
          "group": .number(Double(index)), "words": .string(label(group)),
          "distance": .number(point.x), "share": .number(point.y),
        ])
      }
    }
    var layers: [JSONValue] = []
    if let limit {
      let ink: ChartColour = style.palette.ink
      layers.append(frame.reference(limit, above: 0, colour: ink, width: 1))
    }
    layers += groups.indices.map { index -> JSONValue in
      let steps: [String: JSONValue] = ["interpolate": "step-after"]
      return frame.line(index, look.stroke(index), x: "distance", y: "share", more: steps)
    }
    return frame.specification(records, layers: layers)
  }
}
