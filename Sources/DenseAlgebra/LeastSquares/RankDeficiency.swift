// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What to do when columns of a design matrix depend on each other.
public enum RankDeficiency: Hashable, Sendable {
  /// Leave out every column that those before it already explain, and say which.
  case drop
  /// Stop with an error that names the columns.
  case reject
}
