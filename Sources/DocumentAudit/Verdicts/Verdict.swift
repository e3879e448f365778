// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What an audit says of a figure.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// Computed from other figures or data, it rounds to what is printed.
  case reproduced
  /// A relation it takes part in holds within rounding.
  case consistent
  /// A relation that blames it fails.
  case inconsistent
  /// Nothing confirms it and nothing speaks against it.
  case inputOnly
}
