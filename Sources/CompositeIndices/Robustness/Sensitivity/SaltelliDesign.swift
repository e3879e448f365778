// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A sample of assumptions from which Sobol' indices are estimated: two independent samples A and B,
/// and for each assumption A with that column of B.
///
///     let design = try SaltelliDesign(factors: 4, samples: 1_024, using: &generator)
///     let outputs = (0..<design.runCount).map { model(design.point($0)) }
///     let indices = try design.indices(of: outputs, using: &generator)
///
/// Reference: Saltelli et al. (2010), Computer Physics Communications 181, 259–270;
/// Jansen (1999), Computer Physics Communications 117, 35–43; as commonly stated.
public struct SaltelliDesign: Hashable, Sendable {
  /// The number of assumptions.
  public let factorCount: Int
  /// The number of points of each of the two samples.
  public let sampleCount: Int
  /// Whether B with columns of A is run too, which second-order indices need.
  public let hasSecondOrder: Bool
  /// The points of A and B side by side, a row of 2 × factors per sample.
  private let samples: [Double]

  /// The number of runs: samples × (assumptions + 2), or × (2 × assumptions + 2) with second order.
  public var runCount: Int { sampleCount * blockCount }

  var blockCount: Int { factorCount * (hasSecondOrder ? 2 : 1) + 2 }

  /// A design on a shifted Sobol' sequence.
  ///
  /// - Parameters:
  ///   - factors: The number of assumptions, at most half of ``SobolSequence/largestDimension``.
  ///   - samples: The number of points of each sample, at least 2; a power of 2 is best.
  ///   - withSecondOrder: Whether pairs of assumptions are looked at too.
  ///   - generator: Where the shift comes from.
  /// - Throws: ``IndexError`` with code `parameterOutOfDomain`.
  public init(
    factors: Int,
    samples: Int,
    withSecondOrder: Bool = false,
    using generator: inout some RandomNumberGenerator
  ) throws(IndexError) {
    let sequence = try SobolSequence(dimensions: 2 * max(factors, 0), shiftedUsing: &generator)
    try self.init(factors: factors, samples: samples, withSecondOrder: withSecondOrder, sequence)
  }

  /// A design on a given sequence of twice as many dimensions as there are assumptions.
  init(
    factors: Int,
    samples: Int,
    withSecondOrder: Bool,
    _ sequence: SobolSequence
  ) throws(IndexError) {
    guard (2...(1 << 24)).contains(samples) else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: "\(samples) samples",
        "Indices need 2 to 2²⁴ samples of the assumptions, not \(samples); 1,024 is a good start."
      )
    }
    factorCount = factors
    sampleCount = samples
    hasSecondOrder = withSecondOrder
    self.samples = (0..<UInt32(samples)).flatMap(sequence.point)
  }

  /// The assumptions of a run, each as a number from 0 to below 1.
  ///
  /// Runs come in blocks of as many as there are samples: A, B, A with each column of B, and B with
  /// each column of A.
  ///
  /// - Parameter run: The number of the run, counted from 0.
  /// - Returns: A number for each assumption.
  public func point(_ run: Int) -> [Double] {
    let (block, sample) = run.quotientAndRemainder(dividingBy: sampleCount)
    let start = 2 * factorCount * sample
    let swapped = (block - 2) % max(factorCount, 1)
    let isMostlyB = block == 1 || block >= 2 + factorCount
    return (0..<factorCount).map { factor in
      let isOther = block >= 2 && factor == swapped
      return samples[start + factor + (isMostlyB != isOther ? factorCount : 0)]
    }
  }
}
