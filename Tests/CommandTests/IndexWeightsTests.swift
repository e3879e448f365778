// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion index weights")
struct IndexWeightsTests {
  let inclusion = BuiltProduct("inclusion")
  private let data = "unit,a,b,c\nP,1,2,5\nQ,2,4,1\nR,3,9,3\n"
  private let index = """
    {"name": "Inclusion", "normalization": "none", "children": [
      {"name": "Access", "children": [{"indicator": "a"}, {"indicator": "b"}]},
      {"indicator": "c"}]}
    """

  private func run(
    _ command: String,
    _ more: [String],
    index: String? = nil,
    files: [String: String] = [:]
  ) throws -> BuiltProduct.Run {
    let folder = try ScratchFolder()
    let spec = try folder.write("index.json", index ?? self.index)
    let table = try folder.write("data.csv", data)
    var arguments = ["index", command, "--spec", spec, "--data", table, "--units", "unit"]
    for word in more {
      arguments.append(try files[word].map { try folder.write(word, $0) } ?? word)
    }
    return try inclusion.run(arguments)
  }

  private func document(_ run: BuiltProduct.Run) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(json as? [String: Any])
  }

  @Test("Methods stand side by side, and what they are made of beside them")
  func methods() throws {
    let run = try run(
      "weights",
      [
        "--method", "coefficientOfVariation", "--dimension", "Access", "--judgements", "pairs.csv",
        "--points", "points.csv", "--format", "json",
      ],
      files: ["pairs.csv": "b,a\n1,0.25\n4,1\n", "points.csv": "a,b\n60,40\n80,20\n"]
    )
    // Columns go by name, rows in the order of the parts: a is 1 and a quarter, b four times a.
    #expect(run.status == 1 && run.error.isEmpty == false)
    let right = try self.run(
      "weights",
      [
        "--method", "coefficientOfVariation", "--dimension", "Access", "--judgements", "pairs.csv",
        "--points", "points.csv", "--format", "json",
      ],
      files: ["pairs.csv": "b,a\n4,1\n1,0.25\n", "points.csv": "a,b\n60,40\n80,20\n"]
    )
    #expect(right.status == 0, "\(right.error)")
    let records = try Records(right.output)
    #expect(records.map { $0["part"] as? String } == ["a", "b"])
    let weights = try #require(records[0]["weights"] as? [String: Double])
    // CV of a: 1/2; of b: √13 / 5.
    let spread = 0.5 / (0.5 + 13.0.squareRoot() / 5)
    for (method, wanted) in [
      ("specification", 0.5), ("coefficientOfVariation", spread), ("pairwiseComparisons", 0.8),
      ("budgetAllocation", 0.7),
    ] {
      #expect(abs((weights[method] ?? .nan) - wanted) < 1e-12, "\(method)")
    }
    let found = try #require(try document(right)["weightings"] as? [[String: Any]])
    let ratio = try number(try #require(found.count == 3 ? found[1] : nil), "consistencyRatio")
    #expect(ratio < 1e-12)
  }

  @Test("All methods by default, those that cannot weigh with a reason")
  func all() throws {
    let run = try run("weights", [])
    #expect(run.status == 0, "\(run.error)")
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(
      lines[0] == [
        "Part", "Dimension", "Specification", "Components", "Factors", "Spread", "Entropy",
        "CRITIC", "Balanced",
      ]
    )
    // Two parts have equal components, whatever their values.
    #expect(lines[2].starts(with: ["Access", "Inclusion", "50.0", "%", "50.0", "%"]))
    #expect(run.output.contains("cannot tell weights"))
  }

  @Test("Weights by a method come out of scoring and of diagnosing")
  func scores() throws {
    let weighed = index.replacingOccurrences(
      of: "\"name\": \"Access\"",
      with: "\"name\": \"Access\", \"weighting\": \"entropy\""
    )
    for command in ["score", "diagnose"] {
      let run = try run(command, ["--format", "json"], index: weighed)
      #expect(run.status == 0, "\(run.error)")
      let found = try #require(try document(run)["weightings"] as? [[String: Any]])
      #expect(found.count == 1 && found[0]["dimension"] as? String == "Access")
      let parts = try #require(found[0]["parts"] as? [[String: Any]])
      let (first, second) = (try number(parts[0], "weight"), try number(parts[1], "weight"))
      #expect(abs(first + second - 1) < 1e-12)
      #expect(try number(parts[0], "measure") > 0)
    }
    #expect(try run("score", [], index: weighed).output.contains("Weights in 'Access' by entropy"))
  }

  @Test("Unknown methods, dimensions and files are refused")
  func refusals() throws {
    #expect(try run("weights", ["--method", "guessing"]).status == 64)
    #expect(try run("weights", ["--judgements", "x.csv"]).status == 64)
    let unknown = try run("weights", ["--dimension", "Acess"])
    #expect(unknown.status == 1 && unknown.error.contains("Access"))
    let missing = try run(
      "weights",
      ["--dimension", "Access", "--points", "points.csv"],
      files: ["points.csv": "a,x\n60,40\n"]
    )
    #expect(missing.status == 1 && missing.error.contains("'b'"))
  }
}
