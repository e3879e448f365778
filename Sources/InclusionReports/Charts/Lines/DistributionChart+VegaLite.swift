// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension DistributionChart {
  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    var page = ChartPage(for: self)
    let shapes = shapes
    let (plot, head) = plot(of: shapes, on: &page)
    let frame = VegaLite(for: self)
    let isSingle: Bool = samples.count == 1
    var layers: [JSONValue] = isSingle ? [bins(frame)] : curves(frame)
    for (index, reference) in references.enumerated() {
      let above: Double = plot.top - base(of: index, under: head) - 4
      let ink: ChartColour = style.palette.ink
      layers.append(frame.reference(reference.value, above: above, colour: ink, width: 1.2))
    }
    return frame.specification(isSingle ? table(of: shapes) : points(of: shapes), layers: layers)
  }

  private func table(of shapes: Shapes) -> [JSONValue] {
    shapes.shares.enumerated().map { index, share -> JSONValue in
      let (from, to) = (shapes.edges[index], shapes.edges[index + 1])
      return [
        "from": .number(from), "to": .number(to), "share": .number(share),
        "words": .string(words(share, from: from, to: to)),
      ]
    }
  }

  private func bins(_ frame: VegaLite) -> JSONValue {
    [
      "mark": ["type": "rect", "color": .colour(fill), "xOffset": 0.5, "x2Offset": -0.5],
      "encoding": [
        "x": frame.x("from"), "x2": ["field": "to"], "y": frame.y("share"), "y2": ["datum": 0],
        "tooltip": VegaLite.words,
      ],
    ]
  }

  private func points(of shapes: Shapes) -> [JSONValue] {
    var records: [JSONValue] = []
    for (group, curve) in shapes.curves.enumerated() {
      for point in curve {
        records.append([
          "group": .number(Double(group)), "words": .string(samples[group].name),
          "x": .number(point.x), "height": .number(point.y),
        ])
      }
    }
    return records
  }

  private func curves(_ frame: VegaLite) -> [JSONValue] {
    let look = LineLook(style.palette)
    return samples.indices.flatMap { group -> [JSONValue] in
      let stroke = look.stroke(group)
      let area: JSONValue = [
        "mark": ["type": "area", "opacity": 0.08, "color": .colour(stroke.colour)],
        "transform": [["filter": .string("datum.group == \(group)")]],
        "encoding": ["x": frame.x("x"), "y": frame.y("height"), "y2": ["datum": 0]],
      ]
      return [area, frame.line(group, stroke, x: "x", y: "height")]
    }
  }
}
