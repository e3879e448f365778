// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import InclusionReports
import Testing

/// The charts of every kind of data, made and drawn once for all tests.
private let drawn: [ChartSamples.Kind: [(name: String, chart: any Chart, svg: String)]] = {
  var all: [ChartSamples.Kind: [(name: String, chart: any Chart, svg: String)]] = [:]
  for kind in ChartSamples.kinds {
    let charts = (try? ChartSamples.of(kind).charts()) ?? []
    all[kind] = charts.map { ($0.name, $0.chart, $0.chart.svg()) }
  }
  return all
}()

/// Where the pictures are written; empty for nowhere.
private let pictureFolder: String = ProcessInfo.processInfo.environment["CHART_SAMPLES"] ?? ""

@Suite("Every chart, on every kind of data")
struct EveryChartTests {
  @Test("Is drawn, whatever the data", arguments: ChartSamples.kinds)
  func complete(_ kind: ChartSamples.Kind) throws {
    #expect(drawn[kind]?.count == 16)
    if drawn[kind]?.isEmpty ?? true { _ = try ChartSamples.of(kind).charts() }
  }

  @Test(
    "Is well-formed SVG without scripts, with a title, a description and a role",
    arguments: ChartSamples.kinds
  )
  func structure(_ kind: ChartSamples.Kind) {
    for (name, chart, svg) in drawn[kind] ?? [] {
      let parsed = DrawnText(svg)
      #expect(parsed.problem == nil, "\(name)")
      #expect(parsed.elements["script"] == nil, "\(name)")
      #expect(parsed.elements["desc"] == 1, "\(name)")
      let hasRole: Bool = svg.contains("role=\"img\"")
      #expect(hasRole, "\(name)")
      #expect(!chart.summary.isEmpty && !chart.summary.contains("{"), "\(name): \(chart.summary)")
      let isBroken: Bool = svg.contains("\"NaN") || svg.contains("\"inf")
      #expect(!isBroken, "\(name)")
      // A place of a phrase that nobody filled.
      #expect(!parsed.boxes.contains { $0.text.contains("{") }, "\(name)")
    }
  }

  @Test("Has no text that touches another or is cut at an edge", arguments: ChartSamples.kinds)
  func overlaps(_ kind: ChartSamples.Kind) {
    for (name, chart, svg) in drawn[kind] ?? [] {
      var bare = chart
      bare.style.showsHeading = false
      for picture in [svg, kind == .many ? svg : bare.svg()] {
        let parsed = DrawnText(picture)
        #expect(parsed.overlaps.isEmpty, "\(name): \(parsed.overlaps.prefix(4))")
        #expect(parsed.cut.isEmpty, "\(name): \(parsed.cut.prefix(4))")
      }
    }
  }

  @Test("Is the same to the last letter each time", arguments: ChartSamples.kinds)
  func determinism(_ kind: ChartSamples.Kind) throws {
    guard kind != .many else { return }
    let again = try ChartSamples.of(kind).charts()
    for ((name, chart, svg), (_, other)) in zip(drawn[kind] ?? [], again) {
      let isSame: Bool = svg == other.svg() && chart.vegaLite() == other.vegaLite()
      #expect(isSame, "\(name)")
    }
  }

  @Test("Exports JSON that names Vega-Lite 5 and holds no markup", arguments: ChartSamples.kinds)
  func vegaLite(_ kind: ChartSamples.Kind) throws {
    for (name, chart, _) in drawn[kind] ?? [] {
      let text: String = chart.vegaLite()
      let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      #expect((parsed?["$schema"] as? String)?.contains("vega-lite/v5") == true, "\(name)")
      let hasMarkup: Bool = text.contains("<")
      #expect(!hasMarkup, "\(name)")
    }
  }

  /// `Scripts/check-charts` compares what is written here with what Vega-Lite draws.
  @Test(
    "Is written as SVG and as Vega-Lite into the folder of CHART_SAMPLES, if it is set",
    .enabled(if: !pictureFolder.isEmpty),
    arguments: ChartSamples.kinds
  )
  func pictures(_ kind: ChartSamples.Kind) throws {
    let place = URL(fileURLWithPath: pictureFolder)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    for (name, chart, svg) in drawn[kind] ?? [] {
      let file = place.appendingPathComponent("\(kind.rawValue)-\(name)")
      try Data(svg.utf8).write(to: file.appendingPathExtension("svg"))
      try Data(chart.vegaLite().utf8).write(to: file.appendingPathExtension("json"))
    }
  }
}
