// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ChartCanvas {
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
  ///   - isTick: Whether it is a number of an axis.
  mutating func text(
    _ text: String,
    _ x: Double,
    _ y: Double,
    _ font: ChartFont,
    _ colour: ChartColour,
    anchor: Anchor = .start,
    whole: String? = nil,
    halo: ChartColour? = nil,
    isTick: Bool = false
  ) {
    guard !text.isEmpty else { return }
    var element: String = "<text x=\"\(Coordinate.text(x))\" y=\"\(Coordinate.text(y))\""
    element += " font-size=\"\(Coordinate.text(font.size))\""
    if font.isBold { element += " font-weight=\"700\"" }
    if anchor != .start { element += " text-anchor=\"\(anchor.rawValue)\"" }
    element += " fill=\"\(colour.hex)\""
    if let halo {
      element += " stroke=\"\(halo.hex)\" stroke-width=\"3\" stroke-linejoin=\"round\""
      element += " paint-order=\"stroke\""
    }
    element += ">"
    if let whole { element += "<title>\(ChartCanvas.escaped(whole))</title>" }
    element += ChartCanvas.escaped(text) + "</text>\n"
    let record = ChartLayout.Text(
      text: ChartCanvas.cleaned(text),
      x: x,
      y: y,
      font: font,
      colour: colour,
      anchor: anchor,
      halo: halo
    )
    add(element, placing: isTick ? nil : record)
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
}
