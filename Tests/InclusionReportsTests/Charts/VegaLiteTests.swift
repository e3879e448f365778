// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import InclusionReports

/// What a specification of Vega-Lite says of its texts and its size.
private struct Read {
  var texts: [String: Int] = [:]
  let width: Double, height: Double

  init(_ specification: JSONValue) throws {
    let data = Data(specification.text.utf8)
    let whole = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let padding = try #require(whole["padding"] as? [String: Double])
    let width = try #require(whole["width"] as? Double)
    let height = try #require(whole["height"] as? Double)
    self.width = width + (padding["left"] ?? 0) + (padding["right"] ?? 0)
    self.height = height + (padding["top"] ?? 0) + (padding["bottom"] ?? 0)
    for layer in whole["layer"] as? [[String: Any]] ?? [] { read(layer) }
  }

  private mutating func read(_ layer: [String: Any]) {
    let mark = layer["mark"] as? [String: Any]
    let values = (layer["data"] as? [String: Any])?["values"] as? [[String: Any]] ?? []
    // The text that lifts another off what is below it does not count.
    if mark?["type"] as? String == "text", mark?["stroke"] == nil {
      for value in values { texts[value["text"] as? String ?? "", default: 0] += 1 }
    }
    for channel in ["x", "y"] {
      let encoding = (layer["encoding"] as? [String: Any])?[channel] as? [String: Any]
      guard let axis = encoding?["axis"] as? [String: Any],
        let labels = axis["labelExpr"] as? String
      else { continue }
      // ['0', '20', '40 %'][round(datum.index * 2)]
      for part in labels.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      where part.offset % 2 == 1 && !part.element.isEmpty {
        texts[String(part.element), default: 0] += 1
      }
    }
  }
}

@Suite("A chart as a specification of Vega-Lite")
struct VegaLiteTests {
  @Test("Has the texts and the size of the drawing", arguments: ChartSamples.kinds)
  func texts(_ kind: ChartSamples.Kind) throws {
    guard kind != .many else { return }
    for (name, chart) in try ChartSamples.of(kind).charts() {
      let read = try Read(chart.specification)
      let drawn = DrawnText(chart.svg())
      let texts: [String: Int] = drawn.boxes.reduce(into: [:]) { $0[$1.text, default: 0] += 1 }
      for (text, count) in texts {
        #expect(read.texts[text] == count, "\(kind), \(name): '\(text)'")
      }
      #expect((read.width - drawn.width).magnitude < 0.01, "\(kind), \(name)")
      #expect((read.height - drawn.height).magnitude < 0.01, "\(kind), \(name)")
    }
  }

  @Test("A hole runs against the ring around it, whichever way both were given")
  func holes() throws {
    let ring: [(x: Double, y: Double)] = [(0, 0), (10, 0), (10, 10), (0, 10)]
    let hole: [(x: Double, y: Double)] = [(2, 2), (4, 2), (4, 4), (2, 4)]
    let island: [(x: Double, y: Double)] = [(20, 0), (20, 5), (25, 5)]
    let polygon: JSONValue = VegaLite.polygon([ring, hole, island])
    guard case .object(let members) = polygon, case .array(let rings)? = members["coordinates"]
    else {
      Issue.record("no coordinates")
      return
    }
    // Twice the area by the trapezoids: positive with the clock, where y grows downwards.
    let areas: [Double] = rings.map { ring in
      guard case .array(let corners) = ring else { return 0 }
      let places: [(Double, Double)] = corners.compactMap { corner in
        guard case .array(let pair) = corner, case .number(let x)? = pair.first,
          case .number(let y)? = pair.last
        else { return nil }
        return (x, y)
      }
      return zip(places, places.dropFirst()).reduce(0) { $0 + $1.0.0 * $1.1.1 - $1.1.0 * $1.0.1 }
    }
    #expect(areas == [200, -8, 25])
  }

  @Test("Names lose the characters that XML forbids, so that a renderer's SVG can be read")
  func control() throws {
    let chart = try RankedBarChart(
      ChartHeading("Bell\u{7}"),
      bars: [.init("a\u{0}\u{1B}b\u{FFFE}\u{85}", ChartEstimate(1))]
    )
    let text: String = chart.vegaLite()
    // Only `<` is written by its number.
    let rest: String = text.replacing("\\u003c", with: "")
    #expect(rest.contains("\"ab\"") && !rest.contains("\\u00"))
  }
}
