// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What of a drawing was placed by hand and does not follow from its data: the texts, the small marks
/// that explain, and the frame of the plot. Another renderer takes it as it is.
struct ChartLayout: Hashable, Sendable {
  /// A line of text.
  struct Text: Hashable, Sendable {
    let text: String
    let x: Double, y: Double
    let font: ChartFont
    let colour: ChartColour
    let anchor: ChartCanvas.Anchor
    let halo: ChartColour?
  }

  /// A mark.
  enum Mark: Hashable, Sendable {
    case line(x1: Double, y1: Double, x2: Double, y2: Double, ChartCanvas.Stroke)
    case rectangle(TextBox, fill: ChartColour?, ChartCanvas.Stroke?)
    case disc(x: Double, y: Double, radius: Double, fill: ChartColour?)
  }

  /// Where a mark lies.
  enum Layer: Sendable {
    case behindData, beforeData
  }

  /// The texts, but for the numbers of axes.
  var texts: [Text] = []
  /// The marks behind the data.
  var behind: [Mark] = []
  /// The marks before the data.
  var before: [Mark] = []
  /// Where the plot lies; `nil` if everything is placed on the sheet itself.
  var plot: PlotFrame?
}
