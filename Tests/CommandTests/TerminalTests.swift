// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Whether the program that makes a terminal out of nothing is there; it is on every Linux.
private let hasScript = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")

@Suite("What a person sees on a terminal", .enabled(if: hasScript))
struct TerminalTests {
  private let design = [
    "--data", "bundled:enaho-like-synthetic", "--weights", "factor07", "--strata", "estrato",
    "--clusters", "conglome", "--missing", "omit",
  ]

  /// Runs the command on a terminal of its own.
  private func onTerminal(
    _ arguments: [String],
    environment: [String: String] = [:]
  ) throws -> (status: Int32, text: String) {
    let command = ([BuiltProduct("inclusion").executable.path] + arguments)
      .map { "'\($0)'" }.joined(separator: " ")
    let script = BuiltProduct(at: URL(fileURLWithPath: "/usr/bin/script"))
    let run = try script.run(
      ["-qec", command, "/dev/null"],
      environment: ["TERM": "xterm", "NO_COLOR": ""].merging(environment) { $1 }
    )
    return (run.status, run.output.replacing("\r\n", with: "\n"))
  }

  private func widest(_ text: String) -> Int {
    let bare = text.replacing(/\u{1B}\[[0-9;]*[mK]/, with: "")
    return bare.split(separator: "\n").map(\.count).max() ?? 0
  }

  @Test("Tables are as wide as the terminal at most", arguments: [60, 80, 100])
  func width(columns: Int) throws {
    let calls: [[String]] = [
      ["gap", "cuenta", "--by", "sexo", "--from", "hombre", "--to", "mujer"] + design,
      ["survey", "mean", "ingreso"] + design, ["figures", "verify"], ["data", "list"],
      ["data", "show", "egdi"], ["gap", "rates", "--from", "0.85", "--to", "0.79", "--explain"],
    ]
    for call in calls {
      let run = try onTerminal(call, environment: ["COLUMNS": "\(columns)"])
      #expect(run.status == 0)
      #expect(widest(run.text) <= columns, "\(call)")
    }
  }

  @Test("Headings are bold there, and a short request shows no progress")
  func dressed() throws {
    let run = try onTerminal(["gap", "rates", "--from", "0.85", "--to", "0.79"])
    #expect(run.text.hasPrefix("\u{1B}[1mMeasure"))
    #expect(!run.text.contains("\r") && !run.text.contains("Working"))
  }

  @Test("COLUMNS is no matter in a pipe, where a line has 120 columns at most")
  func pipe() throws {
    let inclusion = BuiltProduct("inclusion")
    let call = ["gap", "cuenta", "--by", "sexo", "--from", "hombre", "--to", "mujer"] + design
    let run = try inclusion.run(call)
    #expect(try inclusion.run(call, environment: ["COLUMNS": "60"]).output == run.output)
    #expect(widest(run.output) <= 120)
    for call in [["figures", "verify"], ["figures", "list"], ["data", "show", "egdi"]] {
      #expect(try widest(inclusion.run(call).output) <= 120)
    }
  }
}
