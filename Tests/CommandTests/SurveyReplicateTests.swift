// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion survey with replicates")
struct SurveyReplicateTests {
  let inclusion = BuiltProduct("inclusion")
  // Four people in two strata: half samples and jkn give (1 − 2)² + (3 − 6)² = 10 for the total.
  let people = """
    id,stratum,w,y,r1,r2
    p,a,1,1,2,0
    q,a,1,2,0,2
    r,b,1,3,2,2
    s,b,1,6,0,0

    """

  private func run(_ arguments: [String]) throws -> (Int32, String, String) {
    let options = ["--data", "-", "--weights", "w", "--format", "json"]
    let run = try inclusion.run(["survey"] + arguments + options, input: people)
    return (run.status, run.output, run.error)
  }

  @Test("replicates are made from the design", arguments: ["jkn", "brr", "fay", "sdr"])
  func made(_ type: String) throws {
    let (status, output, _) = try run([
      "total", "y", "--strata", "stratum", "--replicate-type", type,
    ])
    #expect(status == 0)
    let record = try #require(try Records(output).first)
    #expect(abs(try number(record, "standardError") - 10.0.squareRoot()) < 1e-12)
  }

  @Test("replicates of the data are found by their pattern, with their scales")
  func given() throws {
    // Totals 12; replicates 2 + 6 = 8 and 4 + 6 = 10: V = 4² + 2² times the scales.
    let folder = try ScratchFolder()
    let scales = try folder.write("scales.csv", "scale\n0.25\n0.5\n")
    let given = ["total", "y", "--replicates", "r*", "--replicate-type", "other"]
    for (options, variance) in [
      (["--replicate-scale", "0.5"], 10.0), (["--replicate-scales", scales], 6),
      (["--replicate-scale", "2", "--replicate-center", "mean"], 4),
    ] {
      let (status, output, _) = try run(given + options)
      #expect(status == 0)
      let record = try #require(try Records(output).first)
      #expect(abs(try number(record, "standardError") - variance.squareRoot()) < 1e-12)
    }
  }

  @Test("replicate writes a column of weights for each replicate")
  func weights() throws {
    let (status, output, _) = try run(["replicate", "--id", "id", "--replicate-type", "jk1"])
    #expect(status == 0)
    let records = try Records(output)
    #expect(records.map { $0["id"] as? String } == ["p", "q", "r", "s"])
    #expect(try number(records[1], "r2") == 0)
    #expect(abs(try number(records[1], "r1") - 4.0 / 3) < 1e-15)
    let bootstrap = ["replicate", "--id", "id", "--replicate-type", "bootstrap", "--seed", "7"]
    #expect(try run(bootstrap).1 == run(bootstrap).1)
  }

  @Test("a pattern that fits nothing is an error of the data")
  func unknown() throws {
    let (status, output, error) = try run([
      "mean", "y", "--replicates", "rep*", "--replicate-type", "bootstrap",
    ])
    #expect(status == 1 && output.isEmpty && error.contains("rep*"))
  }

  @Test(
    "bad usage has its own exit status",
    arguments: [
      ["--replicates", "r*"], ["--replicate-type", "jk2"], ["--replicate-scale", "1"],
    ]
  )
  func badUsage(_ options: [String]) throws {
    #expect(try run(["mean", "y"] + options).0 == 64)
  }
}
