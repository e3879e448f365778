// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What it takes to get from a place to an access point.
public enum TravelCosts: Hashable, Sendable {
  /// The distance in kilometres, found from the locations.
  case distance(DistanceMeasure)
  /// What a table lists for pairs of places and points: minutes, kilometres by road, fares.
  case table(CostTable)
}
