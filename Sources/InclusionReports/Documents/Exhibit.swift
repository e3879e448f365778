// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A chart and the table of its numbers, one source below both.
public struct Exhibit: Hashable, Sendable {
  /// The chart.
  public let figure: ChartFigure
  /// The table.
  public let table: ResultTable
  /// What the table shows.
  public let caption: String
  /// Where the numbers come from.
  public let source: String

  /// A chart with its table.
  public init(_ chart: some Chart, _ table: ResultTable, caption: String, source: String) {
    figure = ChartFigure(chart)
    self.table = table
    self.caption = caption
    self.source = source
  }

  /// How the two stand on a wide page: a slender table beside the chart, a wide one below it.
  private var arrangement: String {
    switch table.withoutEmptyColumns.columns.count {
    case ...5: "exhibit beside"
    case 6: "exhibit beside even"
    default: "exhibit"
    }
  }

  /// The pair in HTML.
  var html: String {
    "<div class=\"\(arrangement)\">\n"
      + figure.html(showsSource: false)
      + "<div class=\"table\">\n\(table.html(caption: caption))</div>\n"
      + "<p class=\"source\">\(Markup.html(source))</p>\n</div>\n"
  }
}
