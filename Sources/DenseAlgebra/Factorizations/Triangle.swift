// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Which half of a square matrix is meant, its diagonal included.
public enum Triangle: Hashable, Sendable {
  /// On and below the diagonal.
  case lower
  /// On and above the diagonal.
  case upper
}
