// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A chart: data, words and looks in one value, drawn as a static picture.
///
/// Charts check their data when they are made, so that drawing never fails. The same value always
/// gives the same text.
public protocol Chart: Hashable, Sendable {
  /// What stands above and below the chart.
  var heading: ChartHeading { get }
  /// How it looks.
  var style: ChartStyle { get set }
  /// What the chart shows, in words and numbers, for a reader who does not see it.
  var summary: String { get }
  /// The chart as a picture.
  var drawing: ChartDrawing { get }
  /// The chart as a Vega-Lite (version 5) specification.
  var specification: JSONValue { get }
}

extension Chart {
  /// The chart as an SVG document: static, without scripts, with title and description for a
  /// screen reader.
  public func svg() -> String { drawing.svg }

  /// The chart as a Vega-Lite (version 5) specification, in JSON with sorted keys.
  public func vegaLite() -> String { specification.text }

  /// What says the chart's own words.
  var say: Catalogue { Catalogue(language: style.language) }

  /// What writes the chart's numbers.
  var numbers: ChartNumbers { ChartNumbers(style: style.numbers, mark: style.decimalMark) }
}
