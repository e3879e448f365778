// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import InclusionReports

/// What an XML reader finds in a picture: whether it is well formed, and where its texts stand by the
/// package's own measure.
final class DrawnText: NSObject, XMLParserDelegate {
  /// A text and the room it takes.
  struct Box {
    let text: String
    let left: Double, top: Double, right: Double, bottom: Double
  }

  private(set) var boxes: [Box] = []
  private(set) var problem: String?
  private(set) var width: Double = 0
  private(set) var height: Double = 0
  private(set) var elements: [String: Int] = [:]
  private(set) var titles: [String] = []
  private var open: [String] = []
  private var attributes: [String: String] = [:]
  private var text: String = ""
  private var title: String = ""

  init(_ svg: String) {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    if !parser.parse() { problem = parser.parserError.map { "\($0)" } ?? "not well formed" }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    elements[name, default: 0] += 1
    if open.isEmpty {
      width = Double(attributes["width"] ?? "") ?? 0
      height = Double(attributes["height"] ?? "") ?? 0
    }
    if name == "text" { (self.attributes, text) = (attributes, "") }
    if name == "title" { title = "" }
    open.append(name)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if open.last == "text" { text += string }
    if open.last == "title" { title += string }
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    open.removeLast()
    if name == "title" { titles.append(title) }
    guard name == "text" else { return }
    let size: Double = Double(attributes["font-size"] ?? "") ?? 0
    let font = ChartFont(size, bold: attributes["font-weight"] == "700")
    let anchor = ChartCanvas.Anchor(rawValue: attributes["text-anchor"] ?? "start") ?? .start
    let x: Double = Double(attributes["x"] ?? "") ?? 0
    let y: Double = Double(attributes["y"] ?? "") ?? 0
    let box = TextBox(text, x, y, font, anchor: anchor)
    boxes.append(
      Box(text: text, left: box.left, top: box.top, right: box.right, bottom: box.bottom)
    )
  }

  /// Pairs of texts that share room, beyond what rounding to hundredths explains.
  var overlaps: [String] {
    let sorted: [Box] = boxes.sorted { $0.left < $1.left }
    var found: [String] = []
    for (index, first) in sorted.enumerated() {
      for second in sorted[(index + 1)...] {
        if second.left > first.right - 0.1 { break }
        if first.top + 0.1 < second.bottom, second.top + 0.1 < first.bottom {
          found.append("'\(first.text)' and '\(second.text)'")
        }
      }
    }
    return found
  }

  /// Texts that reach beyond the edges of the picture.
  var cut: [String] {
    boxes.filter { box in
      box.left < -0.1 || box.top < -0.1 || box.right > width + 0.1 || box.bottom > height + 0.1
    }.map(\.text)
  }
}
