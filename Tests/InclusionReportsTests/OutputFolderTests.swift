// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import InclusionReports
import TestSupport
import Testing

@Suite("A report's folder")
struct OutputFolderTests {
  let figure: ChartFigure

  init() throws {
    figure = ChartFigure(
      try RankedBarChart(ChartHeading("Shares"), bars: [.init("Lima", ChartEstimate(0.5))])
    )
  }

  func document(_ title: String, charts: Int) -> ReportDocument {
    let blocks = Array(repeating: ReportDocument.Block.chart(figure), count: charts)
    return ReportDocument(
      title: title,
      subtitle: "",
      language: "en",
      sections: [.init("One", blocks)]
    )
  }

  @Test("A report replaces the one before it whole, and leaves other files alone")
  func replaced() throws {
    let scratch = try ScratchFolder()
    let folder = try OutputFolder(path: scratch.url.path)
    try document("first", charts: 3).write(into: folder, as: [.html, .xlsx])
    let mine = try scratch.write("charts/mine.svg", "mine")
    try document("second", charts: 1).write(into: folder)
    let charts = try FileManager.default.contentsOfDirectory(
      atPath: scratch.url.appendingPathComponent("charts").path
    )
    #expect(charts.sorted() == ["01-shares.svg", "mine.svg"])
    #expect(try String(contentsOfFile: mine, encoding: .utf8) == "mine")
    #expect(try scratch.contents() == ["charts", "index.html", "report.md", "tables.xlsx"])
  }

  @Test("Where one file cannot take its place, nothing is changed")
  func allOrNothing() throws {
    let scratch = try ScratchFolder()
    let folder = try OutputFolder(path: scratch.url.path)
    let page = try scratch.write("index.html", "before")
    try FileManager.default.createDirectory(
      at: scratch.url.appendingPathComponent("charts/02-shares.svg"),
      withIntermediateDirectories: true
    )
    let error = #expect(throws: ReportError.self) {
      try document("new", charts: 2).write(into: folder)
    }
    #expect(error?.code == .notWritable)
    #expect(error?.description.contains("02-shares.svg") == true)
    #expect(try String(contentsOfFile: page, encoding: .utf8) == "before")
    #expect(try scratch.contents() == ["charts", "index.html"])
    let charts = try FileManager.default.contentsOfDirectory(
      atPath: scratch.url.appendingPathComponent("charts").path
    )
    #expect(charts == ["02-shares.svg"])
  }

  @Test("A folder that cannot be written is an error that says what to do")
  func notWritable() throws {
    // A pseudo file system refuses folders to everybody, root included.
    let error = #expect(throws: ReportError.self) {
      let folder = try OutputFolder(path: "/proc/self")
      try document("new", charts: 1).write(into: folder)
    }
    #expect(error?.code == .notWritable)
    #expect(error?.description.contains("Choose a folder") == true)
  }

  @Test("Only pictures of the report itself are taken for its pictures")
  func earlierPictures() throws {
    let scratch = try ScratchFolder()
    let names = [
      "](charts/01-a.svg)", "](charts/../b.svg)", "](charts/02-a.svg", "](charts/x.svg)",
    ]
    _ = try scratch.write("report.md", names.joined(separator: "\n"))
    let folder = try OutputFolder(path: scratch.url.path)
    #expect(folder.picturesOfEarlierReport() == ["charts/01-a.svg"])
  }
}
