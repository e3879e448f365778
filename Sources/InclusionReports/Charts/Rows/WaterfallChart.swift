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

  /// The bars from top to bottom: a name, from where to where, and the interval of the end.
  var bars: [(name: String, from: Double, to: Double, interval: ChartEstimate?, isTotal: Bool)] {
    var level: Double = start?.value ?? 0
    var bars: [(name: String, from: Double, to: Double, interval: ChartEstimate?, isTotal: Bool)] =
      []
    if let start { bars.append((start.label, 0, start.value, nil, true)) }
    for step in steps {
      let from: Double = level
      level += step.change.value ?? 0
      var interval: ChartEstimate?
      if let lower = step.change.lower, let upper = step.change.upper {
        interval = ChartEstimate(level, lower: from + lower, upper: from + upper)
      }
      bars.append((step.name, from, level, interval, false))
    }
    bars.append((end, 0, total, nil, true))
    return bars
  }

  /// The colour of a bar.
  private func fill(of bar: (from: Double, to: Double, isTotal: Bool)) -> ChartColour {
    if bar.isTotal { return style.palette.main }
    return bar.to < bar.from ? style.palette.second : style.palette.steps(5)[1]
  }

  /// The chart as a picture.
  public var drawing: ChartDrawing {
    var page = ChartPage(for: self)
    let bars = bars
    let ends: [Double] = bars.flatMap { [$0.from, $0.to] + ($0.interval?.all ?? []) }
    let plot = RowPlot(
      on: &page,
      for: self,
      .init(
        excerpt: RowExcerpt(Array(bars.indices), limit: 1_000),
        name: { bars[$0].name },
        gapText: "",
        columns: [
          .init(
            heading: "",
            text: { index in
              let bar = bars[index]
              return bar.isTotal ? numbers.text(bar.to) : numbers.change(bar.to - bar.from)
            }
          )
        ],
        range: (ends.min() ?? 0, ends.max() ?? 1),
        rowHeight: 26,
        strong: Set(bars.indices.filter { bars[$0].isTotal })
      )
    )
    for (index, bar) in bars.enumerated() {
      guard let y = plot.middles[index] else { continue }
      if let below = plot.middles[index + 1] {
        let thread = ChartCanvas.Stroke(style.palette.soft, 1, dash: "2 2")
        page.canvas.line(plot.x(bar.to), y + 8, plot.x(bar.to), below - 8, thread)
      }
      let amount: Double = bar.isTotal ? bar.to : bar.to - bar.from
      page.canvas.mark("\(bar.name): \(numbers.text(amount))") { canvas in
        let width: Double = plot.x(bar.to) - plot.x(bar.from)
        let fill: ChartColour = fill(of: (bar.from, bar.to, bar.isTotal))
        canvas.rectangle(plot.x(bar.from), y - 8, width: width, height: 16, fill: fill)
        if let interval = bar.interval {
          canvas.interval(interval, at: y, x: plot.x, colour: style.palette.ink)
        }
      }
    }
    return page.finished(bottom: plot.foot)
  }

  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    let bars = bars
    let names: [String] = VegaLite.distinct(bars.map(\.name))
    let records: [JSONValue] = zip(bars, names).map { bar, name in
      [
        "row": .string(name), "from": .number(bar.from), "to": .number(bar.to),
        "colour": .colour(fill(of: (bar.from, bar.to, bar.isTotal))),
        "lower": .number(orNull: bar.interval?.lower),
        "upper": .number(orNull: bar.interval?.upper),
        "label": .string(bar.isTotal ? numbers.text(bar.to) : numbers.change(bar.to - bar.from)),
      ]
    }
    let frame = VegaLite(for: self)
    let colour: JSONValue = ["field": "colour", "type": "nominal", "scale": nil, "legend": nil]
    let layers: [JSONValue] = [
      [
        "mark": ["type": "bar", "height": 16],
        "encoding": ["x": frame.quantity("from"), "x2": ["field": "to"], "color": colour],
      ],
      [
        "mark": ["type": "rule", "color": .colour(style.palette.ink), "strokeWidth": 1.4],
        "transform": [["filter": "isValid(datum.lower)"]],
        "encoding": ["x": VegaLite.field("lower"), "x2": ["field": "upper"]],
      ],
      [
        "mark": ["type": "text", "align": "right", "x": ["expr": "width + 60"], "fontSize": 12],
        "encoding": ["text": ["field": "label", "type": "nominal"], "x": nil],
      ],
    ]
    return frame.specification(
      records,
      layers: layers,
      height: ["step": 26],
      encoding: ["y": VegaLite.rows]
    )
  }
}
