// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Values over time, with what is projected, how sure that is, and the target to be met.
public struct TrendChart: Chart {
  /// A value at a point in time.
  public struct Point: Hashable, Sendable {
    /// When: a year, with decimals for parts of it.
    public let time: Double
    /// The value; a missing one breaks the line.
    public let estimate: ChartEstimate

    /// A value at a point in time.
    public init(_ time: Double, _ estimate: ChartEstimate) {
      self.time = time
      self.estimate = estimate
    }
  }

  /// A line.
  public struct Series: Hashable, Sendable {
    /// Who or what it is of.
    public let name: String
    /// What was observed.
    public let points: [Point]
    /// What is expected afterwards; its intervals are drawn as a band.
    public let projection: [Point]

    /// A line from what was observed and what is expected.
    public init(_ name: String, points: [Point], projection: [Point] = []) {
      self.name = name
      self.points = points
      self.projection = projection
    }
  }

  /// A value to be reached by a time.
  public struct Goal: Hashable, Sendable {
    /// The value.
    public let value: Double
    /// By when; `nil` draws the value alone.
    public let time: Double?
    /// What it is called; empty takes the catalogue's word for a target.
    public let label: String

    /// A value to be reached.
    public init(_ value: Double, by time: Double? = nil, label: String = "") {
      self.value = value
      self.time = time
      self.label = label
    }
  }

  /// What stands above and below the chart.
  public let heading: ChartHeading
  /// How it looks.
  public var style: ChartStyle
  /// The lines.
  public let series: [Series]
  /// The target.
  public let goal: Goal?

  /// A chart over time.
  ///
  /// - Parameters:
  ///   - heading: What stands above and below.
  ///   - series: The lines, five at most; points are drawn in the order of time.
  ///   - goal: The target.
  ///   - style: How the chart looks.
  /// - Throws: ``ReportError`` with code `emptyChart`, `allMissing`, `notFinite`,
  ///   `intervalDisordered` or `tooManyGroups`.
  public init(
    _ heading: ChartHeading,
    series: [Series],
    goal: Goal? = nil,
    style: ChartStyle = ChartStyle()
  ) throws(ReportError) {
    let check = ChartCheck(chart: heading.title)
    try check.check(
      series.flatMap { line in
        (line.points + line.projection).map { ("\(line.name), \($0.time)", $0.estimate) }
      }
    )
    try check.check(groups: series.count, most: style.palette.groups.count)
    let times: [Double] = series.flatMap { ($0.points + $0.projection).map(\.time) }
    try check.check(times + [goal?.value ?? 0, goal?.time ?? 0], of: heading.title)
    self.heading = heading
    self.series = series.map { line in
      Series(
        line.name,
        points: line.points.sorted { $0.time < $1.time },
        projection: line.projection.sorted { $0.time < $1.time }
      )
    }
    self.goal = goal
    self.style = style
  }

  /// The first and the last value of each line, and the target.
  public var summary: String {
    var sentences: [String] = series.compactMap { line in
      let known = (line.points + line.projection).filter { $0.estimate.value != nil }
      guard let first = known.first, let last = known.last else { return nil }
      return say(
        .chartPoints,
        ["name": line.name, "first": words(first), "last": words(last)]
      )
    }
    if goal != nil { sentences.append(goalText + ".") }
    return sentences.joined(separator: " ")
  }

  private func words(_ point: Point) -> String {
    "\(numbers.text(point.estimate.value ?? .nan)) (\(time(point.time)))"
  }

  /// A point in time: a year, or a year and its part.
  private func time(_ time: Double) -> String {
    ChartNumbers(style: .plain, mark: style.decimalMark).text((time * 10).rounded() / 10)
  }

  /// What stands at the target.
  private var goalText: String {
    guard let goal else { return "" }
    let text: String =
      goal.label.isEmpty
      ? say(.chartTarget, ["value": numbers.text(goal.value)]) : goal.label
    return goal.time.map { "\(text), \(time($0))" } ?? text
  }

  /// What the target is called.
  var target: String { goalText }

  /// Draws the frame of the lines.
  func plot(on page: inout ChartPage) -> LinePlot {
    let every: [Point] = series.flatMap { $0.points + $0.projection }
    let values: [Double] = every.flatMap(\.estimate.all) + (goal.map { [$0.value] } ?? [])
    let times: [Double] = every.map(\.time) + (goal?.time.map { [$0] } ?? [])
    var span: (least: Double, most: Double) = (times.min() ?? 0, times.max() ?? 1)
    if span.least == span.most { span = (span.least - 1, span.most + 1) }
    let texts: [String] = series.map(label) + (goal == nil ? [] : [goalText])
    let observed: [Double] = Array(Set(times)).sorted()
    return LinePlot(
      on: &page,
      for: self,
      .init(
        x: span,
        xTicks: observed.count <= 7 ? observed : nil,
        xNumbers: ChartNumbers(style: .ordinal, mark: style.decimalMark),
        y: (min(values.min() ?? 0, isShare ? 0 : .infinity), values.max() ?? 1),
        yNumbers: numbers,
        roomRight: EndLabels().room(for: texts, most: page.width * 0.3) + 6
      )
    )
  }

  /// What is expected, from the last observed value on.
  func expected(_ line: Series) -> [Point] {
    guard !line.projection.isEmpty else { return [] }
    let last: Point? = line.points.last { $0.estimate.value != nil }
    return (last.map { [Point($0.time, ChartEstimate($0.estimate.value))] } ?? []) + line.projection
  }

  /// The chart as a picture.
  public var drawing: ChartDrawing {
    var page = ChartPage(for: self)
    let plot = plot(on: &page)
    let look = LineLook(style.palette)
    if let goal { draw(goal, plot: plot, on: &page) }
    for (index, line) in series.enumerated() {
      draw(line, look.stroke(index), hollow: index % 2 == 1, plot: plot, on: &page)
    }
    var labels: [EndLabels.Label] = series.enumerated().compactMap { index, line in
      let known = (line.points + line.projection).filter { $0.estimate.value != nil }
      guard let last = known.last, let value = last.estimate.value else { return nil }
      return .init(
        text: label(line),
        colour: look.text(index),
        x: plot.x(last.time),
        y: plot.y(value),
        isKept: true
      )
    }
    if let goal {
      let colour: ChartColour = style.palette.ink
      labels.append(
        .init(text: goalText, colour: colour, x: plot.right, y: plot.y(goal.value), isKept: true)
      )
    }
    _ = EndLabels().draw(
      labels,
      on: &page,
      column: plot.right + 10,
      width: page.right - plot.right - 10,
      between: (plot.top - 6, plot.bottom + 4)
    )
    return page.finished(bottom: plot.foot)
  }

  /// Shares are read from zero; other numbers from where they begin.
  private var isShare: Bool { numbers.isPercentage }

  /// A line's name with its last value.
  func label(_ line: Series) -> String {
    let known = (line.points + line.projection).filter { $0.estimate.value != nil }
    guard let value = known.last?.estimate.value else { return line.name }
    return numbers.label(line.name, value)
  }

  private func draw(_ goal: Goal, plot: LinePlot, on page: inout ChartPage) {
    let y: Double = plot.y(goal.value)
    let ink: ChartColour = style.palette.ink
    page.canvas.mark(goalText) { canvas in
      canvas.line(plot.left, y, plot.right, y, .init(ink, 1.2, dash: "4 3"))
      if let time = goal.time { canvas.diamond(plot.x(time), y, size: 6, fill: ink) }
    }
  }

  private func draw(
    _ line: Series,
    _ stroke: ChartCanvas.Stroke,
    hollow: Bool,
    plot: LinePlot,
    on page: inout ChartPage
  ) {
    let expected: [Point] = expected(line)
    page.canvas.mark(label(line)) { canvas in
      let band: [(time: Double, lower: Double, upper: Double)] = expected.compactMap { point in
        guard let value = point.estimate.value else { return nil }
        return (point.time, point.estimate.lower ?? value, point.estimate.upper ?? value)
      }
      if band.contains(where: { $0.lower < $0.upper }) {
        let edge = band.map { (plot.x($0.time), plot.y($0.upper)) }
        let back = band.reversed().map { (plot.x($0.time), plot.y($0.lower)) }
        canvas.area(through: edge + back, fill: stroke.colour, opacity: 0.16)
      }
      for (points, dash) in [(line.points, ""), (expected, "5 4")] {
        var run: [(x: Double, y: Double)] = []
        for point in points + [Point(0, .missing)] {
          if let value = point.estimate.value {
            run.append((plot.x(point.time), plot.y(value)))
          } else {
            let drawn = ChartCanvas.Stroke(stroke.colour, stroke.width, dash: dash)
            if run.count > 1 { canvas.line(through: run, drawn) }
            run = []
          }
        }
      }
      for point in line.points {
        guard let value = point.estimate.value else { continue }
        let x: Double = plot.x(point.time)
        if let lower = point.estimate.lower, let upper = point.estimate.upper {
          canvas.line(x, plot.y(lower), x, plot.y(upper), .init(stroke.colour, 1.2, opacity: 0.7))
        }
        // Every other line has rings, which grey print keeps.
        let paper = ChartColour(0xFFFFFF)
        let edge = ChartCanvas.Stroke(hollow ? stroke.colour : paper, hollow ? 2 : 1.2)
        let fill: ChartColour = hollow ? paper : stroke.colour
        canvas.circle(x, plot.y(value), radius: hollow ? 3.4 : 4, fill: fill, stroke: edge)
      }
    }
  }
}
