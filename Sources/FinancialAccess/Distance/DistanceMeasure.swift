// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How far apart two places are taken to be.
public enum DistanceMeasure: String, CaseIterable, Hashable, Sendable {
  /// The shortest way on a sphere of the Earth's mean radius, 6371.0088 km. It is off by at most
  /// 0.56 % from the geodesic.
  case greatCircle
  /// The shortest way on the ellipsoid of the World Geodetic System of 1984.
  case geodesic

  /// The mean radius of the Earth, in kilometres.
  public static let earthRadius: Double = 6371.0088

  /// The length of the way along a great circle, at least and at most, as a multiple of a geodesic:
  /// the ratios of the sphere's radius to the radii of curvature of the ellipsoid, rounded outward.
  static let greatCircleOverGeodesic: ClosedRange<Double> = 0.9955...1.0057
}
