// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Who is taken to hold the part of a market that the list of firms leaves open.
public enum UnlistedFirms: Hashable, Sendable {
  /// Nobody: a list that leaves a part of the market open is an error.
  case reject
  /// One firm holds all of it: the most concentrated reading.
  case oneFirm
  /// Infinitely many firms hold a sliver each: the least concentrated reading.
  case infinitelyMany
}
