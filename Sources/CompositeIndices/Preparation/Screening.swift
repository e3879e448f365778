// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Which units have too few values to be scored.
public struct Screening: Hashable, Sendable {
  /// The least share of the indicators for which a unit has a value, before anything is imputed.
  public var availability: Double

  /// A rule from the least share of values a unit must have.
  ///
  /// - Parameter availability: From 0 to 1; a unit exactly there stays.
  public init(availability: Double) { self.availability = availability }
}
