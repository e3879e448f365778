// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How values are spread over people: a weighted histogram of one sample, or the densities of
/// several.
public struct DistributionChart: Chart {
  /// Values with their weights.
  public struct Sample: Hashable, Sendable {
    /// Whose values they are.
    public let name: String
    /// The values.
    public let values: [Double]
    /// How many people each stands for; `nil` counts each once.
    public let weights: [Double]?

    /// Values with their weights.
    public init(_ name: String, values: [Double], weights: [Double]? = nil) {
      self.name = name
      self.values = values
      self.weights = weights
    }
  }

  /// What stands above and below the chart.
  public let heading: ChartHeading
  /// How it looks.
  public var style: ChartStyle
  /// The samples: one is drawn as a histogram, several as densities.
  public let samples: [Sample]
  /// What the values are.
  public let valueTitle: String
  /// Values that are marked: a median, a threshold.
  public let references: [ChartReference]

  /// A chart of a distribution.
  ///
  /// - Parameters:
  ///   - heading: What stands above and below.
  ///   - samples: The samples, five at most.
  ///   - valueTitle: What the values are.
  ///   - references: Values that are marked.
  ///   - style: How the chart looks; its numbers are those of the values.
  /// - Throws: ``ReportError`` with code `emptyChart`, `notFinite`, `tooManyGroups`, or
  ///   `partsMismatched` if there are not as many weights as values, or none is positive.
  public init(
    _ heading: ChartHeading,
    samples: [Sample],
    valueTitle: String,
    references: [ChartReference] = [],
    style: ChartStyle = ChartStyle()
  ) throws(ReportError) {
    let check = ChartCheck(chart: heading.title)
    guard !samples.isEmpty else { throw check.empty }
    try check.check(groups: samples.count, most: style.palette.groups.count)
    for sample in samples {
      try check.check(sample.values, of: sample.name)
      let weights: [Double] = sample.weights ?? [1]
      try check.check(weights, of: sample.name)
      let fits: Bool = sample.weights == nil || weights.count == sample.values.count
      guard fits, weights.allSatisfy({ $0 >= 0 }), weights.contains(where: { $0 > 0 }) else {
        throw ReportError(
          .partsMismatched,
          culprit: sample.name,
          "'\(sample.name)' has \(sample.values.count) values and \(weights.count) weights; each "
            + "value needs one that is not negative, and one at least is positive."
        )
      }
    }
    for reference in references { try check.check([reference.value], of: reference.label) }
    self.heading = heading
    self.samples = samples
    self.valueTitle = valueTitle
    self.references = references
    self.style = style
  }

  /// The range of each sample, and what is marked.
  public var summary: String {
    let ranges: [String] = samples.map { sample in
      let range = distribution(sample).range
      let words: [String: String] = [
        "name": sample.name, "first": numbers.text(range.least), "last": numbers.text(range.most),
      ]
      return say(.chartPoints, words)
    }
    return (ranges + references.map { "\($0.label): \(numbers.text($0.value))." })
      .joined(separator: " ")
  }

  /// A sample as a distribution.
  private func distribution(_ sample: Sample) -> WeightedDistribution {
    let ones = [Double](repeating: 1, count: sample.values.count)
    return WeightedDistribution(values: sample.values, weights: sample.weights ?? ones)
  }

  /// The round edges of the bins.
  private var edges: [Double] {
    let distributions = samples.map(distribution)
    var least: Double = distributions.map(\.range.least).min() ?? 0
    var most: Double = distributions.map(\.range.most).max() ?? 1
    if samples.count > 1 {
      // Densities run out beyond their data, but not below zero, nor beyond all people.
      let tail: Double = 2 * (distributions.map(\.bandwidth).max() ?? 0)
      least = least >= 0 ? max(0, least - tail) : least - tail
      most = numbers.isPercentage && most <= 1 ? min(1, most + tail) : most + tail
    }
    let count: Int = samples.map(\.values.count).max() ?? 1
    let bins: Int = min(max(Int(Double(count).squareRoot()), 6), 24)
    return NiceTicks(from: least, to: most, about: bins).values
  }

  /// The curves of several samples.
  private func densities(_ edges: [Double]) -> [[(x: Double, y: Double)]] {
    samples.map { sample in
      distribution(sample).density(from: edges.first ?? 0, to: edges.last ?? 1)
    }
  }

  /// The chart as a picture.
  public var drawing: ChartDrawing {
    var page = ChartPage(for: self)
    let edges: [Double] = edges
    let single: Sample? = samples.count == 1 ? samples[0] : nil
    let shares: [Double] = single.map { distribution($0).shares(edges: edges) } ?? []
    let curves = single == nil ? densities(edges) : []
    let highest: Double = max(shares.max() ?? 0, curves.flatMap { $0.map(\.y) }.max() ?? 0)
    // Marked values are named in rows of their own above the plot.
    let labels: [FittedText] = references.map {
      FittedText(numbers.label($0.label, $0.value), font: .strongLabel, width: page.width)
    }
    let head: Double = page.top + (single == nil ? 0 : 18)
    page.advance(by: Double(labels.count) * 16)
    let percent = ChartNumbers(style: .percent(0), mark: style.decimalMark)
    let plot = LinePlot(
      on: &page,
      for: self,
      .init(
        x: (
          min(edges.first ?? 0, references.map(\.value).min() ?? .infinity),
          max(edges.last ?? 1, references.map(\.value).max() ?? -.infinity)
        ),
        xNumbers: numbers,
        xTitle: valueTitle,
        y: (0, highest),
        yNumbers: percent,
        yTitle: "",
        showsY: single != nil
      )
    )
    if let single { draw(single, shares, edges, plot: plot, on: &page) }
    let look = LineLook(style.palette)
    var named: [CurveLabels.Curve] = []
    for (index, curve) in curves.enumerated() {
      let points: [(x: Double, y: Double)] = curve.map { (plot.x($0.x), plot.y($0.y)) }
      let stroke = look.stroke(index)
      page.canvas.mark(samples[index].name) { canvas in
        canvas.area(
          through: [(plot.left, plot.bottom)] + points + [(plot.right, plot.bottom)],
          fill: stroke.colour,
          opacity: 0.08
        )
        canvas.line(through: points, stroke)
      }
      named.append(.init(text: samples[index].name, colour: look.text(index), points: points))
    }
    let ink: ChartColour = style.palette.ink
    for (index, reference) in references.enumerated() {
      let x: Double = plot.x(reference.value)
      let base: Double = head + Double(index) * 16 - (single == nil ? -10 : 8)
      let half: Double = labels[index].width / 2
      let middle: Double = min(max(x, page.left + half), page.right - half)
      page.canvas.line(x, base + 4, x, plot.bottom, .init(ink, 1.2, dash: "4 3"))
      page.canvas.text(
        labels[index],
        whole: reference.label,
        middle,
        base,
        .strongLabel,
        ink,
        anchor: .middle
      )
    }
    CurveLabels(left: plot.left, top: plot.top - 6, right: page.right, bottom: plot.bottom - 2)
      .draw(named, on: &page)
    return page.finished(bottom: plot.foot)
  }

  private func draw(
    _ sample: Sample,
    _ shares: [Double],
    _ edges: [Double],
    plot: LinePlot,
    on page: inout ChartPage
  ) {
    let percent = ChartNumbers(style: .percent(1), mark: style.decimalMark)
    let fill: ChartColour = style.palette.steps(5)[2]
    for (index, share) in shares.enumerated() {
      let (from, to) = (plot.x(edges[index]), plot.x(edges[index + 1]))
      let words: [String: String] = [
        "lower": numbers.text(edges[index]), "upper": numbers.text(edges[index + 1]),
      ]
      page.canvas.mark("\(say(.chartRange, words)): \(percent.text(share))") { canvas in
        canvas.rectangle(
          from + 0.5,
          plot.y(share),
          width: max(to - from - 1, 0.5),
          height: plot.y(0) - plot.y(share),
          fill: fill
        )
      }
    }
  }

  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    let frame = VegaLite(for: self)
    let edges: [Double] = edges
    let x: JSONValue = frame.quantity("x", title: valueTitle, zero: false)
    var records: [JSONValue] = []
    var layers: [JSONValue] = []
    if samples.count == 1 {
      let shares: [Double] = distribution(samples[0]).shares(edges: edges)
      for (index, share) in shares.enumerated() {
        records.append([
          "x": .number(edges[index]), "to": .number(edges[index + 1]), "share": .number(share),
        ])
      }
      layers.append([
        "mark": ["type": "bar", "color": .colour(style.palette.steps(5)[2])],
        "encoding": [
          "x": x.with(["bin": ["binned": true]]), "x2": ["field": "to"],
          "y": [
            "field": "share", "type": "quantitative", "axis": ["title": nil, "format": "~%"],
          ],
        ],
      ])
    } else {
      let names: [String] = VegaLite.distinct(samples.map(\.name))
      for (name, curve) in zip(names, densities(edges)) {
        for point in curve {
          records.append([
            "x": .number(point.x), "density": .number(point.y), "name": .string(name),
          ])
        }
      }
      let look = LineLook(style.palette)
      let colours: [JSONValue] = names.indices.map { .colour(look.stroke($0).colour) }
      layers.append([
        "mark": ["type": "line", "strokeWidth": 2.4],
        "encoding": [
          "x": x, "y": ["field": "density", "type": "quantitative", "axis": nil],
          "color": [
            "field": "name", "type": "nominal", "legend": ["title": nil, "orient": "top"],
            "scale": ["domain": .array(names.map(JSONValue.string)), "range": .array(colours)],
          ],
        ],
      ])
    }
    for reference in references {
      layers.append([
        "data": ["values": [["x": .number(reference.value)]]],
        "mark": ["type": "rule", "strokeDash": [4, 3]], "encoding": ["x": VegaLite.field("x")],
      ])
    }
    return frame.specification(records, layers: layers, height: .number(style.drawnHeight))
  }
}
