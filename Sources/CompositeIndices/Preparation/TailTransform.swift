// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A transformation that draws in a long tail.
public enum TailTransform: String, CaseIterable, Hashable, Sendable {
  /// ln(x − min + 0.01 · range); a long lower tail is turned round first and back after.
  case log
  /// (yᵏ − 1) / k of y = x − min + 0.01 · range, with the k from −2 to 2 of the greatest likelihood.
  case boxCox
}
