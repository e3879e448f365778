// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What to do about a missing value, a NaN.
public enum MissingPolicy: String, CaseIterable, Hashable, Sendable {
  /// Stop with an error that names the value.
  case reject
  /// Leave out what is missing; the answer says how much was used.
  case omit
}
