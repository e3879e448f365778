// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import InclusionReports
import TestSupport
import Testing

@Suite("A chart in a document")
struct ChartFigureTests {
  static let nasty = "Men & <b>women</b> \"2021\" *x* <\u{338}i>"

  let figure: ChartFigure

  init() throws {
    let nasty = ChartFigureTests.nasty
    figure = ChartFigure(
      try RankedBarChart(
        ChartHeading(nasty, subtitle: "sub", unit: "unit", note: "note", source: nasty),
        bars: [.init(nasty, ChartEstimate(0.5)), .init("Lima", ChartEstimate(0.25))]
      )
    )
  }

  var document: ReportDocument {
    ReportDocument(
      title: "Report",
      subtitle: "",
      language: "en",
      sections: [.init("One", [.chart(figure), .paragraph("text"), .chart(figure)])]
    )
  }

  @Test("HTML holds the picture itself, its words once, and nothing that is read as markup")
  func html() throws {
    let html = document.html
    #expect(html.contains("<figure>"))
    #expect(html.components(separatedBy: "<svg ").count == 5)
    #expect(!html.contains("<b>") && !html.contains("<\u{338}"))
    #expect(html.contains("Source: "))
    #expect(!html.contains("<img") && !html.contains("<script"))
    let inner = try #require(html.components(separatedBy: "<svg ").last)
    #expect(!inner.contains(">sub<"))
  }

  @Test("Markdown shows pictures of its own files, with the chart in words")
  func markdown() {
    let markdown = document.markdown
    let pictures = document.pictures
    #expect(pictures.count == 2 && Set(pictures.map(\.path)).count == 2)
    for picture in pictures { #expect(markdown.contains("](\(picture.path))")) }
    #expect(pictures[0].path == "charts/01-men-b-women-b-2021-x.svg")
    #expect(markdown.contains("2 values: highest"))
    #expect(pictures[0].drawing.svg.contains(">sub<"))
  }

  @Test("Pictures are written into folders of the report's folder")
  func folder() throws {
    let scratch = try ScratchFolder()
    let folder = try OutputFolder(path: scratch.url.path)
    for picture in document.pictures { try folder.write(picture.drawing.svg, as: picture.path) }
    #expect(try scratch.contents() == ["charts"])
  }

  @Test("Where rsvg-convert is missing, the error says how to get it")
  func toolMissing() throws {
    let scratch = try ScratchFolder()
    let path = scratch.url.appendingPathComponent("a.png").path
    let error = #expect(throws: ReportError.self) {
      try PictureFile(.png).write(figure.poster, to: path, searchPath: "/nowhere")
    }
    #expect(error?.code == .toolMissing)
    #expect(error?.description.contains("librsvg2-bin") == true)
    let left = try scratch.contents()
    #expect(left.isEmpty)
  }

  @Test(
    "Where it is installed, PNG and PDF come out",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/rsvg-convert")),
    arguments: [(PictureFile.Format.png, "\u{89}PNG"), (.pdf, "%PDF")]
  )
  func pictures(_ format: PictureFile.Format, _ start: String) throws {
    let scratch = try ScratchFolder()
    let path = scratch.url.appendingPathComponent("a picture.\(format)").path
    try PictureFile(format).write(figure.poster, to: path)
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(data.prefix(4).elementsEqual(start.unicodeScalars.map { UInt8($0.value) }))
    #expect(try scratch.contents().count == 1)
    let nowhere = scratch.url.appendingPathComponent("none/a.png").path
    let error = #expect(throws: ReportError.self) {
      try PictureFile(format).write(figure.poster, to: nowhere)
    }
    #expect(error?.code == .notWritable)
  }
}
