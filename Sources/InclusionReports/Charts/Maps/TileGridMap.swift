// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A map of equal squares, one per region in its rough place: every region is seen alike, and no
/// boundary file is needed.
public struct TileGridMap: Chart {
  /// A region with its square.
  public struct Tile: Hashable, Sendable {
    /// A short code, written where the name has no room: `LOR`.
    public let code: String
    /// The name.
    public let name: String
    /// The column, counted from any number towards the east.
    public let column: Int
    /// The row, counted from any number towards the south.
    public let row: Int
    /// The value; `nil` if it is missing.
    public let value: Double?

    /// A region with its square.
    public init(_ code: String, name: String, column: Int, row: Int, value: Double?) {
      self.code = code
      self.name = name
      self.column = column
      self.row = row
      self.value = value
    }
  }

  /// What stands above and below the chart.
  public let heading: ChartHeading
  /// How it looks.
  public var style: ChartStyle
  /// The regions.
  public let tiles: [Tile]
  /// How values are sorted into classes.
  public let breaks: ClassBreaks
  /// The classes.
  let classes: MapClasses

  /// A map of squares.
  ///
  /// - Parameters:
  ///   - heading: What stands above and below.
  ///   - tiles: The regions.
  ///   - breaks: How values are sorted into classes.
  ///   - style: How the chart looks.
  /// - Throws: ``ReportError`` with code `emptyChart`, `allMissing`, `notFinite`, `breaksInvalid`, or
  ///   `partsMismatched` if two regions share a square or the squares lie more than 60 apart.
  public init(
    _ heading: ChartHeading,
    tiles: [Tile],
    breaks: ClassBreaks = .quantile(5),
    style: ChartStyle = ChartStyle()
  ) throws(ReportError) {
    try ChartCheck(chart: heading.title).check(tiles.map { ($0.name, ChartEstimate($0.value)) })
    var taken: [[Int]: String] = [:]
    for tile in tiles {
      if let other = taken.updateValue(tile.name, forKey: [tile.column, tile.row]) {
        throw ReportError(
          .partsMismatched,
          culprit: tile.name,
          "'\(tile.name)' and '\(other)' share the square in column \(tile.column), row "
            + "\(tile.row); give each one of its own."
        )
      }
    }
    for places in [tiles.map(\.column), tiles.map(\.row)] {
      let (least, most) = (places.min() ?? 0, places.max() ?? 0)
      guard most.subtractingReportingOverflow(least).overflow || most - least > 60 else { continue }
      throw ReportError(
        .partsMismatched,
        culprit: heading.title,
        "The squares of the map '\(heading.title)' lie \(least) to \(most); at most 60 apart can be "
          + "drawn."
      )
    }
    self.heading = heading
    self.tiles = tiles
    self.breaks = breaks
    self.style = style
    classes = MapClasses(borders: try breaks.borders(of: tiles.compactMap(\.value)))
  }

  /// The highest and the lowest value, and what is missing.
  public var summary: String {
    ChartSummary(for: self).extremes(tiles.map { ($0.name, $0.value) })
  }

  /// The first column and row, and how many there are.
  private var grid: (column: Int, row: Int, columns: Int, rows: Int) {
    let (columns, rows) = (tiles.map(\.column), tiles.map(\.row))
    let (left, top) = (columns.min() ?? 0, rows.min() ?? 0)
    return (left, top, (columns.max() ?? 0) - left + 1, (rows.max() ?? 0) - top + 1)
  }

  /// The page with all above the map, and how long the side of a square is.
  func sheet() -> (page: ChartPage, side: Double) {
    var page = ChartPage(for: self)
    let isComplete: Bool = tiles.allSatisfy { $0.value != nil }
    classes.draw(on: &page, numbers: numbers, say: say, missing: !isComplete)
    return (page, min(76, page.width / Double(grid.columns)))
  }

  /// The square of a region.
  func square(of tile: Tile, side: Double, on page: ChartPage) -> TextBox {
    let x: Double = page.left + Double(tile.column - grid.column) * side
    let y: Double = page.top + Double(tile.row - grid.row) * side
    return TextBox(left: x + 1.5, top: y + 1.5, right: x + side - 1.5, bottom: y + side - 1.5)
  }

  /// The colour of a region.
  func fill(of tile: Tile) -> ChartColour {
    tile.value.map { classes.colour(of: $0, style.palette) } ?? style.palette.missing
  }

  /// The value of a region, written out.
  func label(of tile: Tile) -> String {
    tile.value.map { numbers.text($0) } ?? say(.chartNoData)
  }

  /// The chart as a picture.
  public var drawing: ChartDrawing {
    var (page, side) = sheet()
    for tile in tiles {
      let box = square(of: tile, side: side, on: page)
      let size: Double = side - 3
      page.canvas.mark("\(tile.name): \(label(of: tile))") { canvas in
        canvas.rectangle(box.left, box.top, width: size, height: size, fill: fill(of: tile))
        guard tile.value == nil else { return }
        let stripes: ChartColour = style.palette.rule
        canvas.placed(.beforeData) {
          $0.stripes(box.left, box.top, width: size, height: size, colour: stripes)
        }
      }
      write(tile, in: box, size: size, on: &page)
    }
    return page.finished(bottom: page.top + Double(grid.rows) * side + 2)
  }

  /// The name and the value of a square, as far as they fit.
  private func write(
    _ tile: Tile,
    in box: TextBox,
    size: Double,
    on page: inout ChartPage
  ) {
    let words: String = label(of: tile)
    let (x, y) = (box.left + size / 2, box.top)
    let colour: ChartColour = tile.value == nil ? style.palette.ink : fill(of: tile).ink
    let room: Double = size - 6
    let small = ChartFont(10.5)
    var name = FittedText(tile.name, font: small, width: room, lines: 2)
    let longest: Double =
      tile.name.split(separator: " ").map { small.width(of: String($0)) }.max() ?? 0
    if name.isShortened || longest > room {
      name = FittedText(tile.code, font: small, width: room)
    }
    guard size >= 16 else { return }
    let showsValue: Bool = size >= 34 && ChartFont.strongLabel.width(of: words) <= room
    let height: Double = Double(name.lines.count) * small.lineHeight + (showsValue ? 16 : 0)
    let base: Double = y + (size - height) / 2 + small.ascent
    let whole: String = tile.name
    let last: Double = page.canvas.text(name, whole: whole, x, base, small, colour, anchor: .middle)
    guard showsValue else { return }
    page.canvas.text(words, x, last + 16, .strongLabel, colour, anchor: .middle)
  }
}
