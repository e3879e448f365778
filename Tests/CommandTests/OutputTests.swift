// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("How an answer leaves the command")
struct OutputTests {
  private let inclusion = BuiltProduct("inclusion")
  private let rates = ["gap", "rates", "--from", "0.85", "--to", "0.79"]

  @Test("A pipe gets plain text, --color always dresses it, --color never and NO_COLOR do not")
  func color() throws {
    let plain = try inclusion.run(rates)
    #expect(plain.status == 0)
    #expect(!plain.output.contains("\u{1B}"))
    let dressed = try inclusion.run(rates + ["--color", "always"])
    #expect(dressed.output.contains("\u{1B}[1m"))
    let never = try inclusion.run(rates + ["--color", "never"], environment: ["NO_COLOR": ""])
    #expect(never.output == plain.output)
    let quiet = try inclusion.run(rates, environment: ["NO_COLOR": "1"])
    #expect(quiet.output == plain.output)
  }

  @Test("--explain adds formula, assumptions and source below the table and in JSON")
  func explain() throws {
    let plain = try inclusion.run(rates)
    let table = try inclusion.run(rates + ["--explain"])
    #expect(table.status == 0)
    #expect(table.output.hasPrefix(plain.output))
    #expect(table.output.contains("Relative gap: 1 − F / M"))
    #expect(table.output.contains("Newcombe (1998)"))
    let json = try inclusion.run(rates + ["--explain", "--format", "json"])
    #expect(json.output.contains("\"explanation\""))
    #expect(
      try Records(json.output).count
        == Records(
          try inclusion.run(rates + ["--format", "json"]).output
        ).count
    )
    let csv = try inclusion.run(rates + ["--explain", "--format", "csv"])
    #expect(csv.error.contains("Relative gap: 1 − F / M"))
    #expect(!csv.output.contains("Newcombe"))
    let nothing = try inclusion.run(["data", "list", "--explain"])
    #expect(nothing.output.hasSuffix("'data list' computes nothing.\n"))
  }

  @Test("--explain follows the choices of the request")
  func choices() throws {
    let run = try inclusion.run([
      "inequality", "ingreso", "--measure", "theilL,hoover", "--data",
      "bundled:enaho-like-synthetic", "--weights", "factor07", "--missing", "omit", "--explain",
    ])
    #expect(run.status == 0)
    #expect(run.output.contains("L = −Σ p ln y"))
    #expect(run.output.contains("doi:10.2307/1402588"))
    #expect(!run.output.contains("T = Σ p y ln y"))
  }
}
