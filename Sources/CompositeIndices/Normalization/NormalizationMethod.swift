// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How an indicator is brought to a scale on which it can be combined with others.
///
/// An indicator of which less is better is turned round first, so that more is better on every
/// scale. Ties share the lowest rank. A missing value stays missing.
public enum NormalizationMethod: Hashable, Sendable {
  /// The values as they are; where less is better, with the other sign.
  case none
  /// The place between the least and the greatest value of the data.
  ///
  ///     n = l + (u − l) (x − min) / (max − min)
  case minMax(ClosedRange<Double> = 0...1)
  /// The place between the goalposts of the indicator.
  case goalposts(ClosedRange<Double> = 0...1)
  /// The distance to the mean in standard deviations, with a mean and a standard deviation of choice.
  case zScore(
    mean: Double = 0,
    standardDeviation: Double = 1,
    denominator: VarianceDenominator = .sample,
    limits: ClosedRange<Double>? = nil
  )
  /// The rank; 1 is worst.
  case rank
  /// (rank − 1) / (n − 1).
  case percentileRank
  /// Borda points: rank − 1.
  case borda
  /// How much of the way from the worst value to a reference has been made.
  ///
  ///     n = 1 − (x_ref − x) / (x_ref − worst)
  case distance(to: NormalizationReference)
  /// The value as a part of a reference: x / x_ref, and x_ref / x where less is better.
  case ratio(to: NormalizationReference)
  /// The distance to a reference as a part of the range, around the middle of the scale.
  ///
  ///     n = (l + u) / 2 + (u − l) (x − x_ref) / (max − min)
  ///
  /// From 70 to 130 this is the scale of the adjusted Mazziotta–Pareto index: the reference is 100.
  case centred(on: NormalizationReference, ClosedRange<Double> = 70...130)
  /// The place between the goalposts on an exponential scale.
  ///
  ///     n = l (u / l)^((x − m) / (M − m))
  case exponentialEfficacy(ClosedRange<Double> = 60...100)
  /// A score for each band between quantiles of the data.
  ///
  /// One score more than cuts: below the first cut, between them, above the last. A value at a cut
  /// belongs to the band above it.
  case bands(cuts: [Double], scores: [Double])
}
