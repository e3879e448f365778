// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A text in batches of pieces; each piece holds whole records and can be parsed by itself.
///
/// A record ends at a line end that is not inside quotes, and a byte is inside quotes when an odd
/// number of quotes precedes it in the record (a doubled quote counts twice). So one pass that
/// counts quotes finds where records end, before anything is parsed. Where a file breaks the rules
/// the count goes wrong from the faulty record on, but the pieces before it are right, and the
/// parser stops at the fault: the error does not depend on where the pieces end.
struct CSVBatches {
  /// How the work is cut up; results do not depend on it.
  struct Layout: Sendable {
    /// The number of bytes that a piece should have.
    var pieceBytes = 1 << 19
    /// The number of pieces that are parsed side by side.
    var pieceCount = 8
    /// The number of bytes after which the end of a record is not looked for any further.
    var longestRecord = 1 << 26
  }

  /// A batch: bytes, and the pieces in them.
  final class Batch {
    fileprivate(set) var bytes: UnsafeMutablePointer<UInt8>
    fileprivate var capacity: Int
    fileprivate var filled = 0
    /// The pieces, as ranges of ``bytes``.
    fileprivate(set) var pieces: [Range<Int>] = []
    /// The offset in the text of the first byte after the last piece.
    fileprivate(set) var endOffset = 0
    /// Whether the last piece is a record that was given up on because it is too long.
    fileprivate(set) var isOverlong = false

    fileprivate init() {
      capacity = 64
      bytes = .allocate(capacity: capacity)
    }

    deinit { bytes.deallocate() }

    fileprivate func reserve(_ wanted: Int) {
      guard wanted > capacity else { return }
      let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted)
      wider.moveInitialize(from: bytes, count: filled)
      bytes.deallocate()
      bytes = wider
      capacity = wanted
    }
  }

  /// What is kept free after the bytes, for scans that look ahead and for a last line end.
  private static let padding = 64

  private let source: CSVSource
  private let layout: Layout
  private let limit: Int
  private let keeping: Bool
  private var offset: Int
  private var isAtEnd = false
  private var rest: (batch: Batch, range: Range<Int>)?

  /// Batches of a text.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - offset: Where to begin.
  ///   - limit: Where to end, as if the text ended there.
  ///   - layout: How the work is cut up.
  ///   - keeping: Whether a pipe is to keep what is read, so that it can be read again.
  init(
    _ source: CSVSource,
    from offset: Int,
    to limit: Int = .max,
    layout: Layout,
    keeping: Bool = false
  ) {
    self.source = source
    self.offset = offset
    self.limit = limit
    self.layout = layout
    self.keeping = keeping
  }

  /// The next batch, or `nil` at the end of the text.
  ///
  /// The batch before is needed for its last, incomplete record, and is only read.
  mutating func next() throws(TableError) -> Batch? {
    let batch = Batch()
    let wanted = layout.pieceBytes * layout.pieceCount
    batch.reserve((rest?.range.count ?? 0) + wanted + Self.padding)
    if let rest {
      batch.bytes.update(from: rest.batch.bytes + rest.range.lowerBound, count: rest.range.count)
      batch.filled = rest.range.count
    }
    rest = nil
    if isAtEnd && batch.filled == 0 { return nil }
    try fill(batch, upTo: wanted)

    var start = 0
    while start < batch.filled {
      guard let end = try recordEnd(batch, from: start) else { break }
      batch.pieces.append(start..<end)
      start = end
      if batch.isOverlong || batch.pieces.count == layout.pieceCount { break }
    }
    if start < batch.filled, !batch.isOverlong { rest = (batch, start..<batch.filled) }
    batch.endOffset = offset - (batch.filled - start)
    return batch.pieces.isEmpty ? nil : batch
  }

  /// Reads until the batch has a number of bytes or the text ends; a missing last line end is added
  /// there.
  private mutating func fill(_ batch: Batch, upTo wanted: Int) throws(TableError) {
    if !isAtEnd, batch.filled < wanted {
      batch.reserve(wanted + Self.padding)
      let asked = min(wanted - batch.filled, limit - offset)
      let got = try source.read(
        into: batch.bytes + batch.filled,
        count: asked,
        at: offset,
        keeping: keeping
      )
      offset += got
      batch.filled += got
      isAtEnd = got < asked || offset == limit
      if isAtEnd, batch.filled > 0, !FieldScan.isLineEnd(batch.bytes[batch.filled - 1]) {
        batch.bytes[batch.filled] = CSVDialect.lineFeed
        batch.filled += 1
        offset += 1
      }
    }
    (batch.bytes + batch.filled).update(
      repeating: CSVDialect.lineFeed,
      count: Self.padding / 2
    )
  }

  /// The end of the last record that ends within a piece, or else of the first that ends after it;
  /// reads on if the batch holds no end and no other piece. `nil` if the record is for the next
  /// batch.
  private mutating func recordEnd(_ batch: Batch, from start: Int) throws(TableError) -> Int? {
    var checked = start
    var isInside = false
    while true {
      let end = min(checked + layout.pieceBytes, batch.filled)
      if Self.hasOddQuotes(batch.bytes + checked, end - checked) { isInside.toggle() }
      // A CR at the very end may turn out to have an LF after it, so look at it again later.
      if let found = lastLineEnd(batch, from: max(start, checked - 1), to: end, isInside) {
        return found
      }
      checked = end
      if checked - start >= layout.longestRecord {
        batch.isOverlong = true
        return batch.filled
      }
      guard checked == batch.filled else { continue }
      if isAtEnd { return batch.filled }
      guard start == 0 else { return nil }
      try fill(batch, upTo: batch.filled + max(layout.pieceBytes, batch.filled))
    }
  }

  private func lastLineEnd(
    _ batch: Batch,
    from start: Int,
    to end: Int,
    _ isInsideAtEnd: Bool
  ) -> Int? {
    var isInside = isInsideAtEnd
    var position = end - 1
    while position >= start {
      let byte = batch.bytes[position]
      if byte == CSVDialect.quote {
        isInside.toggle()
      } else if !isInside {
        if byte == CSVDialect.lineFeed { return position + 1 }
        if byte == CSVDialect.carriageReturn {
          let isKnown = position + 1 < batch.filled || isAtEnd
          let next = position + 1 < batch.filled ? batch.bytes[position + 1] : 0
          if isKnown, next != CSVDialect.lineFeed { return position + 1 }
        }
      }
      position -= 1
    }
    return nil
  }

  /// Whether the number of quotes is odd.
  ///
  /// Eight bytes at a time: `word ^ quotes` has a zero byte for each quote, and adding 0x7F to the
  /// lower seven bits of a byte reaches its top bit unless they are all zero. Two quotes at the same
  /// place of two words cancel, which leaves the oddness as it is.
  private static func hasOddQuotes(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let sevens: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let raw = UnsafeRawPointer(bytes)
    var odd: UInt64 = 0
    var position = 0
    while position &+ 8 <= count {
      let word =
        raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) ^ 0x2222_2222_2222_2222
      odd ^= ~(((word & sevens) &+ sevens) | word | sevens)
      position &+= 8
    }
    var isOdd = odd.nonzeroBitCount & 1 == 1
    while position < count {
      if bytes[position] == CSVDialect.quote { isOdd.toggle() }
      position &+= 1
    }
    return isOdd
  }
}
