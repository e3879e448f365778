// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// The rates of several populations, each standardized for one factor after the other.
public struct StandardizedRates: Hashable, Sendable {
  /// The factors.
  public let factors: [FactorRates.Factor]
  /// The names of the populations.
  public let populations: [String]
  /// The rate of each population.
  public let rates: [Double]
  /// For each population and each factor, the rate if populations differed in that factor alone.
  public let standardized: [[Double]]
  /// For each population and each factor, the mean effect towards all populations.
  let effects: [[Double]]

  /// What makes the difference between two of the populations.
  ///
  ///     R(from) − R(to) = Σ effects
  ///
  /// - Parameters:
  ///   - from: The population measured from.
  ///   - to: The population measured to.
  /// - Returns: An effect per factor, positive where the factor keeps `to` behind `from`.
  /// - Throws: ``GapError`` with code `unknownLevel` or `sameGroup`.
  public func difference(from: String, to: String) throws(GapError) -> RateDifference {
    guard from != to else {
      throw GapError(
        .sameGroup,
        culprit: from,
        "The difference from '\(from)' to '\(to)' is one of a population with itself, which is "
          + "nothing; name two populations."
      )
    }
    let (first, second) = (try place(from), try place(to))
    return RateDifference(
      from: from,
      to: to,
      rateFrom: rates[first],
      rateTo: rates[second],
      effects: factors.indices.map { factor in
        FactorEffect(
          factor: factors[factor],
          value: effects[first][factor] - effects[second][factor]
        )
      }
    )
  }

  private func place(_ name: String) throws(GapError) -> Int {
    if let place = populations.firstIndex(of: name) { return place }
    let known = populations.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
    throw GapError(
      .unknownLevel,
      culprit: name,
      "There is no population '\(name)'\(NearNames.hint(to: name, among: populations)). There is "
        + known + (populations.count > 8 ? " and others." : ".")
    )
  }
}
