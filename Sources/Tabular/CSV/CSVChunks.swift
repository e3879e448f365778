// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A file of delimited text, a few thousand rows at a time, in memory that does not grow with the
/// file.
///
///     var chunks = try CSVChunks(url)
///     var adults = 0.0
///     while let chunk = try chunks.next() {
///       adults += try chunk.numbers("age").reduce(0) { $0 + ($1 >= 18 ? 1 : 0) }
///     }
///
/// The chunks together hold the rows of ``Table/init(csv:options:)``, with the same kinds and the
/// same levels: a file is gone through once beforehand to find them, so that a code means the same
/// in every chunk.
///
/// Edge cases:
/// - A pipe cannot be gone through twice. If the schema gives the kind of every wanted column it is
///   streamed, and the levels of a column are then those of the chunk; otherwise it is read into
///   memory first.
/// - Memory grows with the number of distinct texts of the category columns.
public struct CSVChunks {
  private let reading: CSVReading
  private let allowsNoRows: Bool
  /// The levels of each category column, with what each worker calls them; `nil` for a pipe.
  private var vocabulary: [Int: CSVVocabulary]?
  private var pass: CSVPass
  private var waiting: ArraySlice<Table> = []
  private var rowCount = 0
  /// The number of rows that the first way through a file found; `nil` for a pipe.
  private var expectedRows: Int?

  /// The rows of a file.
  ///
  /// - Parameters:
  ///   - url: The file.
  ///   - options: How the file is to be read.
  ///   - chunkBytes: How many bytes of the file make a chunk; at least one record does.
  /// - Throws: ``TableError`` with file, line and column of the first thing that is wrong anywhere in
  ///   the file.
  public init(
    _ url: URL,
    options: CSVOptions = CSVOptions(),
    chunkBytes: Int = 1 << 22
  ) throws(TableError) {
    try self.init(CSVSource(url), options, chunkBytes: chunkBytes)
  }

  /// The rows that come from an open file descriptor, such as standard input.
  ///
  /// - Parameters:
  ///   - descriptor: The descriptor; it stays open.
  ///   - name: What errors call the text.
  ///   - options: How the text is to be read.
  ///   - chunkBytes: How many bytes of the text make a chunk; at least one record does.
  /// - Throws: ``TableError`` if the header or the options are wrong.
  public init(
    descriptor: Int32,
    name: String = "standard input",
    options: CSVOptions = CSVOptions(),
    chunkBytes: Int = 1 << 22
  ) throws(TableError) {
    try self.init(
      CSVSource(descriptor: descriptor, name: name),
      options,
      chunkBytes: chunkBytes
    )
  }

  init(_ source: CSVSource, _ options: CSVOptions, chunkBytes: Int) throws(TableError) {
    let layout = CSVBatches.Layout(pieceBytes: max(1, chunkBytes), pieceCount: 2)
    var reading = try CSVReading(source, options: options, layout: layout)
    if !source.isRepeatable, reading.hasOpenKinds {
      reading = try CSVReading(source.keepAll(), options: options, layout: layout)
    }
    allowsNoRows = options.allowsNoRows
    self.reading = reading
    var end = Int.max
    if reading.source.isRepeatable {
      var found = CSVReading.Findings()
      var survey = CSVPass(reading)
      while let progress = try survey.next() {
        found.take(progress)
        end = progress.endOffset
      }
      guard found.rowCount > 0 || allowsNoRows else { throw reading.noRows() }
      expectedRows = found.rowCount
      _ = try reading.rereadLateTexts(found)
      vocabulary = [:]
      for column in reading.wanted where reading.plans[column] == .category {
        vocabulary?[column] = CSVVocabulary(reading, column)
      }
    }
    pass = CSVPass(reading, to: end, plans: reading.plans)
  }

  /// The names of the columns, in their order.
  public var columnNames: [String] { reading.wanted.map { reading.header.names[$0] } }

  /// The kinds of the columns, in their order.
  public var columnKinds: [ColumnKind] {
    reading.wanted.map { reading.plans[$0] == .category ? .category : .number }
  }

  /// The next rows; `nil` after the last.
  ///
  /// - Throws: ``TableError``: from a pipe the first thing that is wrong, from a file code
  ///   `fileChanged` if it is no longer what it was.
  public mutating func next() throws(TableError) -> Table? {
    while waiting.isEmpty {
      guard let progress = try pass.next() else {
        guard rowCount == expectedRows ?? rowCount else { throw reading.changed() }
        guard rowCount > 0 || allowsNoRows else { throw reading.noRows() }
        return nil
      }
      rowCount += progress.rowCount
      var tables: [Table] = []
      for (number, worker) in progress.workers.enumerated() where worker.rowCount > 0 {
        tables.append(try table(worker, number))
      }
      waiting = tables[...]
    }
    return waiting.popFirst()
  }

  private mutating func table(_ worker: CSVWorker, _ number: Int) throws(TableError) -> Table {
    var columns: [Column] = []
    for column in reading.wanted {
      let storage: Column.Storage
      if reading.plans[column] != .category {
        storage = .numbers(
          Array(UnsafeBufferPointer(start: worker.numbers(column), count: worker.rowCount))
        )
      } else {
        let codes = UnsafeBufferPointer(start: worker.codes(column), count: worker.rowCount)
        if vocabulary == nil {
          storage = CSVVocabulary.storage(codes, worker, column)
        } else {
          guard let known = vocabulary?[column]?.storage(codes, worker, number, column) else {
            throw reading.changed()
          }
          storage = known
        }
      }
      columns.append(
        Column(
          unchecked: storage,
          name: reading.header.names[column],
          firstText: reading.firstTexts[column]
        )
      )
    }
    return Table(unchecked: columns, rowCount: worker.rowCount)
  }
}
