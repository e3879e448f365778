// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ConcentrationChart {
  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    let frame = VegaLite(for: self)
    let look = LineLook(style.palette)
    var records: [JSONValue] = []
    for (group, curve) in curves.enumerated() {
      for point in curve.points {
        records.append([
          "group": .number(Double(group)), "words": .string(curve.name), "x": .number(point.x),
          "y": .number(point.y),
        ])
      }
    }
    return frame.specification(
      records,
      layers: curves.indices.map { frame.line($0, look.stroke($0), x: "x", y: "y") }
    )
  }
}
