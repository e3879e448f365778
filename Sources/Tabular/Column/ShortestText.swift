// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Double {
  /// The shortest text that reads back as the same number: `3` and not `3.0`, `0.1`, `1e+20`.
  var shortestText: String {
    let text = "\(self)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension String {
  /// The text, cut after 40 characters so that a message stays a sentence, on one line.
  var abridged: String {
    let line = String(map { $0.isNewline ? " " : $0 }.prefix(41))
    return line.count > 40 ? line.prefix(39) + "…" : line
  }
}

extension Double {
  /// The number of decimals in the shortest text of the number; 0 if it has an exponent.
  var decimalCount: Int {
    let text = shortestText
    guard !text.contains("e"), let point = text.firstIndex(of: ".") else { return 0 }
    return text.distance(from: point, to: text.endIndex) - 1
  }

  /// The number with a fixed number of decimals, rounded to the nearest.
  ///
  /// The digits are those of the exact value, as C prints them.
  func fixedText(decimals: Int) -> String {
    withVaList([Int32(truncatingIfNeeded: decimals), self]) { arguments in
      // The longest Double has 309 digits before the point.
      var bytes = [CChar](repeating: 0, count: 400)
      let count = vsnprintf(&bytes, bytes.count, "%.*f", arguments)
      return String(
        decoding: bytes.prefix(max(0, Int(count))).map { UInt8(bitPattern: $0) },
        as: UTF8.self
      )
    }
  }
}
