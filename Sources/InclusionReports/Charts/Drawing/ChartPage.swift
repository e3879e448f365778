// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The sheet a chart is drawn on: heading on top, then the plot, then notes and source.
struct ChartPage {
  /// The space around everything.
  static let margin: Double = 14

  /// Where the marks go.
  var canvas = ChartCanvas()
  /// Where the plot lies, once it is known.
  var plot: PlotFrame?
  /// Where the plot may begin.
  private(set) var top: Double
  /// The left edge of what is drawn.
  let left: Double
  /// The right edge.
  let right: Double

  private let heading: ChartHeading
  private let style: ChartStyle
  private let summary: String
  private var notes: [String] = []

  /// The colours.
  var palette: ChartPalette { style.palette }
  /// The width between the edges.
  var width: Double { right - left }

  /// A sheet with the heading of a chart on it.
  init(for chart: some Chart) {
    heading = chart.heading
    style = chart.style
    summary = chart.summary
    let margin: Double = style.showsHeading ? ChartPage.margin : 2
    left = margin
    right = style.drawnWidth - margin
    top = margin
    guard style.showsHeading else { return }
    let parts: [(String, ChartFont, ChartColour, Int)] = [
      (heading.title, .title, palette.ink, 3), (heading.subtitle, .subtitle, palette.soft, 3),
      (heading.unit, .label, palette.soft, 2),
    ]
    for (text, font, colour, lines) in parts where !text.isEmpty {
      let fitted = FittedText(text, font: font, width: right - left, lines: lines)
      let base: Double = top + font.ascent
      let last: Double = canvas.text(fitted, whole: text, left, base, font, colour)
      top = last + font.descent + (font == .title ? 4 : 3)
    }
    top += 8
  }

  /// Takes room above the plot.
  mutating func advance(by height: Double) { top += height }

  /// Adds a remark below the plot.
  mutating func add(note: String) { notes.append(note) }

  /// The picture, with notes and source below the plot.
  mutating func finished(bottom: Double) -> ChartDrawing {
    var y: Double = bottom
    let say = Catalogue(language: style.language)
    var lines: [String] = []
    if style.showsHeading, !heading.note.isEmpty { lines.append(heading.note) }
    lines += notes
    if style.showsHeading, !heading.source.isEmpty {
      lines.append(say(.chartSource, ["source": heading.source]))
    }
    if !lines.isEmpty { y += 10 }
    for line in lines {
      let fitted = FittedText(line, font: .note, width: width, lines: 4)
      let base: Double = y + ChartFont.note.ascent
      let last: Double = canvas.text(fitted, whole: line, left, base, .note, palette.soft)
      y = last + ChartFont.note.descent + 2
    }
    var layout: ChartLayout = canvas.layout
    layout.plot = plot
    return ChartDrawing(
      width: style.drawnWidth,
      height: (y + (style.showsHeading ? ChartPage.margin - 4 : 2)).rounded(.up),
      title: heading.title,
      summary: summary,
      elements: canvas.elements,
      layout: layout
    )
  }
}
