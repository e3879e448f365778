// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import InequalityMeasures
public import SurveyStatistics

/// How unequally access points are spread over people.
public struct AccessConcentration: Hashable, Sendable {
  /// The Gini index of the densities, weighted by people: 0 where all places have the same.
  public let gini: Double
  /// Theil's T of the densities, weighted by people.
  public let theil: Double
  /// The part of Theil's T that lies between the groups; nil without groups.
  public let between: Double?
  /// The part of Theil's T that lies within the groups; nil without groups.
  public let within: Double?
  /// Half the sum of the differences between each place's share of points and its share of people.
  public let hoover: Double
  /// How many points would have to stand elsewhere for all places to have the same density.
  public let pointsToMove: Double
  /// The share of the people who live in places without any point.
  public let shareWithoutPoints: Share
  /// The shares of the points that the worst served people have together.
  public let lorenz: LorenzCurve
  /// For each place its share of points over its share of people: above 1 where there are more than
  /// elsewhere.
  public let locationQuotients: [Double]
}

extension AccessInventory {
  /// How unequally the points of a kind are spread over people or land.
  ///
  ///     Gini, Theil's T     of nᵢ/Pᵢ with weights Pᵢ
  ///     Hoover              ½ Σ |nᵢ/N − Pᵢ/P|          points to move = Hoover · N
  ///     location quotient   (nᵢ/N) / (Pᵢ/P)
  ///     between             Σ_k N_k/N ln((N_k/P_k) / (N/P))
  ///
  /// Edge cases: places without points are zeros and stay zeros; a group without any point has no
  /// part in Theil's T.
  ///
  /// - Parameters:
  ///   - kind: The kind; nil for all kinds together.
  ///   - denominator: What the points are counted against.
  ///   - groups: The group of every place, for Theil's T between and within groups.
  /// - Returns: The measures.
  /// - Throws: ``AccessError`` with code `denominatorMissing` or `countMissing` for a column or a
  ///   value that is not there, `empty` if there are no points at all, and `lengthsDiffer`.
  /// - Complexity: O(*n* log *n*).
  public func concentration(
    of kind: AccessPointKind? = nil,
    per denominator: DensityDenominator = .adults,
    groups: [String]? = nil
  ) throws(AccessError) -> AccessConcentration {
    let numbers = try counted(kind)
    let people = try complete(denominator)
    let points = numbers.reduce(0, +)
    let everyone = people.reduce(0, +)
    guard points > 0 else {
      throw AccessError(
        .empty,
        culprit: kind?.name ?? "access points",
        "No place has a point; their concentration is not defined."
      )
    }
    let densities = zip(numbers, people).map { $0 / $1 }
    let theil = try TheilParts(densities, people, groups)
    do {
      let values = try WeightedValues(densities, weights: people).sorted()
      let hoover = try values.value(of: .hoover)
      let without = zip(numbers, people).reduce(0) { $1.0 == 0 ? $0 + $1.1 : $0 }
      return AccessConcentration(
        gini: try values.value(of: .gini()),
        theil: theil.total,
        between: theil.between,
        within: theil.within,
        hoover: hoover,
        pointsToMove: hoover * points,
        shareWithoutPoints: Share(unchecked: without / everyone),
        lorenz: try LorenzCurve(values),
        locationQuotients: zip(numbers, people).map { ($0 / points) / ($1 / everyone) }
      )
    } catch {
      throw AccessError(.argumentOutOfRange, culprit: error.culprit, error.description)
    }
  }

  /// The counts of a kind or of all kinds, none of them missing.
  private func counted(_ kind: AccessPointKind?) throws(AccessError) -> [Double] {
    if let kind, counts[kind] == nil {
      throw AccessError(
        .unknownKind,
        culprit: kind.name,
        "The inventory does not count '\(kind)'; it has \(kinds.map(\.name).joined(separator: ", "))."
      )
    }
    var sums = [Double](repeating: 0, count: places.count)
    for own in kinds where kind == nil || own == kind {
      for (row, count) in counts[own, default: []].enumerated() {
        if count.isNaN {
          try Density.check(count: count, of: AccessInventory.name(own, places[row]))
        }
        sums[row] += count
      }
    }
    return sums
  }

  private func complete(_ denominator: DensityDenominator) throws(AccessError) -> [Double] {
    guard let column = amounts[denominator] else {
      let known = denominators.map(\.rawValue).joined(separator: ", ")
      throw AccessError(
        .denominatorMissing,
        culprit: denominator.rawValue,
        "The inventory has no \(denominator.unit); it has \(known)."
      )
    }
    for (row, amount) in column.enumerated() {
      try Density.check(amount, of: denominator, in: places[row])
    }
    return column
  }
}
