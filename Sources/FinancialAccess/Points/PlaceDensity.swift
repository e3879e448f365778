// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The density of one kind of access point, or of all kinds, in one place.
public struct PlaceDensity: Hashable, Sendable, CustomStringConvertible {
  /// The place.
  public let place: String
  /// The kind; nil for all kinds together.
  public let kind: AccessPointKind?
  /// The count, what it is counted against, the density and its interval.
  public let access: AccessDensity

  /// The name of the kind as records know it; `total` for all kinds together.
  public var kindName: String { kind?.name ?? "total" }

  /// The place, the kind and the density: `Lima, atm: 54.7 per 100,000 adults (53.0 to 56.4)`.
  public var description: String { "\(place), \(kindName): \(access)" }
}
