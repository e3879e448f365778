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

  /// The most rows of a table that stands beside its chart on paper.
  private static let mostRowsBeside = 30
  /// The most letters across such a table, of the 92 mm that are left for it.
  private static let mostLettersOnPaper = 66
  /// The most letters across a table that stands beside its chart on a screen.
  private static let mostLettersOnScreen = 84
  /// The height in pixels up to which a chart for a phone also serves on paper, where it saves room.
  private static let lowPicture: Double = 280

  /// How the two stand: on a wide screen a slender table beside the chart and a wide one below it; on
  /// paper beside it if the table is short and slender.
  private var arrangement: String {
    let shown: ResultTable = table.withoutEmptyColumns
    let letters: Int = shown.lettersAcross
    let isBesideOnPaper: Bool =
      shown.rows.count <= Exhibit.mostRowsBeside && letters <= Exhibit.mostLettersOnPaper
    let isLow: Bool = figure.narrowPicture.height <= Exhibit.lowPicture
    let paper: String = isBesideOnPaper ? " paired" : isLow ? " low" : ""
    let fits: Bool = letters <= Exhibit.mostLettersOnScreen
    switch shown.columns.count {
    case ...5 where fits: return "exhibit beside" + paper
    case 6 where fits: return "exhibit beside even" + paper
    default: return "exhibit" + paper
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

extension ResultTable {
  /// How many letters stand across the table: the longest cell of every column, the longest word of
  /// its heading if that is more. The names of rows may take a second line.
  fileprivate var lettersAcross: Int {
    columns.indices.reduce(0) { sum, column in
      let cells: Int = rows.map { $0[column].printed.count }.max() ?? 0
      let words: Int = headings[column].split(separator: " ").map(\.count).max() ?? 0
      let isName: Bool = column == 0 && !isNumeric(0)
      return sum + max(isName ? min(cells, 22) : cells, words) + 2
    }
  }
}
