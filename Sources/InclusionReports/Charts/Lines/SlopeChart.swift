// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Two waves, one line per place: who rose, who fell, who crossed whom.
public struct SlopeChart: Chart {
  /// A place with the values of both waves.
  public struct Line: Hashable, Sendable {
    /// The name of the place.
    public let name: String
    /// The value of the earlier wave; `nil` if it is missing.
    public let before: Double?
    /// The value of the later wave; `nil` if it is missing.
    public let after: Double?
    /// Whether it stands out.
    public let isHighlighted: Bool

    /// A line from both values.
    public init(_ name: String, before: Double?, after: Double?, highlighted: Bool = false) {
      self.name = name
      self.before = before
      self.after = after
      isHighlighted = highlighted
    }
  }

  /// What stands above and below the chart.
  public let heading: ChartHeading
  /// How it looks.
  public var style: ChartStyle
  /// The lines, as they were given.
  public let lines: [Line]
  /// The name of the earlier wave: `2017`.
  public let before: String
  /// The name of the later wave: `2021`.
  public let after: String

  /// A chart of two waves. A place without one of its values is not drawn, and the chart says so.
  ///
  /// - Parameters:
  ///   - heading: What stands above and below.
  ///   - lines: The places.
  ///   - before: The name of the earlier wave.
  ///   - after: The name of the later wave.
  ///   - style: How the chart looks.
  /// - Throws: ``ReportError`` with code `emptyChart`, `allMissing` or `notFinite`.
  public init(
    _ heading: ChartHeading,
    lines: [Line],
    before: String,
    after: String,
    style: ChartStyle = ChartStyle()
  ) throws(ReportError) {
    let check = ChartCheck(chart: heading.title)
    try check.check(
      lines.flatMap { [($0.name, ChartEstimate($0.before)), ($0.name, ChartEstimate($0.after))] }
    )
    try check.check(
      lines.map { ($0.name, ChartEstimate($0.before == nil ? nil : $0.after)) }
    )
    self.heading = heading
    self.lines = lines
    self.before = before
    self.after = after
    self.style = style
  }

  /// The lines with both values.
  var drawn: [(line: Line, before: Double, after: Double)] {
    lines.compactMap { line in
      guard let before = line.before, let after = line.after else { return nil }
      return (line, before, after)
    }
  }

  /// The largest rise and the largest fall, and what is missing.
  public var summary: String {
    let changes: [(name: String, value: Double?)] = lines.map { line in
      guard let before = line.before, let after = line.after else { return (line.name, nil) }
      return (line.name, after - before)
    }
    return "\(before) – \(after). "
      + ChartSummary(say: say, numbers: numbers.ofDifferences).extremes(changes)
  }

  /// Where the lines run, and what stands at their ends.
  struct Frame {
    let left: Double, right: Double, top: Double, bottom: Double
    /// Room for the labels on the left.
    let roomLeft: Double
    let leftTexts: [String], rightTexts: [String]
    let y: LinearScale
  }

  /// Draws the two sides with their headings.
  func frame(on page: inout ChartPage) -> Frame {
    let drawn = drawn
    let leftTexts: [String] = drawn.map { numbers.text($0.before) }
    let rightTexts: [String] = drawn.map { "\(numbers.text($0.after))  \($0.line.name)" }
    let roomLeft: Double = SlopeChart.ends.before.room(for: leftTexts, most: page.width * 0.25)
    let roomRight: Double = SlopeChart.ends.after.room(for: rightTexts, most: page.width * 0.4)
    let left: Double = page.left + max(roomLeft, 40)
    let right: Double = max(page.right - roomRight, left + 60)

    // The waves, as headings of their sides.
    let font = ChartFont.strongLabel
    let heads: [FittedText] = [before, after].map {
      FittedText($0, font: font, width: (right - page.left) / 2 - 10)
    }
    let ink: ChartColour = style.palette.ink
    let first: Double = max(left - heads[0].width, page.left)
    page.canvas.text(heads[0], whole: before, first, page.top + 12, font, ink)
    let second: Double = min(right, page.right - heads[1].width)
    page.canvas.text(heads[1], whole: after, second, page.top + 12, font, ink)
    page.advance(by: 26)

    let all: [Double] = drawn.flatMap { [$0.before, $0.after] }
    let wanted: Double = Double(min(drawn.count, style.rowLimit)) * 17
    let height: Double = style.plotHeight == nil ? max(240, wanted) : style.drawnHeight
    let (top, bottom) = (page.top + 8, page.top + 8 + height)
    var range: (least: Double, most: Double) = (all.min() ?? 0, all.max() ?? 1)
    if range.least == range.most {
      let nice = NiceTicks(from: range.least, to: range.most, about: 4)
      range = (nice.lower, nice.upper)
    }
    for x in [left, right] {
      page.canvas.placed { $0.line(x, top - 4, x, bottom + 4, .init(style.palette.muted)) }
    }
    page.plot = PlotFrame(
      left: left,
      top: top,
      right: right,
      bottom: bottom,
      y: .init(lower: range.least, upper: range.most, ticks: [], hasGrid: false)
    )
    return Frame(
      left: left,
      right: right,
      top: top,
      bottom: bottom,
      roomLeft: roomLeft,
      leftTexts: leftTexts,
      rightTexts: rightTexts,
      y: LinearScale(lower: range.least, upper: range.most, start: bottom, end: top)
    )
  }

  /// The labels of both sides.
  private static let ends = (
    before: EndLabels(anchor: .end, font: .label), after: EndLabels(font: .label)
  )

  /// The lines from back to front: those that stand out last.
  var ordered: [(line: Line, before: Double, after: Double)] {
    drawn.filter { !$0.line.isHighlighted } + drawn.filter(\.line.isHighlighted)
  }

  /// A line in words.
  func words(_ line: Line) -> String {
    let (before, after) = (line.before ?? .nan, line.after ?? .nan)
    return "\(line.name): \(numbers.text(before)) → \(numbers.text(after))"
  }

  /// Whether a line has discs at its ends.
  func hasDiscs(_ line: Line) -> Bool { lines.count <= 150 || line.isHighlighted }

  /// The chart as a picture.
  public var drawing: ChartDrawing {
    var page = ChartPage(for: self)
    let drawn = drawn
    let frame = frame(on: &page)
    let (left, right, y) = (frame.left, frame.right, frame.y)
    let isChosen: Bool = drawn.contains { $0.line.isHighlighted }
    for item in ordered {
      let stroke = look(item.line, chosen: isChosen)
      let (from, to) = (y(item.before), y(item.after))
      page.canvas.mark(words(item.line)) { canvas in
        canvas.line(left, from, right, to, stroke)
        guard hasDiscs(item.line) else { return }
        canvas.circle(left, from, radius: 3, fill: stroke.colour)
        canvas.circle(right, to, radius: 3, fill: stroke.colour)
      }
    }
    let between: (top: Double, bottom: Double) = (page.top, frame.bottom + 8)
    func labels(_ texts: [String], _ x: Double, _ value: (Int) -> Double) -> [EndLabels.Label] {
      drawn.indices.map { index in
        let line = drawn[index].line
        let colour: ChartColour =
          line.isHighlighted || !isChosen ? style.palette.ink : style.palette.soft
        return .init(
          text: texts[index],
          colour: colour,
          x: x,
          y: y(value(index)),
          isKept: line.isHighlighted
        )
      }
    }
    _ = SlopeChart.ends.before.draw(
      labels(frame.leftTexts, left) { drawn[$0].before },
      on: &page,
      column: left - 10,
      width: frame.roomLeft - 10,
      between: between
    )
    let hidden: Int = SlopeChart.ends.after.draw(
      labels(frame.rightTexts, right) { drawn[$0].after },
      on: &page,
      column: right + 10,
      width: page.right - right - 10,
      between: between
    )
    if hidden > 0 {
      page.add(
        note: say(
          .chartUnlabelledNote,
          [
            "count": NumberStyle.count.text(Double(hidden)),
            "all": NumberStyle.count.text(Double(drawn.count)),
          ]
        )
      )
    }
    let missing: [String] = lines.filter { $0.before == nil || $0.after == nil }.map(\.name)
    for note in ChartSummary(for: self).missing(missing) { page.add(note: note) }
    return page.finished(bottom: frame.bottom + 8)
  }

  /// The line of a place: dark if it stands out or none does; falls are dashed.
  func look(_ line: Line, chosen: Bool) -> ChartCanvas.Stroke {
    let falls: Bool = (line.after ?? 0) < (line.before ?? 0)
    let isStrong: Bool = line.isHighlighted || !chosen
    let colour: ChartColour =
      !isStrong ? style.palette.muted : (falls ? style.palette.second : style.palette.main)
    let width: Double = lines.count > 150 ? 0.4 : 1.5
    let dash: String = falls && isStrong && lines.count <= 150 ? "5 3" : ""
    return .init(colour, line.isHighlighted ? 2.6 : width, dash: dash)
  }
}
