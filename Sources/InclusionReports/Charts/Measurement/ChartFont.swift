// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A face and size in which a chart sets text, and how wide its text comes out.
struct ChartFont: Hashable, Sendable {
  /// The size, in pixels of the drawing.
  let size: Double
  /// Whether the bold face is used.
  let isBold: Bool

  /// A font of a size, in the regular face unless told otherwise.
  init(_ size: Double, bold: Bool = false) {
    self.size = size
    isBold = bold
  }

  /// Every font a chart uses.
  static let title = ChartFont(17, bold: true)
  static let subtitle = ChartFont(13)
  static let label = ChartFont(12)
  static let strongLabel = ChartFont(12, bold: true)
  static let note = ChartFont(11)

  /// The families asked for, all of the same widths; the last is what is left without them.
  static let families = "'Liberation Sans', Arial, Helvetica, Arimo, 'Nimbus Sans', sans-serif"

  /// From one base line to the next.
  var lineHeight: Double { (size * 1.25).rounded() }
  /// What letters reach above the base line, with their accents.
  var ascent: Double { size * 0.93 }
  /// What letters reach below the base line.
  var descent: Double { size * 0.22 }
  /// From the base line up to the middle of small letters and figures.
  var middle: Double { size * 0.35 }

  /// How wide a text comes out, in pixels.
  ///
  /// Characters that the font has not are taken as wide as other fonts draw them at most, so that a
  /// name in another script has room.
  func width(of text: String) -> Double {
    var total: Int = 0
    for scalar in text.unicodeScalars { total += ChartFont.advance(of: scalar, bold: isBold) }
    return Double(total) * size / 2_048
  }

  /// The advance of a character, in 2048ths of the size.
  private static func advance(of scalar: Unicode.Scalar, bold: Bool) -> Int {
    let code: UInt32 = scalar.value
    // The table begins with ASCII.
    if code >= 0x20, code < 0x7F {
      return Int((bold ? LiberationSans.bold : LiberationSans.regular)[Int(code) - 0x20])
    }
    var offset: Int = 0
    for block in LiberationSans.blocks {
      if code >= block.first, code <= block.last {
        let table = bold ? LiberationSans.bold : LiberationSans.regular
        let width = Int(table[offset + Int(code - block.first)])
        if width > 0 { return width }
      }
      offset += Int(block.last - block.first) + 1
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if properties.isEmojiPresentation || code >= 0x1F000 { return 2_800 }
    // Han, kana, hangul and full-width forms stand on a square.
    if code >= 0x2E80, code <= 0xD7A3 { return 2_048 }
    if code >= 0xF900, code <= 0xFFE6, !(0xFB1D...0xFEFC).contains(code) { return 2_048 }
    return 1_640
  }
}
