// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("A request that the command does not know")
struct UsageTests {
  private let inclusion = BuiltProduct("inclusion")

  @Test(
    "A subcommand that is not there is named with those near to it",
    arguments: [
      (["gpa", "cuenta"], "There is no subcommand 'gpa' of 'inclusion'; near it: gap."),
      (["survey", "men"], "There is no subcommand 'men' of 'inclusion survey'; near it: mean."),
      (
        ["gap", "decomposee"],
        "'decomposee' is no subcommand of 'inclusion gap'; near it: decompose."
      ),
      (["data", "zebra"], "There are list, show, export."),
    ]
  )
  func subcommand(_ arguments: [String], _ sentence: String) throws {
    let run = try inclusion.run(arguments)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.error.contains(sentence), "\(run.error)")
  }

  @Test("A command of several parts alone prints what they are", arguments: ["", "survey", "gap"])
  func alone(name: String) throws {
    let run = try inclusion.run(name.isEmpty ? [] : [name])
    #expect(run.status == 0)
    #expect(run.output.contains("SUBCOMMANDS") && run.output.split(separator: "\n").count < 60)
  }

  @Test("What only a run finds out comes with the usage of its own subcommand")
  func usage() throws {
    let run = try inclusion.run([
      "access", "autocorrelation", "--data", "bundled:peru-departments-2020", "--place-id",
      "department", "--variable", "population", "--neighbors", "foo",
    ])
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.error.contains("Usage: inclusion access autocorrelation [<options>] --data <file>"))
    #expect(run.error.contains("See 'inclusion access autocorrelation --help'"))
  }

  @Test("A sentence begins with a capital, and a file with its name")
  func capitals() throws {
    let series = try inclusion.run(
      ["gap", "waves", "--series", "-"],
      input: "year,fro,to\n2014,0.4,0.3\n2017,0.5,0.4\n"
    )
    #expect(series.status == 1 && series.error.hasPrefix("Error: There is no column 'from'"))
    let missing = try inclusion.run(["survey", "mean", "x", "--data", "people.csv"])
    #expect(missing.status == 1 && missing.error.contains("people.csv: there is no such"))
    let out = try inclusion.run(["gap", "rates", "--from", "0.8", "--to", "0.7", "--out", ""])
    #expect(out.status == 64 && out.error.contains("--out names the file to write"))
  }
}
