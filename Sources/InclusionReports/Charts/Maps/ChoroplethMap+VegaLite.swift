// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ChoroplethMap {
  /// The chart as a Vega-Lite (version 5) specification. Its coordinates are projected already, so
  /// that every renderer draws the same map.
  public var specification: JSONValue {
    let projection = sheet().projection
    let features: [JSONValue] = shapes.map { shape -> JSONValue in
      let value: Double? = values[shape.id]
      let border: ChartColour = value == nil ? style.palette.muted : edge.colour
      return [
        "type": "Feature", "id": .string(shape.id), "name": .string(shape.name),
        "value": .number(orNull: value), "words": .string(words(shape)),
        "colour": .colour(fill(of: shape)), "edge": .colour(border),
        "width": .number(value == nil ? 0.7 : edge.width),
        "geometry": VegaLite.polygon(projection.rings(shape)),
      ]
    }
    let layer: JSONValue = [
      "mark": [
        "type": "geoshape", "stroke": ["expr": "datum.edge"],
        "strokeWidth": ["expr": "datum.width"],
      ],
      "encoding": ["fill": VegaLite.colour(), "tooltip": VegaLite.words],
    ]
    return VegaLite(for: self).specification(features, layers: [layer], more: VegaLite.asPlaced)
  }
}
