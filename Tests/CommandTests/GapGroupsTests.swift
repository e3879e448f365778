// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion gap pairs, rank and change")
struct GapGroupsTests {
  let inclusion = BuiltProduct("inclusion")
  // Two strata of two clusters: the gap is worked by hand in SurveyGapTests. In a: m 1/2, w 1/2; in
  // b: m 1/2, w 0.
  let couples = """
    stratum,cluster,sex,account,text
    a,1,m,1,x
    a,1,w,1,x
    a,2,m,0,y
    a,2,w,0,x
    b,3,m,1,y
    b,3,w,0,y
    b,4,m,0,x
    b,4,w,0,x

    """
  let design = ["--data", "-", "--strata", "stratum", "--clusters", "cluster"]
  let sexes = ["--by", "sex", "--from", "m", "--to", "w"]

  private func run(_ arguments: [String], _ input: String? = nil) throws -> BuiltProduct.Run {
    try inclusion.run(["gap"] + arguments + design, input: input ?? couples)
  }

  @Test("An intersection is named by a level of each column")
  func intersection() throws {
    let answer = try run([
      "account", "--by", "sex,stratum", "--from", "m/a", "--to", "w/b", "--format", "json",
    ])
    let record = try #require(try Records(answer.output).first)
    #expect(try abs(number(record, "estimate") - 0.5) < 1e-12)
    let near = try run(["account", "--by", "sex,stratum", "--from", "m/a", "--to", "w/c"])
    #expect(near.status == 1 && near.error.contains("near it: w/a, w/b"))
  }

  @Test("Newcombe's interval is an option for a survey")
  func newcombe() throws {
    let wald = try run(["account", "--format", "json"] + sexes)
    let other = try run(
      ["account", "--difference-interval", "newcombe", "--format", "json"] + sexes
    )
    let ends = try [wald, other].map { run in
      let record = try #require(try Records(run.output).first)
      return try number(record, "upper")
    }
    #expect(ends[0] > 1 && ends[1] <= 1)
  }

  @Test("Every pair is a record per measure, in points and in relative terms")
  func pairs() throws {
    let answer = try run(["pairs", "account", "--by", "sex,stratum", "--format", "json"])
    #expect(answer.status == 0)
    let records = try Records(answer.output)
    // Four groups, six pairs, three measures.
    #expect(records.count == 18)
    #expect(records.first?["from"] as? String == "m/a" && records.first?["to"] as? String == "m/b")
    let table = try run(["pairs", "account", "--by", "sex"]).output
    #expect(table.contains("25.0 pp") && table.contains("50.0 %"))
    let drawn = ["pairs", "account", "--by", "sex,stratum", "--simultaneous", "maximum-t"]
    let first = try run(drawn + ["--draws", "500", "--seed", "3"]).output
    #expect(try run(drawn + ["--draws", "500", "--seed", "3"]).output == first)
    #expect(try run(drawn + ["--draws", "500", "--seed", "4"]).output != first)
    let text = try run(["pairs", "text", "--by", "sex"])
    #expect(text.status == 1 && text.error.contains("'x', 'y'"))
    let level = try run(["pairs", "text", "--level", "x", "--by", "sex", "--format", "json"])
    #expect(try Records(level.output).first?["level"] as? String == "x")
  }

  @Test("Places are ranked by their gaps, with the ranks they can have")
  func rank() throws {
    let answer = try run(
      ["rank", "account", "--within", "stratum", "--draws", "200", "--format", "json"] + sexes
    )
    #expect(answer.status == 0, "\(answer.error)")
    let records = try Records(answer.output)
    #expect(records.count == 2)
    let first = try #require(records.first)
    #expect((first["group"] as? [String: String])?["stratum"] == "b")
    #expect(try number(first, "rank") == 1 && number(first, "rankUpper") == 2)
    #expect(try abs(number(first, "estimate") - 0.5) < 1e-12)
    #expect(try abs(number(first, "relativeGap") - 1) < 1e-12)
    let table = try run(["rank", "account", "--within", "stratum", "--draws", "0"] + sexes).output
    #expect(table.contains("50.0 pp") && table.contains("100.0 %"))
    let one = try run(
      ["rank", "account", "--within", "stratum", "--where", "stratum == a"] + sexes
    )
    #expect(one.status == 1 && one.error.contains("at least two places"))
    let few = try run(["rank", "account", "--within", "stratum", "--draws", "3"] + sexes)
    #expect(few.status == 1 && few.error.contains("3 draws"))
  }

  @Test("A gap between gaps, and a change between two files")
  func change() throws {
    let answer = try run(["change", "account", "--across", "stratum", "--format", "json"] + sexes)
    #expect(answer.status == 0, "\(answer.error)")
    let difference = try #require(try Records(answer.output).first)
    // 1/2 in b less 0 in a.
    #expect(try abs(number(difference, "estimate") - 0.5) < 1e-12)
    #expect(difference["first"] as? String == "a" && difference["second"] as? String == "b")
    let folder = try ScratchFolder()
    let later = try folder.write("later.csv", couples)
    let same = try run(["change", "account", "--later-data", later, "--format", "json"] + sexes)
    let record = try #require(try Records(same.output).first)
    // The same gap of 1/4 with an error of 1/4 twice: no change, error √2/4.
    #expect(try number(record, "estimate") == 0)
    #expect(try abs(number(record, "standardError") - 2.0.squareRoot() / 4) < 1e-12)
    let unknown = try run(
      ["change", "account", "--across", "stratum", "--first", "a", "--second", "c"] + sexes
    )
    #expect(unknown.status == 1 && unknown.error.contains("'a', 'b'"))
    #expect(try run(["change", "account"] + sexes).status == 64)
  }
}
