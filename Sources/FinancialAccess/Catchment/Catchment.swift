// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Supply and people on either side of the pairs between them.
struct Catchment: Sendable {
  let pairs: TravelPairs
  let decay: Decay
  let supplies: [Double]
  let people: [Double]

  /// Accessibility before it has the names of its places.
  struct Values {
    var values: [Double?]
    var pairs: Int
    var idlePoints: Int
    var notes: [String]

    func multiplied(by factors: [Double]) -> Values {
      var product = self
      product.values = zip(values, factors).map { value, factor in value.map { $0 * factor } }
      return product
    }

    func answer(_ places: Places, _ method: CatchmentMethod) -> Accessibility {
      Accessibility(
        places: places.ids,
        values: values,
        method: method,
        pairs: pairs,
        idlePoints: idlePoints,
        notes: notes
      )
    }
  }

  func opportunities() throws(AccessError) -> Values {
    let sums = try pairs.sums(decay, pointFactors: supplies)
    return values(sums.byPlace, sums, demand: nil)
  }

  func providerRatio(_ peopleAtPoints: [Double]) throws(AccessError) -> Values {
    let supply = try pairs.sums(decay, pointFactors: supplies)
    let demand = try pairs.sums(decay, pointFactors: peopleAtPoints)
    let ratios = zip(supply.byPlace, demand.byPlace).map(Catchment.ratio)
    return values(ratios, supply, demand: nil)
  }

  func twoStep(squaresSecond: Bool = false) throws(AccessError) -> Values {
    let demand = try pairs.sums(decay, placeFactors: people).byPoint
    let ratios = zip(supplies, demand).map(Catchment.ratio)
    let sums = try pairs.sums(decay, isSquared: squaresSecond, pointFactors: ratios)
    return values(sums.byPlace, sums, demand: demand)
  }

  func threeStep() throws(AccessError) -> Values {
    let ones = [Double](repeating: 1, count: supplies.count)
    let chosen = try pairs.sums(decay, pointFactors: ones).byPlace
    let sharedOut = zip(people, chosen).map(Catchment.ratio)
    let demand = try pairs.sums(decay, isSquared: true, placeFactors: sharedOut).byPoint
    let ratios = zip(supplies, demand).map(Catchment.ratio)
    let sums = try pairs.sums(decay, isSquared: true, pointFactors: ratios)
    return values(zip(sums.byPlace, chosen).map(Catchment.ratio), sums, demand: demand)
  }

  func balanced() throws(AccessError) -> Values {
    let weights = try pairs.sums(
      decay,
      pointFactors: [Double](repeating: 1, count: supplies.count),
      placeFactors: [Double](repeating: 1, count: people.count)
    )
    let sharedOut = zip(people, weights.byPlace).map(Catchment.ratio)
    let demand = try pairs.sums(decay, placeFactors: sharedOut).byPoint
    let ratios = zip(zip(supplies, demand).map(Catchment.ratio), weights.byPoint)
      .map(Catchment.ratio)
    let sums = try pairs.sums(decay, pointFactors: ratios)
    return values(sums.byPlace, sums, demand: demand)
  }

  /// A quotient, or zero where there is nothing to divide by: a point that nobody reaches.
  static func ratio(_ numerator: Double, _ denominator: Double) -> Double {
    denominator > 0 ? numerator / denominator : 0
  }

  func values(_ values: [Double], _ sums: TravelPairs.Sums, demand: [Double]?) -> Values {
    let idle = demand.map { zip(supplies, $0).count { $0 > 0 && $1 == 0 } } ?? 0
    var notes = pairs.notes
    if idle > 0 {
      notes.append(
        "\(idle) of \(supplies.count) points are reached by nobody; their supply counts for no place."
      )
    }
    return Values(values: values, pairs: sums.pairs, idlePoints: idle, notes: notes)
  }
}
