// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How the columns of a table share the width of a line.
///
/// A table that fits is left alone. One that does not says once, below its rows, what is the same in
/// all of them; then it stacks the words of headings, breaks texts inside their cells or puts the
/// widest below its row; and what is too wide even so becomes tables below each other.
struct TextLayout {
  /// What stands above each column.
  let headings: [String]
  /// The texts of every row.
  let cells: [[String]]
  /// Whether a column stands on the right.
  let isNumeric: [Bool]
  /// How wide each column is.
  private(set) var widths: [Int]
  /// The columns that say the same in every row.
  private(set) var common: [Int] = []
  /// The column of sentences that stands below each row.
  private(set) var below: Int?
  /// The columns of the tables below each other; one table where all fit.
  private(set) var panels: [[Int]] = []

  /// The widest line.
  private let width: Int
  /// The widest cell of each column.
  private let widest: [Int]
  /// The space between two columns.
  private static let gap = 2
  /// Texts are not broken into narrower columns than this.
  private static let narrowest = 12
  /// Sentences that would get less room than this stand below their row.
  private static let readable = 40

  /// Lays out a table without empty columns.
  init(_ table: ResultTable, width: Int) {
    self.width = width
    headings = table.headings.map(TextLines.printable)
    cells = table.rows.map { row in row.map { TextLines.printable($0.printed) } }
    isNumeric = table.columns.indices.map { table.isNumeric($0) }
    var widest = headings.map { _ in 0 }
    for row in cells {
      for (index, cell) in row.enumerated() {
        widest[index] = max(widest[index], TextLines.columns(of: cell))
      }
    }
    self.widest = widest
    widths = zip(headings, widest).map { max(TextLines.columns(of: $0), $1) }
    if !fits { sayOnce() }
    if !fits { stackHeadings() }
    if !fits { moveBelow() }
    if !fits { breakTexts() }
    panels = fits ? [shown] : split()
  }

  /// The columns that stand beside each other.
  private var shown: [Int] {
    headings.indices.filter { $0 != below && !common.contains($0) }
  }

  private var fits: Bool { total(of: shown) <= width }

  private func total(of columns: [Int]) -> Int {
    columns.reduce(0) { $0 + widths[$1] } + TextLayout.gap * max(0, columns.count - 1)
  }

  /// What is the same in all of several rows is said once.
  private mutating func sayOnce() {
    guard cells.count > 1 else { return }
    let same = headings.indices.filter { index in
      !cells[0][index].isEmpty && cells.allSatisfy { $0[index] == cells[0][index] }
    }
    guard headings.count - same.count > 1 else { return }
    common = same
  }

  /// Puts the words of headings on several lines where that makes columns narrower.
  private mutating func stackHeadings() {
    var narrower = shown.map { (index: $0, width: stacked($0)) }
    while !fits {
      guard
        let best = narrower.indices.max(by: {
          saving(narrower[$0]) < saving(narrower[$1])
        }), saving(narrower[best]) > 0
      else { return }
      let index = narrower[best].index
      widths[index] = narrower[best].width
      narrower[best].width = stacked(index)
    }
  }

  private func saving(_ column: (index: Int, width: Int)) -> Int {
    widths[column.index] - column.width
  }

  /// How wide a column is when its heading takes a line more.
  private func stacked(_ index: Int) -> Int {
    guard widest[index] < widths[index] else { return widths[index] }
    let word = longestWord(of: headings[index])
    let lines = TextLines.wrapped(headings[index], width: max(word, widths[index] - 1))
    return max(widest[index], lines.map { TextLines.columns(of: $0) }.max() ?? 0)
  }

  /// Puts the widest sentences below their rows where the other columns leave them no room.
  private mutating func moveBelow() {
    let texts = shown.filter { !isNumeric[$0] }
    guard let widest = texts.max(by: { widths[$0] < widths[$1] }) else { return }
    let others = shown.filter { $0 != widest }
    let room = width - total(of: others) - TextLayout.gap
    if widths[widest] > TextLayout.readable, room < TextLayout.readable { below = widest }
  }

  /// Breaks the widest texts inside their cells, all at one width, until the line is short enough.
  private mutating func breakTexts() {
    let least = Dictionary(
      uniqueKeysWithValues: shown.filter { !isNumeric[$0] }.map { ($0, leastWidth($0)) }
    )
    while !fits {
      let breakable = least.filter { widths[$0.key] > $0.value }
      guard let widest = breakable.keys.max(by: { (widths[$0], $1) < (widths[$1], $0) }) else {
        return
      }
      widths[widest] -= 1
    }
  }

  /// How narrow a column of texts may become: words stay whole where they are not very long.
  private func leastWidth(_ index: Int) -> Int {
    let words = cells.reduce(longestWord(of: headings[index])) {
      max($0, longestWord(of: $1[index]))
    }
    return min(widths[index], max(TextLayout.narrowest, min(2 * TextLayout.narrowest, words)))
  }

  private func longestWord(of text: String) -> Int {
    text.split(separator: " ").reduce(0) { max($0, TextLines.columns(of: String($1))) }
  }

  /// Tables below each other, each with the columns that name its rows.
  private mutating func split() -> [[Int]] {
    var naming: [Int] = []
    if let last = shown.firstIndex(where: { !isNumeric[$0] }) {
      naming = Array(shown[...last])
      naming += shown[(last + 1)...].prefix { !isNumeric[$0] }
    }
    while naming.count > 1, total(of: naming) > width / 2 { naming.removeLast() }
    if let only = naming.first, naming.count == 1 { widths[only] = min(widths[only], width / 2) }
    let room = width - total(of: naming) - (naming.isEmpty ? 0 : TextLayout.gap)
    var panels = [naming]
    for index in shown where !naming.contains(index) {
      widths[index] = min(widths[index], room)
      let panel = panels[panels.count - 1] + [index]
      if total(of: panel) <= width {
        panels[panels.count - 1] = panel
      } else {
        panels.append(naming + [index])
      }
    }
    return panels
  }
}
