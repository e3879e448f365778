// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The colours of a chart, chosen so that they can be told apart by colour-blind readers and, by
/// their lightness alone, in grey print.
public struct ChartPalette: Hashable, Sendable {
  /// Colours of groups, in the order they are used; neighbours in lightness are 9 L* apart at least.
  public let groups: [ChartColour]
  /// From little to much, light to dark.
  public let sequence: [ChartColour]
  /// From below to above a middle: dark, light, dark. The end below is the lighter one.
  public let divergence: [ChartColour]
  /// Text and what matters most.
  public let ink: ChartColour
  /// Text that stands back.
  public let soft: ChartColour
  /// Grid lines.
  public let rule: ChartColour
  /// Marks that stand back.
  public let muted: ChartColour
  /// Where nothing is known.
  public let missing: ChartColour

  /// A palette from its colours.
  public init(
    groups: [ChartColour],
    sequence: [ChartColour],
    divergence: [ChartColour],
    ink: ChartColour = ChartColour(0x1B1B1B),
    soft: ChartColour = ChartColour(0x555555),
    rule: ChartColour = ChartColour(0xE2E2E2),
    muted: ChartColour = ChartColour(0xB4BCC2),
    missing: ChartColour = ChartColour(0xF1F1F1)
  ) {
    self.groups = groups
    self.sequence = sequence
    self.divergence = divergence
    self.ink = ink
    self.soft = soft
    self.rule = rule
    self.muted = muted
    self.missing = missing
  }

  /// Blue first; orange, teal, aubergine and sand beside it.
  public static let standard = ChartPalette(
    groups: [0x1D356C, 0xD26108, 0x0D7567, 0x34102B, 0xD7BF63].map { ChartColour($0) },
    sequence: [0xE6EFF3, 0x7FB3C8, 0x2A7A9B, 0x08384D].map { ChartColour($0) },
    divergence: [0xC45A11, 0xF0B27A, 0xF7F5F2, 0x7FB3C8, 0x08384D].map { ChartColour($0) }
  )

  /// Greys alone, for print in one ink.
  public static let grey = ChartPalette(
    groups: [0x1F1F1F, 0x8A8A8A, 0x555555, 0xB0B0B0, 0x707070].map { ChartColour($0) },
    sequence: [0xEDEDED, 0x9A9A9A, 0x5A5A5A, 0x202020].map { ChartColour($0) },
    divergence: [0x8A8A8A, 0xC4C4C4, 0xF7F7F7, 0xA0A0A0, 0x202020].map { ChartColour($0) }
  )

  /// The colour of what a chart is about.
  var main: ChartColour { groups.first ?? ink }
  /// The colour of what it is compared with.
  var second: ChartColour { groups.count > 1 ? groups[1] : soft }

  /// As many steps from little to much.
  func steps(_ count: Int) -> [ChartColour] {
    guard count > 1 else { return [along(sequence, at: 0.6)] }
    // The lightest step stays darker than the paper.
    return (0..<count).map { along(sequence, at: 0.08 + 0.92 * Double($0) / Double(count - 1)) }
  }

  /// The colour of a value between −1 and 1.
  func diverging(_ value: Double) -> ChartColour {
    along(divergence, at: (min(max(value, -1), 1) + 1) / 2)
  }

  /// The colour a part of the way along a list of colours.
  private func along(_ colours: [ChartColour], at part: Double) -> ChartColour {
    guard colours.count > 1 else { return colours.first ?? ink }
    let place: Double = part * Double(colours.count - 1)
    let index: Int = min(Int(place), colours.count - 2)
    return colours[index].mixed(with: colours[index + 1], part: place - Double(index))
  }
}
