// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("Files that a request names beside its data")
struct DocumentFileTests {
  let inclusion = BuiltProduct("inclusion")

  @Test("What is no file of text is refused by its name and the reason, whatever asks for it")
  func unreadable() throws {
    let folder = try ScratchFolder()
    let data = try folder.write("data.csv", "unit,a\nP,1\nQ,2\n")
    let latin = try folder.write("latin.json", "")
    try Data([0x7B, 0xE9, 0x7D]).write(to: URL(fileURLWithPath: latin))
    let place = String(data.dropLast("/data.csv".count))
    let reasons = [
      (place, "it is a folder"), (place + "/none.json", "there is no such file"),
    ]
    let requests = [
      ["index", "score", "--units", "unit", "--data", data, "--spec"],
      ["report", "survey", "--data", data, "--out", place + "/report", "--spec"],
    ]
    for request in requests {
      for (path, reason) in reasons {
        let run = try inclusion.run(request + [path])
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.error.contains("'\(path)' cannot be read: \(reason)"), "\(run.error)")
      }
    }
    let run = try inclusion.run(requests[0] + [latin])
    #expect(run.status == 1 && run.error.contains("no text in UTF-8"), "\(run.error)")
  }
}
