// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// From one total to another in steps: what composition, coefficients or single causes add to a gap
/// or take from it.
public struct WaterfallChart: Chart {
  /// A step.
  public struct Step: Hashable, Sendable {
    /// What causes it.
    public let name: String
    /// What it adds; negative takes away. The interval is the one of this amount.
    public let change: ChartEstimate

    /// A step of a decomposition.
    public init(_ name: String, _ change: ChartEstimate) {
      self.name = name
      self.change = change
    }
  }

  /// What stands above and below the chart.
  public let heading: ChartHeading
  /// How it looks.
  public var style: ChartStyle
  /// Where the steps begin; `nil` begins at zero, without a bar.
  public let start: ChartReference?
  /// The steps in order.
  public let steps: [Step]
  /// What their sum is called; its value is computed.
  public let end: String

  /// A waterfall. The bar at its end is the start and all steps together.
  ///
  /// - Parameters:
  ///   - heading: What stands above and below.
  ///   - start: Where the steps begin; `nil` begins at zero.
  ///   - steps: The steps.
  ///   - end: What their sum is called.
  ///   - style: How the chart looks.
  /// - Throws: ``ReportError`` with code `emptyChart`, `notFinite`, `intervalDisordered`, or
  ///   `partsMismatched` if a step has no value.
  public init(
    _ heading: ChartHeading,
    start: ChartReference? = nil,
    steps: [Step],
    end: String,
    style: ChartStyle = ChartStyle()
  ) throws(ReportError) {
    let check = ChartCheck(chart: heading.title)
    try check.check(steps.map { ($0.name, $0.change) })
    if let start { try check.check([start.value], of: start.label) }
    for step in steps where step.change.value == nil {
      throw ReportError(
        .partsMismatched,
        culprit: step.name,
        "The step '\(step.name)' of the chart '\(heading.title)' has no value, so the steps do not "
          + "add up; leave it out, or give it as zero."
      )
    }
    let sum: Double = steps.reduce(start?.value ?? 0) { $0 + ($1.change.value ?? 0) }
    try check.check([sum], of: end)
    self.heading = heading
    self.start = start
    self.steps = steps
    self.end = end
    self.style = style
  }

  /// The start and all steps together.
  public var total: Double {
    steps.reduce(start?.value ?? 0) { $0 + ($1.change.value ?? 0) }
  }

  /// Every step with its amount, and the sum.
  public var summary: String {
    var parts: [String] = steps.prefix(12).map {
      "\($0.name) \(numbers.change($0.change.value ?? 0))"
    }
    if steps.count > 12 { parts.append("… (\(steps.count))") }
    return parts.joined(separator: "; ") + ". \(end): \(numbers.text(total))."
  }

  /// A bar: from where to where it goes, and the interval of its end.
  struct Bar {
    let name: String
    let from: Double, to: Double
    let interval: ChartEstimate?
    let isTotal: Bool

    init(
      _ name: String,
      _ from: Double,
      _ to: Double,
      _ interval: ChartEstimate? = nil,
      isTotal: Bool = false
    ) {
      (self.name, self.from, self.to) = (name, from, to)
      (self.interval, self.isTotal) = (interval, isTotal)
    }
  }

  /// The bars from top to bottom.
  var bars: [Bar] {
    var level: Double = start?.value ?? 0
    var bars: [Bar] = []
    if let start { bars.append(Bar(start.label, 0, start.value, isTotal: true)) }
    for step in steps {
      let from: Double = level
      level += step.change.value ?? 0
      var interval: ChartEstimate?
      if let lower = step.change.lower, let upper = step.change.upper {
        interval = ChartEstimate(level, lower: from + lower, upper: from + upper)
      }
      bars.append(Bar(step.name, from, level, interval))
    }
    bars.append(Bar(end, 0, total, isTotal: true))
    return bars
  }

  /// The colour of a bar.
  func fill(of bar: Bar) -> ChartColour {
    if bar.isTotal { return style.palette.main }
    return bar.to < bar.from ? style.palette.second : style.palette.steps(5)[1]
  }

  /// What stands beside a bar: a total, or a change.
  func amount(of bar: Bar) -> String {
    bar.isTotal ? numbers.text(bar.to) : numbers.change(bar.to - bar.from)
  }

  /// Draws the frame of the bars.
  func plot(of bars: [Bar], on page: inout ChartPage) -> RowPlot {
    let ends: [Double] = bars.flatMap { [$0.from, $0.to] + ($0.interval?.all ?? []) }
    return RowPlot(
      on: &page,
      for: self,
      .init(
        excerpt: RowExcerpt(Array(bars.indices), limit: 1_000),
        name: { bars[$0].name },
        gapText: "",
        columns: [.init(heading: "", text: { amount(of: bars[$0]) })],
        range: (ends.min() ?? 0, ends.max() ?? 1),
        rowHeight: 26,
        strong: Set(bars.indices.filter { bars[$0].isTotal })
      )
    )
  }

  /// The chart as a picture.
  public var drawing: ChartDrawing {
    var page = ChartPage(for: self)
    let bars = bars
    let plot = plot(of: bars, on: &page)
    for (index, bar) in bars.enumerated() {
      guard let y = plot.middles[index] else { continue }
      if let below = plot.middles[index + 1] {
        let thread = ChartCanvas.Stroke(style.palette.soft, 1, dash: "2 2")
        let x: Double = plot.x(bar.to)
        page.canvas.placed { $0.line(x, y + 8, x, below - 8, thread) }
      }
      page.canvas.mark("\(bar.name): \(amount(of: bar))") { canvas in
        let width: Double = plot.x(bar.to) - plot.x(bar.from)
        let fill: ChartColour = fill(of: bar)
        canvas.rectangle(plot.x(bar.from), y - 8, width: width, height: 16, fill: fill)
        if let interval = bar.interval {
          canvas.interval(interval, at: y, x: plot.x, colour: style.palette.ink)
        }
      }
    }
    return page.finished(bottom: plot.foot)
  }
}
