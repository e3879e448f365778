// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The numbers of an axis from left to right: round, and never so many that they touch.
struct AxisLabels {
  /// From numbers to places.
  let scale: LinearScale
  /// The numbers with a grid line.
  let ticks: [Double]
  private let labels: [Label]

  /// A number that is written.
  private struct Label {
    let value: Double
    let text: String
    let x: Double
    let anchor: ChartCanvas.Anchor
  }

  /// Chooses the numbers of an axis.
  ///
  /// - Parameters:
  ///   - range: The least and the largest number of the data.
  ///   - fixed: The numbers, if the chart chooses them; the range is then taken as it is.
  ///   - numbers: How numbers are written.
  ///   - start: The left end.
  ///   - end: The right end.
  ///   - edges: The edges of the sheet, which no label may cross.
  init(
    _ range: (least: Double, most: Double),
    fixed: [Double]? = nil,
    numbers: ChartNumbers,
    start: Double,
    end: Double,
    within edges: (left: Double, right: Double)
  ) {
    let font = ChartFont.label
    var count: Int = min(max(Int((end - start) / 64), 2), 8)
    while true {
      let nice = NiceTicks(from: range.least, to: range.most, about: count)
      let ticks: [Double] = fixed ?? nice.values
      let lower: Double = fixed == nil ? nice.lower : range.least
      let upper: Double = fixed == nil ? nice.upper : range.most
      let scale = LinearScale(lower: lower, upper: upper, start: start, end: end)
      let step: Double = fixed == nil ? nice.step : 1
      var labels: [Label] = []
      var reached: Double = -.infinity
      var fits: Bool = true
      for (index, tick) in ticks.enumerated() {
        let text: String = numbers.tick(tick, step: step, unit: index == ticks.count - 1)
        let half: Double = font.width(of: text) / 2
        var x: Double = scale(tick)
        var anchor: ChartCanvas.Anchor = .middle
        if x - half < edges.left { (x, anchor) = (edges.left, .start) }
        if x + half > edges.right { (x, anchor) = (edges.right, .end) }
        let box = TextBox(text, x, 0, font, anchor: anchor)
        if box.left < reached + 6 {
          fits = false
          continue
        }
        labels.append(Label(value: tick, text: text, x: x, anchor: anchor))
        reached = box.right
      }
      if fits || count <= 2 || fixed != nil {
        (self.scale, self.ticks, self.labels) = (scale, ticks, labels)
        return
      }
      count -= 1
    }
  }

  /// Writes the numbers.
  func draw(on page: inout ChartPage, baseLine: Double) {
    let colour = page.palette.soft
    for label in labels {
      page.canvas.text(
        label.text,
        label.x,
        baseLine,
        .label,
        colour,
        anchor: label.anchor,
        isTick: true
      )
    }
  }

  /// The axis, for another renderer.
  var frame: PlotFrame.Axis {
    let font = ChartFont.label
    var remaining = labels[...]
    let ticks: [PlotFrame.Axis.Tick] = self.ticks.map { value in
      guard let label = remaining.first, label.value == value else { return .init(value: value) }
      remaining = remaining.dropFirst()
      let box = TextBox(label.text, label.x, 0, font, anchor: label.anchor)
      let shift: Double = (box.left + box.right) / 2 - scale(value)
      return .init(value: value, text: label.text, shift: shift.magnitude < 0.01 ? 0 : shift)
    }
    return .init(lower: scale.lower, upper: scale.upper, ticks: ticks)
  }
}
