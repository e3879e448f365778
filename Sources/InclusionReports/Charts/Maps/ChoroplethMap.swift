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
  /// - Throws: ``ReportError`` with code `emptyChart`, `allMissing`, `notFinite`,
  ///   `breaksInvalid`, or `partsMismatched` if a corner is not on the globe.
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
    for shape in shapes { try check.check(shape) }
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
  func projection(left: Double, top: Double, width: Double) -> MapProjection {
    MapProjection(
      fitting: shapes.lazy.flatMap { $0.rings.lazy.flatMap { $0 } },
      left: left,
      top: top,
      frame: (width, style.plotHeight == nil ? width * 1.1 : style.drawnHeight)
    )
  }

  /// The border of an area. Many areas have thin ones, so that shades are seen and not lines.
  var edge: ChartCanvas.Stroke { .init(ChartColour(0xFFFFFF), shapes.count > 300 ? 0.25 : 0.7) }

  /// The colour of an area.
  func fill(of shape: MapShape) -> ChartColour {
    values[shape.id].map { classes.colour(of: $0, style.palette) } ?? style.palette.missing
  }

  /// An area in words.
  func words(_ shape: MapShape) -> String {
    "\(shape.name): \(values[shape.id].map { numbers.text($0) } ?? say(.chartNoData))"
  }

  /// The page with all above the map, and the projection onto it.
  func sheet() -> (page: ChartPage, projection: MapProjection) {
    var page = ChartPage(for: self)
    let isComplete: Bool = shapes.allSatisfy { values[$0.id] != nil }
    classes.draw(on: &page, numbers: numbers, say: say, missing: !isComplete)
    return (page, projection(left: page.left, top: page.top, width: page.width))
  }

  /// The chart as a picture.
  public var drawing: ChartDrawing {
    var (page, projection) = sheet()
    let none = ChartCanvas.Stroke(style.palette.muted, 0.7)
    for shape in shapes {
      let rings = projection.rings(shape)
      let path: String = MapProjection.path(rings)
      page.canvas.mark(words(shape)) { canvas in
        let isKnown: Bool = values[shape.id] != nil
        canvas.path(path, fill: fill(of: shape), stroke: isKnown ? edge : none, evenOdd: true)
        guard !isKnown else { return }
        let stripes = ChartCanvas.Stroke(style.palette.muted)
        canvas.placed(.beforeData) { $0.hatch(Hatching.lines(inside: rings), stripes) }
      }
    }
    if !unmatched.isEmpty {
      let names: String = ChartSummary(for: self).list(unmatched)
      page.add(note: say(.chartShapesUnmatched, ["names": names]))
    }
    return page.finished(bottom: page.top + projection.height + 4)
  }
}
