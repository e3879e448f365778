// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion gap")
struct GapSurveyTests {
  let inclusion = BuiltProduct("inclusion")
  // Two strata of two clusters: the gap and its errors are worked by hand in SurveyGapTests.
  let couples = """
    stratum,cluster,sex,account,rates,income
    a,1,m,1,1,10
    a,1,w,1,1,12
    a,2,m,0,0,14
    a,2,w,0,0,9
    b,3,m,1,1,20
    b,3,w,0,0,15
    b,4,m,0,0,11
    b,4,w,0,0,8

    """
  let design = ["--data", "-", "--strata", "stratum", "--clusters", "cluster"]
  let sexes = ["--by", "sex", "--from", "m", "--to", "w"]

  private func run(_ arguments: [String]) throws -> (status: Int32, output: String, error: String) {
    let run = try inclusion.run(["gap"] + arguments + design, input: couples)
    return (run.status, run.output, run.error)
  }

  @Test("A record per measure, with the covariances between them and both groups' rates")
  func json() throws {
    let answer = try run(
      ["account", "--interval", "wald", "--covariance", "--format", "json"] + sexes
    )
    #expect(answer.status == 0)
    let records = try Records(answer.output)
    #expect(
      records.map { $0["measure"] as? String }
        == [
          "difference", "ratio", "relativeGap", "oddsRatio", "exclusionRatio", "parityIndex",
          "adjustedParityIndex",
        ]
    )
    let difference = try #require(records.first)
    #expect(abs(try number(difference, "estimate") - 0.25) < 1e-12)
    #expect(abs(try number(difference, "standardError") - 0.25) < 1e-12)
    #expect(try number(difference, "degreesOfFreedom") == 2)
    #expect(try number(difference, "observations") == 8)
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any]
    )
    let covariance = try #require(document["covariance"] as? [[Double]])
    #expect(covariance.count == 7 && abs(covariance[1][1] - 0.125) < 1e-12)
    let groups = try #require(document["groups"] as? [[String: Any]])
    #expect(groups.map { $0["role"] as? String } == ["from", "to"])
    #expect(groups.map { $0["estimate"] as? Double } == [0.5, 0.25])
  }

  @Test("A table says both rates and the gap in points, percent and as a ratio")
  func table() throws {
    let output = try run(["account"] + sexes).output
    for text in [
      "Difference", "25.0 pp", "Relative gap", "50.0 %", "0.500", "sex=m: 50.0 %; sex=w: 25.0 %.",
    ] {
      #expect(output.contains(text), "\(text) is missing in:\n\(output)")
    }
    let means = try run(["income"] + sexes).output
    #expect(means.contains("2.7500") && !means.contains(" pp") && !means.contains("Odds"))
  }

  @Test("'*' is everyone, --within gives a gap in each place")
  func groups() throws {
    let whole = try run([
      "account", "--by", "sex", "--from", "m", "--to", "*", "--format", "json",
    ])
    #expect(abs(try number(#require(Records(whole.output).first), "estimate") - 0.125) < 1e-12)
    let within = try Records(
      run(["account", "--within", "stratum", "--format", "json"] + sexes).output
    )
    #expect(within.count == 14)
    #expect((within.first?["group"] as? [String: String])?["stratum"] == "a")
  }

  @Test("A column that is called rates stands after --, and gap rates goes on working")
  func rates() throws {
    let run = try inclusion.run(
      ["gap", "--format", "json"] + sexes + design + ["--", "rates"],
      input: couples
    )
    #expect(run.status == 0)
    #expect(try Records(run.output).first?["variable"] as? String == "rates")
    let published = try inclusion.run(["gap", "rates", "--from", "0.85", "--to", "0.79"])
    #expect(published.status == 0 && published.output.contains("6.0 pp"))
  }

  @Test("What cannot be compared is refused by a sentence")
  func refusals() throws {
    let level = try run(["account", "--by", "sex", "--from", "m", "--to", "x"])
    #expect(level.status == 1 && level.error.contains("'m', 'w'"))
    let same = try run(["account", "--by", "sex", "--from", "m", "--to", "m"])
    #expect(same.status == 1 && same.error.contains("itself"))
    let column = try run(["acount"] + sexes)
    #expect(column.status == 1 && column.error.contains("account") && column.output.isEmpty)
  }
}
