// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import InclusionReports
import Testing

@Suite("Every chart, on every kind of data")
struct EveryChartTests {
  @Test("Is well-formed SVG without scripts, with a title, a description and a role", arguments: ChartSamples.kinds)
  func structure(_ kind: ChartSamples.Kind) throws {
    for (name, chart) in try ChartSamples(kind: kind).charts() {
      let svg: String = chart.svg()
      let drawn = DrawnText(svg)
      #expect(drawn.problem == nil, "\(name)")
      #expect(drawn.elements["script"] == nil, "\(name)")
      #expect(drawn.elements["desc"] == 1, "\(name)")
      #expect(svg.contains("role=\"img\""), "\(name)")
      #expect(!chart.summary.isEmpty, "\(name)")
      let broken: Bool = svg.contains("\"NaN") || svg.contains("\"inf")
      #expect(!broken, "\(name)")
      #expect(!chart.summary.contains("{"), "\(name): \(chart.summary)")
    }
  }

  @Test("Has no text that touches another or is cut at an edge", arguments: ChartSamples.kinds)
  func overlaps(_ kind: ChartSamples.Kind) throws {
    for (name, chart) in try ChartSamples(kind: kind).charts() {
      for showsHeading in [true, false] {
        var chart = chart
        chart.style.showsHeading = showsHeading
        let drawn = DrawnText(chart.svg())
        #expect(drawn.overlaps.isEmpty, "\(name): \(drawn.overlaps.prefix(4))")
        #expect(drawn.cut.isEmpty, "\(name): \(drawn.cut.prefix(4))")
      }
      if let folder = ProcessInfo.processInfo.environment["DUMP"] {
        try Data(chart.svg().utf8).write(to: URL(fileURLWithPath: "\(folder)/\(kind)-\(name).svg"))
        try Data(chart.vegaLite().utf8).write(to: URL(fileURLWithPath: "\(folder)/\(kind)-\(name).json"))
      }
    }
  }

  @Test("Is the same to the last letter each time", arguments: ChartSamples.kinds)
  func determinism(_ kind: ChartSamples.Kind) throws {
    let (first, second) = (try ChartSamples(kind: kind).charts(), try ChartSamples(kind: kind).charts())
    for ((name, a), (_, b)) in zip(first, second) {
      #expect(a.svg() == b.svg(), "\(name)")
      #expect(a.vegaLite() == b.vegaLite(), "\(name)")
    }
  }

  @Test("Exports JSON that names Vega-Lite 5 and holds no markup", arguments: ChartSamples.kinds)
  func vegaLite(_ kind: ChartSamples.Kind) throws {
    for (name, chart) in try ChartSamples(kind: kind).charts() {
      let text: String = chart.vegaLite()
      let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      #expect((parsed?["$schema"] as? String)?.contains("vega-lite/v5") == true, "\(name)")
      #expect(!text.contains("<"), "\(name)")
    }
  }
}
