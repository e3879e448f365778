// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import InclusionReports

@Suite("The measure of text")
struct FittedTextTests {
  @Test("Widths are those of Helvetica's published metrics")
  func widths() {
    // Adobe's Helvetica.afm, thousandths: L 556, i 222, m 833, a 556; Ñ 722; space 278; 7 556.
    let lima: Double = 12 * (556 + 222 + 833 + 556) / 1_000
    #expect((ChartFont.label.width(of: "Lima") - lima).magnitude < 0.02)
    #expect((ChartFont.label.width(of: "Ñ 7") - 12 * 1.556).magnitude < 0.02)
    // Helvetica-Bold.afm: L 611, i 278, m 889, a 556.
    let bold: Double = 12 * (611 + 278 + 889 + 556) / 1_000
    #expect((ChartFont.strongLabel.width(of: "Lima") - bold).magnitude < 0.02)
  }

  @Test("Scripts the font has not are given room; marks and joiners take none")
  func others() {
    let font = ChartFont(10)
    #expect(font.width(of: "金融") == 20)
    #expect(font.width(of: "🏦") > 12)
    #expect(font.width(of: "مؤشر") > 24)
    #expect(font.width(of: "e\u{301}") == font.width(of: "e"))
    #expect(font.width(of: "\u{200E}\u{2068}") == 0)
  }

  @Test("Lines break between words, and what does not fit is shortened with a sign")
  func wrapping() {
    let font = ChartFont.label
    let two = FittedText("La Libertad y Áncash", font: font, width: 65, lines: 2)
    #expect(two.lines == ["La Libertad", "y Áncash"])
    #expect(!two.isShortened)
    let one = FittedText("La Libertad y Áncash", font: font, width: 70)
    #expect(one.isShortened && one.lines.count == 1 && one.lines[0].hasSuffix("…"))
    #expect(one.width <= 70)
    #expect(FittedText("", font: font, width: 50).lines == [""])
  }

  @Test("A text never leaves its width, whatever it is", arguments: ChartSamples.hostile)
  func widthKept(_ text: String) {
    for width in [20.0, 55, 140] {
      for lines in 1...3 {
        let fitted = FittedText(text, font: .label, width: width, lines: lines)
        // One character, and the sign of shortening behind it, may be wider than a narrow line.
        let widest: Double = text.map { ChartFont.label.width(of: "\($0)…") }.max() ?? 0
        #expect(fitted.width <= max(width, widest), "\(fitted.lines)")
        #expect(fitted.lines.count <= lines)
      }
    }
  }

  @Test("Letters with their marks and joined emoji stay whole")
  func characters() {
    let fitted = FittedText("👩🏽‍🌾👩🏽‍🌾👩🏽‍🌾", font: .label, width: 80)
    let kept = fitted.lines[0].filter { $0 != "…" }
    #expect(kept.allSatisfy { $0 == "👩🏽‍🌾" })
  }

  @Test("Labels that would touch form a block around where they want to be")
  func spreading() {
    // 10 and 12 want the same room of 10 each: together they want the mean of 5 and −3 (start of the
    // first if alone, and of the second less the first's height), that is 5 + (−3) over 2 = 1.
    let close = SpreadLabels.middles(wanted: [10, 12], heights: [10, 10], top: 0, bottom: 100)
    #expect(close == [6, 16])
    let apart = SpreadLabels.middles(wanted: [80, 20], heights: [10, 10], top: 0, bottom: 100)
    #expect(apart == [80, 20])
    let edge = SpreadLabels.middles(wanted: [99, 99], heights: [10, 10], top: 0, bottom: 100)
    #expect(edge == [85, 95])
    #expect(SpreadLabels.middles(wanted: [1, 2], heights: [60, 60], top: 0, bottom: 100) == nil)
  }
}
