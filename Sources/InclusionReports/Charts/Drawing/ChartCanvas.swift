// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Where a chart draws: elements of SVG, one after the other. Every text that comes in is escaped
/// here and nowhere else.
struct ChartCanvas: Sendable {
  /// Where a text stands on its base line.
  enum Anchor: String, Sendable {
    case start, middle, end
  }

  /// How a line or an outline is drawn.
  struct Stroke: Sendable {
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

    fileprivate var attributes: String {
      var text: String = " stroke=\"\(colour.hex)\" stroke-width=\"\(Coordinate.text(width))\""
      if !dash.isEmpty { text += " stroke-dasharray=\"\(dash)\"" }
      if opacity < 1 { text += " stroke-opacity=\"\(Coordinate.text(opacity))\"" }
      return text
    }
  }

  /// The elements so far.
  private(set) var elements: String = ""

  /// A straight line.
  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ stroke: Stroke) {
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

  /// One line of text.
  ///
  /// - Parameters:
  ///   - text: The text; empty text draws nothing.
  ///   - x: Where it is anchored.
  ///   - y: The base line.
  ///   - font: Its font.
  ///   - colour: Its colour.
  ///   - anchor: Which end is at `x`.
  ///   - whole: The text it was shortened from, shown by browsers when pointed at.
  ///   - halo: The colour around the letters that lifts them off what is below.
  mutating func text(
    _ text: String,
    _ x: Double,
    _ y: Double,
    _ font: ChartFont,
    _ colour: ChartColour,
    anchor: Anchor = .start,
    whole: String? = nil,
    halo: ChartColour? = nil
  ) {
    guard !text.isEmpty else { return }
    elements += "<text x=\"\(Coordinate.text(x))\" y=\"\(Coordinate.text(y))\""
    elements += " font-size=\"\(Coordinate.text(font.size))\""
    if font.isBold { elements += " font-weight=\"700\"" }
    if anchor != .start { elements += " text-anchor=\"\(anchor.rawValue)\"" }
    elements += " fill=\"\(colour.hex)\""
    if let halo {
      elements += " stroke=\"\(halo.hex)\" stroke-width=\"3\" stroke-linejoin=\"round\""
      elements += " paint-order=\"stroke\""
    }
    elements += ">"
    if let whole { elements += "<title>\(ChartCanvas.escaped(whole))</title>" }
    elements += ChartCanvas.escaped(text) + "</text>\n"
  }

  /// Lines of text, one below the other; gives the base line of the last.
  @discardableResult
  mutating func text(
    _ fitted: FittedText,
    whole: String,
    _ x: Double,
    _ y: Double,
    _ font: ChartFont,
    _ colour: ChartColour,
    anchor: Anchor = .start
  ) -> Double {
    var y: Double = y
    for (index, line) in fitted.lines.enumerated() {
      if index > 0 { y += font.lineHeight }
      let title: String? = fitted.isShortened && index == fitted.lines.count - 1 ? whole : nil
      text(line, x, y, font, colour, anchor: anchor, whole: title)
    }
    return y
  }

  /// Marks that belong together, with what they say in words.
  mutating func mark(_ title: String, _ draw: (inout ChartCanvas) -> Void) {
    elements += "<g><title>\(ChartCanvas.escaped(title))</title>\n"
    draw(&self)
    elements += "</g>\n"
  }

  /// Defines the stripes that ``striped(_:stroke:)`` fills with. Every chart defines the same ones.
  mutating func defineStripes(_ palette: ChartPalette) {
    elements += """
      <defs><pattern id="chart-stripes" width="6" height="6" patternUnits="userSpaceOnUse">\
      <rect width="6" height="6" fill="\(palette.missing.hex)"/>\
      <path d="M-1,1L1,-1M0,6L6,0M5,7L7,5" stroke="\(palette.muted.hex)" stroke-width="1"/>\
      </pattern></defs>

      """
  }

  /// A path filled with stripes.
  mutating func striped(_ data: String, stroke: Stroke) {
    elements += "<path d=\"\(data)\" fill=\"url(#chart-stripes)\" fill-rule=\"evenodd\""
    elements += stroke.attributes + "/>\n"
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
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      case "\t", "\n", "\r": safe += " "
      default:
        let isForbidden: Bool =
          scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
        if !isForbidden { safe.unicodeScalars.append(scalar) }
      }
    }
    return safe
  }
}
