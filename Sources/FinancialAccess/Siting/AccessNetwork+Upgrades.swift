// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension AccessNetwork {
  /// The points of some kinds as candidates for an upgrade: shops that could become agents, machines
  /// that could take deposits.
  ///
  /// A shop that serves several institutions is one candidate.
  ///
  /// - Parameters:
  ///   - kinds: The kinds that could be upgraded.
  ///   - cost: What one upgrade costs.
  /// - Returns: The candidates, in the order of the points.
  public func candidates(of kinds: Set<AccessPointKind>, cost: Double = 1) -> [SitingCandidate] {
    var seen: Set<String> = []
    return points.compactMap { point in
      guard kinds.contains(point.kind), seen.insert(point.id).inserted else { return nil }
      return SitingCandidate(id: point.id, location: point.location, cost: cost)
    }
  }

  /// The network in which points of some kinds supply nothing yet, so that nobody reaches them.
  ///
  /// - Parameter kinds: The kinds that do not count before their upgrade.
  /// - Throws: ``AccessError`` as the network does.
  public func withoutSupply(of kinds: Set<AccessPointKind>) throws(AccessError) -> AccessNetwork {
    let idle = points.map { point in
      guard kinds.contains(point.kind) else { return point }
      return AccessPoint(
        id: point.id,
        kind: point.kind,
        location: point.location,
        supply: 0,
        provider: point.provider
      )
    }
    return try AccessNetwork(idle, sharedShops: sharedShops)
  }
}
