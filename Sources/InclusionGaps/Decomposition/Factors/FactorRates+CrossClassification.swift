// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule
public import Tabular

extension FactorRates {
  /// Rates of populations that several classifications cut into cells, such as age by area.
  ///
  ///     R = Σ over cells  N/N₀ · T,   N/N₀ = Π over classifications  A
  ///     A of I = Π over sets S of the others  (N(S and I) / N(S)) ^ (|S|! (p − |S| − 1)! / p!)
  ///
  /// N(S) is the size of all cells with the same levels of S. The share of a cell is the product of
  /// one factor per classification, no classification before another; so the difference of two rates
  /// is that of the rates T within the cells, plus one composition for each classification. With one
  /// classification this is Kitagawa's decomposition into a composition and a rate.
  ///
  ///     try FactorRates(
  ///       table, populations: "sex", sizes: "adults", rates: "account",
  ///       classifiedBy: ["age", "area"])
  ///
  /// Edge cases:
  /// - A cell with size 0 adds nothing to its own population; its rate is still needed, as another
  ///   population may have people there.
  ///
  /// - Parameters:
  ///   - table: A row per population and cell.
  ///   - column: The column that tells populations apart.
  ///   - sizes: The column with the number, or the share, of people in a cell.
  ///   - rates: The column with their rate.
  ///   - classifications: The columns that tell cells apart, each a factor.
  /// - Throws: ``GapError`` with code `noFactors` without classifications, `badValue` for a negative
  ///   size or a population without people, and for what
  ///   ``init(_:populations:factors:cells:)`` refuses.
  /// - Complexity: O(2ᵖ *c*) for *p* classifications and *c* cells.
  ///
  /// Reference: Das Gupta (1993), Standardization and Decomposition of Rates: A User's Manual, U.S.
  /// Bureau of the Census P23-186, chapter 5, as commonly stated; not checked against the manual.
  public init(
    _ table: Table,
    populations column: String,
    sizes: String,
    rates: String,
    classifiedBy classifications: [String]
  ) throws(GapError) {
    try ShapleyValue.check(classifications.count)
    let rows = try CellRows(table, populations: column, cells: classifications)
    let composition = try CellComposition(rows.cells, classifications)
    let (people, within) = (try rows.values(sizes, table), try rows.values(rates, table))
    var populations: [Population] = []
    for (place, name) in rows.populations.enumerated() {
      if let size = people[place].first(where: { $0 < 0 }) {
        throw GapError(
          .badValue,
          culprit: sizes,
          "'\(name)' has a cell with \(size) in '\(sizes)'; a size is 0 or more."
        )
      }
      guard people[place].contains(where: { $0 > 0 }) else {
        throw GapError(
          .badValue,
          culprit: name,
          "All cells of '\(name)' have size 0 in '\(sizes)', so it has no rate; leave it out."
        )
      }
      populations.append(Population(name, [within[place]] + composition.factors(people[place])))
    }
    try self.init(
      factors: [Factor(rates, role: .rate)]
        + classifications.map { Factor($0, role: .composition) },
      populations: populations
    )
  }
}

/// How cells join when only some of their classifications are looked at.
private struct CellComposition {
  private let count: Int
  private let cellCount: Int
  /// For each set of classifications, the group that each cell falls into.
  private let groups: [[Int32]]

  /// More numbers than this are not held.
  private static let most = 100_000_000

  init(_ cells: Table, _ classifications: [String]) throws(GapError) {
    count = classifications.count
    cellCount = cells.rowCount
    guard cellCount <= CellComposition.most >> count else {
      throw GapError(
        .tooManyFactors,
        culprit: classifications.joined(separator: ", "),
        "\(count) classifications with \(cellCount) cells are too many to take in every order; join "
          + "levels or leave classifications out."
      )
    }
    var groups: [[Int32]] = []
    for set in 0..<1 << count {
      let names = (0..<count).filter { set >> $0 & 1 == 1 }.map { classifications[$0] }
      do {
        groups.append(try cells.groups(by: names, missing: .group).groupOfRow)
      } catch {
        throw GapError(error)
      }
    }
    self.groups = groups
  }

  /// The factors whose product is each cell's share, one list per classification.
  func factors(_ sizes: [Double]) -> [[Double]] {
    // The logarithm of the size of all cells that share the levels of a set.
    let logarithms = groups.map { groups in
      var sums = [Double](repeating: 0, count: cellCount)
      for (cell, group) in groups.enumerated() { sums[Int(group)] += sizes[cell] }
      return groups.map { Double.log(sums[Int($0)]) }
    }
    let weights = ShapleyValue.weights(of: count)
    return (0..<count).map { classification in
      let bit = 1 << classification
      return (0..<cellCount).map { cell in
        guard sizes[cell] > 0 else { return 0 }
        var sum = 0.0
        for set in logarithms.indices where set & bit == 0 {
          sum +=
            weights[set.nonzeroBitCount] * (logarithms[set | bit][cell] - logarithms[set][cell])
        }
        return Double.exp(sum)
      }
    }
  }
}
