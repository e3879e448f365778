// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// When an indicator counts as skewed by outliers, and what is done about it.
public struct SkewnessRule: Hashable, Sendable {
  /// The magnitude of the skewness, corrected for bias, that has to be passed.
  public var skewness: Double
  /// The excess kurtosis, corrected for bias, that has to be passed as well.
  public var kurtosis: Double
  /// How many steps of pulling in are taken at most; a step takes all values tied at the end.
  public var winsorize: Int
  /// What is done to the untouched values where pulling in does not help.
  public var otherwise: TailTransform?

  /// A rule from its limits.
  ///
  /// - Parameters:
  ///   - skewness: The magnitude of the skewness that has to be passed.
  ///   - kurtosis: The excess kurtosis that has to be passed as well.
  ///   - winsorize: How many steps of pulling in are taken at most.
  ///   - otherwise: What is done where that does not help; nil leaves the pulled-in values.
  public init(
    skewness: Double = 2,
    kurtosis: Double = 3.5,
    winsorize: Int = 5,
    otherwise: TailTransform? = .log
  ) {
    self.skewness = skewness
    self.kurtosis = kurtosis
    self.winsorize = winsorize
    self.otherwise = otherwise
  }
}
