// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What the fields of a column are taken for while a piece is parsed.
enum FieldPlan: UInt8, Sendable {
  /// The column is not wanted.
  case skipped
  /// Numbers so far; a text turns the column into ``checked``.
  case number
  /// Numbers, and a text is an error.
  case declaredNumber
  /// Texts, interned.
  case category
  /// A column that turned out to be text: only its soundness is checked, it is read again later.
  case checked
}

/// The place of the first value in a piece that made a column text.
struct TextFinding {
  /// The number of the column, from 0.
  let column: Int
  /// The line, counted from the first line of the piece.
  let line: Int
  /// The value.
  let value: [UInt8]
  /// Why it is no number.
  let reason: FirstText.Reason
}

/// One worker of the reader: parses pieces of a file, one after the other, into memory of its own.
///
/// Each column has a stretch of ``cells``: doubles for numbers, 32-bit codes for categories. The
/// codes count the levels in the order in which this worker met them; ``levels`` outlives a piece,
/// so that a level is interned once for each worker and not once for each piece.
///
/// The memory is raw on purpose: the loop over fields is where reading spends its time.
final class CSVWorker {
  let dialect: CSVDialect
  let columnCount: Int
  let scaling = DecimalScaling()
  /// The interned levels of each column.
  let levels: UnsafeMutablePointer<LevelTable>
  /// The plans of the columns for the piece at hand.
  let plans: UnsafeMutablePointer<FieldPlan>
  private var cells: UnsafeMutableRawPointer
  private var cellBytes = 0
  /// Room for a field without its doubled quotes.
  private var scratch: UnsafeMutablePointer<UInt8>
  private var scratchCount = 0

  /// How many rows each column has room for.
  private(set) var rowCapacity = 0
  /// The number of rows in the piece.
  var rowCount = 0
  /// The number of physical lines in the piece.
  var lineCount = 0
  /// What is wrong in the piece, if anything.
  var problem: CSVProblem?
  /// The columns that turned out to be text.
  var findings: [TextFinding] = []

  init(dialect: CSVDialect, columnCount: Int) {
    self.dialect = dialect
    self.columnCount = columnCount
    levels = .allocate(capacity: columnCount)
    for column in 0..<columnCount { (levels + column).initialize(to: LevelTable()) }
    plans = .allocate(capacity: columnCount)
    plans.initialize(repeating: .skipped, count: columnCount)
    cells = .allocate(byteCount: 8, alignment: 8)
    scratch = .allocate(capacity: 16)
  }

  deinit {
    for column in 0..<columnCount { levels[column].destroy() }
    levels.deallocate()
    plans.deallocate()
    cells.deallocate()
    scratch.deallocate()
  }

  /// The numbers of a column in the piece that was parsed last.
  func numbers(_ column: Int) -> UnsafeMutablePointer<Double> {
    (cells + 8 * rowCapacity * column).assumingMemoryBound(to: Double.self)
  }

  /// The codes of a column in the piece that was parsed last.
  func codes(_ column: Int) -> UnsafeMutablePointer<Int32> {
    (cells + 8 * rowCapacity * column).assumingMemoryBound(to: Int32.self)
  }

  /// Makes room for a piece and forgets the one before.
  ///
  /// A record has at least as many bytes as columns, and two if there is one column, so that the
  /// length of the piece bounds its rows. Memory that no row reaches is never touched.
  func prepare(byteCount: Int, plans newPlans: [FieldPlan]) {
    rowCapacity = byteCount / max(2, columnCount) + 1
    let needed = 8 * rowCapacity * columnCount
    if needed > cellBytes {
      cells.deallocate()
      cells = .allocate(byteCount: needed, alignment: 64)
      cellBytes = needed
    }
    for (column, plan) in newPlans.enumerated() { plans[column] = plan }
    rowCount = 0
    lineCount = 0
    problem = nil
    findings = []
  }

  /// A field without its outer quotes and with its doubled quotes made single; eight bytes beyond
  /// its end are readable.
  func unescaped(
    _ start: UnsafePointer<UInt8>,
    _ length: Int
  ) -> UnsafeBufferPointer<UInt8> {
    if scratchCount < length + 8 {
      scratch.deallocate()
      scratchCount = 2 * length + 16
      scratch = .allocate(capacity: scratchCount)
      scratch.initialize(repeating: 0, count: scratchCount)
    }
    var count = 0
    var position = 0
    while position < length {
      scratch[count] = start[position]
      count += 1
      position += start[position] == CSVDialect.quote ? 2 : 1
    }
    return UnsafeBufferPointer(start: scratch, count: count)
  }
}
