// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionReports
import Testing

@Suite("Data that a chart cannot draw")
struct ChartErrorTests {
  let heading = ChartHeading("A title")

  private func code(_ make: () throws -> any Chart) -> ReportError.Code? {
    do {
      _ = try make()
      return nil
    } catch let error as ReportError {
      return error.description.isEmpty ? nil : error.code
    } catch {
      return nil
    }
  }

  @Test("Empty results are named as such")
  func empty() {
    let makers: [() throws -> any Chart] = [
      { try RankedBarChart(heading, bars: []) },
      { try DumbbellChart(heading, rows: [], from: "a", to: "b") },
      { try SlopeChart(heading, lines: [], before: "a", after: "b") },
      { try TrendChart(heading, series: []) },
      { try ConcentrationChart(heading, curves: [], xTitle: "", yTitle: "") },
      { try ConcentrationChart(heading, curves: [.init("a", points: [])], xTitle: "", yTitle: "") },
      { try CoverageChart(heading, groups: [], distanceTitle: "") },
      { try DistributionChart(heading, samples: [], valueTitle: "") },
      { try DistributionChart(heading, samples: [.init("a", values: [])], valueTitle: "") },
      { try ChoroplethMap(heading, shapes: [], values: [:]) },
      { try TileGridMap(heading, tiles: []) },
      { try PointMap(heading, existing: []) },
      { try RankIntervalChart(heading, units: []) },
      { try SobolChart(heading, factors: []) },
      { try CorrelationHeatMap(heading, names: ["a"], values: [[1]]) },
      { try WaterfallChart(heading, steps: [], end: "sum") },
    ]
    for make in makers { #expect(code(make) == .emptyChart) }
  }

  @Test("All missing is an error that says so")
  func missing() {
    let makers: [() throws -> any Chart] = [
      { try RankedBarChart(heading, bars: [.init("a", .missing)]) },
      {
        try DumbbellChart(
          heading,
          rows: [.init("a", from: .missing, to: .missing)],
          from: "",
          to: ""
        )
      },
      {
        try SlopeChart(heading, lines: [.init("a", before: 1, after: nil)], before: "", after: "")
      },
      { try TrendChart(heading, series: [.init("a", points: [.init(2011, .missing)])]) },
      { try TileGridMap(heading, tiles: [.init("a", name: "a", column: 1, row: 1, value: nil)]) },
      { try ChoroplethMap(heading, shapes: [.init(id: "a", rings: [])], values: ["a": .nan]) },
      { try SobolChart(heading, factors: [.init("a", first: .missing, total: .missing)]) },
      {
        try CorrelationHeatMap(heading, names: ["a", "b"], values: [[nil, nil], [nil, nil]])
      },
    ]
    for make in makers { #expect(code(make) == .allMissing) }
  }

  @Test("Numbers that are not finite are refused with their name")
  func notFinite() throws {
    let error = #expect(throws: ReportError.self) {
      try RankedBarChart(heading, bars: [.init("Lima", ChartEstimate(.infinity))])
    }
    #expect(error?.code == .notFinite && error?.culprit == "Lima")
    let makers: [() throws -> any Chart] = [
      { try TrendChart(heading, series: [.init("a", points: [.init(.nan, ChartEstimate(1))])]) },
      { try WaterfallChart(heading, steps: [.init("a", ChartEstimate(.nan))], end: "") },
      {
        try WaterfallChart(
          heading,
          steps: [.init("a", ChartEstimate(1.7e308)), .init("b", ChartEstimate(1.7e308))],
          end: ""
        )
      },
      {
        try CoverageChart(
          heading,
          groups: [.init("a", points: [.init(0, .nan)])],
          distanceTitle: ""
        )
      },
      { try PointMap(heading, existing: [.init("a", at: .init(longitude: .nan, latitude: 0))]) },
      { try RankIntervalChart(heading, units: [.init("a", rank: .nan, lower: 1, upper: 2)]) },
    ]
    for make in makers { #expect(code(make) == .notFinite) }
  }

  @Test(
    "Every number that a chart takes is asked whether it is finite",
    arguments: [Double.nan, -.infinity]
  )
  func everyNumber(_ bad: Double) {
    let (fine, wrong) = (ChartEstimate(1), ChartEstimate(bad))
    let mark = ChartReference(bad, "Peru")
    let bar = RankedBarChart.Bar("a", fine)
    let corner = MapPoint(longitude: bad, latitude: 0)
    let place = MapPoint(longitude: -75, latitude: -9)
    let holed = MapShape(id: "a", rings: [[place, corner, place]])
    let makers: [() throws -> any Chart] = [
      { try RankedBarChart(heading, bars: [bar], reference: mark) },
      { try RankedBarChart(heading, bars: [.init("a", .init(1, lower: bad, upper: 2))]) },
      { try DumbbellChart(heading, rows: [.init("a", from: fine, to: wrong)], from: "", to: "") },
      {
        try SlopeChart(heading, lines: [.init("a", before: 1, after: bad)], before: "", after: "")
      },
      { try TrendChart(heading, series: [.init("a", points: [.init(1, fine)])], goal: .init(bad)) },
      { try TrendChart(heading, series: [.init("a", points: [.init(1, wrong)])]) },
      {
        try ConcentrationChart(
          heading,
          curves: [.init("a", points: [.init(bad, 0)])],
          xTitle: "",
          yTitle: ""
        )
      },
      {
        try CoverageChart(
          heading,
          groups: [.init("a", points: [.init(0, 0)])],
          distanceTitle: "",
          limit: bad
        )
      },
      { try DistributionChart(heading, samples: [.init("a", values: [bad])], valueTitle: "") },
      {
        try DistributionChart(
          heading,
          samples: [.init("a", values: [1], weights: [bad])],
          valueTitle: ""
        )
      },
      {
        try DistributionChart(
          heading,
          samples: [.init("a", values: [1])],
          valueTitle: "",
          references: [mark]
        )
      },
      { try ChoroplethMap(heading, shapes: [holed], values: ["a": 1]) },
      { try PointMap(heading, outline: [holed], existing: [.init("a", at: place)]) },
      { try TileGridMap(heading, tiles: [.init("a", name: "a", column: 1, row: 1, value: bad)]) },
      { try RankIntervalChart(heading, units: [.init("a", rank: 1, lower: 1, upper: bad)]) },
      { try SobolChart(heading, factors: [.init("a", first: fine, total: wrong)]) },
      { try CorrelationHeatMap(heading, names: ["a", "b"], values: [[1, 0], [bad, 1]]) },
      { try WaterfallChart(heading, start: mark, steps: [.init("a", fine)], end: "") },
    ]
    for (index, make) in makers.enumerated() { #expect(code(make) == .notFinite, "\(index)") }
  }

  @Test("A map whose corners are not on the globe is refused")
  func offTheGlobe() throws {
    // Metres of a projected boundary file, taken for degrees.
    let metres = MapPoint(longitude: 278_400, latitude: 8_664_000)
    let shape = MapShape(id: "15", name: "Lima", rings: [[metres, metres, metres]])
    let place = MapPoint(longitude: -75, latitude: -9)
    let error = #expect(throws: ReportError.self) {
      try ChoroplethMap(heading, shapes: [shape], values: ["15": 1])
    }
    #expect(error?.code == .partsMismatched && error?.culprit == "Lima")
    let map = { try PointMap(heading, outline: [shape], existing: [.init("a", at: place)]) }
    #expect(code(map) == .partsMismatched)
  }

  @Test("Parts that do not belong together are refused")
  func mismatches() {
    let tile = TileGridMap.Tile("a", name: "a", column: 1, row: 1, value: 1)
    let far = TileGridMap.Tile("b", name: "b", column: .max, row: 1, value: 1)
    let near = TileGridMap.Tile("b", name: "b", column: .min, row: 1, value: 1)
    let makers: [() throws -> any Chart] = [
      { try TileGridMap(heading, tiles: [tile, tile]) },
      { try TileGridMap(heading, tiles: [near, far]) },
      { try CorrelationHeatMap(heading, names: ["a", "b"], values: [[1, 0]]) },
      { try CorrelationHeatMap(heading, names: ["a", "b"], values: [[1, 2], [2, 1]]) },
      {
        try DistributionChart(
          heading,
          samples: [.init("a", values: [1, 2], weights: [1])],
          valueTitle: ""
        )
      },
      {
        try DistributionChart(
          heading,
          samples: [.init("a", values: [1], weights: [0])],
          valueTitle: ""
        )
      },
      { try PointMap(heading, existing: [.init("a", at: .init(longitude: 0, latitude: 91))]) },
      {
        try WaterfallChart(
          heading,
          steps: [.init("a", .missing), .init("b", ChartEstimate(1))],
          end: ""
        )
      },
      {
        try CoverageChart(
          heading,
          groups: [.init("a", points: [.init(0, 0)])],
          distanceTitle: "",
          isLogarithmic: true
        )
      },
    ]
    for make in makers { #expect(code(make) == .partsMismatched) }
    let six: [TrendChart.Series] = (1...6).map {
      .init("\($0)", points: [.init(2011, ChartEstimate(1))])
    }
    #expect(code { try TrendChart(heading, series: six) } == .tooManyGroups)
    let turned = ChartEstimate(1, lower: 2, upper: 0)
    #expect(code { try RankedBarChart(heading, bars: [.init("a", turned)]) } == .intervalDisordered)
  }

  @Test("Sizes that make no sense are drawn at the nearest that does")
  func sizes() throws {
    for width in [-5, 0, .nan, 1e9, Double.infinity] {
      let style = ChartStyle(width: width, plotHeight: width, rowLimit: -3)
      let chart = try RankedBarChart(
        heading,
        bars: [.init("a", ChartEstimate(1)), .init("b", ChartEstimate(2))],
        style: style
      )
      #expect((320...2_000).contains(chart.drawing.width))
    }
  }
}
