// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra
internal import Tabular

extension IndexScores {
  /// What each indicator adds to the difference between the scores of two units.
  ///
  /// - Parameters:
  ///   - reference: The unit measured from.
  ///   - unit: The unit measured to.
  ///   - year: The year, in a panel; nil takes the last one of each.
  /// - Returns: Contributions that add up to the score of `unit` minus that of `reference`.
  /// - Throws: ``IndexError`` with code `unknownUnit`, `missingValue` if one has no score,
  ///   `parameterOutOfDomain` if a method compares units, so that no indicator adds by itself, or if a
  ///   dimension has too many parts for all orders.
  /// - Complexity: O(2ˢ) per indicator, with s siblings of it and of the dimensions above it, those of
  ///   arithmetic means left aside.
  public func contributions(
    toDifferenceFrom reference: String,
    to unit: String,
    year: Double? = nil
  ) throws(IndexError) -> ScoreContributions {
    let from = try normalizedRow(of: reference, year: year)
    return try contributions(from: from, to: try normalizedRow(of: unit, year: year))
  }

  /// What each indicator adds to the change of a unit's score between two years.
  ///
  /// - Parameters:
  ///   - unit: The unit.
  ///   - first: The year measured from.
  ///   - second: The year measured to.
  /// - Returns: Contributions that add up to the later minus the earlier score.
  /// - Throws: ``IndexError`` as ``contributions(toDifferenceFrom:to:year:)`` does.
  public func contributions(
    toChangeOf unit: String,
    from first: Double,
    to second: Double
  ) throws(IndexError) -> ScoreContributions {
    let from = try normalizedRow(of: unit, year: first)
    return try contributions(from: from, to: try normalizedRow(of: unit, year: second))
  }

  /// What each indicator adds to a unit's score, measured from a unit that has the same value of all.
  ///
  /// - Parameters:
  ///   - unit: The unit.
  ///   - level: The normalised value from which all indicators start; 0 splits the whole score.
  ///   - year: The year, in a panel; nil takes the last one.
  /// - Returns: Contributions that add up to the score minus that at the level.
  /// - Throws: ``IndexError`` as ``contributions(toDifferenceFrom:to:year:)`` does, or
  ///   `valueOutOfDomain` if a mean cannot take the level.
  public func contributions(
    to unit: String,
    from level: Double = 0,
    year: Double? = nil
  ) throws(IndexError) -> ScoreContributions {
    let values = try normalizedRow(of: unit, year: year)
    return try contributions(from: values.map { $0.isNaN ? $0 : level }, to: values)
  }

  /// Where a unit stands on every indicator, as given.
  ///
  /// - Parameters:
  ///   - unit: The unit.
  ///   - year: The year, in a panel; nil takes the last one. The unit is ranked within it.
  /// - Returns: Its places, strengths and weaknesses.
  /// - Throws: ``IndexError`` with code `unknownUnit`.
  public func profile(of unit: String, year: Double? = nil) throws(IndexError) -> UnitProfile {
    _ = try normalizedRow(of: unit, year: year)
    let row = row(of: unit, year: year) ?? 0
    let data = normalized
    let peers = data.years.map { years in years.indices.filter { years[$0] == years[row] } }
    let rows = peers ?? Array(data.units.indices)
    // The stage before normalisation has the units that were scored, in their own numbers.
    let screened = stage(.screened)
    let values = try IndicatorMatrix(screened.values.rows(rows), names: screened.indicators)
    return try UnitProfile(
      ofUnit: rows.firstIndex(of: row) ?? 0,
      in: values,
      directions: plan.indicators.map(\.direction)
    )
  }

  private func normalizedRow(of unit: String, year: Double?) throws(IndexError) -> [Double] {
    guard let row = row(of: unit, year: year) else {
      let when = year.map { " in \(YearLabel.text($0))" } ?? ""
      throw IndexError(
        .unknownUnit,
        culprit: unit,
        "The index '\(name)' has no unit '\(unit)'\(when)"
          + NearNames.hint(to: unit, among: normalized.units) + "."
      )
    }
    return normalized.values.row(row)
  }

  private func contributions(
    from: [Double],
    to: [Double]
  ) throws(IndexError) -> ScoreContributions {
    let shares = try OrderedContributions(plan, from: from, to: to)
    var parts: [ScoreContributions.Part] = []
    for (index, indicator) in plan.indicators.enumerated() {
      parts.append(
        ScoreContributions.Part(
          name: indicator.name,
          from: from[index].isNaN ? nil : from[index],
          to: to[index].isNaN ? nil : to[index],
          contribution: shares.contributions[index]
        )
      )
    }
    var dimensions: [String: Double] = [:]
    var sums = shares.contributions + [Double](repeating: 0, count: plan.nodes.count)
    for (position, node) in plan.nodes.enumerated() {
      let sum = node.parts.reduce(0) { $0 + sums[$1] }
      sums[plan.indicators.count + position] = sum
      dimensions[node.name] = sum
    }
    return ScoreContributions(
      from: shares.scores.from,
      to: shares.scores.to,
      parts: parts,
      dimensions: dimensions
    )
  }
}
