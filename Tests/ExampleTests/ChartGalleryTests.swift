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
    #expect(run.output.hasSuffix("14 charts, all with made-up numbers\n"))
    // 0.3 + 0.011 · 24 = 0.564 and 0.3, of 25 regions.
    #expect(
      run.output.contains("25 values: highest Arequipa, 56.4\u{A0}%; lowest San Martín, 30.0")
    )
    let files = try scratch.contents()
    #expect(files.count == 28)
    #expect(files.contains("tile-grid.svg") && files.contains("tile-grid.json"))
  }
}
