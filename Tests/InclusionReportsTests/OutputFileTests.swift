// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import InclusionReports
import TestSupport
import Testing

@Suite("Files are written whole or not at all")
struct OutputFileTests {
  @Test("A file is replaced whole, and nothing else is left in its folder")
  func replaced() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("report.md", "old and longer than the new one")
    try OutputFile(path: path).write("new")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
    #expect(try folder.contents() == ["report.md"])
  }

  @Test("A folder in place of a file, or no folder at all, is named with the way out")
  func refused() throws {
    let folder = try ScratchFolder()
    let directory = #expect(throws: ReportError.self) {
      try OutputFile(path: folder.url.path).write("x")
    }
    #expect(directory?.description.contains("is a directory") == true)
    let nowhere = folder.url.appendingPathComponent("a/b.txt").path
    let missing = #expect(throws: ReportError.self) { try OutputFile(path: nowhere).write("x") }
    #expect(missing?.description.contains("does not exist") == true)
    #expect(try folder.contents().isEmpty)
  }
}
