// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The densities of an inventory, and what was left out of them.
public struct PlaceDensities: Hashable, Sendable {
  /// What the densities are per.
  public let base: DensityBase
  /// The densities, place by place and in each place kind by kind, all kinds together last.
  public internal(set) var records: [PlaceDensity] = []
  /// What was left out because a count or a denominator is missing.
  public internal(set) var omitted: [OmittedDensity] = []

  init(base: DensityBase) { self.base = base }

  mutating func append(
    _ place: String,
    _ kind: AccessPointKind?,
    _ count: Double,
    _ amount: Double,
    _ intervals: inout PoissonIntervals
  ) throws(AccessError) {
    // A sum of counts can leave the whole numbers that a Double holds.
    if count > 9e15 { try Density.check(count: count, of: "all kinds in '\(place)'") }
    let access = try AccessDensity(
      count: Int(count),
      among: amount,
      per: base,
      intervals: &intervals
    )
    records.append(PlaceDensity(place: place, kind: kind, access: access))
  }
}
