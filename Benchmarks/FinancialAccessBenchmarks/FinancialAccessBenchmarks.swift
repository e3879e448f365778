// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Benchmark
import FinancialInclusion
import MadeUpData

private struct Country: Sendable {
  let places: Places
  let network: AccessNetwork

  init(places placeCount: Int, points pointCount: Int) throws {
    let country = MadeUpCountry(places: placeCount, points: pointCount)
    places = try Places(
      ids: country.places.indices.map { "\($0)" },
      amounts: [.population: country.people],
      locations: country.places.map {
        try Location(latitude: $0.latitude, longitude: $0.longitude)
      }
    )
    network = try AccessNetwork(
      country.points.enumerated().map { number, point in
        AccessPoint(
          id: "\(number)",
          kind: .agent,
          location: try Location(latitude: point.latitude, longitude: point.longitude),
          supply: country.supplies[number]
        )
      }
    )
  }
}

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .peakMemoryResident],
    warmupIterations: 1,
    maxDuration: .seconds(10)
  )

  Benchmark("two steps in bands, 50k places, 20k points, 2.7M pairs, search included") {
    (benchmark: Benchmark, country: Country) in
    let decay = try Decay(.steps([.init(10, 1), .init(20, 0.68), .init(32.9, 0.22)]))
    for _ in benchmark.scaledIterations {
      blackHole(
        try country.network.accessibility(of: country.places, by: .twoStep, decay: decay).values
      )
    }
  } setup: {
    try Country(places: 50_000, points: 20_000)
  }

  Benchmark("nearest point, 1M places, 100k points, building the tree included") {
    (benchmark: Benchmark, country: Country) in
    for _ in benchmark.scaledIterations {
      blackHole(try country.network.nearest(to: country.places).distances)
    }
  } setup: {
    try Country(places: 1_000_000, points: 100_000)
  }

  Benchmark("coverage within 20 distances, 1M places, 100k points, search included") {
    (benchmark: Benchmark, country: Country) in
    for _ in benchmark.scaledIterations {
      let reach = try country.network.reach(of: country.places)[0]
      for distance in 1...20 { blackHole(try reach.share(within: Double(distance))) }
    }
  } setup: {
    try Country(places: 1_000_000, points: 100_000)
  }
}
