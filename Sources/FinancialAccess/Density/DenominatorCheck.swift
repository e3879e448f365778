// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Which denominator published densities were computed with.
///
///     let check = try DenominatorCheck(counts: atms, published: densities)
///     try check.fits(["adults": adults, "women": women])[0].candidate   // "women"
///
/// A density "per 10,000 adults" is not always one: in three of four quarters of a supervisor's file
/// it is per 10,000 adult women. The check tries every candidate at every usual scale and counts how
/// many published densities come out to half a unit of their last digit.
public struct DenominatorCheck: Hashable, Sendable {
  /// The scales that are tried.
  public static let usualScales: [Double] = [1, 100, 1_000, 10_000, 100_000, 1_000_000]

  private let counts: [Double]
  private let published: [Double]
  /// The number of decimals to which the densities are published.
  public let decimals: Int

  /// A check of published densities.
  ///
  /// - Parameters:
  ///   - counts: The access points of each place; NaN where missing.
  ///   - published: The published densities; NaN where missing.
  ///   - decimals: To how many decimals they are published; as many as they need if left out.
  /// - Throws: ``AccessError`` with code `lengthsDiffer`, `countNotWhole` for a negative count,
  ///   `densityOutOfRange` for a density that is negative or infinite, and `argumentOutOfRange` for
  ///   decimals outside 0…15.
  public init(
    counts: [Double],
    published: [Double],
    decimals: Int? = nil
  ) throws(AccessError) {
    guard counts.count == published.count else {
      throw AccessError(
        .lengthsDiffer,
        culprit: "published densities",
        "There are \(published.count) densities for \(counts.count) counts; give one for each."
      )
    }
    guard decimals.map({ (0...15).contains($0) }) ?? true else {
      throw AccessError(
        .argumentOutOfRange,
        culprit: "\(decimals ?? 0)",
        "Densities are published with 0 to 15 decimals."
      )
    }
    for (row, count) in counts.enumerated() where !count.isNaN {
      try Density.check(count: count, of: "access points in row \(row + 1)")
    }
    for (row, density) in published.enumerated() where !density.isNaN {
      guard density >= 0, density.isFinite else {
        throw AccessError(
          .densityOutOfRange,
          culprit: "row \(row + 1)",
          "The density \(density) in row \(row + 1) is not possible; it is zero or positive."
        )
      }
    }
    self.counts = counts
    self.published = published
    self.decimals = decimals ?? DenominatorCheck.decimals(of: published)
  }

  /// How well each candidate does at its best scale, the best first.
  ///
  /// Edge cases: a place without points says nothing, as zero divided by anything is zero.
  ///
  /// - Parameters:
  ///   - candidates: The columns that may have been divided by, by name.
  ///   - scales: What a quotient may have been multiplied by.
  /// - Returns: One fit for each candidate; by matches, then by how near the scale that the
  ///   data imply is to it.
  /// - Throws: ``AccessError`` with code `empty` for no candidates or scales or nothing to compare,
  ///   `lengthsDiffer`, and `baseNotPositive` for a scale that is not positive.
  /// - Complexity: O(*n* · candidates · scales).
  public func fits(
    _ candidates: [String: [Double]],
    scales: [Double] = usualScales
  ) throws(AccessError) -> [DenominatorFit] {
    guard !candidates.isEmpty, !scales.isEmpty else {
      throw AccessError(
        .empty,
        culprit: "candidates",
        "There is no denominator to try; name at least one column."
      )
    }
    if let scale = scales.first(where: { !($0 > 0) || !$0.isFinite }) {
      throw AccessError(
        .baseNotPositive,
        culprit: "\(scale)",
        "A density per \(scale) is not possible; give positive scales."
      )
    }
    var fits: [DenominatorFit] = []
    for name in candidates.keys.sorted() {
      let denominators = candidates[name, default: []]
      guard denominators.count == counts.count else {
        throw AccessError(
          .lengthsDiffer,
          culprit: name,
          "The column '\(name)' has \(denominators.count) values for \(counts.count) counts."
        )
      }
      let tried = scales.map { fit(name, denominators, $0) }
      if let best = tried.min(by: DenominatorCheck.isBetter) { fits.append(best) }
    }
    guard fits.contains(where: { $0.comparable > 0 }) else {
      throw AccessError(
        .empty,
        culprit: "published densities",
        "No place has points, a published density and a denominator; there is nothing to compare."
      )
    }
    return fits.sorted(by: DenominatorCheck.isBetter)
  }

  private func fit(_ name: String, _ denominators: [Double], _ scale: Double) -> DenominatorFit {
    var half = 0.5
    for _ in 0..<decimals { half /= 10 }
    var matched = 0
    var largest = 0.0
    var implied: [Double] = []
    for row in counts.indices {
      let (count, density, denominator) = (counts[row], published[row], denominators[row])
      guard count > 0, !density.isNaN, denominator > 0, denominator.isFinite else { continue }
      implied.append(density * denominator / count)
      let quotient = count / denominator * scale
      let difference = (quotient - density).magnitude
      largest = max(largest, difference)
      // Half a unit of the last digit, and what a Double cannot tell.
      if difference <= half + 1e-9 * (density + 1e-3) { matched += 1 }
    }
    implied.sort()
    let middle = implied.count / 2
    return DenominatorFit(
      candidate: name,
      scale: scale,
      matched: matched,
      comparable: implied.count,
      largestDifference: largest,
      impliedScale: implied.isEmpty ? nil : implied[middle]
    )
  }

  private static func isBetter(_ left: DenominatorFit, _ right: DenominatorFit) -> Bool {
    if left.share != right.share { return left.share > right.share }
    return left.distance < right.distance
  }

  /// The decimals that numbers need: the fewest to which rounding changes none of them.
  private static func decimals(of published: [Double]) -> Int {
    var decimals = 0
    var unit = 1.0
    let known = published.filter { !$0.isNaN }
    while decimals < 15 {
      let isEnough = known.allSatisfy { value in
        let scaled = value * unit
        return (scaled - scaled.rounded()).magnitude <= 1e-9 * max(1, scaled)
      }
      if isEnough { return decimals }
      decimals += 1
      unit *= 10
    }
    return decimals
  }
}
