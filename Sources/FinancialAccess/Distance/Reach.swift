// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// How far some people have to their nearest access point.
///
///     let reach = try network.reach(of: villages, by: "area")
///     try reach[0].share(within: 5)   // the share of rural people within 5 km
///     reach[0].median                 // half of them have no farther than this
///
/// Distances are in kilometres, or in the unit of a cost table.
public struct Reach: Hashable, Sendable {
  /// The group of people; nil for everyone.
  public let group: String?
  /// How many people there are.
  public let people: Double
  /// How many of them have any point within reach.
  public let reachedPeople: Double
  /// In how many places they live.
  public let placeCount: Int
  /// The mean distance of the people who have a point within reach; nil if nobody has.
  public let mean: Double?
  /// The longest distance of a place in which people live; nil if nobody has a point within reach.
  public let farthest: Double?

  /// The distances in ascending order, and how many people have no farther.
  private let distances: [Double]
  private let cumulative: [Double]

  /// The reach of people from the distances of their places; infinite for no point within reach.
  init(group: String?, distances: [Double], people: [Double]) {
    let order = distances.indices
      .filter { people[$0] > 0 && distances[$0].isFinite }
      .sorted { distances[$0] < distances[$1] }
    var sum = 0.0
    var weighted = 0.0
    var cumulative: [Double] = []
    for index in order {
      sum += people[index]
      weighted += people[index] * distances[index]
      cumulative.append(sum)
    }
    self.group = group
    self.distances = order.map { distances[$0] }
    self.cumulative = cumulative
    placeCount = distances.count
    self.people = people.reduce(0, +)
    reachedPeople = sum
    mean = sum > 0 ? weighted / sum : nil
    farthest = self.distances.last
  }

  /// The share of the people who have a point within a distance, which still belongs to the inside.
  ///
  ///     share = Σ Pᵢ 1[dᵢ ≤ X] / Σ Pᵢ
  ///
  /// - Parameter limit: The distance.
  /// - Returns: The share of all people of the group.
  /// - Throws: ``AccessError`` with code `costOutOfRange` for a distance that is negative or missing.
  /// - Complexity: O(log *n*): a curve over many distances needs one search for the nearest points.
  public func share(within limit: Double) throws(AccessError) -> Share {
    guard limit >= 0 else {
      throw AccessError(
        .costOutOfRange,
        culprit: "\(limit)",
        "Nobody lives within \(limit); give a distance of zero or more."
      )
    }
    var low = 0
    var high = distances.count
    while low < high {
      let middle = (low + high) / 2
      if distances[middle] <= limit { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return Share(unchecked: 0) }
    return Share(unchecked: min(1, cumulative[low - 1] / people))
  }

  /// The distance that a share of the people have at most: the smallest that at least so many do
  /// not exceed.
  ///
  /// - Parameter share: The share of all people of the group, above 0 and at most 1.
  /// - Returns: The distance; nil if fewer people have any point within reach.
  public func distance(reaching share: Share) -> Double? {
    let wanted = share.value * people
    // The tolerance is that of adding up many populations.
    guard let position = cumulative.firstIndex(where: { $0 >= wanted * (1 - 1e-12) }) else {
      return nil
    }
    return distances[position]
  }

  /// The distance that half the people have at most; nil if half have no point within reach.
  public var median: Double? { distance(reaching: Share(unchecked: 0.5)) }

  /// By how much a group lags behind this one in having a point within a distance.
  ///
  ///     gap = share of this group − share of the other
  ///
  /// - Parameters:
  ///   - other: The group that is compared.
  ///   - limit: The distance.
  /// - Returns: The gap; positive when the other group lags.
  /// - Throws: ``AccessError`` as ``share(within:)`` does.
  public func gap(to other: Reach, within limit: Double) throws(AccessError) -> PercentagePoints {
    try share(within: limit) - other.share(within: limit)
  }
}
