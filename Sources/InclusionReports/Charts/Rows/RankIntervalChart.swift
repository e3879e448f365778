// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// Ranks with their uncertainty: one row per unit, a bar from the lowest to the highest rank it may
/// have, the median, and the rank that is published.
public struct RankIntervalChart: Chart {
  /// A unit with its ranks; 1 is the first.
  public struct Unit: Hashable, Sendable {
    /// The name of the unit.
    public let name: String
    /// The rank that is published.
    public let rank: Double
    /// The median rank over all that was varied.
    public let median: Double?
    /// The lower end of the interval of ranks.
    public let lower: Double
    /// The upper end of the interval of ranks.
    public let upper: Double
    /// Whether it stands out.
    public let isHighlighted: Bool

    /// A unit with its ranks.
    public init(
      _ name: String,
      rank: Double,
      median: Double? = nil,
      lower: Double,
      upper: Double,
      highlighted: Bool = false
    ) {
      self.name = name
      self.rank = rank
      self.median = median
      self.lower = lower
      self.upper = upper
      isHighlighted = highlighted
    }
  }

  /// What stands above and below the chart.
  public let heading: ChartHeading
  /// How it looks.
  public var style: ChartStyle
  /// The units, as they were given.
  public let units: [Unit]

  /// A chart of ranks, drawn in the order of the published rank.
  ///
  /// - Parameters:
  ///   - heading: What stands above and below.
  ///   - units: The units.
  ///   - style: How the chart looks.
  /// - Throws: ``ReportError`` with code `emptyChart`, `notFinite` or `intervalDisordered`.
  public init(
    _ heading: ChartHeading,
    units: [Unit],
    style: ChartStyle = ChartStyle(numbers: .upTo(1))
  ) throws(ReportError) {
    try ChartCheck(chart: heading.title).check(
      units.flatMap { unit in
        [
          (unit.name, ChartEstimate(unit.rank, lower: unit.lower, upper: unit.upper)),
          (unit.name, ChartEstimate(unit.median ?? unit.rank)),
        ]
      }
    )
    self.heading = heading
    self.units = units
    self.style = style
  }

  /// The widest and the narrowest interval of ranks.
  public var summary: String {
    "\(say(.chartRankInterval)): "
      + ChartSummary(for: self).extremes(units.map { ($0.name, $0.upper - $0.lower) })
  }

  /// The places of the units by rank.
  var ranked: [Int] {
    units.indices.sorted { (units[$0].rank, $0) < (units[$1].rank, $1) }
  }

  /// The least and the largest rank, and the ranks on the axis: 1, then round numbers.
  var axis: (range: (least: Double, most: Double), ticks: [Double]) {
    let all: [Double] = units.flatMap { [$0.rank, $0.lower, $0.upper, $0.median ?? $0.rank] }
    let (least, most) = (all.min() ?? 1, all.max() ?? 1)
    guard least >= 0.5, most > least else {
      let nice = NiceTicks(from: least, to: most, about: 5)
      return ((nice.lower, nice.upper), nice.values)
    }
    let step: Double = max(1, NiceTicks(from: 1, to: most, about: 6).step.rounded(.up))
    let round: [Double] = NiceTicks(from: 1, to: most, about: 6).values
    let inner: [Double] = round.filter { $0 > 1 + step / 3 && $0 <= most && $0 == $0.rounded() }
    return ((min(1, least) - 0.5, most + 0.5), [1] + inner)
  }

  /// The rows that are drawn.
  var excerpt: RowExcerpt { RowExcerpt(ranked, limit: style.rowLimit) }

  /// Draws the frame of the rows.
  func plot(on page: inout ChartPage) -> RowPlot {
    let (excerpt, axis) = (excerpt, axis)
    return RowPlot(
      on: &page,
      for: self,
      .init(
        excerpt: excerpt,
        name: { units[$0].name },
        gapText: excerpt.gapText(units.map(\.rank), say: say, numbers: numbers),
        columns: [
          .init(heading: say(.chartRank), text: { numbers.text(units[$0].rank) }),
          .init(heading: say(.chartRankInterval), text: { rangeText(units[$0]) }),
        ],
        range: axis.range,
        ticks: axis.ticks,
        strong: Set(units.indices.filter { units[$0].isHighlighted })
      )
    )
  }

  /// The colour of an interval.
  func band(of unit: Unit) -> ChartColour { style.palette.steps(5)[unit.isHighlighted ? 2 : 1] }

  /// A unit in words.
  func words(_ unit: Unit) -> String {
    "\(unit.name): \(numbers.text(unit.rank)) (\(rangeText(unit)))"
  }

  /// The chart as a picture.
  public var drawing: ChartDrawing {
    var page = ChartPage(for: self)
    let plot = plot(on: &page)
    for index in excerpt.units {
      guard let y = plot.middles[index] else { continue }
      let unit = units[index]
      page.canvas.mark(words(unit)) {
        $0.line(
          through: [(plot.x(unit.lower), y), (plot.x(unit.upper), y)],
          .init(band(of: unit), 8)
        )
        if let median = unit.median {
          let x: Double = plot.x(median)
          $0.line(x, y - 6, x, y + 6, .init(style.palette.ink, 1.4))
        }
        let edge = ChartCanvas.Stroke(ChartColour(0xFFFFFF), 1)
        $0.circle(plot.x(unit.rank), y, radius: 4.5, fill: style.palette.main, stroke: edge)
      }
    }
    return page.finished(bottom: plot.foot)
  }

  private func rangeText(_ unit: Unit) -> String {
    "\(numbers.text(unit.lower))–\(numbers.text(unit.upper))"
  }
}
