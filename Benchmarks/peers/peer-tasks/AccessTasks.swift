// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import MadeUpData

/// Distances between made-up places and access points.
enum AccessTasks {
  /// Two steps in bands up to 32.9 km, the search for pairs included.
  static func catchment(places: Int, points: Int) throws -> () throws -> TaskResult {
    let (places, network) = try madeUp(places: places, points: points)
    let decay = try Decay(.steps([.init(10, 1), .init(20, 0.68), .init(32.9, 0.22)]))
    return {
      let answer = try network.accessibility(of: places, by: .twoStep, decay: decay)
      return TaskResult(byteCount: 8 * places.count) {
        answer.values.reduce(0) { $0 + ($1 ?? 0) }
      }
    }
  }

  /// The nearest point of every place, the arranging of the points included.
  static func nearest(places: Int, points: Int) throws -> () throws -> TaskResult {
    let (places, network) = try madeUp(places: places, points: points)
    return {
      let distances = try network.nearest(to: places).distances
      return TaskResult(byteCount: 16 * places.count) { distances.reduce(0, +) }
    }
  }

  private static func madeUp(
    places placeCount: Int,
    points pointCount: Int
  ) throws -> (places: Places, network: AccessNetwork) {
    let country = MadeUpCountry(places: placeCount, points: pointCount)
    func located(_ coordinates: [(latitude: Double, longitude: Double)]) throws -> [Location] {
      try coordinates.map { try Location(latitude: $0.latitude, longitude: $0.longitude) }
    }
    let places = try Places(
      ids: country.places.indices.map { "\($0)" },
      amounts: [.population: country.people],
      locations: located(country.places)
    )
    let points = try located(country.points).enumerated().map { number, location in
      AccessPoint(
        id: "\(number)",
        kind: .agent,
        location: location,
        supply: country.supplies[number]
      )
    }
    return (places, try AccessNetwork(points))
  }
}
