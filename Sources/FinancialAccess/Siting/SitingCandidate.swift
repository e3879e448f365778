// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A place where an access point could be opened, or a shop that could be made one.
///
///     SitingCandidate(id: "Huanta market", location: huanta, cost: 900, group: "Ayacucho")
public struct SitingCandidate: Hashable, Sendable {
  /// What tells the candidate from others.
  public let id: String
  /// Where it is; nil where travel costs come from a table.
  public let location: Location?
  /// What it costs, in the unit of the budget.
  public let cost: Double
  /// The group that quotas are about, such as its department.
  public let group: String?

  /// A candidate from its parts; what cannot be is an error where the candidate is used.
  public init(id: String, location: Location?, cost: Double = 1, group: String? = nil) {
    self.id = id
    self.location = location
    self.cost = cost
    self.group = group
  }
}
