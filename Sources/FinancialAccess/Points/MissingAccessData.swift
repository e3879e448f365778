// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What to do where a count or a denominator is missing.
public enum MissingAccessData: String, CaseIterable, Hashable, Sendable {
  /// It is an error that names the place.
  case reject
  /// The density is left out and listed as omitted.
  case omit
}
