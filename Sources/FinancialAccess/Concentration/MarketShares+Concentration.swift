// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

extension MarketShares {
  /// How concentrated the market is.
  ///
  ///     HHI = Σ sᵢ²      normalized = (HHI − 1/N) / (1 − 1/N)      effective number = 1 / HHI
  ///
  /// Edge cases:
  /// - A firm without any share is not counted among the N.
  /// - With infinitely many unlisted firms 1/N is 0, so that normalized = HHI.
  /// - A single firm has no normalized index.
  /// - Shares printed rounded are squared as printed, also when they add up to 99 or 101 percent;
  ///   the normalized index then stays within 0…1.
  ///
  ///     let mobile = try MarketShares(percentages: [33.4, 29.7, 20.2, 16.7])
  ///     try mobile.concentration().effectiveNumber   // 3.725
  ///
  /// - Parameter unlisted: Who holds what the list leaves open; it does not matter for a complete
  ///   list.
  /// - Returns: The index in its three forms, and the shares by rank.
  /// - Throws: ``AccessError`` with code `sharesIncomplete` if the list leaves a part of the market
  ///   open and `unlisted` is `.reject`.
  /// - Complexity: O(*n* log *n*) for *n* firms.
  public func concentration(
    unlisted: UnlistedFirms = .reject
  ) throws(AccessError) -> MarketConcentration {
    if unlisted == .reject, self.unlisted.value > 0 {
      throw AccessError(
        .sharesIncomplete,
        culprit: "\(self.unlisted)",
        """
        The listed firms leave \(self.unlisted) of the market open; enter the others, or say \
        with `unlisted:` whether they are one firm or infinitely many.
        """
      )
    }
    return concentration(unlistedAsOneFirm: unlisted == .oneFirm)
  }

  /// The concentration in both extreme readings of what the list leaves open.
  ///
  /// The two are equal for a complete list. Between them lies every market in which the unlisted
  /// firms are any number of firms of any size.
  ///
  /// - Returns: `lower` with infinitely many unlisted firms, `upper` with a single one.
  public func concentrationBounds()
    -> (lower: MarketConcentration, upper: MarketConcentration)
  {
    (concentration(unlistedAsOneFirm: false), concentration(unlistedAsOneFirm: true))
  }

  private func concentration(unlistedAsOneFirm: Bool) -> MarketConcentration {
    var held = shares.filter { $0.value > 0 }
    if unlistedAsOneFirm, unlisted.value > 0 { held.append(unlisted) }
    held.sort { $0.value > $1.value }
    let hasSlivers = !unlistedAsOneFirm && unlisted.value > 0
    let leastPossible = hasSlivers ? 0 : 1 / Double(held.count)
    let index = held.reduce(0) { $0 + $1.value * $1.value }
    let normalized = (index - leastPossible) / (1 - leastPossible)
    return MarketConcentration(
      herfindahlHirschman: HerfindahlHirschmanIndex(unchecked: index),
      normalized: leastPossible == 1 ? nil : min(1, max(0, normalized)),
      effectiveNumber: 1 / index,
      firmCount: hasSlivers ? nil : held.count,
      rankedShares: held
    )
  }
}
