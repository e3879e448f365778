// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Correlations of variables with each other: a triangle of cells, the names on its diagonal, so
/// that each name stands beside its row and above its column.
public struct CorrelationHeatMap: Chart {
  /// What stands above and below the chart.
  public let heading: ChartHeading
  /// How it looks.
  public var style: ChartStyle
  /// The variables.
  public let names: [String]
  /// The correlations, a row per variable; `nil` where there is none. The lower triangle is drawn.
  public let values: [[Double?]]

  /// A chart of correlations.
  ///
  /// - Parameters:
  ///   - heading: What stands above and below.
  ///   - names: The variables, two at least.
  ///   - values: The correlations, a row per variable.
  ///   - style: How the chart looks.
  /// - Throws: ``ReportError`` with code `emptyChart`, `allMissing`, `notFinite`, or
  ///   `partsMismatched` if there are not as many rows and columns as names, or a correlation is not
  ///   between −1 and 1.
  public init(
    _ heading: ChartHeading,
    names: [String],
    values: [[Double?]],
    style: ChartStyle = ChartStyle(numbers: .decimal(2))
  ) throws(ReportError) {
    let check = ChartCheck(chart: heading.title)
    guard names.count > 1 else { throw check.empty }
    guard values.count == names.count, values.allSatisfy({ $0.count == names.count }) else {
      throw ReportError(
        .partsMismatched,
        culprit: heading.title,
        "The chart '\(heading.title)' has \(names.count) variables; give it as many rows of as many "
          + "correlations."
      )
    }
    var cells: [(name: String, estimate: ChartEstimate)] = []
    for row in names.indices {
      for column in 0..<row {
        let name: String = "\(names[row]) × \(names[column])"
        let value: Double? = values[row][column]
        cells.append((name, ChartEstimate(value)))
        guard let value, value.isFinite, value.magnitude > 1 + 1e-9 else { continue }
        throw ReportError(
          .partsMismatched,
          culprit: name,
          "The correlation of \(name) is \(value), and must lie between −1 and 1."
        )
      }
    }
    try check.check(cells)
    self.heading = heading
    self.names = names
    self.values = values
    self.style = style
  }

  /// The strongest correlation.
  public var summary: String {
    var best: (row: Int, column: Int, value: Double) = (1, 0, 0)
    for row in names.indices {
      for column in 0..<row {
        guard let value = values[row][column], value.magnitude > best.value.magnitude else {
          continue
        }
        best = (row, column, value)
      }
    }
    return say(
      .chartCorrelations,
      [
        "count": "\(names.count)", "first": names[best.row], "second": names[best.column],
        "value": numbers.text(best.value),
      ]
    )
  }

  /// Where the cells lie: their upper left corner and the length of their sides. The last name
  /// stands on the right of the last cell; it and the cells share the width.
  func grid(on page: ChartPage) -> (top: Double, side: Double) {
    let most: Double = page.width * 0.34
    let widest: Double = names.map { FittedText($0, font: .label, width: most).width }.max() ?? 0
    return (page.top + 4, min((page.width - widest - 10) / Double(names.count), 46))
  }

  /// The colour of a cell.
  func fill(_ value: Double?) -> ChartColour {
    value.map(style.palette.diverging) ?? style.palette.missing
  }

  /// A cell in words.
  func words(_ row: Int, _ column: Int) -> String {
    "\(names[row]) × \(names[column]): \(label(row, column))"
  }

  private func label(_ row: Int, _ column: Int) -> String {
    values[row][column].map { numbers.text($0) } ?? say(.chartNoData)
  }

  /// The chart as a picture.
  public var drawing: ChartDrawing {
    var page = ChartPage(for: self)
    let font = ChartFont.label
    let (top, side) = grid(on: page)
    let printed: [String] = values.enumerated().flatMap { row, values in
      values.prefix(row).compactMap { $0.map { numbers.text($0) } }
    }
    let cellFont: ChartFont = side >= 34 ? .label : .note
    let showsNumbers: Bool = (printed.map { cellFont.width(of: $0) }.max() ?? 0) <= side - 4
    for row in names.indices {
      let y: Double = top + Double(row) * side
      for column in 0..<row {
        let x: Double = page.left + Double(column) * side
        let value: Double? = values[row][column]
        let fill: ChartColour = fill(value)
        page.canvas.mark(words(row, column)) { canvas in
          canvas.rectangle(x + 0.5, y + 0.5, width: side - 1, height: side - 1, fill: fill)
          guard value == nil || (!showsNumbers && (value ?? 0) < 0) else { return }
          canvas.placed(.beforeData) { sign(value, fill, x: x, y: y, side: side, on: &$0) }
        }
        guard showsNumbers, value != nil else { continue }
        let middle: Double = y + side / 2 + cellFont.middle
        let text: String = label(row, column)
        page.canvas.text(text, x + side / 2, middle, cellFont, fill.ink, anchor: .middle)
      }
      // Where rows are lower than a line, every so many are named.
      let every: Int = max(1, Int((13 / side).rounded(.up)))
      guard row % every == 0 else { continue }
      let x: Double = page.left + Double(row) * side + 6
      let name = FittedText(names[row], font: font, width: page.right - x)
      let base: Double = y + side / 2 + font.middle
      page.canvas.text(name, whole: names[row], x, base, font, style.palette.ink)
    }
    return page.finished(bottom: top + Double(names.count) * side + 4)
  }

  /// A stroke says `below zero` in grey print too; a cross says that nothing is known.
  private func sign(
    _ value: Double?,
    _ fill: ChartColour,
    x: Double,
    y: Double,
    side: Double,
    on canvas: inout ChartCanvas
  ) {
    let stroke = ChartCanvas.Stroke(value == nil ? style.palette.muted : fill.ink, 1)
    canvas.line(x + side * 0.3, y + side / 2, x + side * 0.7, y + side / 2, stroke)
    guard value == nil else { return }
    canvas.line(x + side / 2, y + side * 0.3, x + side / 2, y + side * 0.7, stroke)
  }
}
