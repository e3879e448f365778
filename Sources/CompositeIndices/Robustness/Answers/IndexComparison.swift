// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// Versions of an index side by side: the ranks of each unit, and how far the orders agree.
///
///     let comparison = try IndexComparison([("2020", old), ("2022", new)])
///     comparison.units[0].ranks            // [5, 7]
///     comparison.agreement[0].spearman     // 0.98
public struct IndexComparison: Hashable, Sendable {
  /// A unit in every version.
  public struct Unit: Hashable, Sendable {
    /// The unit.
    public let unit: String
    /// The year, in a panel.
    public let year: Double?
    /// Its score in each version; nil where it has none.
    public let scores: [Double?]
    /// Its rank in each version among all units of the version.
    public let ranks: [Int?]
  }

  /// How far a version agrees with the first.
  public struct Agreement: Hashable, Sendable {
    /// The version.
    public let version: String
    /// The number of units that both rank.
    public let units: Int
    /// The correlation of the ranks; nil where one version ranks all alike.
    public let spearman: Double?
    /// The mean of how many ranks a unit moves.
    public let meanAbsoluteRankShift: Double
    /// The most ranks that a unit moves.
    public let largestShift: Int
  }

  /// The names of the versions.
  public let versions: [String]
  /// The units of any version, in the order of the first; those only in later ones follow.
  public let units: [Unit]
  /// For each version after the first, how far it agrees with the first.
  public let agreement: [Agreement]

  /// Puts versions side by side.
  ///
  /// - Parameter versions: Their names and scores; at least two.
  /// - Throws: ``IndexError`` with code `noValues` for fewer than two versions, `parameterOutOfDomain`
  ///   if two have one name, `unknownUnit` if a version shares no ranked unit with the first.
  public init(_ versions: [(name: String, scores: IndexScores)]) throws(IndexError) {
    guard versions.count >= 2 else {
      throw IndexError(
        .noValues,
        culprit: "\(versions.count) versions",
        "A comparison needs at least two versions of an index, not \(versions.count)."
      )
    }
    guard Set(versions.map(\.name)).count == versions.count else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: versions.map(\.name).joined(separator: ", "),
        "Two versions have the same name; give each a name of its own."
      )
    }
    self.versions = versions.map(\.name)
    var order: [UnitYear] = []
    var records: [UnitYear: [IndexScores.Record?]] = [:]
    for (place, version) in versions.enumerated() {
      for record in version.scores.records {
        let key = UnitYear(unit: record.unit, year: record.year)
        if records[key] == nil {
          order.append(key)
          records[key] = [IndexScores.Record?](repeating: nil, count: versions.count)
        }
        records[key]?[place] = record
      }
    }
    units = order.map { key in
      let found = records[key] ?? []
      return Unit(
        unit: key.unit,
        year: key.year,
        scores: found.map { $0?.score },
        ranks: found.map { $0?.rank }
      )
    }
    var agreement: [Agreement] = []
    for place in versions.indices.dropFirst() {
      agreement.append(try IndexComparison.agreement(units, with: place, of: versions[place].name))
    }
    self.agreement = agreement
  }

  private struct UnitYear: Hashable {
    let unit: String
    let year: Double?
  }

  private static func agreement(
    _ units: [Unit],
    with version: Int,
    of name: String
  ) throws(IndexError) -> Agreement {
    let pairs = units.compactMap { unit -> (Double, Double)? in
      guard let first = unit.ranks[0], let other = unit.ranks[version] else { return nil }
      return (Double(first), Double(other))
    }
    guard !pairs.isEmpty else {
      throw IndexError(
        .unknownUnit,
        culprit: name,
        "The version '\(name)' ranks none of the units of the first; do both name them alike?"
      )
    }
    let shifts = pairs.map { abs($0.0 - $0.1) }
    return Agreement(
      version: name,
      units: pairs.count,
      // Nil where a version ranks all alike, or both rank one unit only.
      spearman: try? Correlation(.spearman, of: pairs.map(\.0), and: pairs.map(\.1)).coefficient,
      meanAbsoluteRankShift: shifts.reduce(0, +) / Double(shifts.count),
      largestShift: Int(shifts.max() ?? 0)
    )
  }
}
