// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension AccessNetwork {
  /// The accessibility of places: what they reach, set against the people who reach it too.
  ///
  ///     let tills = try network.accessibility(
  ///       of: villages,
  ///       by: .twoStep,
  ///       decay: Decay(.steps([.init(5, 1), .init(10, 0.68), .init(15, 0.22)])))
  ///     tills[0]   // tills for each person of the first village
  ///
  /// In two steps (``CatchmentMethod/twoStep``) the people-weighted sum of accessibility is all
  /// supply that people reach; ``Accessibility/idlePoints`` counts the points that nobody does.
  ///
  /// Edge cases:
  /// - A place that reaches nothing has accessibility 0; a cost of rational agents is missing there.
  /// - A place where nobody lives has the accessibility that its first inhabitant would find.
  /// - A point that nobody reaches supplies nobody; its ratio of zero over zero is taken as zero.
  /// - Places near the edge of the data lack points beyond it.
  ///
  /// - Parameters:
  ///   - places: Where people are.
  ///   - method: How supply is set against people.
  ///   - decay: How much a point counts from afar; rational agents need only its limit.
  ///   - people: Which people count; may be left out if the places know only one kind. Opportunities
  ///     need none.
  ///   - costs: How far it is.
  /// - Returns: The accessibility of each place, in units of supply for each person; in units of
  ///   supply for opportunities and spatial availability.
  /// - Throws: ``AccessError`` with code `denominatorMissing`, `locationMissing`,
  ///   `coordinatesSwapped`, `costOutOfRange` if a power decay meets a pair at no cost,
  ///   `unknownIdentifier` if places and points are not the same for a provider ratio, what is wrong
  ///   with a cost table, and `notConverged` for rational agents.
  /// - Complexity: O(*m* log *n* + pairs), two or three times; memory is linear in places and points.
  ///   Rational agents hold all pairs.
  public func accessibility(
    of places: Places,
    by method: CatchmentMethod,
    decay: Decay,
    people: DensityDenominator? = nil,
    costs: TravelCosts = .distance(.greatCircle)
  ) throws(AccessError) -> Accessibility {
    let amounts = method == .opportunities ? [] : try places.people(people)
    let catchment = try Catchment(
      pairs: TravelPairs(self, places, costs),
      decay: decay,
      supplies: points.map(\.supply),
      people: amounts
    )
    switch method {
    case .opportunities: return try catchment.opportunities().answer(places, method)
    case .providerRatio:
      return try catchment.providerRatio(peopleAtPoints(places, amounts)).answer(places, method)
    case .twoStep: return try catchment.twoStep().answer(places, method)
    case .modifiedTwoStep:
      return try catchment.twoStep(squaresSecond: true).answer(places, method)
    case .threeStep: return try catchment.threeStep().answer(places, method)
    case .balanced: return try catchment.balanced().answer(places, method)
    case .spatialAvailability:
      return try catchment.twoStep().multiplied(by: amounts).answer(places, method)
    case .rationalAgents(let congestion):
      return try catchment.rationalAgents(congestion: congestion).answer(places, method)
    }
  }

  /// The people who live at each point, where points and places are the same.
  private func peopleAtPoints(
    _ places: Places,
    _ people: [Double]
  ) throws(AccessError) -> [Double] {
    let known = Dictionary(zip(places.ids, people), uniquingKeysWith: { first, _ in first })
    var atPoints: [Double] = []
    for point in points {
      guard let people = known[point.id] else {
        throw AccessError(
          .unknownIdentifier,
          culprit: point.id,
          """
          The point '\(point.id)' is not the identifier of a place; a provider ratio needs places \
          and points that are the same.
          """
        )
      }
      atPoints.append(people)
    }
    return atPoints
  }
}
