// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion access density")
struct AccessDensityTests {
  let inclusion = BuiltProduct("inclusion")
  let mexico = [
    "access", "density", "--data", "bundled:mexico-municipal-access-2020",
    "--place-id", "municipalityCode", "--counts", "office=branches,agent=agents,atm=atms",
    "--denominator", "adults",
  ]

  @Test("Groups are sums over sums: rural Mexico has 41.8 points per 100,000 adults, cities 150.7")
  func localities() throws {
    let run = try inclusion.run(mexico + ["--by", "localityType", "--format", "json"])
    #expect(run.status == 0)
    func total(_ locality: String) throws -> Double {
      let record = try #require(
        try Records(run.output).first {
          ($0["group"] as? [String: String])?["localityType"] == locality
            && $0["kind"] as? String == "total"
        }
      )
      return try number(record, "density")
    }
    // Counts and adults summed with a spreadsheet: 20,415 points over 13,549,266 adults.
    #expect(abs(try total("Metrópoli") - 20_415.0 / 13_549_266 * 100_000) < 1e-9)
    #expect((try total("Rural") * 10).rounded() == 418)
  }

  @Test("--where keeps the rows that meet the condition")
  func conditions() throws {
    let run = try inclusion.run(
      mexico + ["--where", "localityType == Metrópoli", "--format", "csv", "--quiet"]
    )
    #expect(run.status == 0)
    // Twelve metropolises, three kinds and their total each, and the header.
    #expect(run.output.split(separator: "\n").count == 12 * 4 + 1)
    let bad = try inclusion.run(mexico + ["--where", "localityType ~ Rural"])
    #expect(bad.status != 0)
    #expect(bad.output.isEmpty)
  }

  @Test(
    "What is wrong in a file is named: the place, the column, the remedy",
    arguments: [
      ("place,n,people\nLima,-1,10\n", "Lima"),
      ("place,n,people\nLima,1.5,10\n", "Lima"),
      ("place,n,people\nLima,1,0\n", "Lima"),
      ("place,n,people\nLima,1,\n", "Lima"),
      ("place,n,people\n,1,10\n", "row 1"),
      ("place,m,people\nLima,1,10\n", "'n'"),
      ("place,n,people\nLima,many,10\n", "many"),
      ("", "empty"),
    ]
  )
  func badFiles(_ text: String, _ culprit: String) throws {
    let folder = try ScratchFolder()
    let path = try folder.write("points.csv", text)
    let run = try inclusion.run([
      "access", "density", "--data", path, "--place-id", "place", "--counts", "n",
      "--denominator", "people",
    ])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.error.contains(culprit), "\(run.error)")
  }

  @Test("Standard input is read with -")
  func standardInput() throws {
    let run = try inclusion.run(
      [
        "access", "density", "--data", "-", "--place-id", "place", "--counts", "n",
        "--denominator", "people", "--format", "json",
      ],
      input: "place,n,people\nLima,120,250000\n"
    )
    #expect(run.status == 0)
    let record = try #require(try Records(run.output).first)
    // 120 points, 250,000 adults: 48.0 (39.797 to 57.396), exact Poisson.
    #expect(abs(try number(record, "density") - 48) < 1e-12)
    #expect(abs(try number(record, "lower") - 39.797) < 5e-4)
    #expect(abs(try number(record, "upper") - 57.396) < 5e-4)
  }
}
