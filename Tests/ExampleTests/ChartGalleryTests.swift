// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("The gallery of charts")
struct ChartGalleryTests {
  @Test("The gallery writes every chart as SVG and as a Vega-Lite specification")
  func chartGallery() throws {
    let scratch = try ScratchFolder()
    let run = try BuiltProduct("ChartGallery").run([scratch.url.path])
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("15 charts, all with made-up numbers\n"))
    // 0.3 + 0.011 · 24 = 0.564 and 0.3, of 25 regions.
    #expect(
      run.output.contains("25 values: highest Arequipa, 56.4\u{A0}%; lowest San Martín, 30.0")
    )
    let files = try scratch.contents()
    #expect(files.count == 33)
    #expect(files.contains("tile-grid.svg") && files.contains("tile-grid.json"))
  }

  @Test("The pictures of the guide are the gallery's; REWRITE_GUIDES=1 draws them anew")
  func pictures() throws {
    let scratch = try ScratchFolder()
    let run = try BuiltProduct("ChartGallery").run([scratch.url.path])
    #expect(run.status == 0)
    let guides = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Guides")
    let rewrites: Bool = ProcessInfo.processInfo.environment["REWRITE_GUIDES"] == "1"
    for name in try scratch.contents() where name.hasSuffix(".svg") {
      let drawn = try Data(contentsOf: scratch.url.appending(path: name))
      let kept = guides.appending(path: "chart-\(name)")
      if rewrites { try drawn.write(to: kept) }
      #expect(try Data(contentsOf: kept) == drawn, "chart-\(name)")
    }
  }
}
