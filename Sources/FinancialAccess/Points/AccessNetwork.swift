// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Access points, each where it is.
///
///     let network = try AccessNetwork([
///       AccessPoint(id: "shop 1", kind: .agent, location: lima, provider: "Bank A"),
///       AccessPoint(id: "shop 1", kind: .agent, location: lima, provider: "Bank B"),
///     ], sharedShops: .once)
///     network.points.count   // 1
///
/// Whether one shop that serves several institutions is one point or several is a choice,
/// ``SharedShops``, and stays with the network.
public struct AccessNetwork: Hashable, Sendable {
  /// The points, in the order given; a shop that counts once stands where it first occurs.
  public let points: [AccessPoint]
  /// How shops that serve several institutions count.
  public let sharedShops: SharedShops
  /// How many rows were added to an earlier one of the same shop.
  public let mergedCount: Int

  /// A network of points.
  ///
  /// - Parameters:
  ///   - points: The points, one for each institution that a shop serves.
  ///   - sharedShops: How a shop counts that serves several institutions.
  /// - Throws: ``AccessError`` with code `empty` for no points, `supplyOutOfRange` for a supply that
  ///   is negative, missing or infinite, `duplicateIdentifier` for two points of one identifier,
  ///   kind and provider, or for one shop in two places.
  /// - Complexity: O(*n*).
  public init(
    _ points: [AccessPoint],
    sharedShops: SharedShops = .perProvider
  ) throws(AccessError) {
    guard !points.isEmpty else {
      throw AccessError(
        .empty,
        culprit: "access points",
        "There are no access points; a network needs at least one."
      )
    }
    var shops: [Shop: Int] = [:]
    var providers: Set<Service> = []
    var kept: [AccessPoint] = []
    shops.reserveCapacity(points.count)
    kept.reserveCapacity(points.count)
    for point in points {
      guard point.supply >= 0, point.supply.isFinite else {
        throw AccessNetwork.badSupply(point.supply, of: point.id)
      }
      let shop = Shop(id: point.id, kind: point.kind)
      let service = Service(shop: shop, provider: point.provider)
      guard providers.insert(service).inserted else { throw AccessNetwork.duplicate(point) }
      guard let earlier = shops[shop] else {
        shops[shop] = kept.count
        kept.append(point)
        continue
      }
      guard kept[earlier].location == point.location else {
        throw AccessError(
          .duplicateIdentifier,
          culprit: point.id,
          """
          The \(point.kind) '\(point.id)' stands in two places; give each place an identifier of \
          its own.
          """
        )
      }
      guard sharedShops == .once else {
        kept.append(point)
        continue
      }
      kept[earlier] = kept[earlier].joined(by: point)
    }
    self.points = kept
    self.sharedShops = sharedShops
    mergedCount = points.count - kept.count
  }

  /// The kinds that occur, in the order in which they are listed.
  public var kinds: [AccessPointKind] { Set(points.map(\.kind)).sorted() }

  private struct Shop: Hashable {
    let id: String
    let kind: AccessPointKind
  }

  private struct Service: Hashable {
    let shop: Shop
    let provider: String?
  }

  private static func duplicate(_ point: AccessPoint) -> AccessError {
    let provider = point.provider.map { " of '\($0)'" } ?? ""
    return AccessError(
      .duplicateIdentifier,
      culprit: point.id,
      """
      The \(point.kind) '\(point.id)'\(provider) is listed twice; list it once, or name the \
      provider of each row if one shop serves several.
      """
    )
  }

  static func badSupply(_ supply: Double, of id: String) -> AccessError {
    AccessError(
      .supplyOutOfRange,
      culprit: id,
      "The supply of the point '\(id)' is \(supply.isNaN ? "missing" : "\(supply)"); it is zero or "
        + "a positive number."
    )
  }
}

extension AccessPoint {
  /// One point for a shop that serves several institutions.
  fileprivate func joined(by other: AccessPoint) -> AccessPoint {
    AccessPoint(
      id: id,
      kind: kind,
      location: location,
      supply: supply + other.supply,
      provider: nil
    )
  }
}
