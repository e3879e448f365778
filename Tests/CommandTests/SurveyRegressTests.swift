// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion survey regress and tabulate")
struct SurveyRegressTests {
  let inclusion = BuiltProduct("inclusion")
  let scratch: ScratchFolder
  let data: String

  init() throws {
    scratch = try ScratchFolder()
    // Of four women one has an account, of four men three; each is drawn alone.
    data = try scratch.write(
      "people.csv",
      "sex,account,area\nw,1,a\nw,0,a\nw,0,b\nw,0,b\nm,1,a\nm,1,a\nm,1,b\nm,0,b\n"
    )
  }

  private func document(_ arguments: [String]) throws -> [String: Any] {
    let run = try inclusion.run(arguments + ["--data", data, "--format", "json"])
    #expect(run.status == 0, "\(run.error)")
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(json as? [String: Any])
  }

  @Test("A regression has its coefficients, tests, predictions and effects beside each other")
  func regress() throws {
    let new = try scratch.write("new.csv", "sex\nw\nm\n")
    let answer = try document([
      "survey", "regress", "account ~ sex", "--family", "binomial", "--test", "sex",
      "--predict", new, "--marginal-effects", "--covariance",
    ])
    let results = try #require(answer["results"] as? [[String: Any]])
    #expect(results.map { $0["variable"] as? String } == ["(intercept)", "sex"])
    #expect(results[1]["level"] as? String == "w")
    // By hand: log odds of men log 3, of women −log 3.
    #expect(abs(try number(results[1], "estimate") + 2 * 1.0986122886681098) < 1e-12)
    // 8 people − 1 stratum + 1 − 2 coefficients.
    #expect(try number(results[1], "degreesOfFreedom") == 6)
    let test = try #require((answer["tests"] as? [[String: Any]])?.first)
    let t = try number(results[1], "statistic")
    #expect(abs(try number(test, "statistic") - t * t) < 1e-12)
    #expect(abs(try number(test, "pValue") - number(results[1], "pValue")) < 1e-12)
    let predictions = try #require(answer["predictions"] as? [[String: Any]])
    #expect(abs(try number(predictions[0], "estimate") - 0.25) < 1e-12)
    #expect(try number(predictions[1], "row") == 2)
    let effects = try #require(answer["marginalEffects"] as? [[String: Any]])
    #expect(abs(try number(effects[0], "estimate") + 0.5) < 1e-12)
    #expect((answer["covariance"] as? [[Double]])?.count == 2)
  }

  @Test("A table has its cells, their shares, and the test of independence")
  func tabulate() throws {
    let answer = try document(["survey", "tabulate", "sex", "account", "--test", "rao-scott"])
    let results = try #require(answer["results"] as? [[String: Any]])
    #expect(results.count == 4)
    let cell = try #require(
      results.first { $0["group"] as? [String: String] == ["sex": "w", "account": "0"] }
    )
    #expect(try number(cell, "estimate") == 3 && number(cell, "share") == 0.375)
    // Clusters minus strata of the whole table, for every cell.
    #expect(try number(cell, "degreesOfFreedom") == 7)
    // By hand, as in AssociationTests: F = 7/4 with 1 and 7 degrees of freedom.
    let test = try #require((answer["tests"] as? [[String: Any]])?.first)
    #expect(abs(try number(test, "statistic") - 1.75) < 1e-12)
    #expect(abs(try number(test, "denominatorDegreesOfFreedom") - 7) < 1e-11)
  }

  @Test(
    "Faults of formula and data end with status 1 and name the culprit",
    arguments: [
      (["account ~ sexx"], "sex"), (["account ~ sex +"], "position 16"),
      (["account ~ sex", "--link", "log"], "link"), (["account ~ sex", "--test", "age"], "age"),
      (["account ~ sex", "--family", "binomial", "--where", "sex == w"], "sex"),
    ]
  )
  func faults(_ arguments: [String], _ culprit: String) throws {
    let run = try inclusion.run(["survey", "regress"] + arguments + ["--data", data])
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.error.contains(culprit), "\(run.error)")
  }

  @Test("A table for people ends with the tests as sentences")
  func sentences() throws {
    let run = try inclusion.run([
      "survey", "regress", "account ~ sex", "--test", "sex", "--data", data,
    ])
    #expect(run.status == 0 && run.output.contains("Test of sex: F(1"))
  }
}
