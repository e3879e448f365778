// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Where a chart draws: elements of SVG, one after the other. Every text that comes in is escaped
/// here and nowhere else.
struct ChartCanvas: Sendable {
  /// Where a text stands on its base line.
  enum Anchor: String, Hashable, Sendable {
    case start, middle, end
  }

  /// How a line or an outline is drawn.
  struct Stroke: Hashable, Sendable {
    var colour: ChartColour
    var width: Double = 1
    var dash: String = ""
    var opacity: Double = 1

    init(_ colour: ChartColour, _ width: Double = 1, dash: String = "", opacity: Double = 1) {
      self.colour = colour
      self.width = width
      self.dash = dash
      self.opacity = opacity
    }

    /// The lengths of dashes and gaps.
    var pattern: JSONValue {
      .array(dash.split(separator: " ").compactMap { Double($0).map(JSONValue.number) })
    }

    fileprivate var attributes: String {
      var text: String = " stroke=\"\(colour.hex)\" stroke-width=\"\(Coordinate.text(width))\""
      if !dash.isEmpty { text += " stroke-dasharray=\"\(dash)\"" }
      if opacity < 1 { text += " stroke-opacity=\"\(Coordinate.text(opacity))\"" }
      return text
    }
  }

  /// The elements so far.
  private(set) var elements: String = ""
  /// What is placed and does not follow from data.
  private(set) var layout = ChartLayout()
  /// Where what is drawn now is recorded; `nil` for data, which are not.
  private var layer: ChartLayout.Layer?

  /// Draws what does not follow from data, and records it.
  mutating func placed(
    _ layer: ChartLayout.Layer = .behindData,
    _ draw: (inout ChartCanvas) -> Void
  ) {
    let outer: ChartLayout.Layer? = self.layer
    self.layer = layer
    draw(&self)
    self.layer = outer
  }

  private mutating func record(_ mark: @autoclosure () -> ChartLayout.Mark) {
    switch layer {
    case .behindData: layout.behind.append(mark())
    case .beforeData: layout.before.append(mark())
    case nil: break
    }
  }

  /// A straight line.
  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ stroke: Stroke) {
    record(.line(x1: x1, y1: y1, x2: x2, y2: y2, stroke))
    elements += "<line x1=\"\(Coordinate.text(x1))\" y1=\"\(Coordinate.text(y1))\""
    elements +=
      " x2=\"\(Coordinate.text(x2))\" y2=\"\(Coordinate.text(y2))\"\(stroke.attributes)/>\n"
  }

  /// A rectangle; a negative width or height is drawn the other way.
  mutating func rectangle(
    _ x: Double,
    _ y: Double,
    width: Double,
    height: Double,
    fill: ChartColour?,
    stroke: Stroke? = nil,
    opacity: Double = 1
  ) {
    let box = TextBox(
      left: min(x, x + width),
      top: min(y, y + height),
      right: max(x, x + width),
      bottom: max(y, y + height)
    )
    record(.rectangle(box, fill: fill, stroke))
    elements += "<rect x=\"\(Coordinate.text(min(x, x + width)))\""
    elements += " y=\"\(Coordinate.text(min(y, y + height)))\""
    elements += " width=\"\(Coordinate.text(width.magnitude))\""
    elements += " height=\"\(Coordinate.text(height.magnitude))\""
    elements += paint(fill, stroke, opacity) + "/>\n"
  }

  /// A disc.
  mutating func circle(
    _ x: Double,
    _ y: Double,
    radius: Double,
    fill: ChartColour?,
    stroke: Stroke? = nil,
    opacity: Double = 1
  ) {
    record(.disc(x: x, y: y, radius: radius, fill: fill))
    elements += "<circle cx=\"\(Coordinate.text(x))\" cy=\"\(Coordinate.text(y))\""
    elements += " r=\"\(Coordinate.text(radius))\"\(paint(fill, stroke, opacity))/>\n"
  }

  /// A path in SVG's own notation.
  mutating func path(
    _ data: String,
    fill: ChartColour? = nil,
    stroke: Stroke? = nil,
    opacity: Double = 1,
    evenOdd: Bool = false
  ) {
    elements += "<path d=\"\(data)\"\(paint(fill, stroke, opacity))"
    if evenOdd { elements += " fill-rule=\"evenodd\"" }
    elements += "/>\n"
  }

  /// A line through points.
  mutating func line(through points: [(x: Double, y: Double)], _ stroke: Stroke) {
    for (from, to) in zip(points, points.dropFirst()) {
      record(.line(x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke))
    }
    elements += "<polyline points=\"\(ChartCanvas.list(points))\" fill=\"none\"\(stroke.attributes)"
    elements += " stroke-linejoin=\"round\" stroke-linecap=\"round\"/>\n"
  }

  /// A filled shape through points.
  mutating func area(
    through points: [(x: Double, y: Double)],
    fill: ChartColour,
    stroke: Stroke? = nil,
    opacity: Double = 1
  ) {
    elements += "<polygon points=\"\(ChartCanvas.list(points))\"\(paint(fill, stroke, opacity))/>\n"
  }

  /// Marks that belong together, with what they say in words.
  mutating func mark(_ title: String, _ draw: (inout ChartCanvas) -> Void) {
    elements += "<g><title>\(ChartCanvas.escaped(title))</title>\n"
    draw(&self)
    elements += "</g>\n"
  }

  /// Separate straight lines as one path.
  mutating func hatch(_ lines: [Hatching.Line], _ stroke: Stroke) {
    guard !lines.isEmpty else { return }
    var data: String = ""
    for line in lines {
      record(.line(x1: line.x1, y1: line.y1, x2: line.x2, y2: line.y2, stroke))
      data += "M\(Coordinate.text(line.x1)),\(Coordinate.text(line.y1))"
      data += "L\(Coordinate.text(line.x2)),\(Coordinate.text(line.y2))"
    }
    path(data, stroke: stroke)
  }

  /// Adds a text that was written.
  mutating func add(_ element: String, placing text: ChartLayout.Text?) {
    elements += element
    if let text { layout.texts.append(text) }
  }

  private func paint(_ fill: ChartColour?, _ stroke: Stroke?, _ opacity: Double) -> String {
    var text: String = " fill=\"\(fill?.hex ?? "none")\""
    if opacity < 1 { text += " fill-opacity=\"\(Coordinate.text(opacity))\"" }
    if let stroke { text += stroke.attributes }
    return text
  }

  private static func list(_ points: [(x: Double, y: Double)]) -> String {
    var text: String = ""
    for point in points {
      if !text.isEmpty { text += " " }
      Coordinate.append(point.x, to: &text)
      text += ","
      Coordinate.append(point.y, to: &text)
    }
    return text
  }

  /// A text as XML takes it: markup escaped, characters that XML forbids left out.
  static func escaped(_ text: String) -> String {
    var safe: String = ""
    for scalar in cleaned(text).unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// A text without the characters that XML forbids; breaks and tabs are spaces.
  static func cleaned(_ text: String) -> String {
    var clean: String = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: clean += " "
      case 0x00..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: continue
      default: clean.unicodeScalars.append(scalar)
      }
    }
    return clean
  }
}
