// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialAccess
import TestSupport
import Testing

@Suite("Distances on the sphere and on the ellipsoid")
struct DistanceTests {
  static let lima = (-12.0464, -77.0428)
  static let northPole = (90.0, 0.0)

  // Tests/ReferenceTests/recipes/access_distances.py, pyproj 3.7.2: kilometres on the sphere of
  // radius 6371.0088 km, then Karney's geodesic on WGS 84. The recipe prints twelve digits;
  // Vincenty's series is good to a tenth of a millimetre.
  @Test(
    "Distances are those of an independent library",
    arguments: [
      (lima, (-3.7437, -73.2516), 1013.10024676, 1008.78294031),
      (lima, (-18.0066, -70.2463), 985.571850517, 984.118206335),
      ((-18.1416, 178.4419), (-13.8333, -171.7667), 1150.70356625, 1151.05247552),
      (lima, northPole, 11347.0576355, 11334.1830817),
      (northPole, (-90.0, 0.0), 20015.114442, 20003.9314586),
      ((0.0, 0.0), (0.0, 90.0), 10007.557221, 10018.7541714),
      ((-0.1807, -78.4678), (-0.1807, -78.4677), 0.0111194527236, 0.0111318940883),
    ]
  )
  func reference(
    _ start: (Double, Double),
    _ end: (Double, Double),
    _ sphere: Double,
    _ ellipsoid: Double
  ) throws {
    let start = try Location(latitude: start.0, longitude: start.1)
    let end = try Location(latitude: end.0, longitude: end.1)
    #expect(abs(start.distance(to: end) - sphere) < 1e-10 * (1 + sphere))
    #expect(abs(start.distance(to: end, along: .geodesic) - ellipsoid) < 1e-7)
    #expect(start.distance(to: end) == end.distance(to: start))
  }

  @Test("A quarter of a great circle is a quarter of the circumference")
  func quarter() throws {
    let equator = try Location(latitude: 0, longitude: 40)
    let pole = try Location(latitude: 90, longitude: -120)
    // 6371.0088 π / 2.
    #expect(abs(equator.distance(to: pole) - 6371.0088 * Double.pi / 2) < 1e-9)
    // Half the meridian ellipse of WGS 84 is 20,003.931 km, as commonly printed.
    #expect(abs(equator.distance(to: pole, along: .geodesic) - 10_001.9657) < 1e-3)
  }

  @Test("Opposite each other on the globe the geodesic falls back to the great circle")
  func antipodes() throws {
    let here = try Location(latitude: 0, longitude: 0)
    let opposite = try Location(latitude: 0.3, longitude: 179.8)
    let distance = here.distance(to: opposite, along: .geodesic)
    #expect(abs(distance / here.distance(to: opposite) - 1) < 0.006)
  }

  @Test("Distances are symmetric, and the geodesic is within 0.56 % of the great circle")
  func symmetry() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let start = try MadeUpLocations.anywhere(using: &generator)
      let end = try MadeUpLocations.anywhere(using: &generator)
      let geodesic = start.distance(to: end, along: .geodesic)
      #expect(start.distance(to: end) == end.distance(to: start), "seed \(seed)")
      #expect(abs(geodesic - end.distance(to: start, along: .geodesic)) < 1e-6, "seed \(seed)")
      #expect(abs(start.distance(to: end) / geodesic - 1) < 0.0057, "seed \(seed)")
    }
  }

  @Test(
    "A coordinate that cannot be says what it probably is",
    arguments: [
      (-77.0, -12.0, nil), (-100.0, -12.0, .coordinatesSwapped),
      (278_000, 8_667_000, .coordinatesProjected), (91, 120, .coordinateOutOfRange),
      (10, 200, .coordinateOutOfRange), (.nan, 3, .locationMissing), (3, .nan, .locationMissing),
      (.infinity, 3, .coordinatesProjected),
    ] as [(Double, Double, AccessError.Code?)]
  )
  func badCoordinates(_ latitude: Double, _ longitude: Double, _ code: AccessError.Code?) {
    guard let code else {
      #expect(throws: Never.self) { try Location(latitude: latitude, longitude: longitude) }
      return
    }
    let error = #expect(throws: AccessError.self) {
      try Location(latitude: latitude, longitude: longitude, of: "shop 7")
    }
    #expect(error?.code == code)
    #expect(error?.description.contains("shop 7") == true)
  }

  @Test("A coordinate that rounding put beyond the antimeridian or a pole is put back")
  func rounding() throws {
    let corner = try Location(latitude: 90.00000000000001, longitude: 180.00000000000006)
    #expect(corner.latitude == 90 && corner.longitude == 180)
    #expect(throws: AccessError.self) { try Location(latitude: 0, longitude: 180.001) }
  }
}
