// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How much of an output's variance each factor causes: alone (first order) and with its
/// interactions (total order), each with its interval.
public struct SobolChart: Chart {
  /// A factor with its two indices.
  public struct Factor: Hashable, Sendable {
    /// The name of the factor.
    public let name: String
    /// The first-order index.
    public let first: ChartEstimate
    /// The total-order index.
    public let total: ChartEstimate

    /// A factor with its two indices.
    public init(_ name: String, first: ChartEstimate, total: ChartEstimate) {
      self.name = name
      self.first = first
      self.total = total
    }
  }

  /// What stands above and below the chart.
  public let heading: ChartHeading
  /// How it looks.
  public var style: ChartStyle
  /// The factors, as they were given.
  public let factors: [Factor]

  /// A chart of sensitivity indices, the largest total first.
  ///
  /// - Parameters:
  ///   - heading: What stands above and below.
  ///   - factors: The factors.
  ///   - style: How the chart looks.
  /// - Throws: ``ReportError`` with code `emptyChart`, `allMissing`, `notFinite` or
  ///   `intervalDisordered`.
  public init(
    _ heading: ChartHeading,
    factors: [Factor],
    style: ChartStyle = ChartStyle(numbers: .decimal(2))
  ) throws(ReportError) {
    try ChartCheck(chart: heading.title).check(
      factors.flatMap { [($0.name, $0.first), ($0.name, $0.total)] }
    )
    self.heading = heading
    self.factors = factors
    self.style = style
  }

  /// The factors with the highest and the lowest total index.
  public var summary: String {
    ChartSummary(for: self).extremes(factors.map { ($0.name, $0.total.value) })
  }

  /// The places of the factors, the largest total first.
  var ranked: [Int] {
    func key(_ index: Int) -> Double {
      factors[index].total.value ?? factors[index].first.value ?? -.infinity
    }
    return factors.indices.sorted { (-key($0), $0) < (-key($1), $1) }
  }

  /// The chart as a picture.
  public var drawing: ChartDrawing {
    var page = ChartPage(for: self)
    let excerpt = RowExcerpt(ranked, limit: style.rowLimit)
    let all: [Double] = factors.flatMap { $0.first.all + $0.total.all } + [0]
    let colours: (alone: ChartColour, total: ChartColour) = (
      style.palette.main, style.palette.steps(5)[1]
    )
    let plot = RowPlot(
      on: &page,
      for: self,
      .init(
        excerpt: excerpt,
        name: { factors[$0].name },
        gapText: excerpt.gapText(
          factors.map { $0.total.value ?? .nan },
          say: say,
          numbers: numbers
        ),
        columns: [
          .init(heading: say(.chartFirstOrder), text: { text(factors[$0].first) }),
          .init(heading: say(.chartTotalOrder), text: { text(factors[$0].total) }),
        ],
        range: (all.min() ?? 0, all.max() ?? 1),
        rowHeight: 32
      )
    )
    for index in excerpt.units {
      guard let y = plot.middles[index] else { continue }
      let factor = factors[index]
      let words: String =
        "\(factor.name): \(say(.chartFirstOrder)) \(numbers.text(factor.first, say: say)), "
        + "\(say(.chartTotalOrder)) \(numbers.text(factor.total, say: say))"
      page.canvas.mark(words) { canvas in
        for (estimate, middle, colour) in [
          (factor.first, y - 6, colours.alone), (factor.total, y + 6, colours.total),
        ] {
          guard let value = estimate.value else { continue }
          let width: Double = plot.x(value) - plot.x(0)
          canvas.rectangle(plot.x(0), middle - 5, width: width, height: 10, fill: colour)
          canvas.interval(estimate, at: middle, x: plot.x, colour: style.palette.ink)
        }
      }
    }
    page.add(note: say(.chartInteractions))
    return page.finished(bottom: plot.foot)
  }

  private func text(_ estimate: ChartEstimate) -> String {
    estimate.value.map { numbers.text($0) } ?? say(.chartNoData)
  }

  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    let drawn: [Int] = RowExcerpt(ranked, limit: style.rowLimit).units
    let names: [String] = VegaLite.distinct(drawn.map { factors[$0].name })
    let kinds: [String] = [say(.chartFirstOrder), say(.chartTotalOrder)]
    let records: [JSONValue] = zip(drawn, names).flatMap { index, name -> [JSONValue] in
      zip(kinds, [factors[index].first, factors[index].total]).map { kind, estimate in
        [
          "row": .string(name), "kind": .string(kind), "value": .number(orNull: estimate.value),
          "lower": .number(orNull: estimate.lower), "upper": .number(orNull: estimate.upper),
        ]
      }
    }
    let frame = VegaLite(for: self)
    let domain: JSONValue = .array(kinds.map(JSONValue.string))
    let colours: [JSONValue] = [.colour(style.palette.main), .colour(style.palette.steps(5)[1])]
    let colour: JSONValue = [
      "field": "kind", "type": "nominal",
      "scale": ["domain": domain, "range": .array(colours)],
      "legend": ["title": nil, "orient": "top"],
    ]
    let offset: JSONValue = ["field": "kind", "type": "nominal", "sort": domain]
    let layers: [JSONValue] = [
      ["mark": "bar", "encoding": ["x": frame.quantity("value"), "color": colour]],
      [
        "mark": ["type": "rule", "color": .colour(style.palette.ink), "strokeWidth": 1.4],
        "transform": [["filter": "isValid(datum.lower)"]],
        "encoding": ["x": VegaLite.field("lower"), "x2": ["field": "upper"]],
      ],
    ]
    return frame.specification(
      records,
      layers: layers,
      height: ["step": 16],
      encoding: ["y": VegaLite.rows, "yOffset": offset]
    )
  }
}
