// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion data")
struct DataTests {
  let inclusion = BuiltProduct("inclusion")

  @Test("list names every data set, and made-up data say so in their title")
  func list() throws {
    let run = try inclusion.run(["data", "list", "--format", "json"])
    #expect(run.status == 0)
    let records = try Records(run.output)
    #expect(records.count == 12)
    for record in records where record["madeUp"] as? String == "yes" {
      #expect((record["title"] as? String)?.contains("made-up") == true)
    }
  }

  @Test("show prints the card; a misspelt name lists near ones and writes nothing")
  func show() throws {
    let run = try inclusion.run(["data", "show", "egdi"])
    #expect(run.status == 0)
    #expect(run.output.contains("Licence"))
    let unknown = try inclusion.run(["data", "show", "findex"])
    #expect(unknown.status == 1)
    #expect(unknown.output.isEmpty)
    #expect(unknown.error.contains("findex-latin-america"))
  }

  @Test("A binary that was moved to another folder still has its data")
  func movedBinary() throws {
    let folder = try ScratchFolder()
    let moved = folder.url.appendingPathComponent("moved")
    try FileManager.default.copyItem(at: inclusion.executable, to: moved)
    let run = try BuiltProduct(at: moved).run(
      ["data", "export", "egdi"],
      in: URL(fileURLWithPath: "/")
    )
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("code,country,year"))
  }

  @Test("export into a folder that is not there fails whole")
  func exportNowhere() throws {
    let folder = try ScratchFolder()
    let path = folder.url.appendingPathComponent("missing/egdi.csv").path
    let run = try inclusion.run(["data", "export", "egdi", "--out", path])
    #expect(run.status == 1)
    #expect(run.error.contains("does not exist"))
    #expect(try folder.contents().isEmpty)
    let directory = try inclusion.run(["data", "export", "egdi", "--out", folder.url.path])
    #expect(directory.status == 1)
    #expect(directory.error.contains("is a directory"))
  }
}
