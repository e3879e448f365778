// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("What the program is made of")
struct DoctorTests {
  @Test("Libraries, optional programs and every data set are named")
  func findings() throws {
    let run = try BuiltProduct("inclusion").run(["doctor", "--format", "json"])
    #expect(run.status == 0)
    let records = try Records(run.output)
    let names = try records.map { try #require($0["name"] as? String) }
    for name in ["inclusion", "Swift", "linear algebra", "linear programmes", "ReadStat"] {
      #expect(names.contains(name))
    }
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("datasets").path
    )
    for folder in folders where folder != "README.md" { #expect(names.contains(folder)) }
    for record in records where record["part"] as? String != "optional" {
      #expect(record["status"] as? String == "ok")
    }
  }

  @Test("A program that is not on the path is missing, with the package that has it")
  func missingProgram() throws {
    let run = try BuiltProduct("inclusion").run(["doctor"], environment: ["PATH": "/nowhere"])
    #expect(run.status == 0)
    #expect(run.output.contains("rsvg-convert"))
    #expect(run.output.contains("apt-get install librsvg2-bin"))
  }
}
