// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// A number of access points for so many people or so much land, which knows for how much.
///
///     try Density(count: 120, among: 250_000, per: .adults(100_000))   // 48.0 per 100,000 adults
///
/// It is not a bare quantity: a density cannot be made from a number without its base, and two of
/// different bases do not add.
public struct Density: Hashable, Sendable, CustomStringConvertible {
  /// The bare number: 48 for 48 access points per 100,000 adults.
  public let value: Double
  /// What it is per.
  public let base: DensityBase

  /// A published density.
  ///
  /// - Parameters:
  ///   - value: The bare number.
  ///   - base: What it is per.
  /// - Throws: ``AccessError`` with code `densityOutOfRange` for a number that is negative or not
  ///   finite, and `baseNotPositive`.
  public init(_ value: Double, per base: DensityBase) throws(AccessError) {
    try base.check()
    guard value >= 0, value.isFinite else {
      throw AccessError(
        .densityOutOfRange,
        culprit: "\(value)",
        "A density of \(value) \(base) is not possible; it is zero or a positive number."
      )
    }
    self.value = value
    self.base = base
  }

  /// The density of counted access points.
  ///
  ///     density = count / denominator · size of the base
  ///
  /// - Parameters:
  ///   - count: The access points.
  ///   - denominator: The people or the square kilometres they are counted against.
  ///   - base: What the density is per.
  /// - Throws: ``AccessError`` with code `countNotWhole` for a negative count, `denominatorMissing`,
  ///   `denominatorNotPositive`, `baseNotPositive`, and `densityOutOfRange` if the density is too
  ///   large for a number.
  public init(
    count: Int,
    among denominator: Double,
    per base: DensityBase
  ) throws(AccessError) {
    try Density.check(count: Double(count), of: "access points")
    try Density.check(denominator, of: base.denominator, in: nil)
    try self.init(Double(count) / denominator * base.size, per: base)
  }

  /// The same density per another size of the same denominator.
  ///
  /// - Parameter base: The base to express it in.
  /// - Returns: The density per that base.
  /// - Throws: ``AccessError`` with code `basesDiffer` if the denominators are not the same, and
  ///   `baseNotPositive`.
  public func converted(to base: DensityBase) throws(AccessError) -> Density {
    guard base.denominator == self.base.denominator else { throw Density.differ(self.base, base) }
    try base.check()
    return try Density(value / self.base.size * base.size, per: base)
  }

  /// The density of two kinds of access points together, in the same places.
  ///
  /// Densities of *different places* do not add: pool their counts.
  ///
  /// - Throws: ``AccessError`` with code `basesDiffer` unless both have the same base.
  public static func + (left: Density, right: Density) throws(AccessError) -> Density {
    guard left.base == right.base else { throw differ(left.base, right.base) }
    return try Density(left.value + right.value, per: left.base)
  }

  /// The number with one decimal and its base: `48.0 per 100,000 adults`.
  public var description: String { "\(Printed.decimal(value, digits: 1)) \(base)" }

  static func differ(_ left: DensityBase, _ right: DensityBase) -> AccessError {
    AccessError(
      .basesDiffer,
      culprit: "\(right)",
      left.denominator == right.denominator
        ? "A density \(left) and one \(right) do not match; convert one with `converted(to:)`."
        : """
        A density \(left) and one \(right) do not match and cannot be converted; compute both \
        from counts with one denominator.
        """
    )
  }

  /// Throws unless a number can be a count of access points.
  static func check(count: Double, of what: String) throws(AccessError) {
    guard !count.isNaN else {
      throw AccessError(
        .countMissing,
        culprit: what,
        "The count of \(what) is missing; give 0 if there are none, or pass `missing: .omit`."
      )
    }
    // Doubles count exactly up to 2⁵³.
    guard count >= 0, count == count.rounded(), count <= 9_007_199_254_740_992 else {
      throw AccessError(
        .countNotWhole,
        culprit: what,
        "The count of \(what) is \(count); access points are counted: 0, 1, 2, and so on."
      )
    }
  }

  /// Throws unless a number can be a population or an area.
  static func check(
    _ amount: Double,
    of denominator: DensityDenominator,
    in place: String?
  ) throws(AccessError) {
    let location = place.map { " in '\($0)'" } ?? ""
    guard !amount.isNaN else {
      throw AccessError(
        .denominatorMissing,
        culprit: place ?? denominator.rawValue,
        """
        The number of \(denominator.unit)\(location) is missing; a density needs it, so give it \
        or leave the place out.
        """
      )
    }
    guard amount > 0, amount.isFinite else {
      throw AccessError(
        .denominatorNotPositive,
        culprit: place ?? denominator.rawValue,
        """
        The number of \(denominator.unit)\(location) is \(amount); a density needs a positive \
        number.
        """
      )
    }
  }
}
