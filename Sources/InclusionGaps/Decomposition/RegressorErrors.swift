// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Whether the characteristics of a group are taken as drawn with the sample, or as given.
public enum RegressorErrors: String, CaseIterable, Hashable, Sendable {
  /// Drawn: another sample would have other characteristics. Errors know it.
  case stochastic
  /// Given: errors are those of the coefficients alone, too small for a survey.
  case fixed
}
