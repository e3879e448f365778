// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

extension Location {
  /// The distance to another place, in kilometres.
  ///
  ///     d = 2 R asin √( sin²(Δφ/2) + cos φ₁ cos φ₂ sin²(Δλ/2) )     great circle, R = 6371.0088 km
  ///
  /// The geodesic is Vincenty's inverse on the ellipsoid, to less than a millimetre.
  ///
  /// Edge cases:
  /// - It is the same both ways, to the last bit on the great circle.
  /// - Between places almost opposite each other on the globe Vincenty's iteration does not come to
  ///   rest; the geodesic is then the great circle, which is off by at most 0.56 %.
  ///
  /// - Parameters:
  ///   - other: The other place.
  ///   - measure: On the sphere or on the ellipsoid.
  /// - Returns: The distance in kilometres.
  ///
  /// Reference: T. Vincenty (1975), Direct and inverse solutions of geodesics on the ellipsoid with
  /// application of nested equations, Survey Review 23(176), DOI 10.1179/sre.1975.23.176.88. As
  /// commonly stated; not checked against the paper.
  public func distance(
    to other: Location,
    along measure: DistanceMeasure = .greatCircle
  ) -> Double {
    switch measure {
    case .greatCircle: greatCircle(to: other)
    case .geodesic: Ellipsoid.geodesic(from: self, to: other) ?? greatCircle(to: other)
    }
  }

  private func greatCircle(to other: Location) -> Double {
    let radians = Double.pi / 180
    let latitudes = Double.sin((other.latitude - latitude) * radians / 2)
    let longitudes = Double.sin((other.longitude - longitude) * radians / 2)
    let parallels = Double.cos(latitude * radians) * Double.cos(other.latitude * radians)
    let haversine = latitudes * latitudes + parallels * longitudes * longitudes
    return 2 * DistanceMeasure.earthRadius * Double.asin(min(1, haversine.squareRoot()))
  }
}
