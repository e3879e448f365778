// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A finished picture: static SVG of a known size, with a title and a description.
public struct ChartDrawing: Hashable, Sendable {
  /// The width in pixels.
  public let width: Double
  /// The height in pixels.
  public let height: Double
  /// The title a screen reader says.
  public let title: String
  /// The description a screen reader says.
  public let summary: String
  /// What is drawn.
  let elements: String
  /// What of it was placed by hand.
  let layout: ChartLayout

  /// The picture as an SVG document; it can stand inside an HTML page as it is.
  public var svg: String {
    let name: String = "chart-" + identity
    let size: String = "\(Coordinate.text(width)) \(Coordinate.text(height))"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" width="\
      \(Coordinate.text(width))" height="\(Coordinate.text(height))" role="img" direction="ltr" \
      font-family="\(ChartFont.families)" aria-labelledby="\(name)-title \(name)-desc">
      <title id="\(name)-title">\(ChartCanvas.escaped(title))</title>
      <desc id="\(name)-desc">\(ChartCanvas.escaped(summary))</desc>
      <rect width="100%" height="100%" fill="#ffffff"/>
      \(elements)</svg>

      """
  }

  /// A name made of what is drawn, so that several charts on one page do not share one.
  private var identity: String {
    // FNV-1a.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in title.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for byte in summary.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for byte in elements.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hash, radix: 36)
  }
}
