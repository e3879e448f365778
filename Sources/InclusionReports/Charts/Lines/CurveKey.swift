// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Pieces of curves with their names, one below the other, where a plot is empty.
struct CurveKey {
  /// A curve and its name, as much of it as there is room for.
  struct Entry {
    let text: String
    let curve: CurveLabels.Curve
    let isShortened: Bool
  }

  let entries: [Entry]
  private let font = ChartFont.strongLabel
  private let lineHeight = 17.0
  private let pieceWidth = 24.0

  init(entries: [Entry]) { self.entries = entries }

  /// Draws the key where it is nearest to the curves and hides none.
  func draw(
    within edges: (left: Double, top: Double, right: Double, bottom: Double),
    clear curves: [(x: Double, y: Double)],
    _ taken: [TextBox],
    on page: inout ChartPage
  ) {
    guard !entries.isEmpty else { return }
    let width: Double = pieceWidth + 6 + (entries.map { font.width(of: $0.text) }.max() ?? 0)
    let height: Double = lineHeight * Double(entries.count)
    var best: (cost: Double, box: TextBox)?
    for left in stride(from: edges.left, through: max(edges.left, edges.right - width), by: 6) {
      for top in stride(from: edges.top, through: max(edges.top, edges.bottom - height), by: 6) {
        let box = TextBox(left: left, top: top, right: left + width, bottom: top + height)
        let room: Double = curves.map { box.distance(to: $0) }.min() ?? 0
        let hidden: Int = taken.count { $0.overlaps(box) }
        // At some distance from all curves, as none of them is meant more than another.
        let cost: Double = Double(hidden) * 1000 + (room < 12 ? 500 - room : room)
        if best == nil || cost < (best?.cost ?? 0) { best = (cost, box) }
      }
    }
    guard let box = best?.box else { return }
    // In the order in which the curves lie above each other.
    let middles: [Double] = entries.map { entry in
      entry.curve.points.map(\.y).reduce(0, +) / Double(max(entry.curve.points.count, 1))
    }
    let order: [Int] = entries.indices.sorted { (middles[$0], $0) < (middles[$1], $1) }
    for (row, index) in order.enumerated() {
      let entry: Entry = entries[index]
      let base: Double = box.top + lineHeight * Double(row) + 12
      page.canvas.placed {
        $0.line(box.left, base - 4, box.left + pieceWidth, base - 4, entry.curve.stroke)
      }
      page.canvas.text(
        entry.text,
        box.left + pieceWidth + 6,
        base,
        font,
        entry.curve.colour,
        whole: entry.isShortened ? entry.curve.text : nil,
        halo: ChartColour(0xFFFFFF)
      )
    }
  }
}
