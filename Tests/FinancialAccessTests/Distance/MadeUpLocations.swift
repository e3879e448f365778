// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialAccess

/// Locations for the tests, drawn from a generator.
enum MadeUpLocations {
  /// A location anywhere, in degrees; the poles and the antimeridian are as likely as others.
  static func anywhere(using generator: inout some RandomNumberGenerator) throws -> Location {
    try Location(
      latitude: Double.random(in: -90...90, using: &generator),
      longitude: Double.random(in: -180...180, using: &generator)
    )
  }

  /// Locations where searches go wrong: at both poles, on both sides of the antimeridian, many in one
  /// place, and some anywhere.
  static func awkward(
    _ count: Int,
    using generator: inout some RandomNumberGenerator
  ) throws -> [Location] {
    try (0..<count).map { _ in
      switch Int.random(in: 0..<6, using: &generator) {
      case 0:
        try Location(
          latitude: Double.random(in: 89.9...90, using: &generator),
          longitude: Double.random(in: -180...180, using: &generator)
        )
      case 1:
        try Location(latitude: -90, longitude: Double(Int.random(in: -3...3, using: &generator)))
      case 2:
        try Location(
          latitude: Double.random(in: -1...1, using: &generator),
          longitude: Double.random(in: 179.9...180, using: &generator)
        )
      case 3:
        try Location(
          latitude: Double.random(in: -1...1, using: &generator),
          longitude: Double.random(in: -180 ... -179.9, using: &generator)
        )
      case 4: try Location(latitude: -12, longitude: -77)
      default: try anywhere(using: &generator)
      }
    }
  }
}
