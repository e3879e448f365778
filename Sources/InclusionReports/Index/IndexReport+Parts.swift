// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

/// A part of the index as a report lists it.
struct ReportedPart: Sendable {
  /// What it is called.
  let name: String
  /// How far below the index it is; 1 for the parts at the top.
  let depth: Int
  /// The part itself.
  let node: IndexNode

  /// Whether it is an indicator.
  var isIndicator: Bool {
    if case .indicator = node { true } else { false }
  }
}

extension IndexReport {
  /// Every part, each dimension before its own.
  var parts: [ReportedPart] { IndexReport.parts(below: index.root, depth: 1) }

  private static func parts(below dimension: Dimension, depth: Int) -> [ReportedPart] {
    dimension.children.flatMap { child -> [ReportedPart] in
      let own = ReportedPart(name: child.name, depth: depth, node: child)
      guard case .dimension(let inner) = child else { return [own] }
      return [own] + parts(below: inner, depth: depth + 1)
    }
  }

  /// The parts that tell units apart at the top: those of the first level that has several.
  var topParts: [String] {
    var dimension: Dimension = index.root
    while dimension.children.count == 1, case .dimension(let inner)? = dimension.children.first {
      dimension = inner
    }
    return dimension.children.map(\.name)
  }

  /// Every part but those that are alone in their dimension: they are the dimension.
  var distinctParts: [ReportedPart] {
    var alone: Set<String> = []
    for case .dimension(let dimension) in parts.map(\.node) where dimension.children.count == 1 {
      alone.insert(dimension.children[0].name)
    }
    return parts.filter { !alone.contains($0.name) }
  }

  /// The parts that a profile shows: all if they are few, else those that are made of others.
  var profileParts: [ReportedPart] {
    let distinct: [ReportedPart] = distinctParts
    guard distinct.count > 24 else { return distinct }
    let dimensions: [ReportedPart] = distinct.filter { !$0.isIndicator }
    return dimensions.isEmpty ? distinct : dimensions
  }

  /// The values of a part, in the order of the scores' rows.
  func values(of part: String) -> [Double?] {
    (try? scores.values(of: part)) ?? [Double?](repeating: nil, count: scores.count)
  }

  /// Where a unit stands in a part among those of its year that have a score.
  func place(
    of unit: ReportedUnits.Unit,
    in values: [Double?]
  ) -> (value: Double, rank: Int, of: Int)? {
    guard let value = values[unit.row] else { return nil }
    let peers: [Double] = units.ranked.compactMap { values[$0.row] }
    return (value, 1 + peers.count { $0 > value }, peers.count)
  }

  /// The middle of numbers; nil of none.
  func median(_ numbers: [Double]) -> Double? {
    let sorted: [Double] = numbers.sorted()
    guard !sorted.isEmpty else { return nil }
    let half: Int = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
  }
}
