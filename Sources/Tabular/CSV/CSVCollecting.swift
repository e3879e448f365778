// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A column of a text while it is collected, piece by piece.
final class CSVCollector {
  /// The number of the column in the file.
  let column: Int
  private(set) var numbers: [Double] = []
  private(set) var codes: [Int32] = []

  init(column: Int) { self.column = column }

  /// Appends what workers have parsed; memory for all rows that are expected is set aside once.
  func append(_ workers: ArraySlice<CSVWorker>, isCategory: Bool, expectedRows: Int) {
    if isCategory {
      codes.reserveCapacity(expectedRows)
      for worker in workers {
        codes.append(
          contentsOf: UnsafeBufferPointer(start: worker.codes(column), count: worker.rowCount))
      }
    } else {
      numbers.reserveCapacity(expectedRows)
      for worker in workers {
        numbers.append(
          contentsOf: UnsafeBufferPointer(start: worker.numbers(column), count: worker.rowCount))
      }
    }
  }

  /// Gives up the numbers: the rows so far are to be read again as texts.
  func becomeCategory(rowCount: Int, expectedRows: Int) {
    numbers = []
    codes.reserveCapacity(max(rowCount, expectedRows))
    codes.append(contentsOf: repeatElement(-1, count: rowCount - codes.count))
  }

  /// Puts the codes of rows that were read again in their place.
  func replace(from row: Int, _ worker: CSVWorker) {
    codes.withUnsafeMutableBufferPointer { codes in
      let source = worker.codes(column)
      for index in 0..<min(worker.rowCount, codes.count - row) { codes[row + index] = source[index] }
    }
  }

  /// Turns the codes of the workers into positions of levels.
  ///
  /// - Parameters:
  ///   - segments: Which worker parsed the rows, and how many, in the order of the rows.
  ///   - positions: For each worker the position of the level that its code stands for.
  func renumber(_ segments: some Sequence<CSVReading.Segment>, _ positions: [[Int32]]) {
    codes.withUnsafeMutableBufferPointer { codes in
      var row = 0
      for segment in segments {
        positions[segment.worker].withUnsafeBufferPointer { positions in
          for index in row..<row + segment.rowCount where codes[index] >= 0 {
            codes[index] = positions[Int(codes[index])]
          }
        }
        row += segment.rowCount
      }
    }
  }

  /// Hands the values over, and keeps none.
  func takeStorage(levels: [String]?) -> Column.Storage {
    defer {
      numbers = []
      codes = []
    }
    return levels.map { .categories(codes: codes, levels: $0) } ?? .numbers(numbers)
  }
}

extension CSVReading {
  /// Consecutive rows that one worker parsed.
  struct Segment {
    /// The number of the worker.
    let worker: Int
    /// The number of rows.
    let rowCount: Int
  }

  /// Reads all of the text into a table.
  func table(allowsNoRows: Bool) throws(TableError) -> Table {
    let collectors = wanted.map { CSVCollector(column: $0) }
    var segments: [Segment] = []
    var rowCount = 0
    var expectedRows = 0
    var late: (columns: Set<Int>, endOffset: Int, rowCount: Int, segmentCount: Int) =
      ([], 0, 0, 0)

    try pass { (progress) throws(TableError) in
      let parsed = workers[..<progress.pieceCount]
      for (number, worker) in parsed.enumerated() {
        segments.append(Segment(worker: number, rowCount: worker.rowCount))
      }
      rowCount += progress.rowCount
      if expectedRows == 0 { expectedRows = estimate(rowCount, in: progress.endOffset) }
      if !progress.newTexts.isEmpty {
        late = (
          late.columns.union(progress.newTexts), progress.endOffset, rowCount, segments.count
        )
      }
      let plans = plans
      Self.sideBySide(collectors.count, isWorthwhile: progress.rowCount > 4096) { index in
        let collector = collectors[index]
        if progress.newTexts.contains(collector.column) {
          collector.becomeCategory(rowCount: rowCount, expectedRows: expectedRows)
        } else {
          collector.append(
            parsed, isCategory: plans[collector.column] == .category,
            expectedRows: expectedRows)
        }
      }
    }
    guard rowCount > 0 || allowsNoRows else { throw noRows() }

    // Once more from the beginning, for the columns that turned out to be text on the way.
    var lateSegments: [Segment] = []
    if !late.columns.isEmpty {
      let lateCollectors = collectors.filter { late.columns.contains($0.column) }
      var row = 0
      try pass(to: late.endOffset, plans: textPlans(late.columns)) { (progress) in
        for (number, worker) in workers[..<progress.pieceCount].enumerated() {
          for collector in lateCollectors { collector.replace(from: row, worker) }
          lateSegments.append(Segment(worker: number, rowCount: worker.rowCount))
          row += worker.rowCount
        }
      }
      guard row == late.rowCount else { throw changed() }
      lateSegments += segments[late.segmentCount...]
    }

    var columns = [Column?](repeating: nil, count: collectors.count)
    columns.withUnsafeMutableBufferPointer { columns in
      nonisolated(unsafe) let columns = columns
      Self.sideBySide(columns.count, isWorthwhile: rowCount > 4096) { index in
        let collector = collectors[index]
        let column = collector.column
        var levels: [String]?
        if plans[column] == .category {
          let found = levelPositions(column)
          collector.renumber(
            late.columns.contains(column) ? lateSegments : segments, found.positions)
          levels = found.levels
        }
        columns[index] = Column(
          unchecked: collector.takeStorage(levels: levels), name: header.names[column],
          firstText: firstTexts[column])
      }
    }
    return Table(unchecked: columns.compactMap { $0 }, rowCount: rowCount)
  }

  /// Plans that read some columns as texts and pass over the others.
  func textPlans(_ columns: Set<Int>) -> [FieldPlan] {
    header.names.indices.map { columns.contains($0) ? .category : .skipped }
  }

  /// The levels of a column in their order, and for each worker the positions of its own.
  func levelPositions(_ column: Int) -> (levels: [String], positions: [[Int32]]) {
    let found = workers.map { $0.levels[column].levels(from: 0, dialect) }
    let order = LevelOrder(of: found.flatMap { $0 })
    var positions: [[Int32]] = []
    var start = 0
    for levels in found {
      positions.append(Array(order.position[start..<start + levels.count]))
      start += levels.count
    }
    return (order.levels, positions)
  }

  /// How many rows the text has if it goes on as it began.
  private func estimate(_ rowCount: Int, in bytes: Int) -> Int {
    guard let total = source.byteCount, bytes > 0 else { return rowCount }
    let ratio = Double(total) / Double(bytes)
    return Int(min(Double(rowCount) * ratio * 1.02 + 16, Double(total)))
  }

  /// The error for a text with a header and nothing else.
  func noRows() -> TableError {
    TableError(
      .noRows, "the file has a header and no rows",
      remedy: "add rows, or allow a table without rows in the options", file: source.name)
  }
}
