// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

extension SpatialNeighbors {
  /// How far places are like their neighbours.
  ///
  ///     I  = (n / m) Σᵢ zᵢ z̄ᵢ / Σᵢ zᵢ²       z = x − mean, z̄ᵢ = mean of z over the neighbours of i
  ///     Iᵢ = zᵢ z̄ᵢ / (Σ z² / n)
  ///
  /// where *m* is the number of places that have neighbours: each place's neighbours weigh one
  /// together. Values are dealt out at random `permutations` times, for the global index to all
  /// places, for a local one to all other places. A pseudo p-value counts the deals at least as far
  /// from the expectation, on either side, the data themselves among them:
  ///
  ///     p = (1 + deals at least as far) / (1 + deals)
  ///
  /// Edge cases: places without neighbours count for the mean and for nothing else.
  ///
  /// - Parameters:
  ///   - values: One value for each place.
  ///   - permutations: How many deals; 999 can show a p-value of 0.001.
  ///   - generator: Where chance comes from.
  /// - Returns: The global index, its inference, and the index of each place.
  /// - Throws: ``AccessError`` with code `lengthsDiffer`, `argumentOutOfRange` for fewer than one
  ///   deal or a value that is missing or infinite, and `empty` if all values are equal, there are
  ///   fewer than three places or none has a neighbour.
  /// - Complexity: O(deals · pairs).
  ///
  /// Formula as commonly stated; not checked against the paper.
  public func autocorrelation(
    of values: [Double],
    permutations: Int = 999,
    using generator: inout some RandomNumberGenerator
  ) throws(AccessError) -> SpatialAutocorrelation {
    try check(values, permutations)
    let mean = values.reduce(0, +) / Double(count)
    var deviations = values.map { $0 - mean }
    let square = deviations.reduce(0) { $0 + $1 * $1 }
    guard square > 0 else {
      throw AccessError(
        .empty,
        culprit: "values",
        "All places have the value \(values[0]); autocorrelation needs values that differ."
      )
    }
    let lists = (0..<count).map { self[$0] }
    let connected = count - islands.count
    let scale = Double(count) / (Double(connected) * square)
    let observed = scale * cross(deviations, lists)
    let local = local(deviations, lists, square, permutations, using: &generator)
    let expected = -1 / Double(count - 1)
    var atLeastAsFar = 0
    var spread = Spread()
    let counter = WorkCounter("Dealing values to all places", of: permutations)
    for _ in 0..<permutations {
      counter?.add()
      deviations.shuffle(using: &generator)
      let value = scale * cross(deviations, lists)
      spread.add(value)
      // A hair's breadth: the deal of the data themselves must count however it is added up.
      if (value - expected).magnitude >= (observed - expected).magnitude * (1 - 1e-12) {
        atLeastAsFar += 1
      }
    }
    return SpatialAutocorrelation(
      value: observed,
      expected: expected,
      pValue: Double(1 + atLeastAsFar) / Double(1 + permutations),
      standardDeviation: spread.deviation,
      permutations: permutations,
      local: local,
      islands: islands
    )
  }

  private func cross(_ deviations: [Double], _ lists: [[Int]]) -> Double {
    var sum = 0.0
    for (place, list) in lists.enumerated() where !list.isEmpty {
      var around = 0.0
      for neighbor in list { around += deviations[neighbor] }
      sum += deviations[place] * around / Double(list.count)
    }
    return sum
  }

  private func local(
    _ deviations: [Double],
    _ lists: [[Int]],
    _ square: Double,
    _ permutations: Int,
    using generator: inout some RandomNumberGenerator
  ) -> [SpatialAutocorrelation.Local] {
    let variance = square / Double(count)
    var others = Array(0..<count - 1)
    var answer: [SpatialAutocorrelation.Local] = []
    let counter = WorkCounter("Dealing values to the neighbours of each place", of: count)
    for (place, list) in lists.enumerated() where !list.isEmpty {
      counter?.reach(place)
      let own = deviations[place]
      let around = list.reduce(0) { $0 + deviations[$1] } / Double(list.count)
      // The mean of the others is −z/(n − 1), as all deviations add up to zero.
      let expected = -own / Double(count - 1)
      let farness = (around - expected).magnitude * (1 - 1e-12)
      var atLeastAsFar = 0
      for _ in 0..<permutations {
        var sum = 0.0
        for step in list.indices {
          others.swapAt(step, Int.random(in: step..<others.count, using: &generator))
          // The list of others skips the place itself.
          sum += deviations[others[step] < place ? others[step] : others[step] + 1]
        }
        if (sum / Double(list.count) - expected).magnitude >= farness { atLeastAsFar += 1 }
      }
      answer.append(
        SpatialAutocorrelation.Local(
          place: place,
          value: own * around / variance,
          pValue: Double(1 + atLeastAsFar) / Double(1 + permutations),
          pattern: SpatialAutocorrelation.Pattern(own, around)
        )
      )
    }
    return answer
  }

  private func check(_ values: [Double], _ permutations: Int) throws(AccessError) {
    guard values.count == count else {
      throw AccessError(
        .lengthsDiffer,
        culprit: "values",
        "There are \(values.count) values for \(count) places; give one for each."
      )
    }
    guard (1...1_000_000).contains(permutations) else {
      throw AccessError(
        .argumentOutOfRange,
        culprit: "\(permutations)",
        permutations < 1
          ? "\(permutations) random deals show nothing; make at least one, better 999."
          : "\(permutations) random deals take too long; make 1 to 1,000,000, of which 9,999 are "
            + "usually enough."
      )
    }
    if let place = values.firstIndex(where: { !$0.isFinite }) {
      throw AccessError(
        .argumentOutOfRange,
        culprit: "place \(place + 1)",
        "The value of place \(place + 1) is missing or infinite; leave the place out."
      )
    }
    guard count >= 3, islands.count < count else {
      throw AccessError(
        .empty,
        culprit: "neighbours",
        """
        Of \(count) places \(islands.count) have no neighbour; autocorrelation needs three places \
        and neighbours among them: widen the distance, or use the nearest.
        """
      )
    }
  }
}

extension SpatialAutocorrelation.Pattern {
  fileprivate init?(_ own: Double, _ around: Double) {
    guard own != 0, around != 0 else { return nil }
    self =
      own > 0
      ? (around > 0 ? .highAmongHigh : .highAmongLow)
      : (around > 0 ? .lowAmongHigh : .lowAmongLow)
  }
}

/// The standard deviation of numbers that come one by one.
private struct Spread {
  private var count = 0.0
  private var mean = 0.0
  private var squares = 0.0

  mutating func add(_ value: Double) {
    count += 1
    let step = value - mean
    mean += step / count
    squares += step * (value - mean)
  }

  var deviation: Double { count > 1 ? (squares / (count - 1)).squareRoot() : 0 }
}
