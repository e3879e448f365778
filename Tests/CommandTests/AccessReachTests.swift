// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion access: nearest, coverage, catchment")
struct AccessReachTests {
  private let inclusion = BuiltProduct("inclusion")
  private let folder: ScratchFolder
  private let villages: String
  private let agents: String

  /// Villages on the equator at 0°, 0.01°, 0.02° and 0.1°, an agent at 0° and one far away.
  init() throws {
    folder = try ScratchFolder()
    villages = try folder.write(
      "villages.csv",
      """
      village,people,area,latitude,longitude
      a,400,urban,0,0
      b,300,rural,0,0.01
      c,200,urban,0,0.02
      d,100,rural,0,0.1

      """
    )
    agents = try folder.write(
      "agents.csv",
      """
      agent,tills,latitude,longitude
      near,2,0,0
      far,1,0,-9

      """
    )
  }

  private func run(_ subcommand: String, _ arguments: [String]) throws -> BuiltProduct.Run {
    try inclusion.run(
      [
        "access", subcommand, "--places", villages, "--place-id", "village", "--points", agents,
        "--point-id", "agent",
      ] + arguments
    )
  }

  @Test("nearest gives each place its point and distance, and draws them for a map")
  func nearest() throws {
    let map = folder.url.appendingPathComponent("map.geojson")
    let run = try run("nearest", ["--format", "json", "--geojson", map.path])
    #expect(run.status == 0, "\(run.error)")
    let records = try Records(run.output)
    #expect(records.map { $0["point"] as? String } == ["near", "near", "near", "near"])
    // 0.1° of the equator: 6371.0088 π / 1800.
    #expect(abs(try number(records[3], "distance") - 11.1195080) < 1e-6)
    let drawn = try JSONSerialization.jsonObject(with: Data(contentsOf: map)) as? [String: Any]
    let features = try #require(drawn?["features"] as? [[String: Any]])
    let geometry = try #require(features[3]["geometry"] as? [String: Any])
    #expect(geometry["coordinates"] as? [Double] == [0.1, 0])
    let two = try self.run("nearest", ["--count", "2", "--format", "json"])
    #expect(try Records(two.output).count == 8)
  }

  @Test("coverage gives a curve by group, mean and median, and the gap")
  func coverage() throws {
    let run = try run(
      "coverage",
      [
        "--population", "people", "--within", "1,2", "--by", "area", "--from", "urban", "--to",
        "rural", "--format", "json",
      ]
    )
    #expect(run.status == 0, "\(run.error)")
    let records = try Records(run.output)
    let shares = try records.map { try number($0, "share") }
    // Rural: none within 1 km, 300 of 400 within 2; urban 400 of 600 both times; all 400 and 700.
    for (share, wanted) in zip(shares, [0, 0.75, 2.0 / 3, 2.0 / 3, 0.4, 0.7]) {
      #expect(abs(share - wanted) < 1e-12)
    }
    let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let gaps = try #require(document?["gaps"] as? [[String: Any]])
    #expect(abs(try number(gaps[0], "difference") - 2.0 / 3) < 1e-12)
    let groups = try #require(document?["groups"] as? [[String: Any]])
    #expect(abs(try number(groups[2], "mean") - 0.017 * 111.19508) < 1e-4)
  }

  @Test("catchment takes every method, and the bound decides on a limit that is met")
  func catchment() throws {
    let od = try folder.write("costs.csv", "from,to,cost\na,near,5\nb,near,10\nc,far,10\n")
    func values(_ arguments: [String]) throws -> [Double] {
      let run = try run(
        "catchment",
        ["--population", "people", "--supply", "tills", "--od", od, "--format", "json"] + arguments
      )
      #expect(run.status == 0, "\(run.error)")
      return try Records(run.output).map { try number($0, "accessibility") }
    }
    // 2 tills for 700 people, 1 for 200; below 10, 2 for 400.
    let steps = ["--method", "two-step", "--decay", "within:10"]
    #expect(try values(steps) == [2.0 / 700, 2.0 / 700, 1.0 / 200, 0])
    #expect(try values(steps + ["--bound", "exclusive"]) == [2.0 / 400, 0, 0, 0])
    for method in [
      "opportunities", "modified-two-step", "three-step", "balanced", "spatial-availability",
    ] {
      #expect(try values(["--method", method, "--decay", "linear:20"]).count == 4)
    }
  }

  @Test(
    "What cannot be answered ends with status 1 and a sentence",
    arguments: [
      ("village,people,latitude,longitude\na,1,-177,3\n", "swap"),
      ("village,people,latitude,longitude\na,1,8667000,278000\n", "metres"),
      ("village,people,latitude,longitude\na,1,north,3\n", "north"),
      ("village,people,latitude,longitude\na,1,,3\n", "latitude"),
      ("village,people,latitude,longitude\na,-1,0,3\n", "-1"),
      ("village,people,latitude,longitude\na,,0,3\n", "missing"),
      ("village,people,latitude,longitude\na,0,0,3\n", "Nobody"),
      ("village,people,latitude,longitude\na,1,0,3\na,1,0,4\n", "twice"),
      ("village,people,lat,lon\na,1,0,3\n", "no columns"),
      ("town,people,latitude,longitude\na,1,0,3\n", "village"),
      ("", "empty"),
    ]
  )
  func badPlaces(_ text: String, _ culprit: String) throws {
    let path = try folder.write("bad.csv", text)
    let run = try inclusion.run([
      "access", "coverage", "--places", path, "--place-id", "village", "--population", "people",
      "--points", agents, "--point-id", "agent", "--within", "5",
    ])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.error.contains(culprit), "\(run.error)")
  }

  @Test("A call that cannot be meant ends with status 64")
  func badCalls() throws {
    for arguments in [
      ["--within", "5"], ["--population", "people", "--within", "-5"],
      ["--population", "people", "--within", "5", "--from", "urban"],
    ] {
      #expect(try run("coverage", arguments).status == 64)
    }
    for arguments in [
      ["--method", "two-step"], ["--method", "two-step", "--decay", "steps:1"],
      ["--method", "rational-agent", "--population", "people"],
      ["--method", "two-step", "--decay", "within:5"],
    ] {
      #expect(try run("catchment", arguments).status == 64)
    }
  }
}
