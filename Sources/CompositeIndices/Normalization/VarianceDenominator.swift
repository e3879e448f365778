// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What the sum of squares is divided by in a standard deviation.
public enum VarianceDenominator: String, CaseIterable, Hashable, Sendable {
  /// n − 1.
  case sample
  /// n.
  case population
}
