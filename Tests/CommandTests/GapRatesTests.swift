// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion gap rates")
struct GapRatesTests {
  let inclusion = BuiltProduct("inclusion")

  @Test("JSON carries the measures of two printed rates with their intervals")
  func json() throws {
    let run = try inclusion.run([
      "gap", "rates", "--from", "0.85", "--to", "0.79", "--from-n", "500", "--to-n", "500",
      "--format", "json",
    ])
    #expect(run.status == 0)
    let records = try Records(run.output)
    let difference = try #require(records.first { $0["measure"] as? String == "difference" })
    // By hand: 0.85 − 0.79; Newcombe (1998, method 10) gives [.012351, .107451] for n = 500 each.
    #expect(abs(try number(difference, "estimate") - 0.06) < 1e-12)
    #expect(abs(try number(difference, "lower") - 0.012351) < 5e-7)
    #expect(abs(try number(difference, "upper") - 0.107451) < 5e-7)
    let odds = try #require(records.first { $0["measure"] as? String == "oddsRatio" })
    // By hand: (.85/.15)/(.79/.21) = 1.5063…
    #expect(abs(try number(odds, "estimate") - (0.85 * 0.21) / (0.79 * 0.15)) < 1e-12)
  }

  @Test("Without sample sizes a record has no error, and says so by null")
  func withoutSizes() throws {
    let run = try inclusion.run([
      "gap", "rates", "--from", "0.5", "--to", "0.4", "--format", "json",
    ])
    #expect(run.status == 0)
    let records = try Records(run.output)
    #expect(records.count == 7)
    #expect(records.allSatisfy { $0["standardError"] is NSNull })
  }

  @Test("A percentage given as a rate is refused with the rate it should be")
  func percentage() throws {
    let run = try inclusion.run(["gap", "rates", "--from", "85", "--to", "79"])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("0.85"))
  }

  @Test(
    "A sample size of nothing, a confidence of 95 and a rate below zero are errors of the data",
    arguments: [
      ["--from", "0.5", "--to", "0.4", "--from-n", "0", "--to-n", "5"],
      ["--from", "0.5", "--to", "0.4", "--from-n", "5", "--to-n", "5", "--confidence", "95"],
      ["--from=-0.1", "--to", "0.4"],
      ["--from", "nan", "--to", "0.4"],
    ]
  )
  func badNumbers(_ arguments: [String]) throws {
    let run = try inclusion.run(["gap", "rates"] + arguments)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.error.hasPrefix("Error: "))
  }

  @Test("Bad usage has its own exit status", arguments: [["--from", "0.5"], ["--frm", "1"]])
  func badUsage(_ arguments: [String]) throws {
    let run = try inclusion.run(["gap", "rates"] + arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
  }
}
