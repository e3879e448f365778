// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a field, without the quotes around it.
struct FieldBytes {
  let start: UnsafePointer<UInt8>
  let count: Int

  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }
}

extension CSVWorker {
  /// The field that begins at a position, quoted or not; moves the position to the delimiter or line
  /// end after it, and the line by the line ends inside it.
  func anyField(
    _ position: inout UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>,
    _ line: inout Int,
    _ column: Int
  ) throws(CSVProblem) -> FieldBytes {
    let start = position
    let length = FieldScan(dialect).unquotedLength(position)
    if position[length] == CSVDialect.quote {
      return try quotedField(&position, end, &line, column)
    }
    position += length
    return FieldBytes(start: start, count: length)
  }

  /// The field that begins at a position and holds a quote; otherwise as
  /// ``anyField(_:_:_:_:)``.
  @inline(never)
  func quotedField(
    _ position: inout UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>,
    _ line: inout Int,
    _ column: Int
  ) throws(CSVProblem) -> FieldBytes {
    let fieldLine = line
    guard position.pointee == CSVDialect.quote else {
      let length = strayLength(position, end)
      throw CSVProblem(
        code: .strayQuote,
        line: line,
        column: column,
        field: Array(UnsafeBufferPointer(start: position, count: length))
      )
    }
    let start = position + 1
    var scan = start
    var hasDoubled = false
    while true {
      guard scan < end, let found = memchr(scan, Int32(CSVDialect.quote), end - scan) else {
        throw CSVProblem(code: .unterminatedQuote, line: fieldLine, column: column)
      }
      let quote = UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
      line &+= lineEnds(scan, quote)
      scan = quote + 1
      guard scan < end, scan.pointee == CSVDialect.quote else { break }
      hasDoubled = true
      scan += 1
    }
    let length = scan - 1 - start
    position = scan
    guard
      scan >= end || scan.pointee == dialect.delimiter || FieldScan.isLineEnd(scan.pointee)
    else {
      throw CSVProblem(
        code: .junkAfterQuote,
        line: line,
        column: column,
        field: Array(UnsafeBufferPointer(start: scan, count: strayLength(scan, end)))
      )
    }
    guard hasDoubled else { return FieldBytes(start: start, count: length) }
    let field = unescaped(start, length)
    return FieldBytes(start: field.baseAddress ?? start, count: field.count)
  }

  /// How far it is to the next delimiter or line end, whatever quotes there are.
  private func strayLength(
    _ start: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>
  ) -> Int {
    var length = 0
    while start + length < end, start[length] != dialect.delimiter,
      !FieldScan.isLineEnd(start[length])
    { length += 1 }
    return length
  }

  /// The number of physical line ends in a stretch of a quoted field: LF, CR LF or a lone CR.
  private func lineEnds(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int {
    var count = 0
    var position = start
    while position < end {
      if position.pointee == CSVDialect.lineFeed {
        count &+= 1
      } else if position.pointee == CSVDialect.carriageReturn,
        position + 1 == end || position[1] != CSVDialect.lineFeed
      {
        count &+= 1
      }
      position += 1
    }
    return count
  }
}
