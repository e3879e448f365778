// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// A place as a point of the unit sphere in space, where neither the poles nor the antimeridian are
/// special.
struct SpherePoint {
  var x: Double
  var y: Double
  var z: Double
  /// The number of the place in the list it comes from.
  var index: Int32

  init(_ location: Location, index: Int32 = 0) {
    let radians = Double.pi / 180
    let parallel = Double.cos(location.latitude * radians)
    x = parallel * Double.cos(location.longitude * radians)
    y = parallel * Double.sin(location.longitude * radians)
    z = Double.sin(location.latitude * radians)
    self.index = index
  }

  /// One of the three coordinates.
  @inline(__always)
  subscript(_ axis: Int) -> Double { axis == 0 ? x : axis == 1 ? y : z }

  /// The square of the straight line between two points, which grows with the great circle.
  @inline(__always)
  func squaredChord(to other: SpherePoint) -> Double {
    let dx = x - other.x
    let dy = y - other.y
    let dz = z - other.z
    return dx * dx + dy * dy + dz * dz
  }

  /// The great circle that a chord spans, in kilometres.
  @inline(__always)
  static func kilometres(squaredChord: Double) -> Double {
    2 * DistanceMeasure.earthRadius * Double.asin(min(1, squaredChord.squareRoot() / 2))
  }

  /// The squared chord below a great circle, in kilometres; 4 from half the way round the globe.
  static func squaredChord(kilometres: Double) -> Double {
    let angle = kilometres / (2 * DistanceMeasure.earthRadius)
    guard angle < Double.pi / 2 else { return 4 }
    let half = Double.sin(angle)
    return 4 * half * half
  }
}
