// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion index sensitivity and compare")
struct IndexSensitivityTests {
  let inclusion = BuiltProduct("inclusion")
  private let index = """
    {"name": "Inclusion", "normalization": {"method": "minMax", "range": [1, 100]}, "children": [
      {"indicator": "a"}, {"indicator": "b"}, {"indicator": "c", "direction": "lowerIsBetter"}]}
    """
  private let data = """
    unit,a,b,c
    A,1,9,9
    B,2,4,7
    C,3,5,1
    D,8,1,3

    """

  private func run(
    plan: String,
    files: [String: String] = [:],
    data: String? = nil,
    _ more: [String] = ["--format", "json"]
  ) throws -> BuiltProduct.Run {
    let folder = try ScratchFolder()
    let spec = try folder.write("index.json", index)
    for (name, text) in files { _ = try folder.write(name, text) }
    return try inclusion.run(
      [
        "index", "sensitivity", "--spec", spec, "--plan", folder.write("plan.json", plan), "--data",
        folder.write("data.csv", data ?? self.data), "--units", "unit",
      ] + more
    )
  }

  private func document(_ run: BuiltProduct.Run) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(json as? [String: Any])
  }

  private let plan = """
    {"output": "rank", "factors": [
      {"name": "mean", "vary": "aggregation", "among": ["arithmeticMean", "geometricMean"]},
      {"name": "weights", "vary": "weights", "sets": "sets.csv"},
      {"name": "out", "vary": "indicator", "leaveOut": ["a", "b"]}]}
    """
  private let sets = "set,a,b,c\none,1,1,1\ntwo,3,1,1\n"

  @Test("every combination is run where that is possible, and each output has its indices")
  func exact() throws {
    let run = try run(plan: plan, files: ["sets.csv": sets], ["--format", "json", "--pairs"])
    #expect(run.status == 0, "\(run.error)")
    let answer = try document(run)
    let runs = try #require(answer["runs"] as? [String: Any])
    // 2 means, 2 sets, 3 ways to leave out.
    #expect(try number(runs, "made") == 12 && number(runs, "failed") == 0)
    let results = try #require(answer["results"] as? [[String: Any]])
    #expect(results.count == 12)
    for record in results where record["first"] as? Double != nil {
      #expect(try number(record, "total") >= number(record, "first") - 1e-12)
    }
    let ranks = try #require(answer["ranks"] as? [[String: Any]])
    #expect(ranks.compactMap { $0["unit"] as? String } == ["A", "B", "C", "D"])
    // In each run the ranks of four units without ties add up to 10.
    #expect(abs(try ranks.reduce(0) { $0 + (try number($1, "mean")) } - 10) < 1e-9)
    let pairs = try #require(answer["outranking"] as? [[Double]])
    #expect(pairs[0][1] + pairs[1][0] == 1 && pairs[2][2] == 0.5)
  }

  @Test("the index without each part in turn")
  func leftOut() throws {
    // By hand, from 1 to 100: a 1 15.1 29.3 100, b 100 38.1 50.5 1, c 1 25.8 100 75.3; sums 102, 79,
    // 179.8, 176.3: ranks 3 4 1 2. Without b 2, 40.9, 129.3, 175.3: ranks 4 3 2 1. All move by one.
    let answer = try document(try run(plan: plan, files: ["sets.csv": sets]))
    let parts = try #require(answer["leftOut"] as? [[String: Any]])
    #expect(parts.compactMap { $0["part"] as? String } == ["a", "b", "c"])
    #expect(try number(parts[1], "meanAbsoluteRankShift") == 1)
    #expect(parts[1]["unit"] as? String == "A" && parts[1]["ranks"] as? Double == 1)
  }

  @Test("a seed gives the same sample twice, and panels rank within a year")
  func panel() throws {
    let plan = """
      {"output": "score", "units": ["A"], "runs": 16, "factors": [
        {"vary": "weights", "within": 0.25}, {"vary": "measurement", "relative": 0.05}]}
      """
    let years = "unit,year,a,b,c\nA,1,1,9,9\nB,1,2,4,7\nA,2,3,5,1\nB,2,8,1,3\n"
    let options = ["--year", "year", "--seed", "5", "--resamples", "20", "--format", "json"]
    let first = try run(plan: plan, data: years, options)
    #expect(first.status == 0, "\(first.error)")
    #expect(try run(plan: plan, data: years, options).output == first.output)
    let answer = try document(first)
    let outputs = (answer["outputs"] as? [[String: Any]])?.compactMap { $0["output"] as? String }
    #expect(outputs == ["score of A 1", "score of A 2"])
    for rank in try #require(answer["ranks"] as? [[String: Any]]) {
      #expect(try number(rank, "upper") <= 2)
    }
  }

  @Test("a person reads indices and ranks")
  func text() throws {
    let run = try run(plan: plan, files: ["sets.csv": sets], [])
    #expect(run.status == 0 && run.output.contains("Median rank"), "\(run.error)")
    #expect(run.output.contains("Every one of 12 combinations was run"))
  }

  @Test(
    "a plan that does not fit is refused with the path and the reason",
    arguments: [
      ("{", "$"),
      ("{\"factors\": []}", "$.factors"),
      ("{\"factors\": [{\"vary\": \"weight\", \"within\": 0.2}]}", "$.factors[0].vary"),
      ("{\"factors\": [{\"vary\": \"weights\"}]}", "$.factors[0]"),
      ("{\"factors\": [{\"vary\": \"weights\", \"sets\": \"no.csv\"}]}", "$.factors[0].sets"),
      (
        "{\"factors\": [{\"vary\": \"aggregation\", \"among\": [\"arithmeticMen\"]}]}",
        "$.factors[0].among[0]"
      ),
      ("{\"runs\": 1.5, \"factors\": [{\"vary\": \"goalposts\", \"within\": 0.1}]}", "$.runs"),
      (
        "{\"factors\": [{\"vary\": \"indicator\", \"leaveOut\": [\"a\"], \"amongst\": 1}]}",
        "amongst"
      ),
    ]
  )
  func wrongPlans(plan: String, place: String) throws {
    let run = try run(plan: plan)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.error.contains(place), "\(run.error)")
  }

  @Test("parts, units and methods that are not there are refused by name")
  func unknown() throws {
    let part = try run(plan: "{\"factors\": [{\"vary\": \"indicator\", \"leaveOut\": [\"z\"]}]}")
    #expect(part.status == 1 && part.error.contains("'z'"))
    let unit = """
      {"output": "rank", "units": ["Z"], "factors": [{"vary": "weights", "within": 0.2}]}
      """
    let missing = try run(plan: unit)
    #expect(missing.status == 1 && missing.error.contains("no unit 'Z'"))
    let drawn = "{\"method\": \"exact\", \"factors\": [{\"vary\": \"weights\", \"within\": 0.2}]}"
    let exact = try run(plan: drawn)
    #expect(exact.status == 1 && exact.error.contains("drawn"))
    #expect(try run(plan: plan, ["--plan", "nowhere.json"]).status == 1)
  }

  @Test("versions are set beside the first")
  func compare() throws {
    let folder = try ScratchFolder()
    let equal = try folder.write("equal.json", index)
    let other = index.replacingOccurrences(
      of: "{\"indicator\": \"a\"}",
      with: "{\"indicator\": \"a\", \"weight\": 9}"
    )
    let judged = try folder.write("judged.json", other)
    let table = try folder.write("data.csv", data)
    let tail = ["--data", table, "--units", "unit", "--format", "json"]
    let run = try inclusion.run(["index", "compare", equal, judged] + tail)
    #expect(run.status == 0, "\(run.error)")
    let answer = try document(run)
    let records = try #require(answer["results"] as? [[String: Any]])
    // Weighed 9 to 1 to 1, D with the most of a leads; in equal weights C does.
    #expect(try number(records[3], "judged") == 1 && number(records[2], "equal") == 1)
    #expect((answer["agreement"] as? [Any])?.count == 1)
    #expect(try inclusion.run(["index", "compare", equal] + tail).status == 64)
    #expect(try inclusion.run(["index", "compare", equal, "no.json"] + tail).status == 1)
  }
}
