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
      let end: Double = .greatestFiniteMagnitude
      least = least >= 0 ? max(0, least - tail) : max(least - tail, -end)
      most = numbers.isPercentage && most <= 1 ? min(1, most + tail) : min(most + tail, end)
    }
    let count: Int = samples.map(\.values.count).max() ?? 1
    let bins: Int = min(max(Int(Double(count).squareRoot()), 6), 24)
    return NiceTicks(from: least, to: most, about: bins).values
  }

  /// What is drawn: the bins of one sample, or the curves of several.
  struct Shapes {
    let edges: [Double]
    /// The share in each bin; empty for several samples.
    let shares: [Double]
    /// The density of each sample, with the highest of all as 1; empty for one sample.
    let curves: [[(x: Double, y: Double)]]
  }

  /// What is drawn.
  var shapes: Shapes {
    let edges: [Double] = edges
    if samples.count == 1 {
      return Shapes(edges: edges, shares: distribution(samples[0]).shares(edges: edges), curves: [])
    }
    let (first, last) = (edges.first ?? 0, edges.last ?? 1)
    let curves = samples.map { distribution($0).density(from: first, to: last) }
    // Densities of huge values are tiny, so they are drawn in proportion.
    let highest: Double = curves.flatMap { $0.map(\.y) }.max() ?? 0
    let scaled = curves.map { curve in
      curve.map { (x: $0.x, y: highest > 0 ? $0.y / highest : 0) }
    }
    return Shapes(edges: edges, shares: [], curves: scaled)
  }

  /// The labels of marked values; they stand in rows of their own above the plot.
  private func labels(on page: ChartPage) -> [FittedText] {
    references.map {
      FittedText(numbers.label($0.label, $0.value), font: .strongLabel, width: page.width)
    }
  }

  /// The base line of a marked value's label.
  func base(of reference: Int, under head: Double) -> Double {
    head + Double(reference) * 16 - (samples.count == 1 ? 8 : -10)
  }

  /// Draws the frame of the bins or curves.
  func plot(of shapes: Shapes, on page: inout ChartPage) -> (plot: LinePlot, head: Double) {
    let highest: Double = max(
      shapes.shares.max() ?? 0,
      shapes.curves.flatMap { $0.map(\.y) }.max() ?? 0
    )
    let head: Double = page.top + (samples.count == 1 ? 18 : 0)
    page.advance(by: Double(references.count) * 16)
    let marked: [Double] = references.map(\.value)
    let plot = LinePlot(
      on: &page,
      for: self,
      .init(
        x: (
          min(shapes.edges.first ?? 0, marked.min() ?? .infinity),
          max(shapes.edges.last ?? 1, marked.max() ?? -.infinity)
        ),
        xNumbers: numbers,
        xTitle: valueTitle,
        y: (0, highest),
        yNumbers: ChartNumbers(style: .percent(0), mark: style.decimalMark),
        showsY: samples.count == 1
      )
    )
    return (plot, head)
  }

  /// The chart as a picture.
  public var drawing: ChartDrawing {
    var page = ChartPage(for: self)
    let shapes = shapes
    let labels: [FittedText] = labels(on: page)
    let (plot, head) = plot(of: shapes, on: &page)
    for (index, share) in shapes.shares.enumerated() {
      draw(share, from: shapes.edges[index], to: shapes.edges[index + 1], plot: plot, on: &page)
    }
    let look = LineLook(style.palette)
    var named: [CurveLabels.Curve] = []
    for (index, curve) in shapes.curves.enumerated() {
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
      named.append(
        .init(
          text: samples[index].name,
          colour: look.text(index),
          points: points,
          stroke: stroke
        )
      )
    }
    let ink: ChartColour = style.palette.ink
    for (index, reference) in references.enumerated() {
      let x: Double = plot.x(reference.value)
      let base: Double = base(of: index, under: head)
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

  /// A bin in words.
  func words(_ share: Double, from: Double, to: Double) -> String {
    let percent = ChartNumbers(style: .percent(1), mark: style.decimalMark)
    let ends: [String: String] = ["lower": numbers.text(from), "upper": numbers.text(to)]
    return "\(say(.chartRange, ends)): \(percent.text(share))"
  }

  /// The colour of a bin.
  var fill: ChartColour { style.palette.steps(5)[2] }

  private func draw(
    _ share: Double,
    from: Double,
    to: Double,
    plot: LinePlot,
    on page: inout ChartPage
  ) {
    let (left, right) = (plot.x(from), plot.x(to))
    page.canvas.mark(words(share, from: from, to: to)) { canvas in
      canvas.rectangle(
        left + 0.5,
        plot.y(share),
        width: max(right - left - 1, 0.5),
        height: plot.y(0) - plot.y(share),
        fill: fill
      )
    }
  }
}
