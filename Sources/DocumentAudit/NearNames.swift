// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The names that a misspelt one may have meant.
struct NearNames {
  /// At most four names within a third of the misspelt name's length in edits, nearest first.
  let names: [String]

  /// Looks for names near a misspelt one; upper and lower case count as the same.
  init(to misspelt: String, among candidates: some Sequence<String>) {
    let wanted = Array(misspelt.lowercased())
    let reach = max(1, wanted.count / 3)
    names =
      candidates
      .map { (name: $0, distance: Self.edits(from: wanted, to: Array($0.lowercased()))) }
      .filter { $0.distance <= reach }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
      .prefix(4)
      .map(\.name)
  }

  /// `; near it: a, b`, or nothing if no name is near.
  var hint: String {
    names.isEmpty ? "" : "; near it: \(names.joined(separator: ", "))"
  }

  /// The number of insertions, deletions and substitutions between two words (Levenshtein).
  private static func edits(from first: [Character], to second: [Character]) -> Int {
    var row = Array(0...second.count)
    for (i, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in second.enumerated() {
        let substitution = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substitution, row[j] + 1, diagonal + 1)
      }
    }
    return row[second.count]
  }
}
