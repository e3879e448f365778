// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialAccess
import Tabular
import Testing

@Suite("Networks of access points")
struct AccessNetworkTests {
  private func points() throws -> [AccessPoint] {
    let here = try Location(latitude: 0, longitude: 0)
    return ["Bank A", "Bank B"].map {
      AccessPoint(id: "shop", kind: .agent, location: here, supply: 2, provider: $0)
    } + [AccessPoint(id: "shop", kind: .atm, location: here, provider: "Bank A")]
  }

  @Test("A shop that serves two banks is two points, or one with the supply of both")
  func sharedShops() throws {
    #expect(try AccessNetwork(points()).points.count == 3)
    let once = try AccessNetwork(points(), sharedShops: .once)
    #expect(once.points.map(\.supply) == [4, 1])
    #expect(once.mergedCount == 1)
    #expect(once.kinds == [.atm, .agent].sorted())
  }

  @Test("The same shop of the same bank twice, or in two places, is refused")
  func duplicates() throws {
    let all = try points()
    #expect(throws: AccessError.self) { try AccessNetwork(all + [all[0]]) }
    let elsewhere = AccessPoint(
      id: "shop",
      kind: .agent,
      location: try Location(latitude: 1, longitude: 0),
      provider: "Bank C"
    )
    #expect(throws: AccessError.self) { try AccessNetwork(all + [elsewhere]) }
    #expect(throws: AccessError.self) { try AccessNetwork([]) }
    for supply in [-1, .nan, .infinity] as [Double] {
      let point = AccessPoint(id: "x", kind: .atm, location: nil, supply: supply)
      #expect(throws: AccessError.self) { try AccessNetwork([point]) }
    }
  }

  private func network(
    _ rows: String,
    ownKinds: Set<String> = [],
    missing: MissingAccessData = .reject
  ) throws -> AccessNetwork {
    let table = try Table(csvText: "id,kind,lat,lon,tills\n" + rows)
    return try AccessNetwork(
      table,
      id: "id",
      kind: .column("kind", ownKinds: ownKinds),
      latitude: "lat",
      longitude: "lon",
      supply: "tills",
      missing: missing
    )
  }

  @Test("Points come from a table, with kinds of one's own where they are declared")
  func table() throws {
    let network = try network("1,agent,-12,-77,2\n2,kiosk,-13,-76,1\n", ownKinds: ["kiosk"])
    #expect(network.points.map(\.kind) == [.agent, .other("kiosk")])
    #expect(network.points[0].id == "1")
    #expect(network.points[1].location == (try Location(latitude: -13, longitude: -76)))
  }

  @Test(
    "What is wrong in a table is named",
    arguments: [
      ("1,agnet,-12,-77,2\n", .unknownKind, "near it: agent"),
      ("1,agent,,-77,2\n", .locationMissing, "latitude"),
      ("1,agent,-12,,2\n", .locationMissing, "longitude"),
      ("1,agent,-12,west,2\n", .tableUnreadable, "west"),
      ("1,agent,-12,-77,\n", .supplyOutOfRange, "missing"),
      ("1,agent,-12,-77,-1\n", .supplyOutOfRange, "-1"),
      (",agent,-12,-77,1\n", .unknownIdentifier, "row 1"),
      ("1,,-12,-77,1\n", .unknownIdentifier, "kind"),
      ("1,agent,-177,-12,1\n2,agent,-176,-13,1\n", .coordinatesSwapped, "2 of 2"),
      ("1,agent,8667000,278000,1\n", .coordinatesProjected, "metres"),
    ] as [(String, AccessError.Code, String)]
  )
  func badTables(_ rows: String, _ code: AccessError.Code, _ culprit: String) {
    let error = #expect(throws: AccessError.self) { try network(rows) }
    #expect(error?.code == code)
    #expect(error?.description.contains(culprit) == true, "\(error?.description ?? "")")
  }

  @Test("Rows that lack something can be left out")
  func omit() throws {
    let rows = "1,agent,,-77,2\n2,agent,-12,-77,\n3,,-12,-77,1\n4,agent,-12,-77,1\n"
    #expect(try network(rows, missing: .omit).points.map(\.id) == ["4"])
  }
}
