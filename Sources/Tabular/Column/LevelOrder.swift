// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The order in which the levels of a column stand after reading, whatever order they came in.
struct LevelOrder {
  /// The distinct levels, in order.
  let levels: [String]
  /// For each text that was given, the position of its level.
  let position: [Int32]

  /// Orders texts. Texts that are canonically equivalent in Unicode are one level, spelt as the one
  /// that comes first by its bytes, so that two levels are never equal as Swift strings.
  init(of texts: [String]) {
    let keys = texts.map { $0.lowercased() }
    let order = texts.indices.sorted { left, right in
      if keys[left] != keys[right] { return keys[left] < keys[right] }
      if texts[left] != texts[right] { return texts[left] < texts[right] }
      return texts[left].utf8.lexicographicallyPrecedes(texts[right].utf8)
    }
    var levels: [String] = []
    levels.reserveCapacity(texts.count)
    var position = [Int32](repeating: -1, count: texts.count)
    for index in order {
      if levels.last != texts[index] { levels.append(texts[index]) }
      position[index] = Int32(truncatingIfNeeded: levels.count - 1)
    }
    self.levels = levels
    self.position = position
  }
}
