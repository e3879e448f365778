// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension AccessNetwork {
  /// How concentrated the points of each place are in few providers.
  ///
  /// Each provider's share is its number of points in the place. Points without a provider count as
  /// one provider each, which is the least concentrated reading.
  ///
  /// - Parameters:
  ///   - assignment: The place of each point.
  ///   - places: The places.
  /// - Returns: For each place its concentration; nil for a place without points.
  /// - Throws: ``AccessError`` with code `lengthsDiffer` if the assignment is another network's, and
  ///   `empty` if shops that serve several providers count once, which leaves them without one.
  public func providerConcentration(
    by assignment: PointAssignment,
    in places: Places
  ) throws(AccessError) -> [MarketConcentration?] {
    guard assignment.placeOfPoint.count == points.count else {
      throw AccessError(
        .lengthsDiffer,
        culprit: "assignment",
        "\(assignment.placeOfPoint.count) points are assigned for \(points.count) of the network."
      )
    }
    guard mergedCount == 0 else {
      throw AccessError(
        .empty,
        culprit: "providers",
        """
        Shops that serve several providers count once here and belong to none of them; count them \
        once for each provider.
        """
      )
    }
    var sizes = [[String: Double]](repeating: [:], count: places.count)
    for (number, place) in assignment.placeOfPoint.enumerated() {
      guard let place else { continue }
      let provider = points[number].provider ?? "point \(number + 1) without a provider"
      sizes[place][provider, default: 0] += 1
    }
    var answer: [MarketConcentration?] = []
    for place in sizes {
      guard !place.isEmpty else {
        answer.append(nil)
        continue
      }
      let firms = place.keys.sorted()
      let market = try MarketShares(sizes: firms.map { place[$0, default: 0] }, firms: firms)
      answer.append(try market.concentration())
    }
    return answer
  }
}
