// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How many of the new points a group may have, or has to have.
///
///     SitingQuota("Ayacucho", atLeast: 2)
///     SitingQuota("Lima", atMost: 3)
public struct SitingQuota: Hashable, Sendable {
  /// The group of candidates, such as a department.
  public let group: String
  /// How many of its candidates have to be proposed.
  public let least: Int
  /// How many of its candidates may be proposed; nil for any number.
  public let most: Int?

  /// A quota; one that cannot be met is an error where it is used.
  public init(_ group: String, atLeast least: Int = 0, atMost most: Int? = nil) {
    self.group = group
    self.least = least
    self.most = most
  }
}
