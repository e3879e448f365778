// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// One of the proposed points.
public struct SitingStep: Hashable, Sendable {
  /// The number of the step, from 1.
  public let number: Int
  /// The candidate that is proposed.
  public let candidate: SitingCandidate
  /// What it gains on top of the steps before it: people for reach, the unit of distances for the
  /// mean and the worst distance, a share for a gap.
  public let gain: Double
  /// How many people are within reach after this step; nil where no distance says what reach is.
  public let reached: Double?
}
