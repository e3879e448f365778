// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Lorenz and concentration curves: which share of an outcome falls to which share of people,
/// against the diagonal on which shares are equal.
public struct ConcentrationChart: Chart {
  /// A curve.
  public struct Curve: Hashable, Sendable {
    /// Its name, best with its index: `Branches, Gini 0.43`.
    public let name: String
    /// Shares of people and shares of the outcome, both 0 to 1; a curve begins at (0, 0).
    public let points: [CurvePoint]

    /// A curve through its points.
    public init(_ name: String, points: [CurvePoint]) {
      self.name = name
      self.points = points
    }
  }

  /// What stands above and below the chart.
  public let heading: ChartHeading
  /// How it looks.
  public var style: ChartStyle
  /// The curves.
  public let curves: [Curve]
  /// What the axis below counts: `share of adults, poorest first`.
  public let xTitle: String
  /// What the axis on the left counts.
  public let yTitle: String

  /// A chart of curves.
  ///
  /// - Parameters:
  ///   - heading: What stands above and below.
  ///   - curves: The curves, five at most; points are drawn in the order of `x`.
  ///   - xTitle: What the axis below counts.
  ///   - yTitle: What the axis on the left counts.
  ///   - style: How the chart looks.
  /// - Throws: ``ReportError`` with code `emptyChart`, `notFinite` or `tooManyGroups`.
  public init(
    _ heading: ChartHeading,
    curves: [Curve],
    xTitle: String,
    yTitle: String,
    style: ChartStyle = ChartStyle(numbers: .percent(0))
  ) throws(ReportError) {
    let check = ChartCheck(chart: heading.title)
    guard !curves.isEmpty else { throw check.empty }
    for curve in curves { try check.check(curve.points.flatMap { [$0.x, $0.y] }, of: curve.name) }
    try check.check(groups: curves.count, most: style.palette.groups.count)
    self.heading = heading
    self.curves = curves.map { Curve($0.name, points: $0.points.sorted { $0.x < $1.x }) }
    self.xTitle = xTitle
    self.yTitle = yTitle
    self.style = style
  }

  /// What each curve reaches at half of the people.
  public var summary: String {
    curves.map { curve in
      let half: String = numbers.text(0.5)
      return say(
        .chartWithin,
        ["name": curve.name, "share": numbers.text(height(of: curve, at: 0.5)), "distance": half]
      )
    }.joined(separator: " ")
  }

  /// The curve's height at a place, between its points.
  private func height(of curve: Curve, at x: Double) -> Double {
    let above: Int = curve.points.firstIndex { $0.x >= x } ?? curve.points.count - 1
    guard above > 0 else { return curve.points[above].y }
    let (a, b) = (curve.points[above - 1], curve.points[above])
    guard b.x > a.x else { return b.y }
    return a.y + (b.y - a.y) * min((x - a.x) / (b.x - a.x), 1)
  }

  /// Draws the frame of the curves.
  func plot(on page: inout ChartPage) -> LinePlot {
    let all: [CurvePoint] = curves.flatMap(\.points)
    let x: [Double] = all.map(\.x) + [0, 1]
    let y: [Double] = all.map(\.y) + [0, 1]
    return LinePlot(
      on: &page,
      for: self,
      .init(
        x: (x.min() ?? 0, x.max() ?? 1),
        xNumbers: numbers,
        xTitle: xTitle,
        y: (y.min() ?? 0, y.max() ?? 1),
        yNumbers: numbers,
        yTitle: yTitle,
        isSquare: true
      )
    )
  }

  /// The chart as a picture.
  public var drawing: ChartDrawing {
    var page = ChartPage(for: self)
    let plot = plot(on: &page)
    let soft: ChartColour = style.palette.soft
    page.canvas.placed {
      $0.line(plot.x(0), plot.y(0), plot.x(1), plot.y(1), .init(soft, 1, dash: "2 3"))
    }
    let look = LineLook(style.palette)
    var labels: [CurveLabels.Curve] = []
    for (index, curve) in curves.enumerated() {
      let points: [(x: Double, y: Double)] = curve.points.map { (plot.x($0.x), plot.y($0.y)) }
      page.canvas.mark(curve.name) { $0.line(through: points, look.stroke(index)) }
      labels.append(
        .init(
          text: curve.name,
          colour: look.text(index),
          points: points,
          stroke: look.stroke(index)
        )
      )
    }
    let diagonal = [(x: plot.x(0), y: plot.y(0)), (x: plot.x(1), y: plot.y(1))]
    labels.append(
      .init(
        text: say(.chartEquality),
        colour: soft,
        points: diagonal,
        stroke: .init(soft, 1, dash: "2 3")
      )
    )
    CurveLabels(left: plot.left + 2, top: plot.top, right: page.right, bottom: plot.bottom - 2)
      .draw(labels, on: &page)
    return page.finished(bottom: plot.foot)
  }
}
