// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// How the interval of a share from a survey is made.
///
/// `wald` is symmetric and may leave 0…1; all others stay inside. At a share of 0 or 1, where the
/// standard error is 0 and says nothing, `wald`, `logit` and `asin` give the interval of `beta`, and
/// every rule counts the respondents as the effective sample size.
public enum DesignShareInterval: String, CaseIterable, Hashable, Sendable {
  /// p ± t · error.
  case wald
  /// Symmetric for ln(p / (1 − p)), by the delta method.
  case logit
  /// Korn and Graubard's: the exact binomial interval of Clopper and Pearson with the effective
  /// sample size p (1 − p) / V times (t of n − 1 over t of the design's degrees of freedom)².
  case beta
  /// Wilson's score interval with the effective sample size p (1 − p) / V and t.
  case wilson
  /// Symmetric for arcsin √p, by the delta method.
  case asin
  /// All shares that a likelihood-ratio test with the effective sample size p (1 − p) / V does not
  /// reject: 2 n (p ln(p/π) + (1 − p) ln((1 − p)/(1 − π))) ≤ t².
  case likelihood
}
