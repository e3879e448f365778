// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Labels beside the ends of lines, in a column of their own, moved apart where they would touch.
struct EndLabels {
  /// A label and the place it belongs to.
  struct Label {
    let text: String
    let colour: ChartColour
    /// The end of its line.
    let x: Double, y: Double
    /// Whether it is kept when there is no room for all.
    var isKept: Bool = false
  }

  /// Which end of the labels is at the column.
  var anchor: ChartCanvas.Anchor = .start
  var font: ChartFont = .strongLabel

  /// How wide the column must be for texts, at most a given width.
  func room(for texts: [String], most: Double) -> Double {
    (texts.map { FittedText($0, font: font, width: most, lines: 2).width }.max() ?? 0) + 14
  }

  /// Draws the labels.
  ///
  /// - Parameters:
  ///   - labels: The labels; of too many, those that are kept and the outermost are drawn.
  ///   - page: Where they are drawn.
  ///   - column: The edge of the column towards the lines.
  ///   - width: How wide a label may be.
  ///   - range: The upper and the lower end of the column.
  /// - Returns: How many were left out.
  func draw(
    _ labels: [Label],
    on page: inout ChartPage,
    column: Double,
    width: Double,
    between range: (top: Double, bottom: Double)
  ) -> Int {
    var chosen: [Label] = labels
    var fitted: [FittedText] = []
    var middles: [Double]?
    // Far more labels than lines: only the kept and every so many of the others are measured.
    let most: Int = Int((range.bottom - range.top) / font.lineHeight) + 1
    if chosen.count > 2 * most {
      chosen = EndLabels.thinned(chosen, by: chosen.count - 2 * most)
    }
    while true {
      fitted = chosen.map { FittedText($0.text, font: font, width: width, lines: 2) }
      middles = SpreadLabels.middles(
        wanted: chosen.map(\.y),
        heights: fitted.map { Double($0.lines.count) * font.lineHeight + 1 },
        top: range.top,
        bottom: range.bottom
      )
      guard middles == nil, chosen.count > 1 else { break }
      chosen = EndLabels.thinned(chosen, by: max(1, chosen.count / 20))
    }
    let muted = page.palette.muted
    for (index, label) in chosen.enumerated() {
      let text: FittedText = fitted[index]
      let middle: Double = middles?[index] ?? min(max(label.y, range.top), range.bottom)
      let side: Double = anchor == .start ? 1 : -1
      // A thread to a line that ends elsewhere: above, below, or before the column.
      let isAway: Bool = (column - label.x).magnitude > 30
      if (middle - label.y).magnitude > 4 || isAway {
        let bend: Double = column - side * 3
        page.canvas.placed { canvas in
          canvas.line(
            through: [(label.x + side * 5, label.y), (bend - side * 4, middle), (bend, middle)],
            .init(muted, 0.8)
          )
        }
      }
      let first: Double =
        middle + font.middle - Double(text.lines.count - 1) * font.lineHeight / 2
      page.canvas.text(
        text,
        whole: label.text,
        column,
        first,
        font,
        label.colour,
        anchor: anchor
      )
    }
    return labels.count - chosen.count
  }

  /// The labels without some that stand closest to their neighbours.
  private static func thinned(_ labels: [Label], by count: Int) -> [Label] {
    let order: [Int] = labels.indices.sorted { (labels[$0].y, $0) < (labels[$1].y, $1) }
    var room: [(index: Int, room: Double)] = []
    for (place, index) in order.enumerated() where !labels[index].isKept {
      guard place > 0, place < order.count - 1 else { continue }
      room.append((index, labels[order[place + 1]].y - labels[order[place - 1]].y))
    }
    var dropped: Set<Int> = Set(
      room.sorted { ($0.room, $0.index) < ($1.room, $1.index) }.prefix(count).map(\.index)
    )
    if dropped.isEmpty { dropped = [labels.count - 1] }
    return labels.indices.filter { !dropped.contains($0) }.map { labels[$0] }
  }
}
