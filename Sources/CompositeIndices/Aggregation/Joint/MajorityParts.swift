// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra

/// Units in parts, of which every unit is preferred by a majority to all units of later parts.
///
/// The best order of all units is the best orders of the parts, one after the other.
enum MajorityParts {
  /// The parts, the preferred first; as many as there can be.
  static func of(_ outranking: Matrix) -> [[Int]] {
    let count = outranking.rowCount
    let balances = (0..<count).map { unit in
      (0..<count).reduce(0) { sum, other in
        let lead = outranking[unit, other] - outranking[other, unit]
        return sum + (lead > 1e-12 ? 1 : 0) - (lead < -1e-12 ? 1 : 0)
      }
    }
    // Whoever stands in an earlier part has a larger balance. Between the first k units and the others
    // all k (n − k) comparisons are won exactly when their balances add up to that, for what the first
    // win and lose among themselves cancels.
    let sorted = (0..<count).sorted { (balances[$1], $0) < (balances[$0], $1) }
    var parts: [[Int]] = []
    var part: [Int] = []
    var sum = 0
    for (place, unit) in sorted.enumerated() {
      part.append(unit)
      sum += balances[unit]
      if sum == (place + 1) * (count - place - 1) {
        parts.append(part.sorted())
        part = []
      }
    }
    return parts
  }
}
