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
  private var drawn: [(line: Line, before: Double, after: Double)] {
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

  /// The chart as a picture.
  public var drawing: ChartDrawing {
    var page = ChartPage(for: self)
    let drawn = drawn
    let ends = (before: EndLabels(anchor: .end, font: .label), after: EndLabels(font: .label))
    let leftTexts: [String] = drawn.map { numbers.text($0.before) }
    let rightTexts: [String] = drawn.map { "\(numbers.text($0.after))  \($0.line.name)" }
    let most: Double = page.width * 0.4
    let roomLeft: Double = ends.before.room(for: leftTexts, most: page.width * 0.25)
    let roomRight: Double = ends.after.room(for: rightTexts, most: most)
    let left: Double = page.left + max(roomLeft, 40)
    let right: Double = max(page.right - roomRight, left + 60)

    // The waves, as headings of their sides.
    let font = ChartFont.strongLabel
    let heads: [FittedText] = [before, after].map {
      FittedText($0, font: font, width: (right - page.left) / 2 - 10)
    }
    let ink: ChartColour = style.palette.ink
    page.canvas.text(heads[0], whole: before, page.left, page.top + 12, font, ink)
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
    let y = LinearScale(lower: range.least, upper: range.most, start: bottom, end: top)
    for x in [left, right] {
      page.canvas.line(x, top - 4, x, bottom + 4, .init(style.palette.muted))
    }
    let isChosen: Bool = drawn.contains { $0.line.isHighlighted }
    for item in drawn.sorted(by: { !$0.line.isHighlighted && $1.line.isHighlighted }) {
      let stroke = look(item.line, chosen: isChosen)
      let (from, to) = (y(item.before), y(item.after))
      let words: String =
        "\(item.line.name): \(numbers.text(item.before)) → \(numbers.text(item.after))"
      page.canvas.mark(words) { canvas in
        canvas.line(left, from, right, to, stroke)
        guard lines.count <= 150 || item.line.isHighlighted else { return }
        canvas.circle(left, from, radius: 3, fill: stroke.colour)
        canvas.circle(right, to, radius: 3, fill: stroke.colour)
      }
    }
    let between: (top: Double, bottom: Double) = (page.top, bottom + 8)
    func labels(_ texts: [String], _ x: Double, _ value: (Int) -> Double) -> [EndLabels.Label] {
      drawn.indices.map { index in
        let line = drawn[index].line
        let colour: ChartColour =
          line.isHighlighted || !isChosen ? ink : style.palette.soft
        return .init(
          text: texts[index],
          colour: colour,
          x: x,
          y: y(value(index)),
          isKept: line.isHighlighted
        )
      }
    }
    _ = ends.before.draw(
      labels(leftTexts, left) { drawn[$0].before },
      on: &page,
      column: left - 10,
      width: roomLeft - 10,
      between: between
    )
    let hidden: Int = ends.after.draw(
      labels(rightTexts, right) { drawn[$0].after },
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
    return page.finished(bottom: bottom + 8)
  }

  /// The line of a place: dark if it stands out or none does; falls are dashed.
  private func look(_ line: Line, chosen: Bool) -> ChartCanvas.Stroke {
    let falls: Bool = (line.after ?? 0) < (line.before ?? 0)
    let isStrong: Bool = line.isHighlighted || !chosen
    let colour: ChartColour =
      !isStrong ? style.palette.muted : (falls ? style.palette.second : style.palette.main)
    let width: Double = lines.count > 150 ? 0.4 : 1.5
    let dash: String = falls && isStrong && lines.count <= 150 ? "5 3" : ""
    return .init(colour, line.isHighlighted ? 2.6 : width, dash: dash)
  }

  /// Where labels of values stand so that they do not touch, as values themselves.
  private func labelValues(_ values: [Double], _ height: Double) -> [Double] {
    let all: [Double] = drawn.flatMap { [$0.before, $0.after] }
    let (least, most) = (all.min() ?? 0, all.max() ?? 1)
    guard most > least, values.count <= style.rowLimit else { return values }
    let scale = LinearScale(lower: least, upper: most, start: 0, end: height)
    let places: [Double]? = SpreadLabels.middles(
      wanted: values.map { scale($0) },
      heights: values.map { _ in 14 },
      top: -7,
      bottom: height + 7
    )
    return places?.map { least + (most - least) * $0 / height } ?? values
  }

  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    let isChosen: Bool = lines.contains(where: \.isHighlighted)
    let names: [String] = VegaLite.distinct(drawn.map(\.line.name))
    let height: Double = max(240, Double(min(drawn.count, style.rowLimit)) * 17)
    let heights: [[Double]] = [
      labelValues(drawn.map(\.before), height), labelValues(drawn.map(\.after), height),
    ]
    let records: [JSONValue] = zip(drawn, names).enumerated().flatMap {
      place,
      pair -> [JSONValue] in
      let (item, name) = pair
      let stroke = look(item.line, chosen: isChosen)
      return [(before, item.before), (after, item.after)].enumerated().map {
        index,
        point in
        [
          "name": .string(name), "wave": .string(point.0), "value": .number(point.1),
          "colour": .colour(stroke.colour), "falls": .boolean(!stroke.dash.isEmpty),
          "label": .string(
            index == 0 ? numbers.text(point.1) : "\(numbers.text(point.1))  \(item.line.name)"
          ),
          "side": .number(Double(index)), "height": .number(heights[index][place]),
        ]
      }
    }
    let frame = VegaLite(for: self)
    let waveAxis: JSONValue = [
      "field": "wave", "type": "nominal", "sort": nil, "scale": ["padding": 0.1],
      "axis": ["title": nil, "orient": "top", "labelAngle": 0, "labelFontWeight": "bold"],
    ]
    let dash: JSONValue = [
      "field": "falls", "type": "nominal", "legend": nil,
      "scale": ["domain": [false, true], "range": [[1, 0], [5, 3]]],
    ]
    let colour: JSONValue = ["field": "colour", "type": "nominal", "scale": nil, "legend": nil]
    let labelPlace: JSONValue = frame.quantity("height", zero: false).with(["axis": nil])
    func text(_ side: Int, _ align: String, _ shift: Double) -> JSONValue {
      [
        "mark": ["type": "text", "align": .string(align), "dx": .number(shift), "fontSize": 12],
        "transform": [["filter": .string("datum.side == \(side)")]],
        "encoding": ["text": VegaLite.field("label", "nominal"), "y": labelPlace],
      ]
    }
    let y: JSONValue = frame.quantity("value", zero: false).with(["axis": nil])
    let layers: [JSONValue] = [
      [
        "mark": ["type": "line", "point": true],
        "encoding": [
          "color": colour, "strokeDash": dash, "detail": VegaLite.field("name", "nominal"),
        ],
      ],
      text(0, "right", -8), text(1, "left", 8),
    ]
    return frame.specification(
      records,
      layers: layers,
      width: 300,
      height: .number(height),
      encoding: ["x": waveAxis, "y": y]
    )
  }
}
