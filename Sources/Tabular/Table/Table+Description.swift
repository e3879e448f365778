// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Table: CustomStringConvertible {
  /// The table as a person reads it: see ``formatted(maximumRows:maximumWidth:)``.
  public var description: String { formatted() }

  /// The table as text, in aligned columns.
  ///
  /// Numbers stand to the right, with the same number of decimals in all of a column, at most four;
  /// texts stand to the left and are cut after 40 characters. A missing value is a dot. Of a long
  /// table the first and the last rows are shown, of a wide one the first columns, and the last line
  /// says how many rows and columns there are. The values are those of the table: no unit is added
  /// or changed.
  ///
  ///     name         age
  ///     Ana           31
  ///     José           ·
  ///     2 rows
  ///
  /// - Parameters:
  ///   - maximumRows: How many rows are shown at most.
  ///   - maximumWidth: How many characters a line has at most.
  /// - Returns: Lines of text, without a line end after the last.
  public func formatted(maximumRows: Int = 20, maximumWidth: Int = 100) -> String {
    let isCut = rowCount > max(0, maximumRows)
    let head = isCut ? (max(0, maximumRows) + 1) / 2 : rowCount
    let tail = isCut ? max(0, maximumRows) / 2 : 0
    let shown = Array(0..<head) + Array((rowCount - tail)..<rowCount)
    var lines = [String](repeating: "", count: 1 + shown.count)
    var columnCount = 0
    for column in columns {
      let cells = [column.name.abridged] + column.cells(at: shown)
      let width = cells.lazy.map(\.count).max() ?? 0
      let start = columnCount == 0 ? 0 : (lines.lazy.map(\.count).max() ?? 0) + 2
      guard columnCount == 0 || start + width <= maximumWidth else { break }
      for (index, cell) in cells.enumerated() {
        let isRight = column.kind == .number
        let indent = start - lines[index].count + (isRight ? width - cell.count : 0)
        lines[index] += String(repeating: " ", count: indent) + cell
      }
      columnCount += 1
    }
    if isCut { lines.insert("…", at: 1 + head) }
    if columns.isEmpty { lines = [] }
    var summary = "\(rowCount) \(rowCount == 1 ? "row" : "rows")"
    if isCut { summary += ", \(shown.count) of them shown" }
    if columnCount < columns.count {
      let names = columns[columnCount...].prefix(5).map(\.name.abridged)
      let rest = columns.count - columnCount
      summary += ", and \(rest) more \(rest == 1 ? "column" : "columns"): "
      summary += names.joined(separator: ", ") + (rest > names.count ? ", …" : "")
    }
    return (lines + [summary]).joined(separator: "\n")
  }
}

extension Column {
  /// What a table shows in some rows.
  func cells(at rows: [Int]) -> [String] {
    switch storage {
    case .categories(let codes, let levels):
      return rows.map { codes[$0] < 0 ? "·" : levels[Int(codes[$0])].abridged }
    case .numbers(let numbers):
      let shown = rows.map { numbers[$0] }
      let isPlain = shown.allSatisfy { $0.isNaN || $0 == 0 || (1e-4..<1e15).contains(abs($0)) }
      let decimals = shown.lazy.map(\.decimalCount).max() ?? 0
      return shown.map { number in
        number.isNaN
          ? "·" : isPlain ? number.fixedText(decimals: min(4, decimals)) : number.shortestText
      }
    }
  }
}
