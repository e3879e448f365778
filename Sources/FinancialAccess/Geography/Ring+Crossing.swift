// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Ring {
  /// A corner of a side that runs through another side; nil if there is none. Sides that only touch
  /// do not cross.
  static func crossing(_ corners: [Location]) -> Location? {
    let sides = zip(corners, corners.dropFirst()).map { Stretch($0, $1) }
    // By their western ends: a side can only cross those that begin before it ends.
    let order = sides.indices.sorted { sides[$0].west < sides[$1].west }
    for (rank, index) in order.enumerated() {
      let side = sides[index]
      for other in order[(rank + 1)...] {
        guard sides[other].west <= side.east else { break }
        if side.crosses(sides[other]) { return side.start }
      }
    }
    return nil
  }

  /// One side of a ring, from corner to corner.
  private struct Stretch {
    let start: Location
    let end: Location
    let west: Double
    let east: Double

    init(_ start: Location, _ end: Location) {
      self.start = start
      self.end = end
      west = min(start.longitude, end.longitude)
      east = max(start.longitude, end.longitude)
    }

    func crosses(_ other: Stretch) -> Bool {
      guard min(start.latitude, end.latitude) <= max(other.start.latitude, other.end.latitude),
        min(other.start.latitude, other.end.latitude) <= max(start.latitude, end.latitude)
      else { return false }
      return turn(to: other.start) * turn(to: other.end) < 0
        && other.turn(to: start) * other.turn(to: end) < 0
    }

    /// 1 to the left of the side, −1 to its right, 0 on its line but for rounding.
    private func turn(to location: Location) -> Double {
      let left = (end.longitude - start.longitude) * (location.latitude - start.latitude)
      let right = (end.latitude - start.latitude) * (location.longitude - start.longitude)
      let turn = left - right
      guard turn.magnitude > 1e-12 * (left.magnitude + right.magnitude) else { return 0 }
      return turn > 0 ? 1 : -1
    }
  }
}
