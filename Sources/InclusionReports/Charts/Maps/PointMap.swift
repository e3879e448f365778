// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Access points on a map, and where new ones are proposed.
public struct PointMap: Chart {
  /// A point of the map.
  public struct Point: Hashable, Sendable {
    /// What it is called; written beside proposed sites.
    public let name: String
    /// Where it is.
    public let place: MapPoint

    /// A point of the map.
    public init(_ name: String, at place: MapPoint) {
      self.name = name
      self.place = place
    }
  }

  /// What stands above and below the chart.
  public let heading: ChartHeading
  /// How it looks.
  public var style: ChartStyle
  /// The areas below the points; may be empty.
  public let outline: [MapShape]
  /// The points that are there.
  public let existing: [Point]
  /// The sites that are proposed, the best first; they are numbered.
  public let proposed: [Point]

  /// A map of points.
  ///
  /// - Parameters:
  ///   - heading: What stands above and below.
  ///   - outline: The areas below the points.
  ///   - existing: The points that are there.
  ///   - proposed: The sites that are proposed, the best first.
  ///   - style: How the chart looks.
  /// - Throws: ``ReportError`` with code `emptyChart` if there are neither points nor sites,
  ///   `notFinite`, or `partsMismatched` if a point is not on the globe.
  public init(
    _ heading: ChartHeading,
    outline: [MapShape] = [],
    existing: [Point],
    proposed: [Point] = [],
    style: ChartStyle = ChartStyle()
  ) throws(ReportError) {
    let check = ChartCheck(chart: heading.title)
    guard !(existing + proposed).isEmpty else { throw check.empty }
    for point in existing + proposed { try check.check(point.place, of: point.name) }
    for shape in outline { try check.check(shape) }
    self.heading = heading
    self.outline = outline
    self.existing = existing
    self.proposed = proposed
    self.style = style
  }

  /// How many points there are, and the names of the proposed sites.
  public var summary: String {
    var text: String = counts.joined(separator: "; ")
    if !proposed.isEmpty {
      text += ": " + ChartSummary(for: self).list(proposed.map(\.name))
    }
    return text + "."
  }

  private var counts: [String] {
    [(existing.count, Phrase.chartExisting), (proposed.count, Phrase.chartProposed)]
      .filter { $0.0 > 0 }.map { count, phrase in
        let text: String = ChartNumbers(style: .count, mark: style.decimalMark).text(Double(count))
        return say(phrase, ["count": text])
      }
  }

  private func projection(left: Double, top: Double, width: Double) -> MapProjection {
    let corners: [MapPoint] = outline.flatMap { $0.rings.flatMap { $0 } }
    let frame: (width: Double, height: Double) = (
      width, style.plotHeight == nil ? width : style.drawnHeight
    )
    return MapProjection(
      fitting: corners + (existing + proposed).map(\.place),
      left: left,
      top: top,
      frame: frame
    )
  }

  /// A margin around the map, so that a disc at its edge is whole.
  private static let inset: Double = 10

  /// How large an existing point is.
  var radius: Double { existing.count > 500 ? 1.6 : 3 }

  /// The page with all above the map, and the projection onto it.
  func sheet() -> (page: ChartPage, projection: MapProjection) {
    var page = ChartPage(for: self)
    let (soft, accent) = (style.palette.main, style.palette.second)
    var entries: [SwatchLegend.Entry] = []
    if !existing.isEmpty { entries.append(.init(text: counts[0], mark: .disc(soft, radius: 3))) }
    if !proposed.isEmpty {
      entries.append(.init(text: counts[counts.count - 1], mark: .disc(accent, radius: 6)))
    }
    SwatchLegend(entries: entries).draw(on: &page)
    let inset: Double = PointMap.inset
    let projection = projection(
      left: page.left + inset,
      top: page.top + inset,
      width: page.width - 2 * inset
    )
    return (page, projection)
  }

  /// The chart as a picture.
  public var drawing: ChartDrawing {
    var (page, projection) = sheet()
    let soft: ChartColour = style.palette.main
    let land = ChartCanvas.Stroke(style.palette.muted, 0.8)
    for shape in outline {
      page.canvas.mark(shape.name) {
        $0.path(
          MapProjection.path(projection.rings(shape)),
          fill: style.palette.missing,
          stroke: land,
          evenOdd: true
        )
      }
    }
    for point in existing {
      let place = projection(point.place)
      page.canvas.mark(point.name) {
        $0.circle(place.x, place.y, radius: radius, fill: soft, opacity: 0.75)
      }
    }
    let bottom: Double = page.top + projection.height + 2 * PointMap.inset
    label(projection, on: &page, bottom: bottom)
    return page.finished(bottom: bottom + 18)
  }

  /// Draws the sites with their numbers and names, as far as they have room, and the scale.
  private func label(_ projection: MapProjection, on page: inout ChartPage, bottom: Double) {
    let font = ChartFont.strongLabel
    let (accent, ink, paper) = (style.palette.second, style.palette.ink, ChartColour(0xFFFFFF))
    let places = proposed.map { projection($0.place) }
    for (point, place) in zip(proposed, places) {
      let edge = ChartCanvas.Stroke(paper, 1.4)
      page.canvas.mark(point.name) {
        $0.circle(place.x, place.y, radius: 6.5, fill: accent, stroke: edge)
      }
    }
    var taken: [TextBox] = places.map {
      TextBox(left: $0.x - 6, top: $0.y - 6, right: $0.x + 6, bottom: $0.y + 6)
    }
    let sheet = TextBox(left: page.left, top: page.top, right: page.right, bottom: bottom)
    for (index, place) in places.enumerated() {
      let name = FittedText("\(index + 1) \(proposed[index].name)", font: font, width: 170)
      for text in [name.lines[0], "\(index + 1)"] {
        let places: [(Double, Double, ChartCanvas.Anchor)] = [
          (10, 4, .start), (-10, 4, .end), (0, -11, .middle), (0, 19, .middle),
          (9, -8, .start), (9, 16, .start), (-9, -8, .end), (-9, 16, .end),
        ]
        let free = places.first { across, down, anchor in
          let box = TextBox(text, place.x + across, place.y + down, font, anchor: anchor)
          return box.left >= sheet.left && box.right <= sheet.right && box.top >= sheet.top
            && box.bottom <= sheet.bottom && !taken.contains { $0.overlaps(box) }
        }
        guard let (across, down, anchor) = free else { continue }
        let (x, y) = (place.x + across, place.y + down)
        taken.append(TextBox(text, x, y, font, anchor: anchor))
        let whole: String? = text == name.lines[0] && !name.isShortened ? nil : proposed[index].name
        page.canvas.text(text, x, y, font, ink, anchor: anchor, whole: whole, halo: paper)
        break
      }
    }
    let nice = NiceTicks(
      from: 0,
      to: projection.width / 5 / projection.pixelsPerKilometre,
      about: 1
    )
    let length: Double = nice.step * projection.pixelsPerKilometre
    guard length <= page.width - 80 else { return }
    let line = ChartCanvas.Stroke(style.palette.soft, 1.4)
    let start: Double = page.left
    page.canvas.placed { $0.line(start, bottom + 8, start + length, bottom + 8, line) }
    let distance: String = ChartNumbers(style: .upTo(3), mark: style.decimalMark).text(nice.step)
    let text: String = "\(distance)\u{A0}km"
    page.canvas.text(text, page.left + length + 8, bottom + 12, .note, style.palette.soft)
  }
}
