// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What a field of text is as a number.
struct DecimalText {
  /// The number; NaN if the text is none, infinite if it is too large.
  let value: Double
  /// Why the text is not to be taken for a number unless someone says that it is one.
  let objection: FirstText.Reason?

  private static let notANumber = DecimalText(value: .nan, objection: .notANumber)

  /// Reads all of a text as a decimal number: digits with an optional sign, fraction and exponent,
  /// and spaces around it. Correctly rounded, whatever the number of digits.
  init(_ text: UnsafeBufferPointer<UInt8>, separator: UInt8, scaling: DecimalScaling) {
    var start = 0
    var end = text.count
    while start < end, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
    while start < end, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
    var position = start
    var negative = false
    var plus = false
    if position < end, text[position] == 0x2D || text[position] == 0x2B {
      negative = text[position] == 0x2D
      plus = !negative
      position += 1
    }

    // Up to 19 significant digits fit into 64 bits; further ones only count.
    var digits: UInt64 = 0
    var significant = 0
    var digitCount = 0
    var exponent = 0
    var isTruncated = false
    func take(_ byte: UInt8) {
      digitCount += 1
      if significant < 19 {
        digits = digits * 10 + UInt64(byte)
        if digits > 0 { significant += 1 }
      } else {
        exponent += 1
        if byte > 0 { isTruncated = true }
      }
    }
    let whole = position
    while position < end, text[position] &- 0x30 < 10 {
      take(text[position] &- 0x30)
      position += 1
    }
    let wholeDigits = position - whole
    var isInteger = true
    if position < end, text[position] == separator {
      isInteger = false
      position += 1
      while position < end, text[position] &- 0x30 < 10 {
        take(text[position] &- 0x30)
        exponent -= 1
        position += 1
      }
    }
    guard digitCount > 0 else {
      self = Self.notANumber
      return
    }
    if position < end, text[position] | 0x20 == 0x65 {
      isInteger = false
      position += 1
      var sign = 1
      if position < end, text[position] == 0x2D || text[position] == 0x2B {
        sign = text[position] == 0x2D ? -1 : 1
        position += 1
      }
      guard position < end else {
        self = Self.notANumber
        return
      }
      var written = 0
      while position < end, text[position] &- 0x30 < 10 {
        if written < 1_000_000 { written = written * 10 + Int(text[position] &- 0x30) }
        position += 1
      }
      exponent += sign * written
    }
    guard position == end else {
      self = Self.notANumber
      return
    }

    var magnitude = scaling.value(digits, exponent: exponent)
    if isTruncated, magnitude != scaling.value(digits + 1, exponent: exponent) { magnitude = nil }
    let value =
      magnitude ?? Self.slowly(UnsafeBufferPointer(rebasing: text[whole..<end]), separator)
    if value.isInfinite {
      objection = .tooLarge
    } else if plus {
      objection = .plusSign
    } else if wholeDigits > 1, text[whole] == 0x30 {
      objection = .leadingZero
    } else if isInteger, exponent > 0 || digits > 1 << 53 {
      objection = .tooManyDigits
    } else {
      objection = nil
    }
    self.value = negative ? -value : value
  }

  private init(value: Double, objection: FirstText.Reason?) {
    self.value = value
    self.objection = objection
  }

  /// The standard library's correctly rounded reading of a text that is known to be a number.
  @inline(never)
  private static func slowly(_ text: UnsafeBufferPointer<UInt8>, _ separator: UInt8) -> Double {
    let plain = String(decoding: text.map { $0 == separator ? 0x2E : $0 }, as: UTF8.self)
    // The library wants a digit on both sides of the point.
    return Double(plain) ?? Double("0" + plain) ?? Double(plain + "0") ?? .nan
  }
}
