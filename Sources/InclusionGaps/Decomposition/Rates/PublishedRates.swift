// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// A published table of two groups: which share of each has a level of a factor, and its rate there.
///
///     let table = try PublishedRates([
///       .init(level: "urban", from: .init(share: 0.75, rate: 0.6), to: .init(share: 0.7, rate: 0.5)),
///       .init(level: "rural", from: .init(share: 0.25, rate: 0.4), to: .init(share: 0.3, rate: 0.25)),
///     ])
///     table.gap                       // 0.125: 12.5 points
///     table.decomposition()           // composition 0.01125, rate 0.11375, and each level's part
///
/// A table has no sample, so its parts have no errors; from a survey they do, by
/// `Survey.decomposition` with the method `.kitagawa()`.
public struct PublishedRates: Hashable, Sendable {
  /// A group at a level.
  public struct Cell: Hashable, Sendable {
    /// The share of the group that has the level, 0…1.
    public let share: Double
    /// The rate there, 0…1, or a mean.
    public let rate: Double

    /// A cell.
    public init(share: Double, rate: Double) {
      self.share = share
      self.rate = rate
    }
  }

  /// A level with both groups.
  public struct Level: Hashable, Sendable {
    /// The level.
    public let level: String
    /// The group measured from.
    public let from: Cell
    /// The group measured to.
    public let to: Cell

    /// A level.
    public init(level: String, from: Cell, to: Cell) {
      self.level = level
      self.from = from
      self.to = to
    }
  }

  /// A part of the gap: the total of a component, or what a level adds to it.
  public struct Part: Hashable, Sendable {
    /// Composition, rate or interaction.
    public let component: GapContribution.Component
    /// The level; nil for the total.
    public let level: String?
    /// The part, in the unit of the rates and with the sign of from − to.
    public let value: Double
  }

  /// The levels.
  public let levels: [Level]

  /// A table of levels, whose shares add up to 1 in each group.
  ///
  /// Edge cases: shares that were rounded may miss 1 by one in a hundred; they are taken as printed.
  ///
  /// - Parameter levels: The levels.
  /// - Throws: ``GapError`` with code `badRates` for fewer than one level, a level that occurs twice,
  ///   a number that is not finite, a share outside 0…1, or shares that do not add up to 1.
  public init(_ levels: [Level]) throws(GapError) {
    self.levels = levels
    guard !levels.isEmpty else {
      throw GapError(.badRates, culprit: "levels", "A table of rates has at least one level.")
    }
    var seen: Set<String> = []
    for level in levels {
      guard seen.insert(level.level).inserted else {
        throw GapError(
          .badRates,
          culprit: level.level,
          "The level '\(level.level)' occurs twice; give each level once."
        )
      }
      for cell in [level.from, level.to]
      where !(0...1).contains(cell.share) || !cell.rate.isFinite {
        throw GapError(
          .badRates,
          culprit: level.level,
          "The level '\(level.level)' has the share \(cell.share) and the rate \(cell.rate); a share "
            + "lies within 0…1, and a rate is a number."
        )
      }
    }
    for (name, cells) in [("from", levels.map(\.from)), ("to", levels.map(\.to))] {
      let sum = cells.reduce(0) { $0 + $1.share }
      guard (sum - 1).magnitude <= 0.01 + 1e-9 else {
        throw GapError(
          .badRates,
          culprit: name,
          "The shares of the group measured \(name) add up to \(sum) instead of 1; a level is "
            + "missing, or percentages were given."
        )
      }
    }
  }

  /// From − to, in the unit of the rates.
  public var gap: Double {
    levels.reduce(0) { $0 + $1.from.share * $1.from.rate - $1.to.share * $1.to.rate }
  }

  /// The rate of the group measured from: the mean over its levels.
  public var rateFrom: Double { levels.reduce(0) { $0 + $1.from.share * $1.from.rate } }

  /// The rate of the group measured to.
  public var rateTo: Double { levels.reduce(0) { $0 + $1.to.share * $1.to.rate } }

  /// Kitagawa's decomposition of the gap.
  ///
  /// - Parameter threefold: Whether composition and rates are taken at the values of the group
  ///   measured to, with an interaction, instead of at the mean of both groups.
  /// - Returns: For each component its total, then its levels; the totals add up to the gap.
  public func decomposition(threefold: Bool = false) -> [Part] {
    let labels = levels.map { ModelSample.Column(variable: $0.level, level: $0.level) }
    let parts = RatesDecomposition.parts(
      labels,
      shares: (
        levels.map { DualNumber($0.from.share) }, levels.map { DualNumber($0.to.share) }
      ),
      rates: (levels.map { DualNumber($0.from.rate) }, levels.map { DualNumber($0.to.rate) }),
      isThreefold: threefold
    )
    return parts.values.map {
      Part(component: $0.component, level: $0.level, value: $0.number.value)
    }
  }
}
