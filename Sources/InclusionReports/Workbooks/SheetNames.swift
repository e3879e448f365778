// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Names for the tabs of a workbook: at most 31 UTF-16 units, without `[]:*?/\`, no apostrophe at
/// an end, not the reserved `History`, and no two alike whatever their case.
struct SheetNames {
  private static let longest: Int = 31
  private var taken: Set<String> = ["history"]

  /// A valid name that was not given before, as near to the wanted one as can be.
  mutating func name(_ wanted: String) -> String {
    var plain = ""
    for scalar in wanted.unicodeScalars {
      let isControl: Bool = scalar.properties.generalCategory == .control
      plain.unicodeScalars.append(
        isControl || "[]:*?/\\".unicodeScalars.contains(scalar) ? " " : scalar
      )
    }
    let base: String = SheetNames.cut(plain, to: SheetNames.longest)
    var name: String = base.isEmpty ? "Table" : base
    var number: Int = 2
    while !taken.insert(name.lowercased()).inserted {
      let ending = " (\(number))"
      name = SheetNames.cut(base, to: SheetNames.longest - ending.utf16.count) + ending
      number += 1
    }
    return name
  }

  /// The beginning of a text, whole characters only, without blanks and apostrophes at its ends.
  private static func cut(_ text: String, to length: Int) -> String {
    var kept: Substring = text.drop { $0 == " " || $0 == "'" }
    while kept.utf16.count > length { kept.removeLast() }
    while let last = kept.last, last == " " || last == "'" { kept.removeLast() }
    return String(kept)
  }
}
