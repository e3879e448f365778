// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Where people live: villages, districts, departments, with their people and where they are.
///
///     let villages = try Places(
///       ids: ["a", "b"],
///       amounts: [.population: [1_200, 340]],
///       locations: [lima, iquitos],
///       groups: ["area": ["urban", "rural"]])
///
/// A place has one location (where its people are taken to be), a shape, both, or neither; what a
/// measure needs and does not find is an error there.
public struct Places: Hashable, Sendable {
  /// The identifiers, one for each place.
  public let ids: [String]
  /// The names; the identifiers where none are given.
  public let names: [String]
  /// The people and areas by denominator, one for each place; NaN where missing.
  public let amounts: [DensityDenominator: [Double]]
  /// Where the people of each place are taken to be; nil if locations are not known.
  public let locations: [Location]?
  /// The shapes of the places; nil if they are not known.
  public let shapes: [Shape]?
  /// The group of every place, by the name of the grouping: `area`, `department`.
  public let groups: [String: [String]]

  /// The number of places.
  public var count: Int { ids.count }

  /// Places from columns.
  ///
  /// - Parameters:
  ///   - ids: The identifiers, each once.
  ///   - names: The names; the identifiers if left out.
  ///   - amounts: The people and areas, one for each place; NaN where missing, zero for people where
  ///     nobody lives.
  ///   - locations: Where the people of each place are.
  ///   - shapes: The shapes of the places.
  ///   - groups: The group of every place, by the name of the grouping.
  /// - Throws: ``AccessError`` with code `empty` for no places, `duplicateIdentifier`,
  ///   `lengthsDiffer`, and `denominatorNotPositive` for a number of people that is negative or
  ///   infinite or an area that is not positive.
  /// - Complexity: O(*n* · *c*) for *n* places and *c* columns.
  public init(
    ids: [String],
    names: [String]? = nil,
    amounts: [DensityDenominator: [Double]] = [:],
    locations: [Location]? = nil,
    shapes: [Shape]? = nil,
    groups: [String: [String]] = [:]
  ) throws(AccessError) {
    guard !ids.isEmpty else {
      throw AccessError(.empty, culprit: "places", "There are no places; give at least one.")
    }
    var seen: Set<String> = []
    seen.reserveCapacity(ids.count)
    for id in ids where !seen.insert(id).inserted {
      throw AccessError(
        .duplicateIdentifier,
        culprit: id,
        "The place '\(id)' is listed twice; give each place an identifier of its own."
      )
    }
    try Places.check(names?.count, of: "names", ids.count)
    try Places.check(locations?.count, of: "locations", ids.count)
    try Places.check(shapes?.count, of: "shapes", ids.count)
    for name in groups.keys.sorted() { try Places.check(groups[name]?.count, of: name, ids.count) }
    for denominator in DensityDenominator.allCases {
      guard let column = amounts[denominator] else { continue }
      try Places.check(column.count, of: denominator.rawValue, ids.count)
      for (row, amount) in column.enumerated() where !amount.isNaN {
        // Nobody may live in a place, which then weighs nothing; land has an area.
        guard amount == 0, denominator != .squareKilometres else {
          try Density.check(amount, of: denominator, in: ids[row])
          continue
        }
      }
    }
    self.ids = ids
    self.names = names ?? ids
    self.amounts = amounts
    self.locations = locations
    self.shapes = shapes
    self.groups = groups
  }

  /// The people of every place.
  ///
  /// - Parameter denominator: Which people; may be left out if only one kind of people is known.
  /// - Returns: One number for each place, none of them missing.
  /// - Throws: ``AccessError`` with code `denominatorMissing` if there is no such column or a place
  ///   lacks its number, and `denominatorNotPositive` if nobody lives in any place.
  public func people(_ denominator: DensityDenominator? = nil) throws(AccessError) -> [Double] {
    let known = DensityDenominator.allCases.filter {
      amounts[$0] != nil && $0 != .squareKilometres
    }
    guard let wanted = denominator ?? (known.count == 1 ? known[0] : nil),
      let people = amounts[wanted]
    else {
      let names = known.map(\.rawValue).joined(separator: ", ")
      throw AccessError(
        .denominatorMissing,
        culprit: denominator?.rawValue ?? "people",
        """
        The places do not say how many \(denominator?.unit ?? "people") are meant; they know \
        \(known.isEmpty ? "no people" : names).
        """
      )
    }
    for (row, amount) in people.enumerated() where amount.isNaN {
      try Density.check(amount, of: wanted, in: ids[row])
    }
    guard people.contains(where: { $0 > 0 }) else {
      throw AccessError(
        .denominatorNotPositive,
        culprit: wanted.rawValue,
        "Nobody lives in any of the places; check the column of \(wanted.unit)."
      )
    }
    return people
  }

  /// The locations of all places.
  ///
  /// - Throws: ``AccessError`` with code `locationMissing` if they are not known.
  public func requireLocations() throws(AccessError) -> [Location] {
    guard let locations else {
      throw AccessError(
        .locationMissing,
        culprit: "places",
        "The places have no locations; give their latitudes and longitudes."
      )
    }
    return locations
  }

  private static func check(_ count: Int?, of what: String, _ places: Int) throws(AccessError) {
    guard let count, count != places else { return }
    throw AccessError(
      .lengthsDiffer,
      culprit: what,
      "The column '\(what)' has \(count) values for \(places) places; give one for each."
    )
  }
}
