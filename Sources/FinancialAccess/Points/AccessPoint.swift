// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// One access point: an office, a machine, an agent.
public struct AccessPoint: Hashable, Sendable {
  /// What tells the point from others, within its provider: the number of a shop or of a machine.
  public let id: String
  /// What kind of point it is.
  public let kind: AccessPointKind
  /// Where it is; nil where that is not known.
  public let location: Location?
  /// How much it supplies: tills, opening hours, transactions a day; 1 for a point as such.
  public let supply: Double
  /// The institution it serves, where that is known.
  public let provider: String?

  /// A point from its parts; a supply that is negative is an error where the point is used.
  public init(
    id: String,
    kind: AccessPointKind,
    location: Location?,
    supply: Double = 1,
    provider: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.location = location
    self.supply = supply
    self.provider = provider
  }
}
