// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Whose a mean or a coefficient of a decomposition is.
public enum DecompositionRole: String, CaseIterable, Hashable, Sendable {
  /// The group measured from.
  case from
  /// The group measured to.
  case to
  /// The coefficients that characteristics are valued by.
  case reference
  /// The regression before factors are added to it.
  case base
  /// The regression with all factors.
  case full
}
