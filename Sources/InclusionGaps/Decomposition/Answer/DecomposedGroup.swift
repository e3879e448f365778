// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// A group that a gap is decomposed between.
public struct DecomposedGroup: Hashable, Sendable {
  /// Whether the gap is measured from or to the group.
  public let role: DecompositionRole
  /// The level that makes the group.
  public let level: String
  /// How many respondents of the group were used.
  public let observations: Int
  /// The mean of the outcome among them, in its unit.
  public let estimate: Estimate<Amount>
}
