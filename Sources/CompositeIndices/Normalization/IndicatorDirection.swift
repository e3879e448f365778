// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Whether more of an indicator is better.
public enum IndicatorDirection: String, CaseIterable, Hashable, Sendable {
  /// More is better: accounts, agents, users.
  case higherIsBetter
  /// Less is better: costs, distances, barriers.
  case lowerIsBetter
}
