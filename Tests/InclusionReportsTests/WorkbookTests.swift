// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import InclusionReports
import TestSupport
import Testing

@Suite("Tables as a workbook")
struct WorkbookTests {
  func workbook(_ captions: [String], rows: [[ResultCell]] = [[.text("a"), .count(1)]]) -> Workbook
  {
    let table = ResultTable(columns: [.init("name"), .init("value")], rows: rows)
    return Workbook(
      title: "Title",
      sheets: captions.map { .init(section: "S", caption: $0, table: table, source: "Source") }
    )
  }

  /// The files inside the workbook, unpacked by the system's unzip.
  func parts(_ workbook: Workbook) throws -> [String: String] {
    let folder = try ScratchFolder()
    let file = folder.url.appendingPathComponent("book.xlsx")
    try Data(workbook.bytes()).write(to: file)
    let script = """
      import json, sys, zipfile
      book = zipfile.ZipFile(sys.argv[1])
      print(json.dumps({n: book.read(n).decode() for n in book.namelist()}))
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try #require(try pipe.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    return try JSONDecoder().decode([String: String].self, from: data)
  }

  @Test("Names of sheets are valid and no two alike")
  func names() {
    let hostile: [String] = [
      "History", "history", "a/b\\c*d?e[f]g:h", "'quoted'", "", "   ",
      String(repeating: "é", count: 80),
      String(repeating: "👩‍👩‍👧‍👦", count: 12), "line\nbreak", "=cmd()", "x", "X",
    ]
    let names = workbook(hostile).sheetNames
    #expect(Set(names.map { $0.lowercased() }).count == hostile.count + 1)
    for name in names {
      #expect(!name.isEmpty && name.utf16.count <= 31, "\(name)")
      #expect(!name.contains { "[]:*?/\\\n".contains($0) }, "\(name)")
      #expect(name.first != "'" && name.last != "'" && name.lowercased() != "history")
    }
  }

  @Test("Words that look like formulas stay words, numbers are numbers with a format")
  func cells() throws {
    let rows: [[ResultCell]] = [
      [.text("=1+1"), .number(0.4567, .percent(1))],
      [.text("@SUM(A1)"), .number(0.0631, .points(1))],
      [.text("+cmd|' /C calc'!A0"), .number(.nan, .plain)], [.text("<b>\"&'\u{0}\u{7}"), .missing],
    ]
    let parts = try parts(workbook(["T"], rows: rows))
    let sheet = try #require(parts["xl/worksheets/sheet2.xml"])
    #expect(!sheet.contains("<f>"))
    #expect(sheet.contains("<v>0.4567</v>"))
    #expect(sheet.contains("<v>6.31</v>"))
    #expect(!sheet.lowercased().contains("nan"))
    let strings = try #require(parts["xl/sharedStrings.xml"])
    #expect(strings.contains("=1+1") && strings.contains("&lt;b&gt;"))
    let styles = try #require(parts["xl/styles.xml"])
    #expect(styles.contains("0.0 %") && styles.contains("0.0&quot; pp&quot;"))
  }

  @Test("A report without tables is a workbook with its contents alone")
  func empty() throws {
    let parts = try parts(Workbook(title: "Nothing", sheets: []))
    #expect(parts["xl/worksheets/sheet1.xml"] != nil && parts["xl/worksheets/sheet2.xml"] == nil)
  }
}
