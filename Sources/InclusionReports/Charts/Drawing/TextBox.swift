// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The room a text or a mark takes, to keep others off it.
struct TextBox: Hashable, Sendable {
  /// The left edge.
  let left: Double
  /// The upper edge.
  let top: Double
  /// The right edge.
  let right: Double
  /// The lower edge.
  let bottom: Double

  /// A box from its edges.
  init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  /// The room of a line of text.
  init(_ text: String, _ x: Double, _ y: Double, _ font: ChartFont, anchor: ChartCanvas.Anchor) {
    let width: Double = font.width(of: text)
    let start: Double =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    self.init(
      left: start,
      top: y - font.size * 0.75,
      right: start + width,
      bottom: y + font.descent
    )
  }

  /// How far a place is from the box; 0 inside it.
  func distance(to place: (x: Double, y: Double)) -> Double {
    let across: Double = max(left - place.x, place.x - right, 0)
    let down: Double = max(top - place.y, place.y - bottom, 0)
    return (across * across + down * down).squareRoot()
  }

  /// Whether two boxes share more than an edge.
  func overlaps(_ other: TextBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}
