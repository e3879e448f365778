// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// The firms of a market and the part each of them holds.
///
///     let mobile = try MarketShares(
///       percentages: [33.4, 29.7, 20.2, 16.7],
///       firms: ["Movistar", "Claro", "Entel", "Bitel"],
///       rounding: .printed(decimals: 1))
///     try mobile.concentration().herfindahlHirschman   // 2684.6 points
///
/// What the list leaves open is kept as ``unlisted``. Shares are never rescaled to a sum of one.
public struct MarketShares: Hashable, Sendable {
  /// The names of the firms, in the order given.
  public let firms: [String]
  /// The share of each firm, in the order given.
  public let shares: [Share]
  /// What the listed firms leave open; zero where that is within the rounding of the shares.
  public let unlisted: Share

  /// A market from shares that carry their meaning.
  ///
  /// - Parameters:
  ///   - shares: The part of the market that each firm holds.
  ///   - firms: The names of the firms; numbered where none are given.
  ///   - rounding: How exactly the shares are known.
  /// - Throws: ``AccessError`` with code `empty` for no firms or a market in which nobody holds
  ///   anything, `lengthsDiffer` if there are not as many names as shares, `shareOutOfRange` for a
  ///   share outside 0…1, `sharesExceedWhole` if the sum is above one by more than the rounding
  ///   allows, and `argumentOutOfRange` for a rounding that cannot be.
  public init(
    _ shares: [Share],
    firms: [String]? = nil,
    rounding: ShareRounding = .exact
  ) throws(AccessError) {
    let firms = try MarketShares.names(firms, count: shares.count)
    for (firm, share) in zip(firms, shares) {
      guard share.value >= 0, share.value <= 1 else {
        throw AccessError(
          .shareOutOfRange,
          culprit: firm,
          "The market share of '\(firm)' is \(share.value); a share lies between 0 and 1."
        )
      }
    }
    let sum = shares.reduce(0) { $0 + $1.value }
    let tolerance = try rounding.tolerance(firms: shares.count)
    guard sum > 1e-9 else {
      throw AccessError(
        .empty,
        culprit: "market shares",
        "No firm holds a part of the market worth a name; give at least one share above zero."
      )
    }
    guard sum <= 1 + tolerance else {
      throw AccessError(
        .sharesExceedWhole,
        culprit: "\(100 * sum)",
        """
        The market shares add up to \(Printed.decimal(100 * sum, digits: 6)) percent; look for a \
        subtotal in the list, or state how the shares are rounded with `rounding:`.
        """
      )
    }
    self.firms = firms
    self.shares = shares
    unlisted = Share(unchecked: 1 - sum > tolerance ? 1 - sum : 0)
  }

  /// A market from shares in percent: 33.4 is a third of the market.
  ///
  /// - Parameters:
  ///   - percentages: The part of the market that each firm holds, from 0 to 100.
  ///   - firms: The names of the firms; numbered where none are given.
  ///   - rounding: How exactly the percentages are known.
  /// - Throws: ``AccessError`` as for shares, with code `shareOutOfRange` for a percentage outside
  ///   0…100.
  public init(
    percentages: [Double],
    firms: [String]? = nil,
    rounding: ShareRounding = .exact
  ) throws(AccessError) {
    let names = try MarketShares.names(firms, count: percentages.count)
    for (firm, percentage) in zip(names, percentages) {
      guard percentage >= 0, percentage <= 100 else {
        throw AccessError(
          .shareOutOfRange,
          culprit: firm,
          "The market share of '\(firm)' is \(percentage) percent; it lies between 0 and 100."
        )
      }
    }
    try self.init(
      percentages.map { Share(unchecked: $0 / 100) },
      firms: names,
      rounding: rounding
    )
  }

  /// A market from what the firms sell, hold or serve: lines, accounts, deposits, points of service.
  ///
  /// - Parameters:
  ///   - sizes: The size of each firm, all in one unit; the list is complete.
  ///   - firms: The names of the firms; numbered where none are given.
  /// - Throws: ``AccessError`` with code `empty` for no firms or sizes that are all zero,
  ///   `lengthsDiffer` if there are not as many names as sizes, and `shareOutOfRange` for a size
  ///   that is negative, missing or infinite.
  public init(sizes: [Double], firms: [String]? = nil) throws(AccessError) {
    let names = try MarketShares.names(firms, count: sizes.count)
    for (firm, size) in zip(names, sizes) {
      guard size >= 0, size.isFinite else {
        throw AccessError(
          .shareOutOfRange,
          culprit: firm,
          "The size of '\(firm)' is \(size); a size is zero or a positive number."
        )
      }
    }
    // Divided by the largest first, so that the sum cannot overflow.
    let largest = sizes.max() ?? 0
    let scaled = largest > 0 ? sizes.map { $0 / largest } : sizes
    let sum = scaled.reduce(0, +)
    try self.init(
      scaled.map { Share(unchecked: sum > 0 ? $0 / sum : 0) },
      firms: names,
      rounding: .exact
    )
  }

  private static func names(_ firms: [String]?, count: Int) throws(AccessError) -> [String] {
    guard count > 0 else {
      throw AccessError(
        .empty,
        culprit: "market shares",
        "The list of market shares is empty; a market has at least one firm."
      )
    }
    let names = firms ?? (1...count).map { "firm \($0)" }
    guard names.count == count else {
      throw AccessError(
        .lengthsDiffer,
        culprit: "firms",
        "There are \(names.count) names of firms and \(count) market shares; give one for each."
      )
    }
    return names
  }
}
