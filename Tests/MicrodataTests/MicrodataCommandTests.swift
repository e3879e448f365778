// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The command takes Stata and SPSS files wherever it takes data.
@Suite struct MicrodataCommandTests {
  private let inclusion = BuiltProduct("inclusion")

  private func densities(_ data: String, _ more: [String]) throws -> BuiltProduct.Run {
    try inclusion.run(
      [
        "access", "density", "--data", data, "--place-id", "lugar", "--counts", "agent=agentes",
        "--denominator", "adultos",
      ] + more
    )
  }

  @Test("Groups go by their labels where asked", arguments: ["places.dta", "places.sav"])
  func labels(name: String) throws {
    let run = try densities(
      Fixture.url(name).path,
      ["--by", "zona", "--value-labels", "--where", "zona == rural", "--format", "csv", "--quiet"]
    )
    #expect(run.status == 0, "\(run.error)")
    let lines = run.output.split(separator: "\n")
    #expect(lines.contains { $0.contains("rural") })
    // 3 + 1 agents for 1,500 + 2,500 adults are 100 per 100,000.
    let hasDensity = lines.dropFirst().contains { line in
      line.split(separator: ",").contains { Double($0) == 100 }
    }
    #expect(hasDensity, "\(run.output)")
  }

  @Test("Without that flag they go by their numbers")
  func numbers() throws {
    let run = try densities(
      Fixture.url("places.dta").path,
      ["--where", "zona == 2", "--format", "csv", "--quiet"]
    )
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("201"))
    #expect(!run.output.contains("Juliaca"))
  }

  @Test("The encoding is the one that the file names, or another by request")
  func encoding() throws {
    let file = Fixture.url("stata-114.dta").path
    let arguments = ["--data", file, "--place-id", "lugar", "--counts", "sexo"]
    for (encoding, place) in [("latin-1", "Junín"), ("windows-1252", "Junín"), ("utf-8", nil)] {
      let run = try inclusion.run(
        ["access", "density"] + arguments
          + ["--denominator", "edad", "--encoding", encoding, "--where", "edad == 45"]
      )
      #expect(run.status == (place == nil ? 1 : 0), "\(run.error)")
      if let place { #expect(run.output.contains(place)) }
    }
  }

  @Test("A file that is not what its suffix says is an error, with nothing on standard output")
  func foreign() throws {
    let folder = try ScratchFolder()
    let table = folder.url.appendingPathComponent("places.dta")
    try Data("lugar,agentes,adultos\nPuno,1,10\n".utf8).write(to: table)
    let run = try densities(table.path, [])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("this is not Stata data: it looks like text"))
  }
}
