// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How the interval of a difference of two rates is made.
public enum DifferenceInterval: String, CaseIterable, Hashable, Sendable {
  /// Newcombe's hybrid of the two Wilson intervals: stays within −100 to 100 points and holds for
  /// small samples and rates near 0 or 1.
  ///
  ///     lower = d − √((M − l_M)² + (u_F − F)² − 2φ (M − l_M)(u_F − F))
  ///     upper = d + √((u_M − M)² + (F − l_F)² − 2φ (u_M − M)(F − l_F))
  ///
  /// with (l, u) the Wilson intervals, for effective sample sizes where there is a design effect, and
  /// φ the correlation of the two rates, 0 for independent samples. For a survey the effective size of
  /// a group is p (1 − p) / V (its respondents where its share is 0 or 1) and the Wilson intervals are
  /// made with the quantile of t. As commonly stated; not checked against the paper.
  case newcombe
  /// The difference plus and minus a multiple of its standard error.
  case wald
}

/// How the interval of a ratio-like measure is made.
public enum RatioInterval: String, CaseIterable, Hashable, Sendable {
  /// Symmetric on the logarithmic scale, so that neither end is negative and swapping the groups
  /// gives the reciprocal; the relative gap and the adjusted parity index follow from the ratio.
  case log
  /// The measure plus and minus a multiple of its standard error.
  case wald
}
