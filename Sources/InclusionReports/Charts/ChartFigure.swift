// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A chart as a part of a document: its picture without the words that the page sets itself, the
/// whole picture for a file of its own, and what it says to a reader who does not see it.
public struct ChartFigure: Hashable, Sendable {
  /// The width of a picture for a phone, in pixels.
  static let narrowWidth: Double = 350

  /// The title.
  public let caption: String
  /// The lines below the title: what is measured, and its unit.
  public let details: [String]
  /// What a reader must know to read the marks; may be empty.
  public let note: String
  /// Where the numbers come from; may be empty.
  public let source: String
  /// The chart in words.
  public let alternative: String
  /// The picture without title, notes and source.
  public let picture: ChartDrawing
  /// The same for a page as narrow as a phone.
  public let narrowPicture: ChartDrawing
  /// The picture with everything.
  public let poster: ChartDrawing
  /// The Vega-Lite specification.
  public let specification: JSONValue

  /// A chart as a part of a document.
  public init(_ chart: some Chart) {
    let heading = chart.heading
    caption = heading.title
    details = [heading.subtitle, heading.unit].filter { !$0.isEmpty }
    note = heading.note
    source =
      heading.source.isEmpty ? "" : chart.say(.chartSource, ["source": heading.source])
    alternative = chart.summary
    specification = chart.specification
    var bare = chart
    bare.style.showsHeading = false
    picture = bare.drawing
    bare.style.width = ChartFigure.narrowWidth
    narrowPicture = bare.drawing
    var whole = chart
    whole.style.showsHeading = true
    poster = whole.drawing
  }
}
