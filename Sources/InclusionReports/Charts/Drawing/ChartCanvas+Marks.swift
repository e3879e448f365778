// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ChartCanvas {
  /// The interval of a number: a line with short ends, lifted off a bar by a thin light edge. One
  /// without width is not drawn.
  mutating func interval(
    _ estimate: ChartEstimate,
    at y: Double,
    x: LinearScale,
    colour: ChartColour
  ) {
    guard let lower = estimate.lower, let upper = estimate.upper, lower < upper else {
      return
    }
    let (from, to) = (x(lower), x(upper))
    line(from, y, to, y, .init(ChartColour(0xFFFFFF), 3.4, opacity: 0.85))
    line(from, y, to, y, .init(colour, 1.4))
    line(from, y - 3, from, y + 3, .init(colour, 1.4))
    line(to, y - 3, to, y + 3, .init(colour, 1.4))
  }

  /// A small square on a corner.
  mutating func diamond(_ x: Double, _ y: Double, size: Double, fill: ChartColour) {
    area(
      through: [(x, y - size), (x + size, y), (x, y + size), (x - size, y)],
      fill: fill,
      stroke: Stroke(ChartColour(0xFFFFFF), 1.2)
    )
  }
}

extension ChartCanvas {
  /// Slanted lines over a box: nothing is known here.
  mutating func stripes(
    _ x: Double,
    _ y: Double,
    width: Double,
    height: Double,
    colour: ChartColour
  ) {
    let corners: [(x: Double, y: Double)] = [
      (x, y), (x + width, y), (x + width, y + height), (x, y + height),
    ]
    hatch(Hatching.lines(inside: [corners]), Stroke(colour, 1))
  }
}
