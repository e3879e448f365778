// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Bars from the largest to the smallest, each with its interval: a ranking with its precision.
public struct RankedBarChart: Chart {
  /// A bar.
  public struct Bar: Hashable, Sendable {
    /// The name of the unit.
    public let name: String
    /// Its value, with an interval if there is one.
    public let estimate: ChartEstimate
    /// Whether it stands out.
    public let isHighlighted: Bool

    /// A bar of a unit.
    public init(_ name: String, _ estimate: ChartEstimate, highlighted: Bool = false) {
      self.name = name
      self.estimate = estimate
      isHighlighted = highlighted
    }
  }

  /// How bars follow each other.
  public enum Order: Hashable, Sendable {
    /// The largest first; units without data last.
    case descending
    /// The smallest first; units without data last.
    case ascending
    /// As they were given.
    case given
  }

  /// What stands above and below the chart.
  public let heading: ChartHeading
  /// How it looks.
  public var style: ChartStyle
  /// The bars, as they were given.
  public let bars: [Bar]
  /// How they follow each other.
  public let order: Order
  /// A value that the others are read against.
  public let reference: ChartReference?

  /// A chart of bars.
  ///
  /// Of more bars than `style.rowLimit` the first and the last are drawn, and the chart says how
  /// many are left out and between which values they lie.
  ///
  /// - Parameters:
  ///   - heading: What stands above and below.
  ///   - bars: The bars.
  ///   - order: How they follow each other.
  ///   - reference: A value that the others are read against.
  ///   - style: How the chart looks.
  /// - Throws: ``ReportError`` with code `emptyChart`, `allMissing`, `notFinite` or
  ///   `intervalDisordered`.
  public init(
    _ heading: ChartHeading,
    bars: [Bar],
    order: Order = .descending,
    reference: ChartReference? = nil,
    style: ChartStyle = ChartStyle()
  ) throws(ReportError) {
    let check = ChartCheck(chart: heading.title)
    try check.check(bars.map { ($0.name, $0.estimate) })
    if let reference { try check.check([reference.value], of: reference.label) }
    self.heading = heading
    self.bars = bars
    self.order = order
    self.reference = reference
    self.style = style
  }

  /// The highest and the lowest value, and what is missing.
  public var summary: String {
    ChartSummary(for: self).extremes(bars.map { ($0.name, $0.estimate.value) })
  }

  /// The places of the bars in their order. Equal values stay as they were given.
  var ranked: [Int] {
    guard order != .given else { return Array(bars.indices) }
    return bars.indices.sorted { first, second in
      guard let a = bars[first].estimate.value else { return false }
      guard let b = bars[second].estimate.value else { return true }
      if a == b { return first < second }
      return order == .descending ? a > b : a < b
    }.sorted { bars[$0].estimate.value != nil && bars[$1].estimate.value == nil }
  }

  /// The rows that are drawn.
  var excerpt: RowExcerpt { RowExcerpt(ranked, limit: style.rowLimit) }

  /// Draws the frame of the rows.
  func plot(on page: inout ChartPage) -> RowPlot {
    let excerpt = excerpt
    let all: [Double] = bars.flatMap(\.estimate.all) + [0] + (reference.map { [$0.value] } ?? [])
    let values: [Double] = bars.map { $0.estimate.value ?? .nan }
    return RowPlot(
      on: &page,
      for: self,
      .init(
        excerpt: excerpt,
        name: { bars[$0].name },
        gapText: excerpt.gapText(values, say: say, numbers: numbers),
        columns: [.init(heading: "", text: valueText)],
        range: (all.min() ?? 0, all.max() ?? 1),
        strong: Set(bars.indices.filter { bars[$0].isHighlighted }),
        headroom: reference == nil ? 0 : 20
      )
    )
  }

  /// The colour of a bar.
  func fill(of bar: Bar) -> ChartColour { style.palette.steps(5)[bar.isHighlighted ? 3 : 1] }

  /// A bar in words.
  func words(_ bar: Bar) -> String { "\(bar.name): \(numbers.text(bar.estimate, say: say))" }

  /// The chart as a picture.
  public var drawing: ChartDrawing {
    var page = ChartPage(for: self)
    let plot = plot(on: &page)
    for index in excerpt.units {
      let bar = bars[index]
      guard let value = bar.estimate.value, let middle = plot.middles[index] else { continue }
      page.canvas.mark(words(bar)) { canvas in
        let width: Double = plot.x(value) - plot.x(0)
        canvas.rectangle(plot.x(0), middle - 7, width: width, height: 14, fill: fill(of: bar))
        canvas.interval(bar.estimate, at: middle, x: plot.x, colour: style.palette.ink)
      }
    }
    if let reference { draw(reference, on: &page, plot: plot) }
    return page.finished(bottom: plot.foot)
  }

  private func valueText(_ index: Int) -> String {
    bars[index].estimate.value.map { numbers.text($0) } ?? say(.chartNoData)
  }

  private func draw(_ reference: ChartReference, on page: inout ChartPage, plot: RowPlot) {
    let x: Double = plot.x(reference.value)
    let whole: String = numbers.label(reference.label, reference.value)
    let room: Double = plot.right - page.left
    let text = FittedText(whole, font: .strongLabel, width: room)
    let half: Double = text.width / 2
    let middle: Double = min(max(x, page.left + half), max(plot.right - half, page.left + half))
    page.canvas.line(x, plot.top - 3, x, plot.bottom, .init(style.palette.ink, 1.3, dash: "4 3"))
    page.canvas.text(
      text,
      whole: whole,
      middle,
      plot.top - 8,
      .strongLabel,
      style.palette.ink,
      anchor: .middle
    )
  }
}
