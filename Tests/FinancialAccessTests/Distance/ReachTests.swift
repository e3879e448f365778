// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialAccess
import SurveyStatistics
import Testing

@Suite("How far people have")
struct ReachTests {
  /// Villages on the equator, a point at 0°: a degree is 111.195 km.
  private func reach(by grouping: String? = nil) throws -> [Reach] {
    let longitudes = [0.0, 0.01, 0.02, 0.1]
    let places = try Places(
      ids: ["a", "b", "c", "d"],
      amounts: [.population: [400, 300, 200, 100]],
      locations: longitudes.map { try Location(latitude: 0, longitude: $0) },
      groups: ["area": ["urban", "rural", "urban", "rural"]]
    )
    let network = try AccessNetwork([
      AccessPoint(id: "far", kind: .agent, location: Location(latitude: 0, longitude: -9)),
      AccessPoint(
        id: "empty",
        kind: .agent,
        location: Location(latitude: 0, longitude: 0.1),
        supply: 0
      ),
      AccessPoint(id: "near", kind: .agent, location: Location(latitude: 0, longitude: 0)),
    ])
    return try network.reach(of: places, by: grouping)
  }

  @Test("Shares of people within a distance, the mean, the median and the farthest, worked by hand")
  func everyone() throws {
    let all = try reach()[0]
    // 0.01° is 1.11195 km: 400 of 1,000 have none to go, 700 at most 1.12, 900 at most 2.23.
    #expect(try all.share(within: 0).value == 0.4)
    #expect(try all.share(within: 1.11).value == 0.4)
    #expect(try all.share(within: 1.12).value == 0.7)
    #expect(try all.share(within: 10).value == 0.9)
    #expect(try all.share(within: 11.2).value == 1)
    // (300 · 0.01 + 200 · 0.02 + 100 · 0.1) / 1000 degrees = 0.017°.
    #expect(abs((all.mean ?? 0) - 0.017 * 111.19508) < 1e-4)
    #expect(abs((all.median ?? 0) - 1.1119508) < 1e-6)
    #expect(abs((all.farthest ?? 0) - 11.119508) < 1e-5)
    #expect(throws: AccessError.self) { try all.share(within: -1) }
    #expect(throws: AccessError.self) { try all.share(within: .nan) }
  }

  @Test("The gap between groups is in percentage points, positive where the second lags")
  func gap() throws {
    let groups = try reach(by: "area")
    #expect(groups.map(\.group) == ["rural", "urban"])
    // Urban 400 of 600, rural none within 1 km.
    let gap = try groups[1].gap(to: groups[0], within: 1)
    #expect(abs(gap.points - 200.0 / 3) < 1e-9)
    // Rural: 300 of 400 within 2 km, urban 400 of 600.
    #expect(abs(try groups[1].gap(to: groups[0], within: 2).points - (200.0 / 3 - 75)) < 1e-9)
  }

  @Test("A grouping that places do not have is named with those they have")
  func unknownGrouping() {
    let error = #expect(throws: AccessError.self) { try reach(by: "sex") }
    #expect(error?.code == .unknownIdentifier)
    #expect(error?.description.contains("area") == true)
  }

  @Test("Latitude and longitude in each other's place are found by where the places are")
  func swapped() throws {
    let places = try Places(
      ids: ["Lima"],
      amounts: [.population: [1]],
      locations: [Location(latitude: -12.05, longitude: -77.04)]
    )
    let network = try AccessNetwork([
      AccessPoint(id: "shop", kind: .agent, location: Location(latitude: -77.1, longitude: -12.1))
    ])
    let error = #expect(throws: AccessError.self) { try network.reach(of: places) }
    #expect(error?.code == .coordinatesSwapped)
  }

  @Test("Missing and impossible numbers are refused where they are needed")
  func badInput() throws {
    let here = try Location(latitude: 0, longitude: 0)
    func places(_ people: [Double], _ ids: [String] = ["a", "b"]) throws -> Places {
      try Places(ids: ids, amounts: [.population: people], locations: [here, here])
    }
    let network = try AccessNetwork([AccessPoint(id: "x", kind: .atm, location: here)])
    #expect(throws: AccessError.self) { try places([1, -2]) }
    #expect(throws: AccessError.self) { try places([1]) }
    #expect(throws: AccessError.self) { try places([1, 2], ["a", "a"]) }
    #expect(throws: AccessError.self) { try network.reach(of: try places([1, .nan])) }
    #expect(throws: AccessError.self) { try network.reach(of: try places([0, 0])) }
    #expect(try network.reach(of: try places([0, 2]))[0].people == 2)
    #expect(throws: AccessError.self) { try network.nearest(0, to: try places([1, 1])) }
    // More than there are: all of them.
    #expect(try network.nearest(9, to: try places([1, 1]))[0].count == 1)
    let nowhere = try AccessNetwork([AccessPoint(id: "x", kind: .atm, location: nil)])
    #expect(throws: AccessError.self) { try nowhere.nearest(to: try places([1, 1])) }
    let idle = try AccessNetwork([AccessPoint(id: "x", kind: .atm, location: here, supply: 0)])
    let reach = try idle.reach(of: try places([1, 1]))[0]
    #expect(try reach.share(within: 9).value == 0)
    #expect(reach.mean == nil && reach.median == nil)
  }
}
