// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The moments as answers: nil where there are too few values, or constants, for one.
extension Moments {
  /// The standard deviation over n − 1.
  var sampleDeviation: Double? {
    guard count > 1 else { return nil }
    return isConstant ? 0 : standardDeviation(.sample)
  }

  /// The skewness, corrected for bias.
  var knownSkewness: Double? {
    count > 2 && !isConstant && skewness.isFinite ? skewness : nil
  }

  /// The excess kurtosis, corrected for bias.
  var knownKurtosis: Double? {
    count > 3 && !isConstant && excessKurtosis.isFinite ? excessKurtosis : nil
  }
}
