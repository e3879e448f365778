// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion index score")
struct IndexScoreTests {
  let inclusion = BuiltProduct("inclusion")
  let specification = """
    {"name": "Index", "normalization": {"method": "minMax", "range": [0, 100]},
     "children": [{"indicator": "a"}, {"indicator": "b", "direction": "lowerIsBetter"}]}
    """
  let data = "unit,a,b\nP,0,9\nQ,5,5\nR,10,1\n"

  func run(
    _ specification: String,
    _ data: String,
    _ more: [String] = ["--format", "json"]
  ) throws -> BuiltProduct.Run {
    let folder = try ScratchFolder()
    return try inclusion.run(
      [
        "index", "score", "--spec", folder.write("index.json", specification), "--data",
        folder.write("data.csv", data), "--units", "unit",
      ] + more
    )
  }

  @Test("Records hold the score, the rank and every part")
  func records() throws {
    let run = try run(specification, data)
    #expect(run.status == 0, "\(run.error)")
    let records = try Records(run.output)
    #expect(records.map { $0["unit"] as? String } == ["P", "Q", "R"])
    #expect(try records.map { try number($0, "score") } == [0, 50, 100])
    #expect(try records.map { try number($0, "rank") } == [3, 2, 1])
    let parts = try #require(records[1]["parts"] as? [String: Double])
    #expect(parts == ["a": 50, "b": 50])
  }

  @Test("The table is a ranking, the best first")
  func ranking() throws {
    let run = try run(specification, data, [])
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines[0] == ["Rank", "unit", "Index", "a", "b"])
    #expect(lines[2] == ["1", "R", "100.0", "100.0", "100.0"])
    #expect(lines[4] == ["3", "P", "0.0", "0.0", "0.0"])
  }

  @Test("Parts that do not fit the width are named below the table")
  func width() throws {
    let names = (0..<12).map { "indicator number \($0)" }
    let children = names.map { #"{"indicator": "\#($0)"}"# }.joined(separator: ",")
    let run = try run(
      #"{"name": "Index", "normalization": "none", "children": [\#(children)]}"#,
      "unit,\(names.joined(separator: ","))\nP,1,2,3,4,5,6,7,8,9,10,11,12\n",
      []
    )
    #expect(run.output.contains("Note: No room for") && run.output.contains("indicator number 11;"))
    let lines = run.output.components(separatedBy: "\n").prefix(3)
    #expect(lines.allSatisfy { $0.count <= 120 })
  }

  @Test("Every stage comes out in JSON and in CSV")
  func stages() throws {
    let run = try run(specification, data, ["--format", "json", "--stages"])
    let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let stages = try #require(answer?["stages"] as? [String: [[String: Any]]])
    #expect(
      stages.keys.sorted() == ["denominated", "imputed", "normalized", "screened", "treated"]
    )
    #expect(stages["normalized"]?[2]["values"] as? [String: Double] == ["a": 100, "b": 100])
    let csv = try self.run(specification, data, ["--format", "csv", "--stages"])
    #expect(csv.output.hasPrefix("stage,unit,indicator,value\ndenominated,P,a,0\n"))
    #expect(csv.output.contains("aggregated,R,Index,100\n"))
    #expect(try self.run(specification, data, ["--stages"]).status == 64)
  }

  @Test("A missing score is null, and the CSV leaves it empty")
  func missing() throws {
    let holes = "unit,a,b\nP,0,9\nQ,,\nR,10,1\n"
    let refused = try run(specification, holes)
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.error.contains("Q: 'a' is missing"))
    let run = try run(specification, holes, ["--format", "json", "--missing", "omit"])
    let records = try Records(run.output)
    #expect(records[1]["score"] is NSNull && records[1]["rank"] is NSNull)
    let csv = try self.run(
      specification,
      holes,
      ["--format", "csv", "--missing", "omit", "--quiet"]
    )
    #expect(csv.output == "unit,score,rank,a,b\nP,0,2,0,0\nQ,,,,\nR,100,1,100,100\n")
  }

  @Test("A panel has a rank in each year")
  func panel() throws {
    let panel = "unit,year,a,b\nP,2020,0,9\nQ,2020,5,5\nP,2021,10,1\nQ,2021,5,5\n"
    let run = try run(specification, panel, ["--format", "json", "--year", "year"])
    let records = try Records(run.output)
    #expect(try records.map { try number($0, "rank") } == [2, 1, 1, 2])
    #expect(try records.map { try number($0, "year") } == [2020, 2020, 2021, 2021])
    let twice = try self.run(specification, panel + "P,2020,1,1\n", ["--year", "year"])
    #expect(twice.status == 1 && twice.error.contains("'P' in 2020"))
    let forgotten = try self.run(specification, panel)
    #expect(forgotten.status == 1 && forgotten.error.contains("column of years"))
  }

  @Test(
    "What is wrong with the data is named",
    arguments: [
      ("unit,a,b\n", "no rows"), ("unit,a,b\nP,1,2\n", "tells no units apart"),
      ("unit,a,b\nP,,2\nQ,,3\n", "a: no unit has a value"),
      ("unit,a,b\nP,1,2\nP,2,3\n", "The unit 'P' has two rows"),
      ("unit,a\nP,1\nQ,2\n", "no column 'b'"), ("unit,a,b\nP,x,2\nQ,1,3\n", "'x'"),
      ("unit,a,b\n,1,2\nQ,1,3\n", "row 1 names no unit"), ("name,a,b\nP,1,2\n", "no column 'unit'"),
      ("unit,a,b\nP,1,2\nQ,1,3\n", "a: all values are 1"), ("", "empty"),
    ]
  )
  func badData(_ data: String, _ part: String) throws {
    let run = try run(specification, data)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.error.contains(part), "\(run.error)")
  }

  @Test(
    "What is wrong with the specification is named, all at once",
    arguments: [
      (#"{"name": "I", "children": []}"#, ["it has no parts"]),
      (#"{"name": "I", "children": [{"indicator": "a", "weigth": 2}]}"#, ["$.children[0].weigth"]),
      (
        #"{"name": "I", "children": [{"indicator": "a", "weight": -1, "goalposts": [5, 5]}]}"#,
        ["a weight of -1.0", "$.children[0].goalposts"]
      ),
      (
        #"{"name": "I", "children": [{"indicator": "a", "goalposts": [9, 1]}]}"#,
        ["lowerIsBetter"]
      ),
      (
        #"{"name": "I", "children": [{"indicator": "a", "weight": 0, "goalposts": [0, 1]}]}"#,
        ["add up to 0"]
      ),
      (
        #"{"name": "I", "aggregation": "geometricMean", "normalization": "minMax", "children": "#
          + #"[{"indicator": "a"}, {"indicator": "b"}]}"#,
        ["P: 'a' is 0.0", "floor"]
      ),
      ("not json", ["no JSON document"]),
    ]
  )
  func badSpecifications(_ specification: String, _ parts: [String]) throws {
    let run = try run(specification, data)
    #expect(run.status == 1 && run.output.isEmpty)
    for part in parts { #expect(run.error.contains(part), "\(part) in \(run.error)") }
  }

  @Test("A specification that is not there is an error")
  func noSpecification() throws {
    let run = try inclusion.run([
      "index", "score", "--spec", "nowhere.json", "--data", "bundled:egdi", "--units", "code",
    ])
    #expect(run.status == 1 && run.error.contains("nowhere.json"))
  }
}
