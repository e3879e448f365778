// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// The values of a text variable while they are read: each distinct text is kept once.
struct TextValues {
  private(set) var codes: [Int32] = []
  private var levels: [String] = []
  private var codeOfText: [String: Int32] = [:]

  /// Makes room for rows.
  mutating func reserve(_ rows: Int) { codes.reserveCapacity(rows) }

  /// Appends a missing value.
  mutating func appendMissing() { codes.append(-1) }

  /// Appends a text; an empty one is missing.
  ///
  /// - Returns: Whether the bytes are valid UTF-8.
  mutating func append(_ text: UnsafePointer<CChar>) -> Bool {
    guard text.pointee != 0 else {
      appendMissing()
      return true
    }
    guard let text = String(validatingCString: text) else { return false }
    if let code = codeOfText[text] {
      codes.append(code)
    } else {
      let code = Int32(truncatingIfNeeded: levels.count)
      codeOfText[text] = code
      levels.append(text)
      codes.append(code)
    }
    return true
  }

  /// The values over levels in the order of the package, and apart from them the codes of texts that
  /// are declared missing.
  func arranged(
    missing: Set<String>
  ) -> (values: (codes: [Int32], levels: [String]), missing: (codes: [Int32], levels: [String])?) {
    let values = recoded { !missing.contains($0) }
    guard levels.contains(where: missing.contains) else { return (values, nil) }
    return (values, recoded(keeping: missing.contains))
  }

  private func recoded(
    keeping isKept: (String) -> Bool
  ) -> (codes: [Int32], levels: [String]) {
    let kept = levels.indices.filter { isKept(levels[$0]) }
    // A column of the levels themselves puts them in the order of all columns.
    let ordered = Column("levels", texts: kept.map { levels[$0] })
    guard case .categories(let ranks, let sorted) = ordered.storage else { return ([], []) }
    var position = [Int32](repeating: -1, count: levels.count)
    for (level, rank) in zip(kept, ranks) { position[level] = rank }
    return (codes.map { $0 < 0 ? -1 : position[Int($0)] }, sorted)
  }
}
