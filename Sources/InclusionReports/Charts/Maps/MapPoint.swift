// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A place on the globe.
public struct MapPoint: Hashable, Sendable {
  /// Degrees east of Greenwich.
  public let longitude: Double
  /// Degrees north of the equator.
  public let latitude: Double

  /// A place from its longitude and latitude, in degrees.
  public init(longitude: Double, latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }

  /// Whether both numbers are on the globe.
  var isOnGlobe: Bool {
    longitude.magnitude <= 360 && latitude.magnitude <= 90
  }
}
