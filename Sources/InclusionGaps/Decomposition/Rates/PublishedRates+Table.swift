// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

extension PublishedRates {
  /// A published table with a row per level and the columns `level`, `fromShare`, `toShare`,
  /// `fromRate` and `toRate`.
  ///
  /// - Parameter table: The table; shares are fractions of each group.
  /// - Throws: ``GapError`` with code `table` for a column that is missing or holds no numbers,
  ///   `badValue` for a level or number that is missing, and as ``init(_:)`` does.
  public init(_ table: Table) throws(GapError) {
    let texts: [String?]
    var numbers: [[Double]] = []
    let names = ["fromShare", "toShare", "fromRate", "toRate"]
    do {
      texts = try table.column("level").texts
      for name in names { numbers.append(try table.numbers(name)) }
    } catch {
      throw GapError(error)
    }
    var levels: [Level] = []
    for (row, text) in texts.enumerated() {
      guard let text else { throw PublishedRates.absent("level", row) }
      for (name, column) in zip(names, numbers) where column[row].isNaN {
        throw PublishedRates.absent(name, row, of: text)
      }
      levels.append(
        Level(
          level: text,
          from: Cell(share: numbers[0][row], rate: numbers[2][row]),
          to: Cell(share: numbers[1][row], rate: numbers[3][row])
        )
      )
    }
    try self.init(levels)
  }

  private static func absent(_ name: String, _ row: Int, of level: String? = nil) -> GapError {
    GapError(
      .badValue,
      culprit: name,
      "Row \(row + 1)\(level.map { " (\($0))" } ?? "") has no value of '\(name)'; a comparison needs "
        + "every value."
    )
  }
}
