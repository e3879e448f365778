// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How much of an output's variance each factor causes: alone (first order) and with its
/// interactions (total order), each with its interval.
public struct SobolChart: Chart {
  /// A factor with its two indices.
  public struct Factor: Hashable, Sendable {
    /// The name of the factor.
    public let name: String
    /// The first-order index.
    public let first: ChartEstimate
    /// The total-order index.
    public let total: ChartEstimate

    /// A factor with its two indices.
    public init(_ name: String, first: ChartEstimate, total: ChartEstimate) {
      self.name = name
      self.first = first
      self.total = total
    }
  }

  /// What stands above and below the chart.
  public let heading: ChartHeading
  /// How it looks.
  public var style: ChartStyle
  /// The factors, as they were given.
  public let factors: [Factor]

  /// A chart of sensitivity indices, the largest total first.
  ///
  /// - Parameters:
  ///   - heading: What stands above and below.
  ///   - factors: The factors.
  ///   - style: How the chart looks.
  /// - Throws: ``ReportError`` with code `emptyChart`, `allMissing`, `notFinite` or
  ///   `intervalDisordered`.
  public init(
    _ heading: ChartHeading,
    factors: [Factor],
    style: ChartStyle = ChartStyle(numbers: .decimal(2))
  ) throws(ReportError) {
    try ChartCheck(chart: heading.title).check(
      factors.flatMap { [($0.name, $0.first), ($0.name, $0.total)] }
    )
    self.heading = heading
    self.factors = factors
    self.style = style
  }

  /// The factors with the highest and the lowest total index.
  public var summary: String {
    ChartSummary(for: self).extremes(factors.map { ($0.name, $0.total.value) })
  }

  /// The places of the factors, the largest total first.
  var ranked: [Int] {
    func key(_ index: Int) -> Double {
      factors[index].total.value ?? factors[index].first.value ?? -.infinity
    }
    return factors.indices.sorted { (-key($0), $0) < (-key($1), $1) }
  }

  /// The rows that are drawn.
  var excerpt: RowExcerpt { RowExcerpt(ranked, limit: style.rowLimit) }

  /// The colours of a factor alone and with its interactions.
  var colours: (alone: ChartColour, total: ChartColour) {
    (style.palette.main, style.palette.steps(5)[1])
  }

  /// Draws the frame of the rows.
  func plot(on page: inout ChartPage) -> RowPlot {
    let excerpt = excerpt
    let all: [Double] = factors.flatMap { $0.first.all + $0.total.all } + [0]
    // An index of nothing, estimated with a sample, falls a little below 0; an axis that went to −1
    // for it would leave half of the picture empty.
    let least: Double = all.min() ?? 0
    // On a phone the note alone says what is dark and what is light.
    let isNarrow: Bool = page.width < 440
    let totals: [Double] = factors.map { $0.total.value ?? .nan }
    return RowPlot(
      on: &page,
      for: self,
      .init(
        excerpt: excerpt,
        name: { factors[$0].name },
        gapText: excerpt.gapText(totals, say: say, numbers: numbers),
        columns: [
          .init(
            heading: isNarrow ? "" : say(.chartFirstOrder),
            text: { text(factors[$0].first) },
            swatch: colours.alone
          ),
          .init(
            heading: isNarrow ? "" : say(.chartTotalOrder),
            text: { text(factors[$0].total) },
            swatch: colours.total
          ),
        ],
        range: (least > -0.05 ? 0 : least, all.max() ?? 1),
        rowHeight: 32
      )
    )
  }

  /// A factor in words.
  func words(_ factor: Factor) -> String {
    "\(factor.name): \(say(.chartFirstOrder)) \(numbers.text(factor.first, say: say)), "
      + "\(say(.chartTotalOrder)) \(numbers.text(factor.total, say: say))"
  }

  /// The chart as a picture.
  public var drawing: ChartDrawing {
    var page = ChartPage(for: self)
    let plot = plot(on: &page)
    for index in excerpt.units {
      guard let y = plot.middles[index] else { continue }
      let factor = factors[index]
      page.canvas.mark(words(factor)) { canvas in
        for (estimate, middle, colour) in [
          (factor.first, y - 6, colours.alone), (factor.total, y + 6, colours.total),
        ] {
          guard let value = estimate.value else { continue }
          let width: Double = plot.x(value) - plot.x(0)
          canvas.rectangle(plot.x(0), middle - 5, width: width, height: 10, fill: colour)
          canvas.interval(estimate, at: middle, x: plot.x, colour: style.palette.ink)
        }
      }
    }
    page.add(note: say(.chartInteractions))
    return page.finished(bottom: plot.foot)
  }

  private func text(_ estimate: ChartEstimate) -> String {
    estimate.value.map { numbers.text($0) } ?? say(.chartNoData)
  }
}
