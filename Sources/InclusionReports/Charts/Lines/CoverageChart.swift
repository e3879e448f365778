// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Which share of people lives within which distance of an access point, for several groups.
public struct CoverageChart: Chart {
  /// A group with its curve.
  public struct Group: Hashable, Sendable {
    /// The name of the group.
    public let name: String
    /// Distances and the share of people within them.
    public let points: [CurvePoint]

    /// A group with its curve.
    public init(_ name: String, points: [CurvePoint]) {
      self.name = name
      self.points = points
    }
  }

  /// What stands above and below the chart.
  public let heading: ChartHeading
  /// How it looks.
  public var style: ChartStyle
  /// The groups.
  public let groups: [Group]
  /// What distances are measured in and to: `kilometres to the nearest agent`.
  public let distanceTitle: String
  /// A distance that counts as covered.
  public let limit: Double?
  /// Whether distances are drawn by their logarithm.
  public let isLogarithmic: Bool

  /// A chart of coverage.
  ///
  /// - Parameters:
  ///   - heading: What stands above and below.
  ///   - groups: The groups, five at most.
  ///   - distanceTitle: What distances are measured in and to.
  ///   - limit: A distance that counts as covered.
  ///   - isLogarithmic: Whether distances are drawn by their logarithm; they must then be positive.
  ///   - style: How the chart looks.
  /// - Throws: ``ReportError`` with code `emptyChart`, `notFinite`, `tooManyGroups`, or
  ///   `partsMismatched` if a distance has no logarithm.
  public init(
    _ heading: ChartHeading,
    groups: [Group],
    distanceTitle: String,
    limit: Double? = nil,
    isLogarithmic: Bool = false,
    style: ChartStyle = ChartStyle(numbers: .percent(0))
  ) throws(ReportError) {
    let check = ChartCheck(chart: heading.title)
    guard !groups.isEmpty else { throw check.empty }
    for group in groups { try check.check(group.points.flatMap { [$0.x, $0.y] }, of: group.name) }
    if let limit { try check.check([limit], of: distanceTitle) }
    try check.check(groups: groups.count, most: style.palette.groups.count)
    let distances: [Double] = groups.flatMap { $0.points.map(\.x) } + (limit.map { [$0] } ?? [])
    if isLogarithmic, let least = distances.min(), least <= 0 {
      throw ReportError(
        .partsMismatched,
        culprit: distanceTitle,
        "A distance of \(least) in the chart '\(heading.title)' has no logarithm; begin at a "
          + "positive distance, or draw distances as they are."
      )
    }
    self.heading = heading
    self.groups = groups.map { Group($0.name, points: $0.points.sorted { $0.x < $1.x }) }
    self.distanceTitle = distanceTitle
    self.limit = limit
    self.isLogarithmic = isLogarithmic
    self.style = style
  }

  /// What share of each group lives within the limit, or within the largest distance.
  public var summary: String {
    groups.compactMap { group in
      guard let reach = limit ?? group.points.last?.x else { return nil }
      let share: Double = group.points.last { $0.x <= reach }?.y ?? 0
      let words: [String: String] = [
        "name": group.name, "share": numbers.text(share), "distance": distance(reach),
      ]
      return say(.chartWithin, words)
    }.joined(separator: " ")
  }

  private func distance(_ value: Double) -> String {
    ChartNumbers(style: .upTo(2), mark: style.decimalMark).text(value)
  }

  /// The corners of a curve that rises in steps.
  private func corners(_ points: [CurvePoint]) -> [CurvePoint] {
    var corners: [CurvePoint] = []
    for point in points {
      if let last = corners.last { corners.append(CurvePoint(point.x, last.y)) }
      corners.append(point)
    }
    return corners
  }

  /// A group's name with its last share.
  func label(_ group: Group) -> String {
    numbers.label(group.name, group.points.last?.y ?? .nan)
  }

  /// The labels of the curves' ends.
  private var ends: EndLabels { EndLabels() }

  /// Draws the frame of the curves.
  func plot(on page: inout ChartPage) -> LinePlot {
    let all: [CurvePoint] = groups.flatMap(\.points)
    var x: [Double] = all.map(\.x) + (limit.map { [$0] } ?? [])
    if !isLogarithmic { x.append(0) }
    let most: Double = x.max() ?? 1
    let least: Double = x.min() ?? 0
    return LinePlot(
      on: &page,
      for: self,
      .init(
        x: (least, most > least ? most : least + max(1, least.magnitude)),
        xNumbers: ChartNumbers(style: .upTo(2), mark: style.decimalMark),
        xTitle: distanceTitle,
        isLogarithmic: isLogarithmic,
        y: (min(0, all.map(\.y).min() ?? 0), max(1, all.map(\.y).max() ?? 1)),
        yNumbers: numbers,
        yTitle: say(.chartPeople),
        roomRight: ends.room(for: groups.map(label), most: page.width * 0.28) + 6
      )
    )
  }

  /// The chart as a picture.
  public var drawing: ChartDrawing {
    var page = ChartPage(for: self)
    let plot = plot(on: &page)
    if let limit {
      let place: Double = plot.x(limit)
      let stroke = ChartCanvas.Stroke(style.palette.ink, 1, dash: "4 3")
      page.canvas.line(place, plot.top, place, plot.bottom, stroke)
    }
    let look = LineLook(style.palette)
    var labels: [EndLabels.Label] = []
    for (index, group) in groups.enumerated() {
      let points: [(x: Double, y: Double)] = corners(group.points).map {
        (plot.x($0.x), plot.y($0.y))
      }
      let reach: [(x: Double, y: Double)] = points.last.map { [(plot.right, $0.y)] } ?? []
      page.canvas.mark(label(group)) { canvas in
        canvas.line(through: points + reach, look.stroke(index))
        if points.count == 1, let point = points.first {
          canvas.circle(point.x, point.y, radius: 3, fill: look.stroke(index).colour)
        }
      }
      labels.append(
        .init(
          text: label(group),
          colour: look.text(index),
          x: plot.right,
          y: points.last?.y ?? plot.bottom,
          isKept: true
        )
      )
    }
    _ = ends.draw(
      labels,
      on: &page,
      column: plot.right + 10,
      width: page.right - plot.right - 10,
      between: (plot.top - 6, plot.bottom + 4)
    )
    return page.finished(bottom: plot.foot)
  }
}
