// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// How concentrated a market is, under one reading of who its unlisted firms are.
public struct MarketConcentration: Hashable, Sendable {
  /// The sum of the squared shares.
  public let herfindahlHirschman: HerfindahlHirschmanIndex
  /// The index on a scale from 0 (equal firms) to 1 (monopoly); nil for a single firm, for which
  /// equal firms and a monopoly are the same.
  public let normalized: Double?
  /// The number of equal firms that would be as concentrated: 1 / index.
  public let effectiveNumber: Double
  /// How many firms hold a part of the market; nil where they are infinitely many.
  public let firmCount: Int?
  /// The shares of the firms that hold a part of the market, the largest first.
  public let rankedShares: [Share]

  /// The share that the largest firms hold together: CRk, as commonly written.
  ///
  ///     CRk = s₁ + … + s_k   with s₁ ≥ s₂ ≥ …
  ///
  /// Edge cases: where there are fewer firms, all of them. Shares printed rounded can add up to a
  /// little more than one; then the ratio is one.
  ///
  /// - Parameter firms: How many firms, at least one.
  /// - Returns: Their share of the market.
  /// - Throws: ``AccessError`` with code `argumentOutOfRange` for fewer than one firm.
  public func ratio(ofLargest firms: Int) throws(AccessError) -> Share {
    guard firms >= 1 else {
      throw AccessError(
        .argumentOutOfRange,
        culprit: "\(firms)",
        "A concentration ratio is taken over at least one firm, not over \(firms)."
      )
    }
    return Share(unchecked: min(1, rankedShares.prefix(firms).reduce(0) { $0 + $1.value }))
  }
}
