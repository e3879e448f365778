// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Two groups, one row per place: two dots, the line between them, and the difference in numbers.
public struct DumbbellChart: Chart {
  /// A place with the values of both groups.
  public struct Row: Hashable, Sendable {
    /// The name of the place.
    public let name: String
    /// The value of the group measured from, usually the better served.
    public let from: ChartEstimate
    /// The value of the group measured to.
    public let to: ChartEstimate
    /// Whether it stands out.
    public let isHighlighted: Bool

    /// A row from the values of both groups.
    public init(
      _ name: String,
      from: ChartEstimate,
      to: ChartEstimate,
      highlighted: Bool = false
    ) {
      self.name = name
      self.from = from
      self.to = to
      isHighlighted = highlighted
    }

    /// How far the second group lags; `nil` if a value is missing.
    public var difference: Double? {
      guard let from = from.value, let to = to.value else { return nil }
      return from - to
    }
  }

  /// How rows follow each other.
  public enum Order: Hashable, Sendable {
    /// The widest gap first; places without data last.
    case difference
    /// The highest value of the first group first; places without data last.
    case from
    /// As they were given.
    case given
  }

  /// What stands above and below the chart.
  public let heading: ChartHeading
  /// How it looks.
  public var style: ChartStyle
  /// The rows, as they were given.
  public let rows: [Row]
  /// The name of the group measured from.
  public let fromGroup: String
  /// The name of the group measured to.
  public let toGroup: String
  /// How rows follow each other.
  public let order: Order

  /// A chart of two groups.
  ///
  /// - Parameters:
  ///   - heading: What stands above and below.
  ///   - rows: The places.
  ///   - from: The name of the group measured from.
  ///   - to: The name of the group measured to.
  ///   - order: How rows follow each other.
  ///   - style: How the chart looks.
  /// - Throws: ``ReportError`` with code `emptyChart`, `allMissing`, `notFinite` or
  ///   `intervalDisordered`.
  public init(
    _ heading: ChartHeading,
    rows: [Row],
    from: String,
    to: String,
    order: Order = .difference,
    style: ChartStyle = ChartStyle()
  ) throws(ReportError) {
    try ChartCheck(chart: heading.title).check(
      rows.flatMap { [("\($0.name), \(from)", $0.from), ("\($0.name), \(to)", $0.to)] }
    )
    self.heading = heading
    self.rows = rows
    fromGroup = from
    toGroup = to
    self.order = order
    self.style = style
  }

  /// The widest and the narrowest difference, and what is missing.
  public var summary: String {
    let speaker = ChartSummary(say: say, numbers: numbers.ofDifferences)
    let groups: String = "\(say(.chartDifference)) \(fromGroup) − \(toGroup). "
    return groups + speaker.extremes(rows.map { ($0.name, $0.difference) })
  }

  /// The places of the rows in their order.
  var ranked: [Int] {
    func key(_ row: Row) -> Double? { order == .from ? row.from.value : row.difference }
    guard order != .given else { return Array(rows.indices) }
    let known: [Int] = rows.indices.filter { key(rows[$0]) != nil }
    let unknown: [Int] = rows.indices.filter { key(rows[$0]) == nil }
    return known.sorted { first, second in
      let (a, b) = (key(rows[first]) ?? 0, key(rows[second]) ?? 0)
      return a == b ? first < second : a > b
    } + unknown
  }

  /// The rows that are drawn.
  var excerpt: RowExcerpt { RowExcerpt(ranked, limit: style.rowLimit) }

  /// Draws the frame of the rows.
  func plot(on page: inout ChartPage) -> RowPlot {
    let excerpt = excerpt
    let all: [Double] = rows.flatMap { $0.from.all + $0.to.all }
    let values: [Double] = rows.map { $0.difference ?? .nan }
    return RowPlot(
      on: &page,
      for: self,
      .init(
        excerpt: excerpt,
        name: { rows[$0].name },
        gapText: excerpt.gapText(values, say: say, numbers: numbers.ofDifferences),
        columns: [.init(heading: say(.chartDifference), text: differenceText)],
        range: (all.min() ?? 0, all.max() ?? 1),
        rowHeight: 22,
        strong: Set(rows.indices.filter { rows[$0].isHighlighted }),
        headroom: 36
      )
    )
  }

  /// A row in words.
  func words(_ row: Row) -> String {
    say(
      .chartFromTo,
      [
        "name": row.name, "fromGroup": fromGroup, "from": numbers.text(row.from, say: say),
        "toGroup": toGroup, "to": numbers.text(row.to, say: say),
      ]
    )
  }

  /// The chart as a picture.
  public var drawing: ChartDrawing {
    var page = ChartPage(for: self)
    let excerpt = excerpt
    let plot = plot(on: &page)
    for index in excerpt.units {
      guard let middle = plot.middles[index] else { continue }
      draw(rows[index], at: middle, plot: plot, on: &page)
    }
    label(excerpt, plot: plot, on: &page)
    return page.finished(bottom: plot.foot)
  }

  private func differenceText(_ index: Int) -> String {
    rows[index].difference.map { numbers.ofDifferences.text($0) } ?? say(.chartNoData)
  }

  /// The colour of the line between both dots.
  func lineColour(of row: Row) -> ChartColour {
    row.isHighlighted ? style.palette.soft : style.palette.muted
  }

  /// How far intervals lie off the middle of a row.
  static let offset: Double = 4

  private func draw(_ row: Row, at y: Double, plot: RowPlot, on page: inout ChartPage) {
    let (main, second) = (style.palette.main, style.palette.second)
    page.canvas.mark(words(row)) { canvas in
      if let from = row.from.value, let to = row.to.value {
        canvas.line(plot.x(from), y, plot.x(to), y, .init(lineColour(of: row), 3))
      }
      // Each group's interval lies off the line that joins both.
      canvas.interval(row.from, at: y - DumbbellChart.offset, x: plot.x, colour: main)
      canvas.interval(row.to, at: y + DumbbellChart.offset, x: plot.x, colour: second)
      let edge = ChartCanvas.Stroke(ChartColour(0xFFFFFF), 1)
      if let to = row.to.value {
        canvas.circle(plot.x(to), y, radius: 5.5, fill: second, stroke: edge)
      }
      if let from = row.from.value {
        canvas.circle(plot.x(from), y, radius: 5.5, fill: main, stroke: edge)
      }
    }
  }

  /// Names the groups above the dots of the first row that has both.
  private func label(_ excerpt: RowExcerpt, plot: RowPlot, on page: inout ChartPage) {
    let row: Row? = excerpt.units.map { rows[$0] }.first { $0.difference != nil }
    let middle: Double = (plot.left + plot.right) / 2
    let places: [Double] = [row?.from.value, row?.to.value].map { $0.map { plot.x($0) } ?? middle }
    let most: Double = (plot.right - page.left) / 2 - 16
    let texts: [FittedText] = [fromGroup, toGroup].map {
      FittedText($0, font: .strongLabel, width: most)
    }
    // Where both would stand on one spot, the smaller value is named on the left.
    let wanted: [Double] = [places[0], places[1] + (places[0] == places[1] ? 0.01 : 0)]
    let middles: [Double] =
      SpreadLabels.middles(
        wanted: wanted,
        heights: texts.map { $0.width + 24 },
        top: page.left,
        bottom: plot.right
      ) ?? wanted
    let colours: [ChartColour] = [style.palette.main, style.palette.second]
    for (index, text) in texts.enumerated() {
      let whole: String = index == 0 ? fromGroup : toGroup
      let start: Double = middles[index] - text.width / 2 + 6
      let base: Double = plot.top - 22
      page.canvas.placed { $0.circle(start - 8, base - 4, radius: 4.5, fill: colours[index]) }
      page.canvas.text(text, whole: whole, start, base, .strongLabel, style.palette.ink)
    }
  }
}
