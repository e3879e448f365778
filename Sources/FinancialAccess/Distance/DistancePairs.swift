// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The pairs of places and points within reach of each other, searched anew whenever they are gone
/// through, so that no table of pairs is ever held.
struct DistancePairs: Sendable {
  let places: [Location]
  let index: LocationIndex
  let measure: DistanceMeasure

  /// Shows every pair of the places in a range that is at most so far apart.
  @inline(__always)
  func visit(
    _ rows: Range<Int>,
    within kilometres: Double,
    _ body: (_ place: Int, _ point: Int, _ cost: Double) -> Void
  ) {
    let reach = LocationIndex.limit(kilometres, along: measure)
    if measure == .greatCircle {
      for place in rows {
        var limit = reach
        index.tree.visit(near: SpherePoint(places[place]), limit: &limit) { point, squared, _ in
          body(place, Int(point), SpherePoint.kilometres(squaredChord: squared))
        }
      }
      return
    }
    for place in rows {
      var limit = reach
      index.tree.visit(near: SpherePoint(places[place]), limit: &limit) { point, _, _ in
        let location = index.locations[Int(point)]
        body(place, Int(point), places[place].distance(to: location, along: measure))
      }
    }
  }
}
