// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion access propose")
struct AccessProposeTests {
  private let inclusion = BuiltProduct("inclusion")
  private let folder: ScratchFolder
  private let villages: String
  private let agents: String
  private let shops: String

  /// Villages on the equator, an agent at 0°, shops at 0.1°, 0.2° and 0.5°.
  init() throws {
    folder = try ScratchFolder()
    villages = try folder.write(
      "villages.csv",
      """
      village,people,area,latitude,longitude
      a,500,urban,0,0
      b,100,rural,0,0.1
      c,80,rural,0,0.11
      d,150,urban,0,0.2
      e,40,rural,0,0.5

      """
    )
    agents = try folder.write(
      "agents.csv",
      "agent,kind,latitude,longitude\nnear,agent,0,0\ncorner,shop,0,0.5\n"
    )
    shops = try folder.write(
      "shops.csv",
      """
      shop,region,price,latitude,longitude
      one,west,3,0,0.1
      two,west,2,0,0.2
      three,east,1,0,0.5

      """
    )
  }

  private func run(_ arguments: [String], candidates: Bool = true) throws -> BuiltProduct.Run {
    let shops = candidates ? ["--candidates", shops, "--candidate-id", "shop"] : []
    return try inclusion.run(
      [
        "access", "propose", "--places", villages, "--place-id", "village", "--population",
        "people", "--points", agents, "--point-id", "agent", "--kind", "kind", "--own-kinds",
        "shop",
      ] + shops + arguments
    )
  }

  private func chosen(_ arguments: [String]) throws -> [String] {
    let run = try run(arguments + ["--format", "json"])
    #expect(run.status == 0, "\(run.error)")
    return try Records(run.output).compactMap { $0["candidate"] as? String }
  }

  @Test("Steps with gains, coverage before and after, and how good the choice is")
  func steps() throws {
    let map = folder.url.appendingPathComponent("map.geojson")
    let run = try run(
      [
        "--adding", "2", "--reaching", "2", "--by", "area", "--format", "json", "--geojson",
        map.path,
      ]
    )
    #expect(run.status == 0, "\(run.error)")
    let records = try Records(run.output)
    // Within 2 km of 0.1° live 100 + 80, of 0.2° 150; 500 + 40 are reached already.
    #expect(records.map { $0["candidate"] as? String } == ["one", "two"])
    #expect(try records.map { try number($0, "step") } == [1, 2])
    #expect(try records.map { try number($0, "gain") } == [180, 150])
    #expect(try records.map { try number($0, "reached") } == [720, 870])
    let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let optimality = try #require(document?["optimality"] as? [String: Any])
    #expect(optimality["proven"] as? Bool == true)
    #expect(try number(optimality, "gain") == 330)
    let coverage = try #require(document?["coverage"] as? [[String: Any]])
    let rural = try #require(coverage.dropFirst().first)
    #expect((rural["group"] as? [String: String]) == ["area": "rural"])
    let before = try #require(rural["before"] as? [String: Any])
    #expect(abs(try number(before, "share") - 40.0 / 220) < 1e-12)
    let drawn = try JSONSerialization.jsonObject(with: Data(contentsOf: map)) as? [String: Any]
    let features = try #require(drawn?["features"] as? [[String: Any]])
    let geometry = try #require(features[1]["geometry"] as? [String: Any])
    #expect(geometry["coordinates"] as? [Double] == [0.2, 0])
    let properties = try #require(features[1]["properties"] as? [String: Any])
    #expect(try number(properties, "gain") == 150)
  }

  @Test("Objectives, budgets, quotas, exclusions, upgrades and travel times")
  func choices() throws {
    let reach = ["--reaching", "2"]
    #expect(try chosen(reach + ["--adding", "1", "--method", "exact"]) == ["one"])
    #expect(try chosen(reach + ["--budget", "2.5", "--cost", "price"]) == ["two"])
    let groups = ["--candidate-group", "region", "--adding", "2"]
    #expect(try chosen(reach + groups + ["--quota", "west<=1"]) == ["one"])
    #expect(try chosen(reach + groups + ["--quota", "east >= 1"]) == ["one", "three"])
    #expect(try chosen(reach + ["--adding", "1", "--exclude", "one"]) == ["two"])
    #expect(try chosen(reach + ["--adding", "1", "--candidates-where", "price < 3"]) == ["two"])
    // From b and c one saves 100·10 + 80·10 and d 150·10, two saves d 150·20 and c 80·2.
    #expect(try chosen(["--objective", "mean", "--adding", "1"]) == ["one"])
    #expect(try chosen(["--objective", "worst", "--adding", "1", "--exclude", "one"]) == ["two"])
    let gap = ["--objective", "gap", "--by", "area", "--from", "urban", "--to", "rural"]
    #expect(try chosen(reach + gap + ["--adding", "1"]) == ["one"])
    let upgrade = try run(
      ["--upgrade", "shop", "--adding", "1", "--format", "json"] + reach,
      candidates: false
    )
    #expect(try Records(upgrade.output).map { $0["candidate"] as? String } == ["corner"])
    let od = try folder.write("times.csv", "from,to,cost\na,near,5\nd,two,20\nb,one,90\n")
    #expect(try chosen(["--od", od, "--reaching", "30", "--adding", "1"]) == ["two"])
  }

  @Test("A table for people: units in the headings, percentages, and what the choice is worth")
  func table() throws {
    let run = try run(["--adding", "1", "--reaching", "2", "--candidate-group", "region"])
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("People gained"))
    #expect(run.output.contains("82.8 %"))
    #expect(
      run.output.contains("All people within 2 km: 62.1 % before, 82.8 % after (20.7 pp more).")
    )
    #expect(run.output.contains("Together they gain 180 people; no choice within the limits gains"))
    let csv = try self.run(["--adding", "1", "--reaching", "2", "--format", "csv"])
    #expect(csv.output.hasPrefix("step,candidate,gain,reached,share\n1,one,180,720,"))
  }

  @Test(
    "What cannot be answered ends with status 1 and a sentence",
    arguments: [
      (["--adding", "4"], "only 3 candidates"), (["--adding", "0"], "at least one"),
      (["--budget", "0.1", "--cost", "price"], "cheapest candidate"),
      (["--adding", "1", "--candidate-group", "region", "--quota", "wst<=1"], "near it: west"),
      (["--adding", "1", "--quota", "west<=1"], "no groups"),
      (["--adding", "3", "--candidate-group", "region", "--quota", "east>=2"], "'east'"),
      (["--adding", "1", "--exclude", "oen"], "near it: one"),
      (["--adding", "1", "--candidates-where", "price > 9"], "price > 9"),
      (["--adding", "1", "--cost", "pric"], "pric"),
      (["--adding", "1", "--reaching", "500"], "already"),
      (["--adding", "1", "--reaching=-1"], "zero or more"),
    ]
  )
  func badInput(_ arguments: [String], _ culprit: String) throws {
    let hasReach = arguments.contains { $0.hasPrefix("--reaching") }
    let run = try run(hasReach ? arguments : arguments + ["--reaching", "2"])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.error.contains(culprit), "\(run.error)")
  }

  @Test("Candidates that lack something are named by their row")
  func badCandidates() throws {
    for (rows, culprit) in [
      ("one,0,0.1\none,0,0.2\n", "twice"), ("one,,0.1\n", "latitude"), ("one,91,200\n", "one"),
      (",0,0.1\n", "row 1"), ("", "candidates"),
    ] {
      let path = try folder.write("bad.csv", "shop,latitude,longitude\n" + rows)
      let run = try run(
        ["--candidates", path, "--candidate-id", "shop", "--adding", "1", "--reaching", "2"],
        candidates: false
      )
      #expect(run.status == 1, "\(rows)")
      #expect(run.error.contains(culprit), "\(run.error)")
    }
  }

  @Test("A call that cannot be meant ends with status 64")
  func badCalls() throws {
    for arguments in [
      ["--adding", "1"], ["--reaching", "2"],
      ["--adding", "1", "--reaching", "2", "--objective", "gap"],
      ["--adding", "1", "--reaching", "2", "--quota", "west"],
      ["--adding", "1", "--reaching", "2", "--beyond", "9"],
      ["--adding", "1", "--reaching", "2", "--seconds", "9"],
      ["--adding", "1", "--reaching", "2", "--upgrade", "shop"],
    ] {
      #expect(try run(arguments).status == 64, "\(arguments)")
    }
  }
}
