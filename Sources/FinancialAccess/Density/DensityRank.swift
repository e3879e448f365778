// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// The rank of a place by its density, and the ranks that its count leaves possible.
public struct DensityRank: Hashable, Sendable {
  /// The rank: 1 for the highest density; places of equal density share the lowest.
  public let rank: Int
  /// The best rank that is possible.
  public let lower: Int
  /// The worst rank that is possible.
  public let upper: Int
}

extension AccessDensity {
  /// The ranks of many places, with the ranks that counts of this size leave possible.
  ///
  /// Every place gets an exact Poisson interval at confidence γ^(1/n), so that all hold together with
  /// confidence γ. Places whose intervals lie wholly above are certainly ahead, those wholly below
  /// certainly behind.
  ///
  ///     lower = 1 + places certainly ahead        upper = n − places certainly behind
  ///
  /// - Parameters:
  ///   - parts: The densities, all with one base.
  ///   - confidence: The confidence with which all true ranks lie in their ranges together.
  /// - Returns: The ranks, in the order of the places.
  /// - Throws: ``AccessError`` with code `empty`, `basesDiffer` and `confidenceOutOfRange`.
  /// - Complexity: O(*n* log *n*).
  ///
  /// Reference: M. Klein, T. Wright and J. Wieczorek (2020), A joint confidence region for an overall
  /// ranking of populations, Applied Statistics 69(3), DOI 10.1111/rssc.12402. As commonly stated;
  /// not checked against the paper.
  public static func ranks(
    _ parts: [AccessDensity],
    confidence: Double = 0.95
  ) throws(AccessError) -> [DensityRank] {
    guard let base = parts.first?.density.base else {
      throw AccessError(.empty, culprit: "places", "There are no densities to rank; give one.")
    }
    _ = try PoissonIntervals(confidence: confidence)
    let each = Double.exp(Double.log(confidence) / Double(parts.count))
    var intervals = try PoissonIntervals(confidence: each)
    var lowers: [Double] = []
    var uppers: [Double] = []
    for part in parts {
      guard part.density.base == base else { throw Density.differ(base, part.density.base) }
      let ends = try intervals.ends(for: part.count)
      lowers.append(ends.lower / part.denominator)
      uppers.append(ends.upper / part.denominator)
    }
    let values = parts.map(\.density.value)
    let sortedValues = values.sorted()
    let sortedLowers = lowers.sorted()
    let sortedUppers = uppers.sorted()
    return values.indices.map { place in
      DensityRank(
        rank: 1 + sortedValues.count(above: values[place]),
        lower: 1 + sortedLowers.count(above: uppers[place]),
        upper: values.count - sortedUppers.count(below: lowers[place])
      )
    }
  }
}

extension [Double] {
  /// How many of ascending numbers are greater.
  fileprivate func count(above value: Double) -> Int { count - position { $0 <= value } }

  /// How many of ascending numbers are smaller.
  fileprivate func count(below value: Double) -> Int { position { $0 < value } }

  /// The number of leading elements that meet a condition which then fails for good.
  private func position(_ isBefore: (Double) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
