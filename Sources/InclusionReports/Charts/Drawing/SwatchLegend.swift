// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Marks and what they mean, one beside the other, on as many lines as they need.
struct SwatchLegend {
  /// A mark and what it means.
  struct Entry {
    enum Mark {
      case square(ChartColour)
      case stripes
      case disc(ChartColour, radius: Double)
    }

    let text: String
    let mark: Mark
  }

  let entries: [Entry]

  /// Draws the legend at the top of the plot, and takes room for it.
  func draw(on page: inout ChartPage) {
    let font = ChartFont.label
    var x: Double = page.left
    let (ink, missing, muted) = (page.palette.ink, page.palette.missing, page.palette.muted)
    for entry in entries {
      let text = FittedText(entry.text, font: font, width: page.width - 22)
      if x > page.left, x + 22 + text.width > page.right {
        x = page.left
        page.advance(by: 18)
      }
      let y: Double = page.top
      let place: Double = x
      page.canvas.placed { canvas in
        let edge = ChartCanvas.Stroke(muted, 0.5)
        switch entry.mark {
        case .square(let colour):
          canvas.rectangle(place, y, width: 16, height: 12, fill: colour, stroke: edge)
        case .stripes:
          canvas.rectangle(place, y, width: 16, height: 12, fill: missing, stroke: edge)
          canvas.stripes(place, y, width: 16, height: 12, colour: muted)
        case .disc(let colour, let radius):
          canvas.circle(place + 8, y + 6, radius: radius, fill: colour)
        }
      }
      page.canvas.text(text, whole: entry.text, x + 22, y + 10, font, ink)
      x += 22 + text.width + 18
    }
    page.advance(by: 26)
  }
}
