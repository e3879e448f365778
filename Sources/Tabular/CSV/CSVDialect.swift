// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The reading options, as the bytes that the parser meets.
struct CSVDialect: Sendable {
  static let quote: UInt8 = 0x22
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D

  let delimiter: UInt8
  let decimalSeparator: UInt8
  let encoding: CSVOptions.Encoding
  let emptyIsMissing: Bool
  private let missingTokens: [[UInt8]]
  private let longestToken: Int

  init(_ options: CSVOptions) throws(TableError) {
    delimiter = options.delimiter.rawValue.asciiValue ?? 0x2C
    decimalSeparator = options.decimalSeparator.rawValue.asciiValue ?? 0x2E
    encoding = options.encoding
    emptyIsMissing = options.missingTokens.contains("")
    let encoding = encoding
    missingTokens = options.missingTokens.map { Self.bytes($0, encoding) }
    longestToken = missingTokens.lazy.map(\.count).max() ?? -1
    guard delimiter != decimalSeparator else {
      throw TableError(
        .badOptions,
        "the comma cannot be both the delimiter and the decimal separator",
        remedy: "choose another delimiter, usually the semicolon"
      )
    }
  }

  /// Whether a field means a missing value; spaces around the token do not count.
  func isMissing(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    var end = field.count
    while start < end, field[start] == 0x20 || field[start] == 0x09 { start += 1 }
    while start < end, field[end - 1] == 0x20 || field[end - 1] == 0x09 { end -= 1 }
    guard end - start <= longestToken || field.count <= longestToken else { return false }
    return missingTokens.contains { token in
      token.elementsEqual(field) || token.elementsEqual(field[start..<end])
    }
  }

  /// Whether the bytes are a text: sound in their encoding and without zero bytes.
  func isSound(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
    var isASCII = true
    for byte in field {
      if byte == 0 { return false }
      if byte >= 0x80 { isASCII = false }
    }
    return isASCII || encoding != .utf8 || String(validating: field, as: UTF8.self) != nil
  }

  /// The text of bytes that are sound.
  func string(_ field: some Collection<UInt8>) -> String {
    switch encoding {
    case .utf8: return String(decoding: field, as: UTF8.self)
    case .latin1, .windows1252:
      var scalars = String.UnicodeScalarView()
      for byte in field {
        scalars.append(
          encoding == .windows1252 && (0x80..<0xA0).contains(byte)
            ? Self.windows[Int(byte) - 0x80] : Unicode.Scalar(byte)
        )
      }
      return String(scalars)
    }
  }

  private static func bytes(_ token: String, _ encoding: CSVOptions.Encoding) -> [UInt8] {
    guard encoding != .utf8 else { return Array(token.utf8) }
    return token.unicodeScalars.map { scalar in
      if encoding == .windows1252, let index = windows.firstIndex(of: scalar) {
        return UInt8(index + 0x80)
      }
      return UInt8(exactly: scalar.value) ?? 0
    }
  }

  /// What Windows code page 1252 has at 0x80…0x9F; its five empty places are control characters, as
  /// the WHATWG Encoding Standard has them.
  private static let windows: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]
}
