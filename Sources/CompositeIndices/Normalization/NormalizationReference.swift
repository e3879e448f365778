// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What distances and ratios are measured from.
public enum NormalizationReference: Hashable, Sendable {
  /// The best value of the data.
  case best
  /// The mean of the data.
  case mean
  /// The target of the indicator.
  case target
  /// The value of a unit, by its name.
  case unit(String)
}
