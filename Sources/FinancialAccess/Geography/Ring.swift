// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A closed line around an area, straight between its corners on a map of longitude and latitude,
/// as GeoJSON has it.
public struct Ring: Hashable, Sendable {
  /// The corners; the first once more at the end.
  public let corners: [Location]

  /// A ring from its corners.
  ///
  /// - Parameters:
  ///   - corners: The corners, the first once more at the end.
  ///   - name: What an error calls the ring.
  /// - Throws: ``AccessError`` with code `ringInvalid` for fewer than four corners, a last one that
  ///   is not the first, sides that cross each other, no area, or a side that runs across the
  ///   antimeridian.
  /// - Complexity: O(*n* log *n*) for rings as maps have them, O(*n*²) at worst.
  public init(_ corners: [Location], of name: String = "the ring") throws(AccessError) {
    func invalid(_ problem: String, _ remedy: String) -> AccessError {
      AccessError(.ringInvalid, culprit: name, "A ring of \(name) \(problem); \(remedy).")
    }
    guard corners.count >= 4 else {
      throw invalid(
        "has \(corners.count) corners",
        "it needs three and the first once more at the end"
      )
    }
    guard corners.first == corners.last else {
      throw invalid(
        "ends at \(corners[corners.count - 1]) and not where it began, at \(corners[0])",
        "close it with its first corner"
      )
    }
    for (start, end) in zip(corners, corners.dropFirst()) {
      // A map that is cut at the antimeridian has sides along it, and around a pole.
      let isAlongEdge = min(start.longitude.magnitude, end.longitude.magnitude) > 180 - 1e-6
      guard (end.longitude - start.longitude).magnitude <= 180 || isAlongEdge else {
        throw invalid(
          "runs across the antimeridian from \(start) to \(end)",
          "cut the shape there in two"
        )
      }
    }
    if let crossing = Ring.crossing(corners) {
      throw invalid("crosses itself near \(crossing)", "mend the shape")
    }
    self.corners = corners
    guard doubledArea != 0 else { throw invalid("has no area", "leave it out") }
  }

  /// Twice the area in square degrees, positive where the corners go counterclockwise.
  var doubledArea: Double {
    var sum = 0.0
    let origin = corners[0]
    for (start, end) in zip(corners, corners.dropFirst()) {
      sum +=
        (start.longitude - origin.longitude) * (end.latitude - origin.latitude)
        - (end.longitude - origin.longitude) * (start.latitude - origin.latitude)
    }
    return sum
  }

  /// Where a location lies: on the ring, or else how many of its sides are to the east.
  enum Side: Hashable {
    case on, inside, outside
  }

  /// Where a location lies, by counting the sides that a ray to the east meets.
  func side(of location: Location) -> Side {
    let x = location.longitude
    let y = location.latitude
    var isInside = false
    for index in 1..<corners.count {
      let start = corners[index - 1]
      let end = corners[index]
      let turn =
        (end.longitude - start.longitude) * (y - start.latitude)
        - (x - start.longitude) * (end.latitude - start.latitude)
      let isLevel =
        min(start.latitude, end.latitude) <= y && y <= max(start.latitude, end.latitude)
      if turn == 0, isLevel, min(start.longitude, end.longitude) <= x,
        x <= max(start.longitude, end.longitude)
      {
        return .on
      }
      // A corner belongs to the side above it, so that no ray meets it twice.
      guard (start.latitude > y) != (end.latitude > y) else { continue }
      if (turn > 0) == (end.latitude > start.latitude), turn != 0 { isInside.toggle() }
    }
    return isInside ? .inside : .outside
  }
}
