// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import InclusionReports
import Testing

@testable import InclusionReports

@Suite("The colours of charts")
struct ChartPaletteTests {
  /// What is left of a colour to someone without one kind of cones: Machado, Oliveira and Fernandes
  /// (2009), severity 1.0, in linear light; as commonly stated.
  static let visions: [(name: String, matrix: [[Double]])] = [
    ("all", [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
    (
      "protan",
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    ),
    (
      "deutan",
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    ),
    (
      "tritan",
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    ),
  ]

  /// CIE Lab of a colour as one kind of vision sees it (D65).
  private func lab(_ colour: ChartColour, _ matrix: [[Double]]) -> [Double] {
    let light = colour.linear
    let seen: [Double] = matrix.map { row in
      min(max(row[0] * light.red + row[1] * light.green + row[2] * light.blue, 0), 1)
    }
    let (r, g, b) = (seen[0], seen[1], seen[2])
    let x: Double = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047
    let y: Double = 0.2126729 * r + 0.7151522 * g + 0.0721750 * b
    let z: Double = (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883
    let f: [Double] = [x, y, z].map { $0 > 0.008856 ? cbrt($0) : 7.787 * $0 + 16.0 / 116 }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  @Test("Lightness by hand: black 0, white 100, mid grey 53.6")
  func lightness() {
    #expect(ChartColour(0).lightness == 0)
    #expect((ChartColour(0xFFFFFF).lightness - 100).magnitude < 1e-9)
    // 0x80: ((128/255 + 0.055) / 1.055)^2.4 = 0.21586; 116 · 0.21586^(1/3) − 16 = 53.585.
    #expect((ChartColour(0x808080).lightness - 53.585).magnitude < 0.001)
  }

  @Test(
    "Groups differ by 9 in lightness at least, so that grey print tells them apart",
    arguments: [ChartPalette.standard, .grey]
  )
  func greyPrint(_ palette: ChartPalette) {
    let sorted = palette.groups.map(\.lightness).sorted()
    for (darker, lighter) in zip(sorted, sorted.dropFirst()) {
      #expect(lighter - darker >= 9, "\(sorted)")
    }
    #expect(sorted.allSatisfy { $0 <= 80 }, "too light for paper: \(sorted)")
  }

  @Test("Groups are told apart by colour-blind eyes", arguments: ChartPaletteTests.visions)
  func colourBlind(_ name: String, _ matrix: [[Double]]) {
    let groups = ChartPalette.standard.groups
    for first in groups.indices {
      for second in groups.indices where second > first {
        let (a, b) = (lab(groups[first], matrix), lab(groups[second], matrix))
        let distance: Double = zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        // 20 in CIE76 is seen at a glance; 2 is the least that is seen at all.
        #expect(distance.squareRoot() >= 20, "\(name): \(groups[first].hex), \(groups[second].hex)")
      }
    }
  }

  @Test("A sequence grows darker with each step, by 5 at least", arguments: 2...9)
  func sequence(_ count: Int) {
    let steps = ChartPalette.standard.steps(count).map(\.lightness)
    for (lighter, darker) in zip(steps, steps.dropFirst()) { #expect(lighter - darker >= 5) }
    #expect((steps.first ?? 100) < 95)
  }

  @Test("Both ends of a divergence are darker than its middle, and differ in lightness")
  func divergence() {
    let palette = ChartPalette.standard
    let (low, middle, high) = (palette.diverging(-1), palette.diverging(0), palette.diverging(1))
    #expect(middle.lightness > low.lightness + 30 && middle.lightness > high.lightness + 30)
    #expect((low.lightness - high.lightness).magnitude > 15)
  }

  @Test("Text on any step reads: contrast 4.5 at least (WCAG)")
  func contrast() {
    func luminance(_ colour: ChartColour) -> Double {
      let light = colour.linear
      return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
    }
    for count in 1...9 {
      for step in ChartPalette.standard.steps(count) {
        let (a, b) = (luminance(step), luminance(step.ink))
        #expect((max(a, b) + 0.05) / (min(a, b) + 0.05) >= 4.5, "\(step.hex)")
      }
    }
  }
}
