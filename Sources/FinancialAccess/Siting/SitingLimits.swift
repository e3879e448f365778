// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What new access points have to keep to, beside their number.
public struct SitingLimits: Hashable, Sendable {
  /// What all of them may cost together; nil for no limit.
  public var budget: Double?
  /// The quota of each group that has one.
  public var quotas: [SitingQuota]
  /// The identifiers of candidates that are out of the question.
  public var excluded: Set<String>

  /// No limits, or some.
  public init(
    budget: Double? = nil,
    quotas: [SitingQuota] = [],
    excluding excluded: Set<String> = []
  ) {
    self.budget = budget
    self.quotas = quotas
    self.excluded = excluded
  }
}
