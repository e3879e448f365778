// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension PointMap {
  /// The chart as a Vega-Lite (version 5) specification, its coordinates projected already.
  public var specification: JSONValue {
    let projection = sheet().projection
    let records: [JSONValue] =
      existing.map { record($0, "existing", projection) }
      + proposed.map { record($0, "proposed", projection) }
    let land: [JSONValue] = outline.map { shape -> JSONValue in
      [
        "type": "Feature", "name": .string(shape.name), "words": .string(shape.name),
        "geometry": VegaLite.polygon(projection.rings(shape)),
      ]
    }
    var layers: [JSONValue] = []
    if !land.isEmpty {
      layers.append([
        "data": ["values": .array(land)],
        "mark": [
          "type": "geoshape", "fill": .colour(style.palette.missing), "strokeWidth": 0.8,
          "stroke": .colour(style.palette.muted),
        ],
        "encoding": ["tooltip": VegaLite.words],
      ])
    }
    layers.append(
      discs("existing", ["color": .colour(style.palette.main), "opacity": 0.75], radius)
    )
    let site: [String: JSONValue] = [
      "color": .colour(style.palette.second), "stroke": "#ffffff", "strokeWidth": 1.4,
      "opacity": 1,
    ]
    layers.append(discs("proposed", site, 6.5))
    return VegaLite(for: self).specification(records, layers: layers, more: VegaLite.asPlaced)
  }

  private func record(_ point: Point, _ kind: String, _ projection: MapProjection) -> JSONValue {
    let place = projection(point.place)
    return [
      "words": .string(point.name), "kind": .string(kind), "across": .pixels(place.x),
      "down": .pixels(place.y), "longitude": .number(point.place.longitude),
      "latitude": .number(point.place.latitude),
    ]
  }

  private func discs(_ kind: String, _ look: [String: JSONValue], _ radius: Double) -> JSONValue {
    let mark: JSONValue = ["type": "circle", "size": .number(VegaLite.size(radius: radius))]
    return [
      "mark": mark.with(look),
      "transform": [["filter": .string("datum.kind == '\(kind)'")]],
      "encoding": [
        "x": VegaLite.pixels("across"), "y": VegaLite.pixels("down"), "tooltip": VegaLite.words,
      ],
    ]
  }
}
