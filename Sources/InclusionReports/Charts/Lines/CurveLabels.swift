// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Labels beside curves inside a plot, each where it touches no other label and hides least.
struct CurveLabels {
  /// A curve in places of the drawing, with its label.
  struct Curve {
    let text: String
    let colour: ChartColour
    let points: [(x: Double, y: Double)]
  }

  /// The edges that no label crosses.
  let left: Double, top: Double, right: Double, bottom: Double

  /// Draws the labels of curves.
  func draw(_ curves: [Curve], on page: inout ChartPage) {
    let font = ChartFont.strongLabel
    let samples: [[(x: Double, y: Double)]] = curves.map { CurveLabels.sampled($0.points) }
    let every: [(x: Double, y: Double)] = samples.flatMap { $0 }
    var taken: [TextBox] = []
    for (index, curve) in curves.enumerated() {
      let fitted = FittedText(curve.text, font: font, width: min(220, (right - left) * 0.5))
      guard let line = fitted.lines.first, !samples[index].isEmpty else { continue }
      var best: (cost: Double, x: Double, y: Double, anchor: ChartCanvas.Anchor, box: TextBox)?
      let others: [(x: Double, y: Double)] = samples.enumerated().flatMap { $0 == index ? [] : $1 }
      for place in stride(from: 8, to: samples[index].count - 8, by: 4) {
        let point = samples[index][place]
        let choices: [(Double, Double, ChartCanvas.Anchor)] = [
          (8, 13, .start), (-8, -6, .end), (8, -6, .start), (-8, 13, .end), (0, -8, .middle),
        ]
        for (across, down, anchor) in choices {
          let (x, y) = (point.x + across, point.y + down)
          let box = TextBox(line, x, y, font, anchor: anchor)
          guard box.left >= left, box.right <= right, box.top >= top, box.bottom <= bottom,
            !taken.contains(where: { $0.overlaps(box) })
          else { continue }
          let hidden: Int = every.count {
            $0.x > box.left && $0.x < box.right && $0.y > box.top && $0.y < box.bottom
          }
          // Nearer to its own curve than to any other.
          let centre: (x: Double, y: Double) = (
            (box.left + box.right) / 2, (box.top + box.bottom) / 2
          )
          let nearest: Double =
            others.map {
              ($0.x - centre.x) * ($0.x - centre.x) + ($0.y - centre.y) * ($0.y - centre.y)
            }.min() ?? 1e6
          let cost: Double = Double(hidden) * 10 - min(nearest.squareRoot(), 80) / 8
          if best == nil || cost < (best?.cost ?? 0) { best = (cost, x, y, anchor, box) }
        }
      }
      guard let best else { continue }
      taken.append(best.box)
      let whole: String? = fitted.isShortened ? curve.text : nil
      let paper = ChartColour(0xFFFFFF)
      page.canvas.text(
        line,
        best.x,
        best.y,
        font,
        curve.colour,
        anchor: best.anchor,
        whole: whole,
        halo: paper
      )
    }
  }

  /// A hundred points along a curve, at even distances.
  private static func sampled(_ points: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
    guard points.count > 1 else { return points }
    var lengths: [Double] = [0]
    for (first, second) in zip(points, points.dropFirst()) {
      let (across, down) = (second.x - first.x, second.y - first.y)
      lengths.append((lengths.last ?? 0) + (across * across + down * down).squareRoot())
    }
    let whole: Double = lengths.last ?? 0
    var segment: Int = 0
    return (0...100).map { index in
      let wanted: Double = whole * Double(index) / 100
      while segment + 2 < lengths.count, lengths[segment + 1] < wanted { segment += 1 }
      let length: Double = lengths[segment + 1] - lengths[segment]
      let part: Double = length > 0 ? min((wanted - lengths[segment]) / length, 1) : 0
      let (a, b) = (points[segment], points[segment + 1])
      return (a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part)
    }
  }
}
