// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The frame of a chart of lines: numbers on the left, numbers below, a calm grid.
struct LinePlot {
  /// What a frame is made for.
  struct Request {
    /// The range of the numbers below.
    let x: (least: Double, most: Double)
    /// The numbers below that are marked; `nil` takes round ones within the range.
    var xTicks: [Double]?
    let xNumbers: ChartNumbers
    /// What the numbers below are.
    var xTitle: String = ""
    /// Whether the places below follow the logarithm.
    var isLogarithmic: Bool = false
    /// The range of the numbers on the left.
    let y: (least: Double, most: Double)
    let yNumbers: ChartNumbers
    /// What the numbers on the left are.
    var yTitle: String = ""
    /// Whether the numbers on the left are written.
    var showsY: Bool = true
    /// Room kept on the right for labels.
    var roomRight: Double = 16
    /// Whether both axes have the same length.
    var isSquare: Bool = false
  }

  /// The edges of the plot.
  let left: Double, right: Double, top: Double, bottom: Double
  /// Below everything.
  let foot: Double
  /// From numbers on the left to places.
  let y: LinearScale
  private let linear: LinearScale
  private let logarithmic: LogScale?

  /// From numbers below to places.
  func x(_ value: Double) -> Double { logarithmic.map { $0(value) } ?? linear(value) }

  /// Draws the frame of a chart.
  init(on page: inout ChartPage, for chart: some Chart, _ request: Request) {
    let font = ChartFont.label
    let (soft, rule) = (page.palette.soft, page.palette.rule)
    if !request.yTitle.isEmpty {
      let text = FittedText(request.yTitle, font: font, width: page.width)
      page.canvas.text(text, whole: request.yTitle, page.left, page.top + 10, font, soft)
      page.advance(by: 20)
    } else {
      page.advance(by: 8)
    }

    // The numbers on the left decide where the plot begins.
    let height: Double = chart.style.drawnHeight
    let nice = NiceTicks(from: request.y.least, to: request.y.most, about: Int(height / 55))
    let texts: [String] = nice.values.enumerated().map { index, value in
      let isLast: Bool = index == nice.values.count - 1
      return request.yNumbers.tick(value, step: nice.step, unit: isLast)
    }
    let widest: Double = request.showsY ? texts.map { font.width(of: $0) }.max() ?? 0 : 0
    left = page.left + widest + (request.showsY ? 10 : 4)
    let far: Double = max(page.right - request.roomRight, left + 60)
    let side: Double = min(far - left, max(height, 300))
    right = request.isSquare ? left + side : far
    top = page.top
    bottom = top + (request.isSquare ? side : height)
    y = LinearScale(lower: nice.lower, upper: nice.upper, start: bottom, end: top)
    var across: [PlotFrame.Axis.Tick] = []
    for (value, text) in zip(nice.values, texts) {
      across.append(.init(value: value, text: request.showsY ? text : ""))
      let place: Double = y(value)
      let isZero: Bool = value == 0
      if isZero {
        let (start, end) = (left, right)
        page.canvas.placed { $0.line(start, place, end, place, .init(soft)) }
      } else if request.showsY {
        page.canvas.line(left, place, right, place, .init(rule))
      }
      guard request.showsY else { continue }
      page.canvas.text(text, left - 8, place + font.middle, font, soft, anchor: .end, isTick: true)
    }

    // The numbers below.
    var below: [PlotFrame.Axis.Tick] = []
    var foot: Double = bottom + 20
    let fixed: [Double]? =
      request.isLogarithmic
      ? LogScale.ticks(lower: request.x.least, upper: request.x.most) : request.xTicks
    if request.isLogarithmic {
      logarithmic = LogScale(
        lower: request.x.least,
        upper: request.x.most,
        start: left,
        end: right
      )
    } else {
      logarithmic = nil
    }
    let scale = LinearScale(
      lower: request.x.least,
      upper: max(request.x.most, request.x.least),
      start: left,
      end: right
    )
    linear = scale
    let count: Int = min(max(Int((right - left) / 70), 2), 10)
    let round = NiceTicks(from: request.x.least, to: request.x.most, about: count)
    let ticks: [Double] =
      fixed ?? round.values.filter { $0 >= request.x.least && $0 <= request.x.most }
    var reached: Double = -.infinity
    for (index, tick) in ticks.enumerated() {
      let isLast: Bool = index == ticks.count - 1
      let step: Double = fixed == nil ? round.step : 0
      let text: String = request.xNumbers.tick(tick, step: step, unit: isLast)
      let half: Double = font.width(of: text) / 2
      let exact: Double = logarithmic.map { $0(tick) } ?? scale(tick)
      let place: Double = min(max(exact, page.left + half), page.right - half)
      let foot: Double = bottom
      page.canvas.placed { $0.line(exact, foot, exact, foot + 4, .init(soft)) }
      guard place - half >= reached + 8 else {
        below.append(.init(value: tick))
        continue
      }
      page.canvas.text(text, place, bottom + 18, font, soft, anchor: .middle, isTick: true)
      below.append(.init(value: tick, text: text, shift: place - exact))
      reached = place + half
    }
    if !request.xTitle.isEmpty {
      let text = FittedText(request.xTitle, font: font, width: right - page.left)
      page.canvas.text(text, whole: request.xTitle, right, bottom + 35, font, soft, anchor: .end)
      foot = bottom + 39
    }
    self.foot = foot
    page.plot = PlotFrame(
      left: left,
      top: top,
      right: right,
      bottom: bottom,
      x: .init(
        lower: request.x.least,
        upper: max(request.x.most, request.x.least),
        ticks: below,
        hasGrid: false,
        isLogarithmic: request.isLogarithmic
      ),
      y: .init(
        lower: nice.lower,
        upper: nice.upper,
        ticks: across,
        hasGrid: request.showsY
      )
    )
  }
}
