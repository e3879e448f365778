// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The order in which factors are switched from one group's values to the other's.
public enum SwitchingOrder: String, CaseIterable, Hashable, Sendable {
  /// A new random order in every draw, so that no factor comes before another.
  case random
  /// The order in which the factors are named, in every draw.
  case given
}
