// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension AccessDensity {
  /// Densities of many places drawn towards what is usual, the more the fewer people a place has.
  ///
  ///     θᵢ = m + Cᵢ (rᵢ − m)        Cᵢ = A / (A + m/Pᵢ)       A = max(0, s² − m/P̄)
  ///
  /// with rᵢ = nᵢ/Pᵢ, m = Σn/ΣP, s² = Σ Pᵢ (rᵢ − m)² / ΣP and P̄ the mean of P: empirical Bayes by the
  /// method of moments. With neighbours m, s² and P̄ are those of each place and its neighbours.
  ///
  /// Edge cases:
  /// - Where places differ no more than chance explains, all get the common density.
  /// - A place without neighbours keeps its own density.
  ///
  /// - Parameters:
  ///   - parts: The densities, all with one base.
  ///   - neighbors: The neighbours of each place, for smoothing towards what is usual around it; nil
  ///     for smoothing towards what is usual everywhere.
  /// - Returns: The smoothed densities, in the same order and base.
  /// - Throws: ``AccessError`` with code `empty`, `basesDiffer`, and `lengthsDiffer` if there are
  ///   neighbours for another number of places.
  /// - Complexity: O(*n*), or O(pairs) with neighbours.
  ///
  /// Reference: R. J. Marshall (1991), Mapping disease and mortality rates using empirical Bayes
  /// estimators, Applied Statistics 40(2), DOI 10.2307/2347593. As commonly stated; not checked
  /// against the paper.
  public static func smoothed(
    _ parts: [AccessDensity],
    towards neighbors: SpatialNeighbors? = nil
  ) throws(AccessError) -> [Density] {
    guard let base = parts.first?.density.base else {
      throw AccessError(
        .empty,
        culprit: "places",
        "There are no densities to smooth; give at least one place."
      )
    }
    for part in parts where part.density.base != base {
      throw Density.differ(base, part.density.base)
    }
    var smoothed: [Density] = []
    guard let neighbors else {
      let usual = UsualDensity(parts)
      for part in parts { smoothed.append(try Density(usual.drawn(part) * base.size, per: base)) }
      return smoothed
    }
    guard neighbors.count == parts.count else {
      throw AccessError(
        .lengthsDiffer,
        culprit: "neighbours",
        """
        There are neighbours of \(neighbors.count) places for \(parts.count) densities; give one \
        density for each place.
        """
      )
    }
    for (place, part) in parts.enumerated() {
      let usual = UsualDensity([part] + neighbors[place].map { parts[$0] })
      smoothed.append(try Density(usual.drawn(part) * base.size, per: base))
    }
    return smoothed
  }
}

/// What is usual among some places, and how far they differ beyond chance.
private struct UsualDensity {
  private let mean: Double
  private let variance: Double

  init(_ parts: [AccessDensity]) {
    let people = parts.reduce(0) { $0 + $1.denominator }
    let mean = parts.reduce(0) { $0 + Double($1.count) } / people
    let squares = parts.reduce(0) { sum, part in
      let deviation = Double(part.count) / part.denominator - mean
      return sum + part.denominator * deviation * deviation
    }
    self.mean = mean
    variance = max(0, squares / people - mean * Double(parts.count) / people)
  }

  func drawn(_ part: AccessDensity) -> Double {
    guard variance > 0 else { return mean }
    let own = Double(part.count) / part.denominator
    return mean + variance / (variance + mean / part.denominator) * (own - mean)
  }
}
