// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion index diagnose")
struct IndexDiagnoseTests {
  let inclusion = BuiltProduct("inclusion")
  private let data = """
    unit,a,b,c
    A,1,2,9
    B,2,4,7
    C,3,5,8
    D,4,9,3
    E,5,8,2
    F,7,11,1

    """
  private let index = """
    {"name": "Inclusion", "normalization": {"method": "minMax", "range": [0, 1]}, "children": [
      {"indicator": "a"}, {"indicator": "b"}, {"indicator": "c", "direction": "lowerIsBetter"}]}
    """

  private func run(
    _ more: [String] = ["--format", "json"],
    data: String? = nil,
    index: String? = nil
  ) throws -> BuiltProduct.Run {
    let folder = try ScratchFolder()
    let spec = try folder.write("index.json", index ?? self.index)
    let table = try folder.write("data.csv", data ?? self.data)
    return try inclusion.run(
      ["index", "diagnose", "--spec", spec, "--data", table, "--units", "unit"] + more
    )
  }

  private func document(_ run: BuiltProduct.Run) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(json as? [String: Any])
  }

  @Test("JSON holds statistics, weights, reliability, components and correlations")
  func json() throws {
    let run = try run()
    #expect(run.status == 0, "\(run.error)")
    let answer = try document(run)
    let indicators = try #require(answer["indicators"] as? [[String: Any]])
    #expect(indicators.map { $0["indicator"] as? String } == ["a", "b", "c"])
    // By hand: 1, 2, 3, 4, 5, 7 have mean 22/6 and median 3.5.
    #expect(abs(try number(indicators[0], "mean") - 22.0 / 6) < 1e-12)
    #expect(try number(indicators[0], "median") == 3.5)
    let weights = try #require(answer["weights"] as? [[String: Any]])
    #expect(weights.count == 4)
    #expect(try number(weights[3], "effectiveWeight") == 1)
    let reliability = try #require(answer["reliability"] as? [[String: Any]])
    #expect(try number(reliability[0], "alpha") > 0.9)
    let components = try #require(answer["components"] as? [[String: Any]])
    #expect(abs(try components.reduce(0) { $0 + (try number($1, "eigenvalue")) } - 3) < 1e-12)
    let correlations = try #require(answer["correlations"] as? [[String: Any]])
    #expect(correlations.count == 27)
  }

  @Test("Twins are warned of in the notes")
  func warnings() throws {
    let run = try run([])
    #expect(run.status == 0, "\(run.error)")
    #expect((run.output + run.error).contains("say nearly the same"))
    let quiet = try self.run(["--redundancy", "1", "--format", "json"])
    #expect((try document(quiet)["warnings"] as? [Any])?.isEmpty == true)
  }

  @Test("A unit's score and its difference from another are split")
  func unit() throws {
    let whole = try document(try run(["--unit", "C", "--format", "json"]))
    let parts = try #require(whole["contributions"] as? [[String: Any]])
    // (3 − 1)/6, (5 − 2)/9, (9 − 8)/8, a third each.
    let expected = [2.0 / 18, 3.0 / 27, 1.0 / 24]
    for (part, value) in zip(parts, expected) {
      #expect(abs(try number(part, "contribution") - value) < 1e-12)
    }
    #expect((whole["strengths"] as? [Any])?.count == 3)
    let difference = try run(["--unit", "F", "--reference", "A"])
    #expect(difference.status == 0 && difference.output.contains("Contribution"))
  }

  @Test("What is not defined is null, with a reason, and nothing is NaN")
  func degenerate() throws {
    let pair = """
      {"name": "Pair", "normalization": {"method": "none"}, "missing": "omit",
       "children": [{"indicator": "a"}, {"indicator": "b"}]}
      """
    for data in ["unit,a,b\nA,1,2\n", "unit,a,b\nA,1,2\nB,1,3\n"] {
      let run = try run(data: data, index: pair)
      #expect(run.status == 0, "\(data): \(run.error)")
      #expect(!run.output.contains("nan") && !run.output.contains("inf"), "\(data)")
      let answer = try document(run)
      let reliability = try #require(answer["reliability"] as? [[String: Any]])
      #expect(reliability[0]["kaiserMeyerOlkin"] is NSNull, "\(data)")
      #expect((answer["notes"] as? [String])?.isEmpty == false, "\(data)")
    }
  }

  @Test("Levels count as the numbers they stand for")
  func levels() throws {
    let graded = """
      {"name": "Graded", "normalization": "minMax", "children": [{"indicator": "a"},
       {"indicator": "rule", "levels": {"none": 0, "draft": 1, "law": 2}}]}
      """
    let run = try run(data: "unit,a,rule\nA,1,none\nB,2,draft\nC,4,law\nD,3,law\n", index: graded)
    #expect(run.status == 0, "\(run.error)")
    let indicators = try #require(try document(run)["indicators"] as? [[String: Any]])
    // By hand: 0, 1, 2, 2.
    #expect(try number(indicators[1], "mean") == 1.25)
  }

  @Test("Misspelt units, reversed questions and wrong limits are refused")
  func refusals() throws {
    let unknown = try run(["--unit", "Z"])
    #expect(unknown.status == 1 && unknown.output.isEmpty)
    #expect(unknown.error.contains("no unit 'Z'"))
    #expect(try run(["--reference", "A"]).status == 64)
    #expect(try run(["--redundancy", "2"]).status == 64)
    let copeland = index.replacingOccurrences(
      of: "\"name\"",
      with: "\"aggregation\": \"copeland\", \"name\""
    )
    let joint = try run(["--unit", "A"], index: copeland)
    #expect(joint.status == 1 && joint.error.contains("compares units"))
  }
}
