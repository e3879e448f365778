// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension CSVReading {
  /// Consecutive rows that one worker parsed.
  struct Segment {
    /// The number of the worker.
    let worker: Int
    /// The number of rows.
    let rowCount: Int
  }

  /// What a way through the text has found: how many rows there are, which worker parsed them, and
  /// up to where some columns have to be read again.
  struct Findings {
    var rowCount = 0
    var segments: [Segment] = []
    /// The columns in which a text turned up after the first batch of numbers.
    var lateTexts: Set<Int> = []
    /// Up to where they have to be read again.
    var lateEnd = 0
    /// The number of rows up to there.
    var lateRows = 0
    /// The number of segments up to there.
    var lateSegments = 0

    mutating func take(_ progress: CSVPass.Progress) {
      for (number, worker) in progress.workers.enumerated() {
        segments.append(Segment(worker: number, rowCount: worker.rowCount))
      }
      rowCount += progress.rowCount
      if !progress.newTexts.isEmpty {
        lateTexts.formUnion(progress.newTexts)
        lateEnd = progress.endOffset
        lateRows = rowCount
        lateSegments = segments.count
      }
    }
  }

  /// Reads all of the text into a table.
  func table(allowsNoRows: Bool) throws(TableError) -> Table {
    let collectors = wanted.map { CSVCollector(column: $0) }
    var found = Findings()
    var expectedRows = 0
    var pass = CSVPass(self)
    while let progress = try pass.next() {
      found.take(progress)
      if expectedRows == 0 { expectedRows = estimate(found.rowCount, in: progress.endOffset) }
      let plans = plans
      for collector in collectors {
        collector.reserve(expectedRows, isCategory: plans[collector.column] == .category)
      }
      sideBySide(collectors.count, isWorthwhile: progress.rowCount > 4096) { index in
        let collector = collectors[index]
        if progress.newTexts.contains(collector.column) {
          collector.becomeCategory(rowCount: found.rowCount, expectedRows: expectedRows)
        } else {
          collector.append(
            progress.workers,
            isCategory: plans[collector.column] == .category
          )
        }
      }
    }
    guard found.rowCount > 0 || allowsNoRows else { throw noRows() }
    let lateSegments = try rereadLateTexts(found, into: collectors)

    var columns = [Column?](repeating: nil, count: collectors.count)
    columns.withUnsafeMutableBufferPointer { columns in
      sideBySide(columns.count, isWorthwhile: found.rowCount > 4096) { index in
        let collector = collectors[index]
        let column = collector.column
        var levels: [String]?
        if plans[column] == .category {
          let order = levelPositions(column)
          collector.renumber(
            found.lateTexts.contains(column) ? lateSegments : found.segments,
            order.positions
          )
          levels = order.levels
        }
        columns[index] = Column(
          unchecked: collector.takeStorage(levels: levels),
          name: header.names[column],
          firstText: firstTexts[column]
        )
      }
    }
    return Table(unchecked: columns.compactMap { $0 }, rowCount: found.rowCount)
  }

  /// Reads the beginning of the text once more, for the columns that turned out to be text on the
  /// way; gives the segments that hold for them.
  func rereadLateTexts(
    _ found: Findings,
    into collectors: [CSVCollector] = []
  ) throws(TableError) -> [Segment] {
    guard !found.lateTexts.isEmpty else { return [] }
    let plans = header.names.indices.map { column -> FieldPlan in
      found.lateTexts.contains(column) ? .category : .skipped
    }
    let lateCollectors = collectors.filter { found.lateTexts.contains($0.column) }
    var again = Findings()
    var pass = CSVPass(self, to: found.lateEnd, plans: plans)
    while let progress = try pass.next() {
      var row = again.rowCount
      for worker in progress.workers {
        for collector in lateCollectors { collector.replace(from: row, worker) }
        row += worker.rowCount
      }
      again.take(progress)
    }
    guard again.rowCount == found.lateRows else { throw changed() }
    return again.segments + found.segments[found.lateSegments...]
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
      .noRows,
      "the file has a header and no rows",
      remedy: "add rows, or say that a table may be without",
      file: source.name
    )
  }
}
