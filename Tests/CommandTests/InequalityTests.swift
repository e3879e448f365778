// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion inequality and inclusion exclusion")
struct InequalityTests {
  let inclusion = BuiltProduct("inclusion")
  /// Five places; measures worked by hand in PlainMeasureTests and InequalityEdgeTests.
  let places = """
    place,value,people,kind,account,order
    1,50,10,a,0,10
    2,80,5,a,0,20
    3,120,8,b,1,30
    4,200,12,b,0,40
    5,300,15,b,1,50

    """

  private func run(
    _ arguments: [String],
    data: String? = nil
  ) throws -> (status: Int32, output: String, error: String) {
    let run = try inclusion.run(arguments + ["--data", "-"], input: data ?? places)
    return (run.status, run.output, run.error)
  }

  private func records(_ arguments: [String]) throws -> Records {
    let answer = try run(arguments + ["--format", "json"])
    #expect(answer.status == 0, "\(answer.error)")
    return try Records(answer.output)
  }

  @Test("A record per measure and parameter, with the keys of every estimate")
  func measures() throws {
    let found = try records(
      ["inequality", "value", "--weights", "people", "--measure", "gini,theilT,hoover,atkinson"]
        + ["--parameter", "0.5"]
    )
    #expect(found.map { $0["measure"] as? String } == ["gini", "theilT", "hoover", "atkinson"])
    let values = [0.308630, 0.163729, 0.247671, 0.086396]
    for (record, value) in zip(found, values) {
      #expect(abs(try number(record, "estimate") - value) < 5e-7)
      #expect(try number(record, "standardError") > 0)
      #expect(try number(record, "observations") == 5)
    }
    #expect(try number(found[3], "parameter") == 0.5)
  }

  @Test("Parameters below 0 and points of a Lorenz curve are read as lists")
  func lists() throws {
    let found = try records(
      ["inequality", "value", "--measure", "generalizedEntropy,lorenz", "--parameter", "-1,2"]
        + ["--quantiles", "0,0.5,1"]
    )
    #expect(try found.prefix(2).map { try number($0, "parameter") } == [-1, 2])
    #expect(try found.dropFirst(2).map { try number($0, "quantile") } == [0, 0.5, 1])
    #expect(try number(found[4], "estimate") == 1)
  }

  @Test("Theil's T within and between groups, with each group's contribution and shares for people")
  func parts() throws {
    let arguments = [
      "inequality", "value", "--weights", "people", "--groups", "kind", "--measure", "theilT",
    ]
    let found = try records(arguments)
    #expect(
      found.map { $0["component"] as? String }
        == ["total", "within", "between", "contribution", "contribution"]
    )
    #expect(abs(try number(found[1], "estimate") - 0.051064) < 1e-6)
    #expect(abs(try number(found[2], "estimate") - 0.112665) < 1e-6)
    // 0.112665 / 0.163729.
    #expect(try run(arguments).output.contains("68.8 %"))
  }

  @Test("Concentration with the bounds named")
  func concentration() throws {
    let arguments = [
      "inequality", "account", "--rank", "order", "--measure", "concentration,erreygers,wagstaff",
    ]
    let found = try records(arguments)
    for (record, value) in zip(found, [0.4, 0.64, 2.0 / 3]) {
      #expect(abs(try number(record, "estimate") - value) < 1e-12)
    }
    let table = try run(arguments).output
    #expect(table.contains("The bounds of the Erreygers index are those observed, 0 and 1"))
    #expect(table.contains("Erreygers index"))
    let wider = try records(
      ["inequality", "account", "--rank", "order", "--measure", "erreygers", "--bounds", "-1,3"]
    )
    #expect(abs(try number(wider[0], "estimate") - 0.16) < 1e-12)
  }

  @Test("A concentration index falls into what contributors add")
  func contributors() throws {
    let found = try records(
      ["inequality", "account", "--rank", "order", "--explained-by", "value"]
    )
    #expect(
      found.map { $0["component"] as? String }
        == ["total", "elasticity", nil, "explained", "residual"]
    )
    let sum = try number(found[3], "estimate") + number(found[4], "estimate")
    #expect(abs(sum - 0.4) < 1e-12)
  }

  @Test("Exclusion by columns and named conditions, and across cut-offs")
  func exclusion() throws {
    // Places 1, 2 and 4 lack an account, 1 and 2 are below 100: two of five lack both.
    let indicators = ["exclusion", "no account: account == 0", "value < 100"]
    let found = try records(indicators + ["--cutoff", "1"])
    #expect(try number(found[0], "estimate") == 0.4)
    #expect(found[3]["variable"] as? String == "no account")
    #expect(try number(found[3], "estimate") == 0.6)
    let across = try run(indicators + ["--across-cutoffs", "--by", "kind"])
    #expect(across.status == 0)
    #expect(across.output.contains("a is at least as excluded as b at every cut-off."))
  }

  @Test(
    "What cannot be measured is an error that names the culprit, and nothing else",
    arguments: [
      (["value", "--measure", "ginny"], 64, "There is no measure 'ginny'"),
      (["valu"], 1, "valu"), (["kind"], 1, "texts"),
      (["value", "--where", "value > 1000"], 1, "No row"),
      (["account", "--measure", "theilL"], 1, "'account' is 0.0 in row 1"),
      (["account", "--measure", "concentration"], 64, "--rank"),
      (["value", "--rank", "order", "--measure", "erreygers", "--bounds", "0,100"], 1, "outside"),
      (["value", "--rank", "order", "--measure", "wagstaff"], 1, "outside the bounds"),
      (["value", "--measure", "atkinson"], 64, "--parameter"),
      (["value", "--measure", "atkinson", "--parameter", "-1"], 1, "at least 0"),
      (["value", "--measure", "lorenz", "--quantiles", "2"], 1, "from 0 to 1"),
      (["value", "--measure", "fosterGreerThorbecke", "--parameter", "0"], 64, "--poverty-line"),
      (["value", "--groups", "kind", "--measure", "hoover"], 1, "does not fall into parts"),
    ] as [([String], Int32, String)]
  )
  func badRequests(arguments: [String], status: Int32, sentence: String) throws {
    let answer = try run(["inequality"] + arguments)
    #expect(answer.status == status)
    #expect(answer.output.isEmpty)
    #expect(answer.error.contains(sentence), "\(answer.error)")
  }

  @Test(
    "Data without anything to share, or with one row, are errors",
    arguments: [
      ("value,w\n0,1\n0,1\n", 1, "The mean of 'value' is 0"), ("value,w\n,1\n,1\n", 1, "Row 1"),
      ("value,w\n1,0\n2,0\n", 1, "weight"), ("value,w\n1,\n2,1\n", 1, "weight"),
      ("value,w\n-5,1\n2,1\n", 1, "below 0"), ("value,w\n", 1, "no rows"),
      ("value,w\n5,2\n", 1, "one respondent"),
    ] as [(String, Int32, String)]
  )
  func badData(data: String, status: Int32, sentence: String) throws {
    let answer = try run(["inequality", "value", "--weights", "w"], data: data)
    #expect(answer.status == status)
    #expect(answer.output.isEmpty)
    #expect(answer.error.contains(sentence), "\(answer.error)")
    #expect(!answer.error.contains("nan"))
  }

  @Test(
    "What is no indicator is refused by name",
    arguments: [
      (["value"], 1, "'value' is 50.0 in row 1"), (["kind"], 1, "holds texts"),
      (["acount == 0"], 1, "account"), (["account", "--cutoff", "1.5"], 1, "cut-off"),
      (["account", "--indicator-weights", "1,2"], 64, "2 weights for 1"),
      (["account", "account"], 1, "two indicators 'account'"),
    ] as [([String], Int32, String)]
  )
  func badExclusion(arguments: [String], status: Int32, sentence: String) throws {
    let answer = try run(["exclusion"] + arguments)
    #expect(answer.status == status)
    #expect(answer.output.isEmpty)
    #expect(answer.error.contains(sentence), "\(answer.error)")
  }
}
