// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion report peru")
struct ReportTests {
  let inclusion = BuiltProduct("inclusion")

  @Test("The report is one HTML file that loads nothing, with Markdown beside it")
  func report() throws {
    let folder = try ScratchFolder()
    let run = try inclusion.run(["report", "peru", "--out", folder.url.path])
    #expect(run.status == 0)
    #expect(try folder.contents() == ["index.html", "report.md"])
    let page = try String(
      contentsOf: folder.url.appendingPathComponent("index.html"),
      encoding: .utf8
    )
    for banned in ["src=", "<script", "http://", "https://", "@import", "url("] {
      #expect(!page.contains(banned), "\(banned)")
    }
    // No place of a phrase was left unfilled.
    let text = try String(
      contentsOf: folder.url.appendingPathComponent("report.md"),
      encoding: .utf8
    )
    #expect(!text.contains("{"))
    #expect(!text.lowercased().split { !$0.isLetter }.contains("nan"))
  }

  @Test("A file in place of the folder is left alone")
  func fileInTheWay() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("report", "mine")
    let run = try inclusion.run(["report", "peru", "--out", path])
    #expect(run.status == 1)
    #expect(run.error.contains("is a file"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
  }
}
