// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Finds the names that a misspelt one may have meant, for the errors of every module.
package enum NearNames {
  /// A remedy that lists the names nearest to a misspelt one, or else the first few there are.
  static func remedy(for name: String, among names: [String], what: String) -> String {
    let near = nearest(to: name, among: names)
    if !near.isEmpty {
      return "did you mean \(near.map { "'\($0)'" }.joined(separator: ", "))?"
    }
    if names.isEmpty { return "there are no \(what)" }
    let shown = names.prefix(8).map { "'\($0.abridged)'" }.joined(separator: ", ")
    let rest = names.count > 8 ? " and \(names.count - 8) more" : ""
    return "the \(what) are \(shown)\(rest)"
  }

  /// The end of a sentence that lists the names near to a misspelt one: `; near it: a, b`, or
  /// nothing if there are none.
  package static func hint(to name: String, among names: some Sequence<String>) -> String {
    let near = nearest(to: name, among: Array(names))
    return near.isEmpty ? "" : "; near it: \(near.joined(separator: ", "))"
  }

  /// The names within a few edits of a misspelt one, nearest first, then those that it begins; at
  /// most three. A letter alone is near to nothing.
  static func nearest(to name: String, among names: [String]) -> [String] {
    let wanted = Array(name.lowercased())
    guard wanted.count <= 100 else { return [] }
    let allowed = wanted.count < 2 ? 0 : max(1, wanted.count / 3)
    let ranked = names.prefix(10_000).compactMap { candidate -> (Int, String)? in
      let letters = Array(candidate.lowercased())
      if wanted.count > 1, letters.count > wanted.count, letters.starts(with: wanted) {
        return (min(allowed, letters.count - wanted.count) + 1, candidate)
      }
      guard abs(letters.count - wanted.count) <= allowed else { return nil }
      let distance = edits(from: wanted, to: letters)
      return distance <= allowed ? (distance, candidate) : nil
    }
    return ranked.sorted { $0.0 < $1.0 }.prefix(3).map(\.1)
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two words.
  private static func edits(from left: [Character], to right: [Character]) -> Int {
    var rows = [Array(0...right.count)]
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var least = Swift.min(rows[row][column + 1], current[column]) + 1
        least = Swift.min(least, rows[row][column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          least = Swift.min(least, rows[row - 1][column - 1] + 1)
        }
        current.append(least)
      }
      rows.append(current)
    }
    return rows[left.count][right.count]
  }
}
