// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The order in which the levels of a column stand after reading, whatever order they came in.
struct LevelOrder {
  /// The distinct levels, in order.
  let levels: [String]
  /// For each text that was given, the position of its level.
  let position: [Int32]

  /// Orders texts. Texts that are canonically equivalent in Unicode are one level, spelt as the one
  /// that comes first, so that two levels are never equal as Swift strings.
  init(of texts: [String]) {
    let isASCII = texts.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    let order = isASCII ? Self.orderOfASCII(texts) : Self.order(texts)
    var levels: [String] = []
    levels.reserveCapacity(texts.count)
    var position = [Int32](repeating: -1, count: texts.count)
    var known: [String: Int32] = [:]
    for index in order {
      let next = Int32(truncatingIfNeeded: levels.count)
      if isASCII {
        if levels.last != texts[index] { levels.append(texts[index]) }
        position[index] = Int32(truncatingIfNeeded: levels.count - 1)
      } else {
        position[index] = known[texts[index], default: next]
        if position[index] == next {
          known[texts[index]] = next
          levels.append(texts[index])
        }
      }
    }
    self.levels = levels
    self.position = position
  }

  /// Whether a text comes before another, given both in small letters too.
  ///
  /// Code points are compared, as UTF-8 orders them. Swift's own `<` is not used, since it leaves
  /// texts that are not normalized unordered at times ("e\u{301}" and "\u{E9}\t" are neither equal
  /// nor one before the other), so that a sort would depend on the order it begins with.
  static func precedes(
    _ left: String,
    _ right: String,
    keys: (left: String, right: String)
  ) -> Bool {
    if keys.left.utf8.elementsEqual(keys.right.utf8) {
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    return keys.left.utf8.lexicographicallyPrecedes(keys.right.utf8)
  }

  private static func order(_ texts: [String]) -> [Int] {
    let keys = texts.map { $0.lowercased() }
    return texts.indices.sorted { left, right in
      precedes(texts[left], texts[right], keys: (keys[left], keys[right]))
    }
  }

  /// The order of texts in ASCII, by their first 16 letters, made small, as one number: identifiers
  /// of a million rows are put in order without a million small strings.
  private static func orderOfASCII(_ texts: [String]) -> [Int] {
    var entries = texts.indices.map { (start: start(of: texts[$0]), index: $0) }
    entries.sort { left, right in
      if left.start != right.start { return left.start < right.start }
      let (leftText, rightText) = (texts[left.index], texts[right.index])
      return precedes(
        leftText,
        rightText,
        keys: (leftText.lowercased(), rightText.lowercased())
      )
    }
    return entries.map(\.index)
  }

  private static func start(of text: String) -> UInt128 {
    var start: UInt128 = 0
    var count = 0
    for byte in text.utf8.prefix(16) {
      start = start << 8 | UInt128((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      count += 1
    }
    return start << UInt128(8 * (16 - count))
  }
}
