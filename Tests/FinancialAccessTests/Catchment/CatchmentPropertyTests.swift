// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialAccess
import Foundation
import TestSupport
import Testing

@Suite("What holds for every catchment")
struct CatchmentPropertyTests {
  /// Villages and shops in a square of two degrees.
  private struct Country {
    let locations: [Location]
    let people: [Double]
    let shops: [AccessPoint]

    init(_ seed: UInt64) throws {
      var generator = SeededGenerator(seed: seed)
      func location() throws -> Location {
        try Location(
          latitude: Double.random(in: -13 ... -11, using: &generator),
          longitude: Double.random(in: -78 ... -76, using: &generator)
        )
      }
      locations = try (0..<700).map { _ in try location() }
      people = (0..<700).map { _ in Double(Int.random(in: 0...5_000, using: &generator)) }
      shops = try (0..<60).map { number in
        AccessPoint(
          id: "shop \(number)",
          kind: .agent,
          location: try location(),
          supply: Double(Int.random(in: 1...5, using: &generator))
        )
      }
    }

    func places(_ order: [Int]? = nil) throws -> Places {
      let order = order ?? Array(locations.indices)
      return try Places(
        ids: order.map { "village \($0)" },
        amounts: [.population: order.map { people[$0] }],
        locations: order.map { locations[$0] }
      )
    }
  }

  private static let decays: [Decay.Form] = [
    .within(40), .steps([.init(10, 1), .init(20, 0.68), .init(40, 0.22)]), .exponential(0.05),
    .gaussian(15), .linear(40),
  ]

  @Test(
    "Two steps give out all supply that people reach, and no more",
    arguments: [1, 2, 3] as [UInt64]
  )
  func supplyIsConserved(_ seed: UInt64) throws {
    let country = try Country(seed)
    let network = try AccessNetwork(country.shops)
    let supply = country.shops.reduce(0) { $0 + $1.supply }
    for form in CatchmentPropertyTests.decays {
      let answer = try network.accessibility(
        of: country.places(),
        by: .twoStep,
        decay: try Decay(form)
      )
      // 700 places in two degrees: some within 40 km of every shop.
      #expect(answer.idlePoints == 0, "seed \(seed) \(form)")
      let given = zip(answer.values, country.people).reduce(0) { $0 + ($1.0 ?? 0) * $1.1 }
      #expect(abs(given / supply - 1) < 1e-12, "seed \(seed) \(form)")
    }
  }

  @Test("The order of places does not matter", arguments: [4, 5] as [UInt64])
  func order(_ seed: UInt64) throws {
    let country = try Country(seed)
    let network = try AccessNetwork(country.shops)
    var generator = SeededGenerator(seed: seed)
    let order = Array(country.locations.indices).shuffled(using: &generator)
    let decay = try Decay(.gaussian(15), within: 40)
    let straight = try network.accessibility(of: country.places(), by: .twoStep, decay: decay)
    let shuffled = try network.accessibility(of: country.places(order), by: .twoStep, decay: decay)
    for (position, place) in order.enumerated() {
      let difference = (straight[place] ?? 0) - (shuffled[position] ?? 0)
      #expect(difference.magnitude < 1e-15, "seed \(seed)")
    }
  }

  @Test(
    "Searching for pairs and listing them in a table give the same",
    arguments: [6, 7] as [UInt64]
  )
  func listed(_ seed: UInt64) throws {
    let country = try Country(seed)
    let network = try AccessNetwork(country.shops)
    let places = try country.places()
    var rows = "from,to,cost\n"
    for (place, location) in country.locations.enumerated() {
      for shop in country.shops {
        guard let there = shop.location else { continue }
        let distance = location.distance(to: there)
        if distance <= 45 { rows += "village \(place),\(shop.id),\(distance)\n" }
      }
    }
    let folder = try ScratchFolder()
    let url = URL(fileURLWithPath: try folder.write("costs.csv", rows))
    let methods: [CatchmentMethod] = [
      .opportunities, .twoStep, .modifiedTwoStep, .threeStep, .balanced, .spatialAvailability,
      .rationalAgents(congestion: 30),
    ]
    for method in methods {
      let decay = try Decay(.gaussian(15), within: 40)
      let searched = try network.accessibility(of: places, by: method, decay: decay)
      let listed = try network.accessibility(
        of: places,
        by: method,
        decay: decay,
        costs: .table(CostTable(url))
      )
      for (one, other) in zip(searched.values, listed.values) {
        // Chords and haversines differ in the last bits, and the iteration stops at 1e-10 of all
        // people.
        let scale = max(1, one ?? 0)
        let tolerance = if case .rationalAgents = method { 1e-6 } else { 1e-9 }
        #expect(((one ?? -1) - (other ?? -1)).magnitude < tolerance * scale, "seed \(seed)")
      }
    }
    let nearest = try network.nearest(3, to: places, by: .table(CostTable(url)))
    let found = try network.nearest(3, to: places)
    for place in 0..<places.count {
      for (one, other) in zip(nearest[place], found[place]) {
        #expect(one.index == other.index, "seed \(seed)")
      }
    }
  }

  @Test("On the ellipsoid hardly anything changes within 40 km", arguments: [8] as [UInt64])
  func ellipsoid(_ seed: UInt64) throws {
    let country = try Country(seed)
    let network = try AccessNetwork(country.shops)
    let decay = try Decay(.linear(40))
    let sphere = try network.accessibility(of: country.places(), by: .opportunities, decay: decay)
    let geodesic = try network.accessibility(
      of: country.places(),
      by: .opportunities,
      decay: decay,
      costs: .distance(.geodesic)
    )
    for (one, other) in zip(sphere.values, geodesic.values) {
      // 0.57 % of 40 km is 0.0057 of the weight of each of at most 60 shops of supply 5.
      #expect(((one ?? -1) - (other ?? -1)).magnitude < 0.0057 * 300)
    }
  }
}
