// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What of an index is looked at when its assumptions are varied.
public enum SensitivityOutput: String, CaseIterable, Hashable, Sendable {
  /// The mean of how many ranks each unit moves from where it stands.
  case meanAbsoluteRankShift
  /// The rank of each unit.
  case rank
  /// The score of each unit.
  case score
}
