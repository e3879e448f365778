// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The names of the columns of a text, and where its rows begin.
struct CSVHeader {
  /// The names of all columns, in the order of the file.
  let names: [String]
  /// The offset of the first byte after the header.
  let offset: Int
  /// The physical line there, from 1.
  let line: Int
  /// The part of the first piece that follows the header: whole records, good for a first look.
  let start: (batch: CSVBatches.Batch, range: Range<Int>)?

  /// Reads the header, or takes the names that are given and counts the fields of the first record.
  init(
    _ source: CSVSource,
    options: CSVOptions,
    dialect: CSVDialect,
    layout: CSVBatches.Layout
  ) throws(TableError) {
    let offset = try Self.offsetAfterMark(source, options.encoding)
    var short = layout
    short.pieceBytes = min(layout.pieceBytes, 1 << 16)
    short.pieceCount = 1
    var batches = CSVBatches(source, from: offset, layout: short, keeping: true)
    var line = 1
    while let batch = try batches.next() {
      guard let piece = batch.pieces.first else { break }
      let scan = FieldScan(dialect)
      let end = UnsafePointer(batch.bytes) + piece.upperBound
      var position = UnsafePointer(batch.bytes) + piece.lowerBound
      while position < end, scan.isLineEnd(position.pointee) {
        position = scan.afterLineEnd(position)
        line += 1
      }
      guard position < end else { continue }
      if let names = options.names {
        self.names = names
      } else {
        var last = line
        do throws(CSVProblem) {
          names = try Self.fields(&position, end, &last, dialect)
        } catch {
          throw error.error(file: source.name, firstLine: 0, names: [], dialect: dialect)
        }
        if batch.isOverlong {
          throw CSVProblem(code: .recordTooLong, line: line, column: 0)
            .error(file: source.name, firstLine: 0, names: [], dialect: dialect)
        }
        try Self.check(names, file: source.name, line: line, dialect: dialect)
        position = scan.afterLineEnd(position)
        line = last + 1
      }
      if options.names != nil {
        try Self.check(names, file: source.name, line: nil, dialect: dialect)
      }
      let place = position - UnsafePointer(batch.bytes)
      self.line = line
      self.offset = batch.endOffset - (piece.upperBound - place)
      start = place < piece.upperBound ? (batch, place..<piece.upperBound) : nil
      return
    }
    guard let names = options.names, options.allowsNoRows else {
      throw TableError(
        .emptyFile,
        "the file is empty",
        remedy: "give a file that begins with the names of its columns",
        file: source.name
      )
    }
    try Self.check(names, file: source.name, line: nil, dialect: dialect)
    self.names = names
    self.offset = offset
    self.line = line
    start = nil
  }

  /// The offset after a byte order mark; an error if the mark is that of UTF-16 or UTF-32.
  private static func offsetAfterMark(
    _ source: CSVSource,
    _ encoding: CSVOptions.Encoding
  ) throws(TableError) -> Int {
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 4)
    defer { bytes.deallocate() }
    let count = try source.read(into: bytes, count: 4, at: 0, keeping: true)
    let start = Array(UnsafeBufferPointer(start: bytes, count: count))
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF])
      || start == [0, 0, 0xFE, 0xFF]
    {
      throw TableError(
        .badEncoding,
        "the file begins with the byte order mark of UTF-16 or UTF-32",
        remedy: "save it as CSV in UTF-8",
        file: source.name,
        line: 1
      )
    }
    return start.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func fields(
    _ position: inout UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>,
    _ line: inout Int,
    _ dialect: CSVDialect
  ) throws(CSVProblem) -> [String] {
    let worker = CSVWorker(dialect: dialect, columnCount: 1)
    var names: [String] = []
    while true {
      let fieldLine = line
      let field = try worker.anyField(&position, end, &line, names.count).buffer
      guard dialect.isSound(field) else {
        throw CSVProblem(
          code: CSVDialect.codeOfUnsound(field),
          line: fieldLine,
          column: names.count,
          field: Array(field)
        )
      }
      names.append(dialect.string(field))
      guard position.pointee == dialect.delimiter else { return names }
      position += 1
    }
  }

  private static func check(
    _ names: [String],
    file: String,
    line: Int?,
    dialect: CSVDialect
  ) throws(TableError) {
    var seen: [String: Int] = [:]
    for (position, name) in names.enumerated() {
      if name.isEmpty {
        throw TableError(
          .emptyColumnName,
          "column \(position + 1) of \(names.count) has no name",
          remedy: "name it in the header line",
          file: file,
          line: line,
          column: "\(position + 1)"
        )
      }
      if let earlier = seen.updateValue(position, forKey: name) {
        throw TableError(
          .duplicateColumnName,
          "columns \(earlier + 1) and \(position + 1) have the same name",
          remedy: "give each column a name of its own",
          file: file,
          line: line,
          column: name,
          culprit: name
        )
      }
    }
  }
}
