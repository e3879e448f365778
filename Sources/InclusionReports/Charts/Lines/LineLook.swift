// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How the lines of groups are told apart: colour, and dashes for grey print.
struct LineLook {
  /// The colour of each group in turn, of text too, so a light one is darkened.
  let colours: [ChartColour]
  /// The dashes of each group in turn.
  static let dashes: [String] = ["", "7 3", "2 3", "10 3 2 3", "4 2"]

  /// The looks of a palette's groups.
  init(_ palette: ChartPalette) { colours = palette.groups }

  /// The line of a group.
  func stroke(_ index: Int, width: Double = 2.4) -> ChartCanvas.Stroke {
    let dash: String = LineLook.dashes[index % LineLook.dashes.count]
    return .init(colours[index % max(colours.count, 1)], width, dash: dash)
  }

  /// The colour of a group's label.
  func text(_ index: Int) -> ChartColour {
    let colour: ChartColour = colours[index % max(colours.count, 1)]
    return colour.lightness > 50 ? colour.mixed(with: ChartColour(0), part: 0.35) : colour
  }
}
