// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The access points of many places, counted by kind, with what they are counted against.
///
///     let inventory = try AccessInventory(
///       places: ["Lima", "Loreto"],
///       counts: [.office: [1_200, 45], .atm: [4_100, 60], .agent: [30_000, 900]],
///       denominators: [.adults: [7_500_000, 610_000], .squareKilometres: [34_802, 368_852]])
///     try inventory.densities(per: .adults(100_000))
///
/// A missing count is NaN; how a density treats it is an argument there. A place may occur more than
/// once if ``grouped(by:)`` tells its rows apart, as years do: two rows of a place in one group would
/// count its people twice and are an error wherever rows are added up or compared.
public struct AccessInventory: Hashable, Sendable {
  /// The names of the places, one per row.
  public let places: [String]
  /// The kinds that are counted, in the order in which they are listed.
  public let kinds: [AccessPointKind]
  /// The denominators that are known, in the order in which they are declared.
  public var denominators: [DensityDenominator] {
    DensityDenominator.allCases.filter { amounts[$0] != nil }
  }

  /// The counts by kind, one per place; NaN where missing.
  let counts: [AccessPointKind: [Double]]
  /// The people and areas by denominator, one per place; NaN where missing.
  let amounts: [DensityDenominator: [Double]]

  /// An inventory from columns.
  ///
  /// - Parameters:
  ///   - places: The names of the places.
  ///   - counts: For every kind the counts, one per place.
  ///   - denominators: For every denominator the amounts, one per place.
  /// - Throws: ``AccessError`` with code `empty` without places, kinds or denominators,
  ///   `lengthsDiffer` for a column that has not one value per place, `countNotWhole` for a count
  ///   that is negative, has a fraction or is too large, naming the place, and
  ///   `denominatorNotPositive` for an amount that is zero, negative or infinite.
  /// - Complexity: O(*n* · *c*) for *n* places and *c* columns.
  public init(
    places: [String],
    counts: [AccessPointKind: [Double]],
    denominators: [DensityDenominator: [Double]]
  ) throws(AccessError) {
    for (what, isEmpty) in [
      ("places", places.isEmpty), ("kinds of access points", counts.isEmpty),
      ("denominators", denominators.isEmpty),
    ] where isEmpty {
      throw AccessError(
        .empty,
        culprit: what,
        "There are no \(what); an inventory needs at least one."
      )
    }
    let kinds = counts.keys.sorted()
    for kind in kinds {
      let column = counts[kind, default: []]
      try AccessInventory.check(column.count, of: kind.name, places: places.count)
      for (row, count) in column.enumerated() where !count.isNaN {
        // The name is put together only where it is needed: the message of an error.
        guard count < 0 || count != count.rounded() || count > 9e15 else { continue }
        try Density.check(count: count, of: AccessInventory.name(kind, places[row]))
      }
    }
    for denominator in DensityDenominator.allCases {
      guard let column = denominators[denominator] else { continue }
      try AccessInventory.check(column.count, of: denominator.rawValue, places: places.count)
      for (row, amount) in column.enumerated() where !amount.isNaN {
        try Density.check(amount, of: denominator, in: places[row])
      }
    }
    self.places = places
    self.kinds = kinds
    self.counts = counts
    amounts = denominators
  }

  /// The inventory of groups of places: sums of counts and sums of denominators.
  ///
  /// Edge cases: a sum with a missing part is missing. The groups come in the order in which they
  /// first occur.
  ///
  /// - Parameter groups: The group of every place.
  /// - Returns: An inventory with a row per group.
  /// - Throws: ``AccessError`` with code `lengthsDiffer` unless there is one group per place,
  ///   `duplicateIdentifier` for a place with two rows in a group, and `countNotWhole` if a sum is too large to be counted exactly.
  /// - Complexity: O(*n* · *c*) for *n* places and *c* columns.
  public func grouped(by groups: [String]) throws(AccessError) -> AccessInventory {
    try AccessInventory.check(groups.count, of: "groups", places: places.count)
    try checkPlacesDiffer(groups)
    var names: [String] = []
    var codes: [String: Int] = [:]
    let rows = groups.map { group in
      if let code = codes[group] { return code }
      codes[group] = names.count
      names.append(group)
      return names.count - 1
    }
    func summed(_ column: [Double]) -> [Double] {
      var sums = [Double](repeating: 0, count: names.count)
      for (row, value) in zip(rows, column) { sums[row] += value }
      return sums
    }
    return try AccessInventory(
      places: names,
      counts: counts.mapValues(summed),
      denominators: amounts.mapValues(summed)
    )
  }

  /// Throws if a place has two rows in one group, whose people would count twice.
  func checkPlacesDiffer(_ groups: [String]? = nil) throws(AccessError) {
    struct Entry: Hashable {
      let place: String
      let group: String?
    }
    var rowOfEntry: [Entry: Int] = [:]
    rowOfEntry.reserveCapacity(places.count)
    for (row, place) in places.enumerated() {
      let entry = Entry(place: place, group: groups?[row])
      guard let earlier = rowOfEntry.updateValue(row, forKey: entry) else { continue }
      throw AccessError(
        .duplicateIdentifier,
        culprit: place,
        "The place '\(place)' is listed twice, in rows \(earlier + 1) and \(row + 1)"
          + (entry.group.map { " of the group '\($0)'" } ?? "")
          + ", and would count twice; give it one row, or group the rows by what tells them apart, "
          + "such as the year."
      )
    }
  }

  /// A kind and a place as the culprit of an error: `atm in 'Lima'`.
  static func name(_ kind: AccessPointKind, _ place: String) -> String { "\(kind) in '\(place)'" }

  private static func check(_ count: Int, of what: String, places: Int) throws(AccessError) {
    guard count == places else {
      throw AccessError(
        .lengthsDiffer,
        culprit: what,
        "The column '\(what)' has \(count) values for \(places) places; give one for each."
      )
    }
  }
}
