// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion index presets, preset and survey")
struct IndexPresetTests {
  let inclusion = BuiltProduct("inclusion")

  private func document(_ run: BuiltProduct.Run) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(json as? [String: Any])
  }

  @Test("the list says of each preset whether it reproduces or follows")
  func list() throws {
    let run = try inclusion.run(["index", "presets", "--format", "json"])
    #expect(run.status == 0, "\(run.error)")
    let records = try #require(try document(run)["results"] as? [[String: Any]])
    let statuses = Dictionary(
      records.compactMap { record -> (String, String)? in
        guard let name = record["name"] as? String, let status = record["status"] as? String
        else { return nil }
        return (name, status)
      },
      uniquingKeysWith: { first, _ in first }
    )
    #expect(statuses["hdi"] == "reproduces" && statuses["khera"] == "follows")
    #expect(try inclusion.run(["index", "presets", "--format", "csv"]).status == 0)
  }

  @Test("a preset shows its columns and parameters, or prints a specification that scores")
  func show() throws {
    let shown = try inclusion.run(["index", "presets", "--show", "sarma2012"])
    #expect(shown.status == 0 && shown.output.contains("accounts"))
    #expect(shown.output.contains("follows"))
    let folder = try ScratchFolder()
    let file = folder.url.appending(path: "hdi.json").path
    let made = try inclusion.run(
      ["index", "presets", "--show", "hdi", "--specification", "--out", file]
    )
    #expect(made.status == 0, "\(made.error)")
    let scored = try inclusion.run([
      "index", "score", "--spec", file, "--data", "bundled:human-development-2021", "--units",
      "code",
      "--format", "csv",
    ])
    #expect(scored.status == 0 && scored.output.contains("PER,"))
  }

  @Test("parameters without a default are asked for, and misspelt names get a hint")
  func refusals() throws {
    let show = ["index", "presets", "--show"]
    let open = try inclusion.run(show + ["sarma2012", "--specification", "--set", "accounts=1"])
    #expect(open.status == 1 && open.error.contains("branches") && open.error.contains("machines"))
    #expect(try inclusion.run(show + ["sarma2021"]).error.contains("sarma2012"))
    let tree = try inclusion.run(show + ["gii", "--specification"])
    #expect(tree.status == 1 && tree.error.contains("index preset gii"))
    let text = try inclusion.run(show + ["sarma2012", "--specification", "--set", "accounts=many"])
    #expect(text.status == 1 && text.error.contains("NAME=NUMBER"))
    #expect(try inclusion.run(["index", "presets", "--specification"]).status == 64)
    let code = try inclusion.run(
      ["index", "preset", "khera", "--data", "bundled:egdi", "--units", "code"]
    )
    #expect(code.status == 1 && code.error.contains("ComponentIndex.khera"))
  }

  @Test("a preset scores bundled data as published")
  func score() throws {
    let run = try inclusion.run([
      "index", "preset", "egdi", "--data", "bundled:egdi", "--where", "year == 2020", "--units",
      "code", "--format", "json",
    ])
    #expect(run.status == 0, "\(run.error)")
    let records = try #require(try document(run)["results"] as? [[String: Any]])
    let peru = try #require(records.first { $0["unit"] as? String == "PER" })
    // Published: 0.7083.
    #expect(abs(try number(peru, "score") - 0.7083) < 5e-5)
    let absent = try inclusion.run(
      ["index", "preset", "gii", "--data", "bundled:egdi", "--units", "code"]
    )
    #expect(absent.status == 1 && absent.error.contains("maternalMortality"))
  }

  private let index = """
    {"name": "Inclusion", "normalization": {"method": "none"},
     "children": [{"indicator": "a"}, {"indicator": "b"}]}
    """

  @Test("standard errors of indicators become those of scores, and intervals of ranks")
  func standardErrors() throws {
    let folder = try ScratchFolder()
    let spec = try folder.write("index.json", index)
    let data = try folder.write("data.csv", "unit,a,b\nA,1,1\nB,5,5\nC,5.1,5\n")
    let errors = try folder.write("errors.csv", "unit,a,b\nA,0,0\nB,0.3,0.4\nC,0.3,0.4\n")
    let call = ["index", "score", "--spec", spec, "--data", data, "--units", "unit"]
    let options = ["--standard-errors", errors, "--draws", "4096", "--format", "json"]
    let run = try inclusion.run(call + options)
    #expect(run.status == 0, "\(run.error)")
    let records = try #require(try document(run)["results"] as? [[String: Any]])
    // √(0.3² + 0.4²) / 2; 4,096 draws know it to 1.1 percent.
    #expect(abs(try number(records[1], "standardError") - 0.25) < 0.015)
    #expect(try number(records[0], "rankLower") == 3 && number(records[0], "jointRankLower") == 3)
    #expect(try number(records[1], "rankLower") == 1 && number(records[1], "rankUpper") == 2)
    let wrong = try folder.write("wrong.csv", "unit,a,b\nA,0,-1\n")
    let refused = try inclusion.run(call + ["--standard-errors", wrong])
    #expect(refused.status == 1 && refused.error.contains("-1"))
    let short = try folder.write("short.csv", "unit,a,b\nA,0,1\n")
    let missing = try inclusion.run(call + ["--standard-errors", short])
    #expect(missing.status == 1 && missing.error.contains("B:"))
    #expect(try inclusion.run(call + options + ["--stages"]).status == 64)
  }

  @Test("microdata become indicators by group with the covariance of their errors")
  func survey() throws {
    let folder = try ScratchFolder()
    let spec = try folder.write("index.json", index)
    var rows = "region,a,b,w\n"
    for region in ["north", "south"] {
      for person in 0..<40 {
        let holds = person % (region == "north" ? 2 : 4) == 0
        rows += "\(region),\(holds ? 1 : 0),\(holds ? 0 : 1),\(1 + person % 3)\n"
      }
    }
    let data = try folder.write("people.csv", rows)
    let call = ["index", "survey", "--spec", spec, "--data", data, "--weights", "w"]
    let run = try inclusion.run(call + ["--by", "region", "--format", "json"])
    #expect(run.status == 0, "\(run.error)")
    let records = try #require(try document(run)["results"] as? [[String: Any]])
    #expect(records.compactMap { $0["unit"] as? String } == ["north", "south"])
    for record in records {
      // One of the two statements holds for everyone: ½, without an error.
      #expect(abs(try number(record, "score") - 0.5) < 1e-12)
      #expect(try number(record, "standardError") < 1e-7)
    }
    #expect(try inclusion.run(call).status == 64)
    let text = try inclusion.run(call + ["--by", "region"])
    #expect(text.status == 0 && text.output.contains("Median rank"))
  }
}
