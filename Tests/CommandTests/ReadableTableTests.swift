// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("Tables say what a person needs to know")
struct ReadableTableTests {
  private let inclusion = BuiltProduct("inclusion")
  private let people = """
    id,sex,account,few
    1,m,1,0
    2,m,1,0
    3,f,1,0
    4,f,0,0
    5,f,1,0
    6,m,1,1

    """

  private func run(_ arguments: [String], _ input: String) throws -> String {
    let run = try inclusion.run(arguments + ["--data", "-"], input: input)
    #expect(run.status == 0, "\(run.error)")
    return run.unbroken
  }

  @Test("The mean of a column of texts is the share of each level, and printed as one")
  func levels() throws {
    #expect(try run(["survey", "mean", "sex"], people).contains("50.0 %"))
    #expect(try run(["survey", "mean", "id"], people).contains("3.5000"))
  }

  @Test("An interval of a share beyond 0 to 100 percent is told, with the way out")
  func beyond() throws {
    let wald = try run(["survey", "share", "few"], people)
    #expect(wald.contains("--interval logit keeps all of them inside"))
    let logit = try run(["survey", "share", "few", "--interval", "logit"], people)
    #expect(!logit.contains("goes beyond"))
  }

  @Test("A headcount of nobody has an error that says too little")
  func nobody() throws {
    #expect(try run(["exclusion", "id < 0"], people).contains("0 or 100 % is understated"))
    #expect(try !run(["exclusion", "id < 3"], people).contains("understated"))
  }

  @Test(
    "A confidence is never rounded to 100 percent",
    arguments: [("0.95", "95 %"), ("0.995", "99.5 %"), ("0.9999999999", "99.99999999 %")]
  )
  func confidence(_ confidence: String, _ printed: String) throws {
    #expect(
      try run(["survey", "mean", "id", "--confidence", confidence], people).contains(printed)
    )
  }

  @Test("Waves may stand in any order")
  func waves() throws {
    let rows = ["2014,0.30,0.20", "2017,0.40,0.35", "2021,0.55,0.45"]
    func answer(_ rows: [String], _ subcommand: [String]) throws -> String {
      let run = try inclusion.run(
        ["gap"] + subcommand + ["--series", "-"],
        input: (["year,from,to"] + rows).joined(separator: "\n") + "\n"
      )
      #expect(run.status == 0, "\(run.error)")
      return run.output
    }
    #expect(try answer(rows, ["waves"]) == answer(rows.reversed(), ["waves"]))
    #expect(try answer(rows, ["convergence"]) == answer(rows.reversed(), ["convergence"]))
  }

  @Test("A change that chance may make is said to be told from none by nobody")
  func chance() throws {
    func answer(_ size: Int) throws -> String {
      let series =
        "year,from,to,fromObservations,toObservations\n2014,0.40,0.30,\(size),\(size)\n"
        + "2017,0.50,0.38,\(size),\(size)\n"
      return try inclusion.run(["gap", "waves", "--series", "-"], input: series).unbroken
    }
    #expect(try answer(100).contains("Neither change is told from none: both intervals hold 0."))
    #expect(try !answer(1_000_000).contains("told from none"))
  }

  @Test("Supply for each person is printed per 100,000 people; programs get the bare number")
  func supply() throws {
    let folder = try ScratchFolder()
    let arguments = [
      "access", "catchment", "--places",
      try folder.write("places.csv", "place,people\na,20000\nb,5000\n"), "--place-id", "place",
      "--population", "people", "--points", try folder.write("points.csv", "point\nx\n"),
      "--point-id", "point", "--od", try folder.write("od.csv", "from,to,cost\na,x,1\nb,x,2\n"),
      "--method", "two-step", "--decay", "within:5",
    ]
    let table = try inclusion.run(arguments)
    #expect(table.output.contains("Supply per 100,000 people") && table.output.contains("4.000"))
    let json = try inclusion.run(arguments + ["--format", "json"])
    #expect(try number(Records(json.output)[0], "accessibility") == 1.0 / 25_000)
  }

  @Test("A part that is called as a column of the answer is refused in CSV, with the way out")
  func partNames() throws {
    let folder = try ScratchFolder()
    let spec = try folder.write(
      "index.json",
      #"{"name": "T", "normalization": {"method": "minMax"}, "children": ["#
        + #"{"indicator": "a", "name": "rank"}, {"indicator": "b"}]}"#
    )
    let arguments = ["index", "score", "--spec", spec, "--units", "id", "--data", "-"]
    let input = "id,a,b\nx,1,3\ny,2,5\n"
    let csv = try inclusion.run(arguments + ["--format", "csv"], input: input)
    #expect(csv.status == 1 && csv.error.contains("A part is called 'rank'"))
    #expect(try inclusion.run(arguments, input: input).status == 0)
  }

  @Test("Every group's share stands beside its pairs in JSON")
  func groups() throws {
    let run = try inclusion.run(
      ["gap", "pairs", "account", "--by", "sex", "--data", "-", "--format", "json"],
      input: people
    )
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    )
    let groups = try #require(document["groups"] as? [[String: Any]])
    #expect(groups.map { $0["level"] as? String } == ["f", "m"])
    #expect(try abs(number(groups[0], "estimate") - 2.0 / 3) < 1e-15)
  }
}
