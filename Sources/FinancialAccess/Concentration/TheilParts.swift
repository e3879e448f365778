// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InequalityMeasures

/// Theil's T of densities, and its parts between and within groups.
struct TheilParts {
  let total: Double
  private(set) var between: Double?
  private(set) var within: Double?

  init(_ densities: [Double], _ people: [Double], _ groups: [String]?) throws(AccessError) {
    total = try TheilParts.theil(densities, people)
    guard let groups else { return }
    guard groups.count == densities.count else {
      throw AccessError(
        .lengthsDiffer,
        culprit: "groups",
        "There are \(groups.count) groups for \(densities.count) places; give one for each."
      )
    }
    var rows: [String: [Int]] = [:]
    for (row, group) in groups.enumerated() { rows[group, default: []].append(row) }
    var means: [Double] = []
    var sizes: [Double] = []
    var inside = 0.0
    let points = zip(densities, people).reduce(0) { $0 + $1.0 * $1.1 }
    for group in rows.keys.sorted() {
      let members = rows[group, default: []]
      let own = members.map { densities[$0] }
      let weights = members.map { people[$0] }
      let held = zip(own, weights).reduce(0) { $0 + $1.0 * $1.1 }
      let size = weights.reduce(0, +)
      means.append(held / size)
      sizes.append(size)
      // A group without points holds no share of them.
      if held > 0 { inside += held / points * (try TheilParts.theil(own, weights)) }
    }
    between = try TheilParts.theil(means, sizes)
    within = inside
  }

  private static func theil(_ values: [Double], _ weights: [Double]) throws(AccessError) -> Double {
    do {
      return try WeightedValues(values, weights: weights).value(of: .theilT)
    } catch {
      throw AccessError(.argumentOutOfRange, culprit: error.culprit, error.description)
    }
  }
}
