// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Labels of curves inside a plot: each beside its own curve where it touches nothing and is nearer to
/// it than to any other; curves too close together for that are named in a key in the open.
struct CurveLabels {
  /// A curve in places of the drawing, with its label.
  struct Curve {
    let text: String
    let colour: ChartColour
    let points: [(x: Double, y: Double)]
    let stroke: ChartCanvas.Stroke
  }

  /// A label where it stands.
  private struct Place {
    let x: Double
    let y: Double
    let anchor: ChartCanvas.Anchor
    let box: TextBox
  }

  /// The edges that no label crosses.
  let left: Double, top: Double, right: Double, bottom: Double

  /// Draws the labels of curves.
  func draw(_ curves: [Curve], on page: inout ChartPage) {
    let font = ChartFont.strongLabel
    let samples: [[(x: Double, y: Double)]] = curves.map { CurveLabels.sampled($0.points) }
    var taken: [TextBox] = []
    var crowded: [CurveKey.Entry] = []
    for (index, curve) in curves.enumerated() {
      let fitted = FittedText(curve.text, font: font, width: min(220, (right - left) * 0.5))
      guard let line = fitted.lines.first, !samples[index].isEmpty else { continue }
      guard let place = place(of: line, font, beside: index, among: samples, taken) else {
        crowded.append(.init(text: line, curve: curve, isShortened: fitted.isShortened))
        continue
      }
      taken.append(place.box)
      page.canvas.text(
        line,
        place.x,
        place.y,
        font,
        curve.colour,
        anchor: place.anchor,
        whole: fitted.isShortened ? curve.text : nil,
        halo: ChartColour(0xFFFFFF)
      )
    }
    CurveKey(entries: crowded)
      .draw(within: (left, top, right, bottom), clear: samples.flatMap { $0 }, taken, on: &page)
  }

  /// Where a label stands farthest from other curves; nil if everywhere another curve is nearer, or
  /// something is hidden.
  private func place(
    of line: String,
    _ font: ChartFont,
    beside index: Int,
    among samples: [[(x: Double, y: Double)]],
    _ taken: [TextBox]
  ) -> Place? {
    var best: (room: Double, place: Place)?
    let others: [(x: Double, y: Double)] = samples.enumerated().flatMap { $0 == index ? [] : $1 }
    for sample in stride(from: 8, to: samples[index].count - 8, by: 4) {
      let point = samples[index][sample]
      let choices: [(Double, Double, ChartCanvas.Anchor)] = [
        (8, 13, .start), (-8, -6, .end), (8, -6, .start), (-8, 13, .end), (0, -8, .middle),
      ]
      for (across, down, anchor) in choices {
        let (x, y) = (point.x + across, point.y + down)
        let box = TextBox(line, x, y, font, anchor: anchor)
        guard box.left >= left, box.right <= right, box.top >= top, box.bottom <= bottom,
          !taken.contains(where: { $0.overlaps(box) })
        else { continue }
        let room: Double = others.map { box.distance(to: $0) }.min() ?? 1e6
        let own: Double = samples[index].map { box.distance(to: $0) }.min() ?? 0
        guard own > 0, room > max(own, 3) else { continue }
        let capped: Double = min(room, 80)
        if best == nil || capped > (best?.room ?? 0) {
          best = (capped, Place(x: x, y: y, anchor: anchor, box: box))
        }
      }
    }
    return best?.place
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
