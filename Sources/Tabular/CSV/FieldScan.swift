// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The two loops that see every byte: the end of an unquoted field, and a plain number.
struct FieldScan {
  let delimiter: UInt8
  private let separator: UInt8
  private let emptyIsMissing: Bool
  private let delimiters: UInt64

  @inline(__always)
  init(_ dialect: borrowing CSVDialect) {
    delimiter = dialect.delimiter
    separator = dialect.decimalSeparator
    emptyIsMissing = dialect.emptyIsMissing
    delimiters = 0x0101_0101_0101_0101 &* UInt64(dialect.delimiter)
  }

  /// Whether a byte ends a line, alone or together with the next.
  @inline(__always)
  static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == CSVDialect.lineFeed || byte == CSVDialect.carriageReturn
  }

  /// Whether a byte ends a line, alone or together with the next.
  @inline(__always)
  func isLineEnd(_ byte: UInt8) -> Bool { Self.isLineEnd(byte) }

  /// The position after the line end at a position.
  @inline(__always)
  func afterLineEnd(_ position: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    position.pointee == CSVDialect.carriageReturn && position[1] == CSVDialect.lineFeed
      ? position + 2 : position + 1
  }

  /// How many bytes it is to the next delimiter, line end or quote.
  ///
  /// Eight bytes at a time: in `word ^ pattern` the byte that is sought is zero, and subtracting one
  /// from each byte borrows into the top bit of a zero byte. Bits above the lowest one that is set
  /// may be false, the lowest never is.
  @inline(__always)
  func unquotedLength(_ start: UnsafePointer<UInt8>) -> Int {
    var length = 0
    while true {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(start + length).loadUnaligned(as: UInt64.self)
      )
      let found =
        Self.zeros(word ^ delimiters) | Self.zeros(word ^ 0x0A0A_0A0A_0A0A_0A0A)
        | Self.zeros(word ^ 0x0D0D_0D0D_0D0D_0D0D) | Self.zeros(word ^ 0x2222_2222_2222_2222)
      if found != 0 { return length &+ found.trailingZeroBitCount &>> 3 }
      length &+= 8
    }
  }

  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// The number of a field that is plain: an optional minus, digits, perhaps a fraction, perhaps
  /// quotes around it, or nothing at all; moves the position to the delimiter or line end after it.
  ///
  /// `nil`, and the position stays, if the field is anything else, or if its digits do not fit.
  @inline(__always)
  func number(
    _ position: inout UnsafePointer<UInt8>,
    _ scaling: DecimalScaling
  ) -> Double? {
    var current = position
    let isQuoted = current.pointee == CSVDialect.quote
    if isQuoted { current += 1 }
    let isNegative = current.pointee == 0x2D
    if isNegative { current += 1 }
    let whole = current
    var digits: UInt64 = 0
    var digit = current.pointee &- 0x30
    while digit < 10 {
      digits = digits &* 10 &+ UInt64(digit)
      current += 1
      digit = current.pointee &- 0x30
    }
    let wholeDigits = current - whole
    var decimals = 0
    if current.pointee == separator {
      current += 1
      let fraction = current
      while let eight = Self.eightDigits(current) {
        digits = digits &* 100_000_000 &+ eight
        current += 8
      }
      digit = current.pointee &- 0x30
      while digit < 10 {
        digits = digits &* 10 &+ UInt64(digit)
        current += 1
        digit = current.pointee &- 0x30
      }
      decimals = current - fraction
    } else if digits > 1 << 53 {
      return nil
    }
    if isQuoted {
      guard current.pointee == CSVDialect.quote else { return nil }
      current += 1
    }
    guard current.pointee == delimiter || isLineEnd(current.pointee) else { return nil }
    let digitCount = wholeDigits &+ decimals
    if digitCount == 0 {
      guard emptyIsMissing, current == position else { return nil }
      return .nan
    }
    // Nineteen digits fit into 64 bits; a zero before a digit makes a code of a number.
    guard digitCount <= 19, wholeDigits <= 1 || whole.pointee != 0x30,
      let value = scaling.value(digits, exponent: 0 &- decimals)
    else { return nil }
    position = current
    return isNegative ? -value : value
  }

  /// The value of eight digits, or `nil` if the next eight bytes are not all digits.
  ///
  /// A digit has the upper half 3 and stays there when 6 is added. Then neighbours are joined in
  /// pairs: tens and units, hundreds, ten thousands.
  @inline(__always)
  private static func eightDigits(_ start: UnsafePointer<UInt8>) -> UInt64? {
    let word = UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
    let upper = word & 0xF0F0_F0F0_F0F0_F0F0
    let above = (word &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0
    guard upper == 0x3030_3030_3030_3030, above == upper else { return nil }
    let units = word & 0x0F0F_0F0F_0F0F_0F0F
    let pairs = (units &* 10 &+ units &>> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ pairs &>> 16) & 0x0000_FFFF_0000_FFFF
    return (fours &* 10_000 &+ fours &>> 32) & 0xFFFF_FFFF
  }
}
