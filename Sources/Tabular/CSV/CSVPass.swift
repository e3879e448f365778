// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Dispatch

/// One way through a text, batch by batch: the pieces of a batch are parsed side by side while the
/// next batch is read.
struct CSVPass {
  /// What became of a batch.
  struct Progress {
    /// The workers that have parsed a piece, in the order of the file.
    let workers: ArraySlice<CSVWorker>
    /// The number of rows in those pieces.
    let rowCount: Int
    /// The columns that turned out to be text in this batch.
    let newTexts: [Int]
    /// The offset of the first byte after the batch.
    let endOffset: Int
  }

  private let reading: CSVReading
  private let fixedPlans: [FieldPlan]?
  private var batches: CSVBatches
  private var line: Int
  private var upcoming: Result<CSVBatches.Batch?, TableError>?
  private let counter: WorkCounter?

  /// A way through the rows of a text.
  ///
  /// - Parameters:
  ///   - reading: The text.
  ///   - end: The offset at which to stop.
  ///   - plans: What the columns are to be taken for, or `nil` to find out.
  init(_ reading: CSVReading, to end: Int = .max, plans: [FieldPlan]? = nil) {
    self.reading = reading
    fixedPlans = plans
    batches = CSVBatches(
      reading.source,
      from: reading.header.offset,
      to: end,
      layout: reading.layout
    )
    line = reading.header.line
    counter = WorkCounter(
      "Reading \(reading.source.name)",
      of: min(end, reading.source.byteCount ?? 0)
    )
  }

  /// Parses the next batch; `nil` at the end of the text.
  mutating func next() throws(TableError) -> Progress? {
    let current: CSVBatches.Batch?
    if let upcoming { current = try upcoming.get() } else { current = try batches.next() }
    guard let batch = current else { return nil }
    let reading = reading
    let plans = fixedPlans ?? reading.plans
    var batches = batches
    var upcoming: Result<CSVBatches.Batch?, TableError> = .success(nil)
    sideBySide(batch.pieces.count + 1, isWorthwhile: batch.endOffset > 1 << 16) { task in
      if task == 0 {
        upcoming = Result { () throws(TableError) in try batches.next() }
      } else {
        let piece = batch.pieces[task - 1]
        reading.workers[task - 1].parse(
          batch.bytes + piece.lowerBound,
          byteCount: piece.count,
          plans: plans
        )
      }
    }
    self.batches = batches
    self.upcoming = upcoming
    let parsed = reading.workers[..<batch.pieces.count]
    counter?.reach(batch.endOffset)
    try check(parsed)
    if batch.isOverlong {
      throw CSVProblem(code: .recordTooLong, line: line - 1, column: 0).error(
        file: reading.source.name,
        firstLine: 0,
        names: reading.header.names,
        dialect: reading.dialect
      )
    }
    return Progress(
      workers: parsed,
      rowCount: parsed.reduce(0) { $0 + $1.rowCount },
      newTexts: plans.indices.filter {
        plans[$0] == .number && reading.plans[$0] == .category
      },
      endOffset: batch.endOffset
    )
  }

  /// Takes what the workers found, in the order of the file, up to the first thing that is wrong.
  private mutating func check(_ parsed: ArraySlice<CSVWorker>) throws(TableError) {
    for worker in parsed {
      if let problem = worker.problem {
        throw problem.error(
          file: reading.source.name,
          firstLine: line,
          names: reading.header.names,
          dialect: reading.dialect
        )
      }
      if fixedPlans == nil {
        reading.take(worker.findings, firstLine: line)
      } else if !worker.findings.isEmpty {
        throw reading.changed()
      }
      line += worker.lineCount
    }
  }
}

/// Does tasks that touch nothing in common, on all cores if there is enough to do.
func sideBySide(_ count: Int, isWorthwhile: Bool, _ work: (Int) -> Void) {
  guard isWorthwhile, count > 1 else {
    for task in 0..<count { work(task) }
    return
  }
  withoutActuallyEscaping(work) { work in
    // That the tasks do not meet is for the caller to see to.
    nonisolated(unsafe) let work = work
    DispatchQueue.concurrentPerform(iterations: count) { task in work(task) }
  }
}
