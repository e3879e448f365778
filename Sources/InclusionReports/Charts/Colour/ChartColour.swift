// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// A colour of a chart.
public struct ChartColour: Hashable, Sendable {
  /// Red, green and blue, 8 bits each: `0x0072B2`.
  public let code: UInt32

  /// A colour from its code.
  public init(_ code: UInt32) { self.code = code & 0xFF_FFFF }

  /// The colour as SVG and CSS write it.
  public var hex: String {
    let digits = String(code, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// How light the colour is, 0 (black) to 100 (white): CIE L*, which is what is left of it in grey
  /// print.
  public var lightness: Double {
    let (red, green, blue) = linear
    let luminance: Double = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return luminance > 0.008856 ? 116 * cbrt(luminance) - 16 : 903.3 * luminance
  }

  /// Red, green and blue as amounts of light, 0 to 1.
  var linear: (red: Double, green: Double, blue: Double) {
    func amount(_ shift: UInt32) -> Double {
      let part: Double = Double((code >> shift) & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return (amount(16), amount(8), amount(0))
  }

  /// The colour a part of the way to another, the steps even to the eye (mixed in OKLab).
  func mixed(with other: ChartColour, part: Double) -> ChartColour {
    let (a, b) = (perceived, other.perceived)
    let mixed: [Double] = zip(a, b).map { $0 + ($1 - $0) * part }
    return ChartColour(perceived: mixed)
  }

  /// The black or white that reads best on the colour.
  var ink: ChartColour { lightness > 49.5 ? ChartColour(0x000000) : ChartColour(0xFFFFFF) }

  /// Coordinates in OKLab.
  private var perceived: [Double] {
    let (r, g, b) = linear
    let l: Double = cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    let m: Double = cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    let s: Double = cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return [
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
    ]
  }

  /// The colour at coordinates of OKLab.
  private init(perceived: [Double]) {
    let (x, a, b) = (perceived[0], perceived[1], perceived[2])
    let l: Double = pow(x + 0.3963377774 * a + 0.2158037573 * b, 3)
    let m: Double = pow(x - 0.1055613458 * a - 0.0638541728 * b, 3)
    let s: Double = pow(x - 0.0894841775 * a - 1.2914855480 * b, 3)
    func part(_ amount: Double) -> UInt32 {
      let light: Double = min(max(amount, 0), 1)
      let shown: Double = light <= 0.0031308 ? 12.92 * light : 1.055 * pow(light, 1 / 2.4) - 0.055
      return UInt32((shown * 255).rounded())
    }
    let red: UInt32 = part(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)
    let green: UInt32 = part(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)
    let blue: UInt32 = part(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)
    self.init(red << 16 | green << 8 | blue)
  }
}
