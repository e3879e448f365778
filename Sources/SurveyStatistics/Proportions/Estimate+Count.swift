// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Estimate where Value == Share {
  /// The share of those who have what is counted, with its error under simple random sampling.
  ///
  ///     share = c / n,   standard error = √(share (1 − share) / n)
  ///
  ///     try Estimate(count: 24, of: 33)   // 72.7 % (55.8 % to 84.9 %)
  ///
  /// - Parameters:
  ///   - count: How many have what is counted.
  ///   - total: How many were asked.
  ///   - confidence: The confidence level.
  ///   - method: How the interval is made.
  /// - Throws: ``SurveyError`` with code `sampleSizeNotPositive`, `countOutOfRange` or
  ///   `confidenceOutOfRange`.
  public init(
    count: Int,
    of total: Int,
    confidence: Double = 0.95,
    interval method: ShareInterval = .wilson
  ) throws(SurveyError) {
    let size = Double(total)
    let interval = try method.interval(count: Double(count), of: size, confidence: confidence)
    let share = Double(count) / size
    self.init(
      Share(unchecked: share),
      standardError: (share * (1 - share) / size).squareRoot(),
      interval: interval,
      observations: total
    )
  }
}
