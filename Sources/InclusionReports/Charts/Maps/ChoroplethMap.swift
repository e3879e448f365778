// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A map whose areas are shaded by classes of a value; areas without one are striped.
public struct ChoroplethMap: Chart {
  /// What stands above and below the chart.
  public let heading: ChartHeading
  /// How it looks.
  public var style: ChartStyle
  /// The areas.
  public let shapes: [MapShape]
  /// The values by the id of their area.
  public let values: [String: Double]
  /// How values are sorted into classes.
  public let breaks: ClassBreaks
  /// The classes.
  let classes: MapClasses

  /// A map of values. An area without a value is striped; values without an area are named below.
  ///
  /// - Parameters:
  ///   - heading: What stands above and below.
  ///   - shapes: The areas.
  ///   - values: The values by the id of their area; a value that is not known is left out or NaN.
  ///   - breaks: How values are sorted into classes.
  ///   - style: How the chart looks.
  /// - Throws: ``ReportError`` with code `emptyChart`, `allMissing`, `notFinite` or `breaksInvalid`.
  /// - Complexity: O(*n* log *n* + corners), *k* times as much for Jenks classes.
  public init(
    _ heading: ChartHeading,
    shapes: [MapShape],
    values: [String: Double],
    breaks: ClassBreaks = .quantile(5),
    style: ChartStyle = ChartStyle()
  ) throws(ReportError) {
    let check = ChartCheck(chart: heading.title)
    let known: [String: Double] = values.filter { !$0.value.isNaN }
    try check.check(shapes.map { ($0.name, ChartEstimate(known[$0.id])) })
    let corners: [MapPoint] = shapes.flatMap { $0.rings.flatMap { $0 } }
    try check.check(corners.flatMap { [$0.longitude, $0.latitude] }, of: heading.title)
    self.heading = heading
    self.shapes = shapes
    self.values = known
    self.breaks = breaks
    self.style = style
    classes = MapClasses(borders: try breaks.borders(of: shapes.compactMap { known[$0.id] }))
  }

  /// The highest and the lowest value, and what is missing.
  public var summary: String {
    ChartSummary(for: self).extremes(shapes.map { ($0.name, values[$0.id]) })
  }

  /// The ids of values that no area has.
  var unmatched: [String] {
    let ids = Set(shapes.map(\.id))
    return values.keys.filter { !ids.contains($0) }.sorted()
  }

  /// The projection into a frame.
  private func projection(left: Double, top: Double, width: Double) -> MapProjection {
    MapProjection(
      fitting: shapes.lazy.flatMap { $0.rings.lazy.flatMap { $0 } },
      left: left,
      top: top,
      frame: (width, style.plotHeight == nil ? width * 1.1 : style.drawnHeight)
    )
  }

  /// The chart as a picture.
  public var drawing: ChartDrawing {
    var page = ChartPage(for: self)
    let isComplete: Bool = shapes.allSatisfy { values[$0.id] != nil }
    classes.draw(on: &page, numbers: numbers, say: say, missing: !isComplete)
    let projection = projection(left: page.left, top: page.top, width: page.width)
    let colours: [ChartColour] = classes.colours(style.palette)
    // Many areas have thin borders, so that shades are seen and not lines.
    let edge = ChartCanvas.Stroke(ChartColour(0xFFFFFF), shapes.count > 300 ? 0.25 : 0.7)
    let none = ChartCanvas.Stroke(style.palette.muted, 0.7)
    if !isComplete { page.canvas.defineStripes(style.palette) }
    for shape in shapes {
      let path: String = projection.path(shape)
      let value: Double? = values[shape.id]
      let words: String = value.map { numbers.text($0) } ?? say(.chartNoData)
      page.canvas.mark("\(shape.name): \(words)") { canvas in
        if let value {
          let fill: ChartColour = colours[classes.place(of: value)]
          canvas.path(path, fill: fill, stroke: edge, evenOdd: true)
        } else {
          canvas.striped(path, stroke: none)
        }
      }
    }
    if !unmatched.isEmpty {
      let names: String = ChartSummary(for: self).list(unmatched)
      page.add(note: say(.chartShapesUnmatched, ["names": names]))
    }
    return page.finished(bottom: page.top + projection.height + 4)
  }

  /// The chart as a Vega-Lite (version 5) specification. Its coordinates are projected already, so
  /// that every renderer draws the same map.
  public var specification: JSONValue {
    let width: Double = style.drawnWidth - 2 * ChartPage.margin
    let projection = projection(left: 0, top: 0, width: width)
    let colours: [ChartColour] = classes.colours(style.palette)
    let labels: [String] = VegaLite.distinct(classes.labels(numbers, say: say))
    let isComplete: Bool = shapes.allSatisfy { values[$0.id] != nil }
    let features: [JSONValue] = shapes.map { shape in
      let value: Double? = values[shape.id]
      return [
        "type": "Feature", "name": .string(shape.name), "value": .number(orNull: value),
        "class": .string(value.map { labels[classes.place(of: $0)] } ?? say(.chartNoData)),
        "geometry": ["type": "Polygon", "coordinates": rings(shape, projection)],
      ]
    }
    let domain: [String] = labels + (isComplete ? [] : [say(.chartNoData)])
    let shades: [ChartColour] = colours + (isComplete ? [] : [style.palette.missing])
    let colour: JSONValue = [
      "field": "class", "type": "nominal", "legend": ["title": nil, "orient": "top"],
      "scale": [
        "domain": .array(domain.map(JSONValue.string)),
        "range": .array(shades.map(JSONValue.colour)),
      ],
    ]
    let layer: JSONValue = [
      "mark": ["type": "geoshape", "stroke": "#ffffff", "strokeWidth": 0.5],
      "encoding": ["color": colour],
    ]
    return VegaLite(for: self).specification(
      features,
      layers: [layer],
      width: .number(projection.width.rounded()),
      height: .number(projection.height.rounded()),
      axisHeight: 14,
      more: ["projection": ["type": "identity"]]
    )
  }

  private func rings(_ shape: MapShape, _ projection: MapProjection) -> JSONValue {
    .array(
      shape.rings.map { ring in
        .array(
          ring.map { point in
            let place = projection(point)
            return [.number((place.x * 10).rounded() / 10), .number((place.y * 10).rounded() / 10)]
          }
        )
      }
    )
  }
}
