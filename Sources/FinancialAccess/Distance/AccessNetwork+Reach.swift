// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension AccessNetwork {
  /// How far the people of some places have to their nearest point, together and by group.
  ///
  /// - Parameters:
  ///   - places: Where people are.
  ///   - people: Which people count; may be left out if the places know only one kind.
  ///   - grouping: The grouping of the places, such as `area`; nil for everyone together.
  ///   - costs: How far it is.
  /// - Returns: One reach for each group, by name, or one for everyone.
  /// - Throws: ``AccessError`` with code `unknownIdentifier` for a grouping that the places do not
  ///   have, `denominatorMissing`, and as ``nearest(_:to:by:)`` does.
  /// - Complexity: O(*m* log *n*) for *m* places and *n* points.
  public func reach(
    of places: Places,
    people: DensityDenominator? = nil,
    by grouping: String? = nil,
    costs: TravelCosts = .distance(.greatCircle)
  ) throws(AccessError) -> [Reach] {
    try places.reach(nearest(to: places, by: costs), people: people, by: grouping)
  }
}

extension Places {
  /// How far people have to the nearest points that were found for their places.
  ///
  /// - Parameters:
  ///   - nearest: The nearest points of these places.
  ///   - people: Which people count; may be left out if the places know only one kind.
  ///   - grouping: The grouping of the places, such as `area`; nil for everyone together.
  /// - Returns: One reach for each group, by name, or one for everyone.
  /// - Throws: ``AccessError`` with code `unknownIdentifier`, `denominatorMissing` and
  ///   `denominatorNotPositive`.
  public func reach(
    _ nearest: NearestPoints,
    people: DensityDenominator? = nil,
    by grouping: String? = nil
  ) throws(AccessError) -> [Reach] {
    let amounts = try self.people(people)
    let distances = nearest.distances
    guard let grouping else {
      return [Reach(group: nil, distances: distances, people: amounts)]
    }
    var rows: [String: [Int]] = [:]
    for (row, group) in try groups(of: grouping).enumerated() {
      rows[group, default: []].append(row)
    }
    return rows.keys.sorted().map { group in
      let members = rows[group, default: []]
      return Reach(
        group: group,
        distances: members.map { distances[$0] },
        people: members.map { amounts[$0] }
      )
    }
  }

  /// The group of every place in a grouping.
  ///
  /// - Throws: ``AccessError`` with code `unknownIdentifier`, which lists the groupings there are.
  public func groups(of grouping: String) throws(AccessError) -> [String] {
    guard let groups = groups[grouping] else {
      let known = groups.keys.sorted().joined(separator: ", ")
      throw AccessError(
        .unknownIdentifier,
        culprit: grouping,
        """
        The places have no grouping '\(grouping)'; they have \(known.isEmpty ? "none" : known).
        """
      )
    }
    return groups
  }
}
