// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// The ellipsoid of the World Geodetic System of 1984.
enum Ellipsoid {
  /// The equatorial radius, in kilometres.
  static let equatorialRadius: Double = 6378.137
  static let flattening: Double = 1 / 298.257_223_563

  /// The length of the shortest way on the ellipsoid, in kilometres; nil where Vincenty's iteration
  /// does not come to rest, between places almost opposite each other.
  static func geodesic(from start: Location, to end: Location) -> Double? {
    guard start != end else { return 0 }
    let radians = Double.pi / 180
    let firstReduced = Double.atan((1 - flattening) * Double.tan(start.latitude * radians))
    let secondReduced = Double.atan((1 - flattening) * Double.tan(end.latitude * radians))
    let (sin1, cos1) = (Double.sin(firstReduced), Double.cos(firstReduced))
    let (sin2, cos2) = (Double.sin(secondReduced), Double.cos(secondReduced))
    // The shorter way round, so that the antimeridian is no place in particular.
    let difference = (end.longitude - start.longitude).remainder(dividingBy: 360) * radians
    var longitude = difference
    for _ in 0..<200 {
      let crossing = cos2 * Double.sin(longitude)
      let along = cos1 * sin2 - sin1 * cos2 * Double.cos(longitude)
      let sinArc = (crossing * crossing + along * along).squareRoot()
      guard sinArc > 0 else { return 0 }
      let cosArc = sin1 * sin2 + cos1 * cos2 * Double.cos(longitude)
      let arc = Double.atan2(y: sinArc, x: cosArc)
      let sinAzimuth = cos1 * cos2 * Double.sin(longitude) / sinArc
      let cosSquared = max(0, 1 - sinAzimuth * sinAzimuth)
      // On the equator the middle of the way has no latitude to speak of.
      let cosMiddle = cosSquared > 1e-15 ? cosArc - 2 * sin1 * sin2 / cosSquared : 0
      let c = flattening / 16 * cosSquared * (4 + flattening * (4 - 3 * cosSquared))
      let inner = cosMiddle + c * cosArc * (2 * cosMiddle * cosMiddle - 1)
      let next =
        difference + (1 - c) * flattening * sinAzimuth * (arc + c * sinArc * inner)
      guard next.magnitude <= Double.pi else { return nil }
      let step = (next - longitude).magnitude
      longitude = next
      guard step < 1e-13 else { continue }
      return length(arc, sinArc, cosArc, cosMiddle, cosSquared)
    }
    return nil
  }

  private static func length(
    _ arc: Double,
    _ sinArc: Double,
    _ cosArc: Double,
    _ cosMiddle: Double,
    _ cosSquared: Double
  ) -> Double {
    let polarRadius = equatorialRadius * (1 - flattening)
    let ratio = equatorialRadius / polarRadius
    let u = cosSquared * (ratio * ratio - 1)
    let a = 1 + u / 16_384 * (4_096 + u * (-768 + u * (320 - 175 * u)))
    let b = u / 1_024 * (256 + u * (-128 + u * (74 - 47 * u)))
    let middle = 2 * cosMiddle * cosMiddle - 1
    let third =
      b / 6 * cosMiddle * (4 * sinArc * sinArc - 3) * (4 * cosMiddle * cosMiddle - 3)
    let change = b * sinArc * (cosMiddle + b / 4 * (cosArc * middle - third))
    return polarRadius * a * (arc - change)
  }
}
