// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How a chart looks and writes its numbers.
public struct ChartStyle: Hashable, Sendable {
  /// The width in pixels, 320 to 2,000; labels keep their size, so a wider chart is a roomier one.
  public var width: Double
  /// The height of what is drawn between heading and notes, for charts that are free to choose;
  /// `nil` takes a height that suits the width. Rows and maps take the height they need.
  public var plotHeight: Double?
  /// How numbers are written.
  public var numbers: NumberStyle
  /// What stands between a whole number and its decimals.
  public var decimalMark: DecimalMark
  /// The language of the chart's own words, such as `no data`.
  public var language: Language
  /// The colours.
  public var palette: ChartPalette
  /// How many rows a chart of rows draws at most; of more, the first and the last are drawn and the
  /// chart says so.
  public var rowLimit: Int
  /// Whether title, subtitle, unit, notes and source are part of the picture. A page that sets them
  /// itself leaves them out.
  public var showsHeading: Bool

  /// A style; every part has a default.
  public init(
    width: Double = 640,
    plotHeight: Double? = nil,
    numbers: NumberStyle = .upTo(2),
    decimalMark: DecimalMark = .point,
    language: Language = .english,
    palette: ChartPalette = .standard,
    rowLimit: Int = 40,
    showsHeading: Bool = true
  ) {
    self.width = width
    self.plotHeight = plotHeight
    self.numbers = numbers
    self.decimalMark = decimalMark
    self.language = language
    self.palette = palette
    self.rowLimit = rowLimit
    self.showsHeading = showsHeading
  }

  /// The width that is drawn.
  var drawnWidth: Double { width.isFinite ? min(max(width, 320), 2_000) : 640 }

  /// The height of a free plot.
  var drawnHeight: Double {
    let wanted: Double = plotHeight ?? drawnWidth * 0.52
    return wanted.isFinite ? min(max(wanted, 120), 2_000) : 320
  }
}
