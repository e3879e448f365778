// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion access: check, concentration, autocorrelation, and details of densities")
struct AccessSpreadTests {
  private let inclusion = BuiltProduct("inclusion")
  private let mexico = [
    "--data", "bundled:mexico-municipal-access-2020", "--place-id", "municipalityCode", "--counts",
    "office=branches,agent=agents,atm=atms", "--denominator", "adults",
  ]

  @Test("check finds that Mexico's densities of March 2020 are per 10,000 adults")
  func check() throws {
    let run = try inclusion.run([
      "access", "check", "--data", "bundled:mexico-municipal-access-2020", "--counts", "branches",
      "--published", "branchesPer10000Adults", "--candidates", "women,men,population,adults",
      "--claimed", "adults", "--format", "json",
    ])
    #expect(run.status == 0, "\(run.error)")
    let records = try Records(run.output)
    #expect(records[0]["candidate"] as? String == "adults")
    #expect(try number(records[0], "scale") == 10_000)
    #expect(records[0]["verdict"] as? String == "reproduces")
    #expect(records.dropFirst().allSatisfy { $0["verdict"] as? String == "does not" })
    #expect(!run.output.contains("as claimed"))
  }

  @Test("check says when densities are per something else than they claim")
  func claimed() throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      "densities.csv",
      "place,n,published,adults,women\na,50,250,4100,2000\nb,120,400,5900,3000\n"
    )
    let run = try inclusion.run([
      "access", "check", "--data", path, "--counts", "n", "--published", "published",
      "--candidates", "adults,women", "--claimed", "adults",
    ])
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("per 10,000 of 'women'"))
    #expect(run.output.contains("not per 'adults', as claimed"))
  }

  // Tests/ReferenceTests/recipes/access_concentration.py with numpy 2.4.6; fourteen digits.
  @Test("concentration of Mexico's machines is that of an independent computation")
  func concentration() throws {
    let run = try inclusion.run(
      ["access", "concentration"] + mexico + ["--groups", "localityType", "--format", "json"]
    )
    #expect(run.status == 0, "\(run.error)")
    let records = try Records(run.output)
    func value(_ measure: String, _ component: String? = nil) throws -> Double {
      let record = try #require(
        records.first {
          $0["kind"] as? String == "atm" && $0["measure"] as? String == measure
            && (component == nil || $0["component"] as? String == component)
        }
      )
      return try number(record, "estimate")
    }
    #expect(abs(try value("gini") - 0.44438093361594) < 1e-11)
    #expect(abs(try value("theilT", "total") - 0.35774969881438) < 1e-11)
    #expect(abs(try value("theilT", "between") - 0.10471291054098) < 1e-11)
    #expect(abs(try value("theilT", "within") - 0.2530367882734) < 1e-11)
    #expect(abs(try value("hoover") - 0.31511705150332) < 1e-11)
    #expect(abs(try value("shareWithoutPoints") - 0.050878880845116) < 1e-11)
  }

  @Test("concentration gives location quotients, and of each place the index of its providers")
  func providers() throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      "places.csv",
      "place,n,people,bankA,bankB\na,3,10,1,3\nb,1,30,0,1\nc,0,10,0,0\n"
    )
    let run = try inclusion.run([
      "access", "concentration", "--data", path, "--place-id", "place", "--counts", "n",
      "--denominator", "people", "--providers", "bankA,bankB", "--quotients", "--format", "json",
    ])
    #expect(run.status == 0, "\(run.error)")
    let records = try Records(run.output)
    func values(_ measure: String) throws -> [Double] {
      try records.filter { $0["measure"] as? String == measure }.map { try number($0, "estimate") }
    }
    // 3 of 4 points for 10 of 50 people, and so on; 1/16 + 9/16, and one bank alone.
    #expect(try values("locationQuotient") == [3.75, 0.25 / 0.6, 0])
    #expect(try values("herfindahlHirschman") == [0.625, 1])
    #expect(run.output.contains("1 places have no points"))
  }

  @Test("autocorrelation takes neighbours from shapes, distances and numbers, and a seed")
  func autocorrelation() throws {
    let peru = [
      "access", "autocorrelation", "--data", "bundled:peru-departments-2020", "--place-id",
      "department", "--variable", "population", "--format", "json", "--seed", "3",
    ]
    let once = try inclusion.run(peru + ["--neighbors", "nearest:4"])
    #expect(once.status == 0, "\(once.error)")
    #expect(try Records(once.output).count == 26)
    #expect(try inclusion.run(peru + ["--neighbors", "nearest:4"]).output == once.output)
    #expect(try inclusion.run(peru + ["--neighbors", "within:300"]).status == 0)
    for rule in ["corner", "nearest:99", "within:x", "friends"] {
      let run = try inclusion.run(peru + ["--neighbors", rule])
      #expect(run.status != 0, "\(rule)")
      #expect(run.output.isEmpty)
    }
    let folder = try ScratchFolder()
    let squares = (0..<3).map { number in
      """
      {"type":"Feature","properties":{"id":"\(number)"},"geometry":{"type":"Polygon",\
      "coordinates":[[[\(number),0],[\(number + 1),0],[\(number + 1),1],[\(number),1],\
      [\(number),0]]]}}
      """
    }
    let map = try folder.write(
      "map.geojson",
      "{\"type\":\"FeatureCollection\",\"features\":[\(squares.joined(separator: ","))]}"
    )
    let data = try folder.write("values.csv", "id,x\n0,1\n1,2\n2,6\n")
    let run = try inclusion.run([
      "access", "autocorrelation", "--data", data, "--place-id", "id", "--variable", "x",
      "--neighbors", "side", "--boundaries", map, "--boundary-id", "id", "--format", "json",
    ])
    #expect(run.status == 0, "\(run.error)")
    // z = −2, −1, 3; neighbours' means −1, 0.5, −1: (2 − 0.5 − 3) / 14 = −3/28.
    #expect(abs(try number(try #require(Records(run.output).first), "estimate") + 3.0 / 28) < 1e-15)
  }

  @Test("density adds smoothed densities, ranks and changes where they are asked for")
  func details() throws {
    let run = try inclusion.run(
      ["access", "density"] + mexico
        + ["--by", "localityType", "--ranks", "--smooth", "global", "--format", "json"]
    )
    #expect(run.status == 0, "\(run.error)")
    let rural = try #require(
      try Records(run.output).first {
        ($0["group"] as? [String: String])?["localityType"] == "Rural"
          && $0["kind"] as? String == "total"
      }
    )
    #expect((try number(rural, "density") * 10).rounded() == 418)
    #expect(try number(rural, "rank") == 6)
    #expect(try number(rural, "rankLower") == 6)
    let folder = try ScratchFolder()
    let path = try folder.write(
      "change.csv",
      "place,now,then,people,before\na,120,100,250000,240000\n"
    )
    let change = try inclusion.run([
      "access", "density", "--data", path, "--place-id", "place", "--counts", "agent=now",
      "--denominator", "people", "--earlier-counts", "agent=then", "--earlier-denominator",
      "before", "--format", "json",
    ])
    #expect(change.status == 0, "\(change.error)")
    let record = try #require(try Records(change.output).first)
    // 48 − 41.6667, error √36.5611.
    #expect(abs(try number(record, "change") - 19.0 / 3) < 1e-12)
    #expect(abs(try number(record, "changeStandardError") - 6.046579) < 1e-6)
  }

  @Test("count assigns points to shapes, and says which lie in none")
  func count() throws {
    let folder = try ScratchFolder()
    let squares = (0..<2).map { number in
      """
      {"type":"Feature","properties":{"code":"\(number)","people":\(10 * (number + 1))},\
      "geometry":{"type":"Polygon","coordinates":[[[\(number),0],[\(number + 1),0],\
      [\(number + 1),1],[\(number),1],[\(number),0]]]}}
      """
    }
    let map = try folder.write(
      "map.geojson",
      "{\"type\":\"FeatureCollection\",\"features\":[\(squares.joined(separator: ","))]}"
    )
    let points = try folder.write(
      "points.csv",
      """
      id,kind,bank,latitude,longitude
      a,agent,A,0.5,0.5
      a,agent,B,0.5,0.5
      b,atm,A,0.5,1.5
      c,atm,A,0.5,1
      d,atm,A,5,5

      """
    )
    let call = [
      "access", "count", "--places", map, "--place-id", "code", "--population", "people",
      "--per-number", "10", "--points", points, "--point-id", "id", "--kind", "kind", "--provider",
      "bank", "--format", "json",
    ]
    let run = try inclusion.run(call)
    #expect(run.status == 0, "\(run.error)")
    func densities(_ output: String) throws -> [Double] {
      try Records(output).map { try number($0, "density") }
    }
    // Machines, agents and all in each place: c on the shared border is in the first; 20 people in
    // the second.
    #expect(try densities(run.output) == [1, 2, 3, 0.5, 0, 0.5])
    #expect(run.output.contains("1 of 5 points lie in no place, such as 'd'"))
    // Bank A has two points of three in the first place: 4/9 + 1/9.
    #expect(run.output.contains("0.555555555"))
    let once = try inclusion.run(call.filter { $0 != "--provider" && $0 != "bank" })
    // Without the bank the same shop is listed twice.
    #expect(once.status == 1)
    #expect(once.error.contains("listed twice"))
    let shops = try inclusion.run(call + ["--shared-shops", "once"])
    #expect(shops.status == 1)
    #expect(shops.error.contains("belong to none"))
  }
}
