// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Areas whose corners are places of the drawing.
extension VegaLite {
  /// A projection that leaves every corner where it is.
  static let asPlaced: [String: JSONValue] = [
    "projection": ["type": "identity", "scale": 1, "translate": [0, 0]]
  ]

  /// Rings as a polygon of GeoJSON. Renderers fill by the direction of rings, so a hole runs against
  /// the ring around it.
  static func polygon(_ rings: [[(x: Double, y: Double)]]) -> JSONValue {
    let coordinates: [JSONValue] = rings.enumerated().compactMap { index, ring in
      guard ring.count > 2, let first = ring.first else { return nil }
      let isHole: Bool = depth(of: index, in: rings) % 2 == 1
      let turned: [(x: Double, y: Double)] =
        (area(ring) < 0) == isHole ? ring : Array(ring.reversed())
      var corners: [JSONValue] = turned.map { [.number($0.x), .number($0.y)] }
      let start = turned.first ?? first
      corners.append([.number(start.x), .number(start.y)])
      return .array(corners)
    }
    return ["type": "Polygon", "coordinates": .array(coordinates)]
  }

  /// How many other rings a ring lies in.
  private static func depth(of index: Int, in rings: [[(x: Double, y: Double)]]) -> Int {
    guard rings.count > 1, let place = rings[index].first else { return 0 }
    return rings.indices.count { $0 != index && contains(rings[$0], place) }
  }

  private static func contains(
    _ ring: [(x: Double, y: Double)],
    _ place: (x: Double, y: Double)
  ) -> Bool {
    guard var from = ring.last else { return false }
    var isInside: Bool = false
    for to in ring {
      if (from.y > place.y) != (to.y > place.y) {
        let part: Double = (place.y - from.y) / (to.y - from.y)
        if place.x < from.x + (to.x - from.x) * part { isInside.toggle() }
      }
      from = to
    }
    return isInside
  }

  /// Twice the area of a ring; negative against the clock.
  private static func area(_ ring: [(x: Double, y: Double)]) -> Double {
    guard var from = ring.last else { return 0 }
    var sum: Double = 0
    for to in ring {
      sum += from.x * to.y - to.x * from.y
      from = to
    }
    return sum
  }
}
