// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The frame of a chart of rows: names on the left, an axis below, columns of numbers on the right.
struct RowPlot {
  /// A column of numbers on the right.
  struct Column {
    let heading: String
    /// What stands in the row of a unit.
    let text: (Int) -> String
    /// The colour of the marks that the numbers belong to, shown beside the heading.
    var swatch: ChartColour?
  }

  /// What a frame is made for.
  struct Request {
    let excerpt: RowExcerpt
    /// The name of a unit.
    let name: (Int) -> String
    let gapText: String
    var columns: [Column] = []
    /// The least and the largest number.
    let range: (least: Double, most: Double)
    /// The numbers of the axis; `nil` takes round ones that enclose the range.
    var ticks: [Double]?
    var rowHeight: Double = 21
    var strong: Set<Int> = []
    /// Room above the rows for labels of the chart's own.
    var headroom: Double = 0
  }

  /// From numbers to places.
  let x: LinearScale
  /// The middle of each unit's row, by its place in the data.
  let middles: [Int: Double]
  /// The edges of the plot.
  let left: Double, right: Double, top: Double, bottom: Double
  /// Below the numbers of the axis.
  let foot: Double

  /// Draws the frame of a chart.
  init(on page: inout ChartPage, for chart: some Chart, _ request: Request) {
    let font = ChartFont.label
    let palette = page.palette
    let shown: [Int] = request.excerpt.units
    let say = chart.say

    // Columns, from the right edge inwards.
    var edge: Double = page.right
    var ends: [Double] = []
    for column in request.columns.reversed() {
      let texts: [String] = shown.map(column.text) + [column.heading]
      ends.insert(edge, at: 0)
      edge -=
        max(
          texts.map { font.width(of: $0) }.max() ?? 0,
          font.width(of: column.heading) + (column.swatch == nil ? 0 : 14)
        ) + 14
    }

    // Names, on two lines where they are long.
    let limit: Double = max(90, page.width * 0.34)
    let names: [FittedText] = shown.map { index in
      let face: ChartFont = request.strong.contains(index) ? .strongLabel : font
      return FittedText(request.name(index), font: face, width: limit, lines: 2)
    }
    left = page.left + (names.map(\.width).max() ?? 0) + 12
    right = request.columns.isEmpty ? page.right - 16 : max(edge, left + 40)

    let headings: Bool = request.columns.contains { !$0.heading.isEmpty || $0.swatch != nil }
    page.advance(by: max(request.headroom, headings ? 18 : 0))
    top = page.top
    if headings {
      for (column, end) in zip(request.columns, ends) {
        page.canvas.text(column.heading, end, top - 6, font, palette.soft, anchor: .end)
        guard let swatch = column.swatch else { continue }
        let gap: Double = column.heading.isEmpty ? 10 : 14
        let (x, y) = (end - font.width(of: column.heading) - gap, top - 15)
        page.canvas.placed { $0.rectangle(x, y, width: 10, height: 10, fill: swatch) }
      }
    }

    // The places of the rows.
    var middles: [Int: Double] = [:]
    var gap: Double?
    var y: Double = top
    var fitted = names.makeIterator()
    for row in request.excerpt.rows {
      switch row {
      case .unit(let index):
        let lines: Int = fitted.next()?.lines.count ?? 1
        let height: Double = max(request.rowHeight, Double(lines) * 14 + 6)
        middles[index] = y + height / 2
        y += height
      case .omitted:
        gap = y + 13
        y += 26
      }
    }
    self.middles = middles
    bottom = y + 3

    // Grid, with the numbers of the axis.
    let axis = AxisLabels(
      request.range,
      fixed: request.ticks,
      numbers: chart.numbers,
      start: left,
      end: right,
      within: (page.left, page.right)
    )
    x = axis.scale
    for tick in axis.ticks where request.excerpt.count > 0 {
      page.canvas.line(x(tick), top, x(tick), bottom, .init(palette.rule))
    }
    if axis.ticks.contains(0) {
      let zero: Double = x(0)
      let (upper, lower) = (top, bottom)
      page.canvas.placed { $0.line(zero, upper, zero, lower, .init(palette.soft)) }
    }
    foot = bottom + 18
    axis.draw(on: &page, baseLine: bottom + 14)
    page.plot = PlotFrame(left: left, top: top, right: right, bottom: bottom, x: axis.frame)

    // Names and numbers.
    for (index, name) in zip(shown, names) {
      let face: ChartFont = request.strong.contains(index) ? .strongLabel : font
      let middle: Double = middles[index] ?? top
      let first: Double = middle + font.middle - Double(name.lines.count - 1) * 7
      for (number, line) in name.lines.enumerated() {
        let last: Bool = number == name.lines.count - 1
        let whole: String? = name.isShortened && last ? request.name(index) : nil
        let base: Double = first + Double(number) * 14
        page.canvas.text(line, page.left, base, face, palette.ink, whole: whole)
      }
      for (column, end) in zip(request.columns, ends) {
        let text: String = column.text(index)
        let colour: ChartColour = text == say(.chartNoData) ? palette.soft : palette.ink
        page.canvas.text(text, end, middle + font.middle, font, colour, anchor: .end)
      }
    }
    if let gap {
      let room: Double = page.right - left
      let text = FittedText(request.gapText, font: font, width: room)
      let box = Double(text.width) / 2 + 8
      let (start, width) = (left, right - left)
      page.canvas.placed {
        $0.rectangle(start, gap - 11, width: width, height: 22, fill: ChartColour(0xFFFFFF))
      }
      let centre: Double = min(max((left + right) / 2, left + box), page.right - box)
      page.canvas.text(
        text,
        whole: request.gapText,
        centre,
        gap + font.middle,
        font,
        palette.soft,
        anchor: .middle
      )
    }
    if let note = request.excerpt.note(say: say) { page.add(note: note) }
  }
}
