// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionReports

extension ChartSamples {
  /// The groups that are drawn.
  private var drawnGroups: [(place: Int, name: String)] {
    groups.prefix(groupCount).enumerated().map { ($0.offset, $0.element) }
  }

  /// Charts of lines.
  func lineCharts() throws -> [(name: String, chart: any Chart)] {
    [
      (
        "slope",
        try SlopeChart(
          heading,
          lines: units.map {
            .init(names[$0], before: value($0, 2), after: value($0, 3), highlighted: $0 == 14)
          },
          before: "2017",
          after: "2021",
          style: style
        )
      ),
      ("trend", try trend()), ("concentration", try concentration()),
      ("coverage", try coverage(isLogarithmic: false)),
      ("coverage-logarithmic", try coverage(isLogarithmic: true)),
      (
        "distribution",
        try DistributionChart(
          heading,
          samples: [.init(groups[0], values: units.compactMap { value($0, 0) })],
          valueTitle: heading.unit,
          references: [.init(value(0, 0) ?? 0, groups[1]), .init(value(2, 0) ?? 0, groups[2])],
          style: style
        )
      ),
      ("densities", try densities()),
    ]
  }

  private func trend() throws -> TrendChart {
    let years: [Double] = Array([2011, 2014, 2017, 2021].prefix(groupCount))
    let series: [TrendChart.Series] = drawnGroups.map { place, name in
      let points: [TrendChart.Point] = years.enumerated().map { index, year in
        .init(year, estimate(index + place, UInt64(place)))
      }
      let projection: [TrendChart.Point] =
        place == 0 ? [.init(2024, estimate(3, 5)), .init(2027, estimate(4, 5))] : []
      return .init(name, points: points, projection: projection)
    }
    let goal = TrendChart.Goal(value(2, 6) ?? 0.75, by: 2025)
    return try TrendChart(heading, series: series, goal: goal, style: style)
  }

  private func concentration() throws -> ConcentrationChart {
    let curves: [ConcentrationChart.Curve] = drawnGroups.prefix(3).map { place, name in
      let points: [CurvePoint] = (0...20).map { step in
        let part = Double(step) / 20
        var height: Double = part
        for _ in 0...place { height *= part }
        return CurvePoint(part, height)
      }
      return .init(name, points: points)
    }
    return try ConcentrationChart(
      heading,
      curves: curves,
      xTitle: "share of adults, poorest first",
      yTitle: heading.unit,
      style: style
    )
  }

  private func coverage(isLogarithmic: Bool) throws -> CoverageChart {
    let all: [CoverageChart.Group] = drawnGroups.map { place, name in
      let points: [CurvePoint] = (0...12).map { step in
        let distance: Double = Double(step) * 2.5 + (isLogarithmic ? 0.2 : 0)
        return CurvePoint(distance, 1 - 1 / (1 + distance / (1 + 3 * Double(place))))
      }
      return .init(name, points: points)
    }
    return try CoverageChart(
      heading,
      groups: all,
      distanceTitle: "kilometres to the nearest agent",
      limit: 5,
      isLogarithmic: isLogarithmic,
      style: style
    )
  }

  /// Those of the groups that have values; a second is made where there is only one.
  private func densities() throws -> DistributionChart {
    var samples: [DistributionChart.Sample] = groups.prefix(3).enumerated().map { place, name in
      let known: [Int] = units.filter { value($0, UInt64(place)) != nil }
      return .init(
        name,
        values: known.compactMap { value($0, UInt64(place)) },
        weights: known.map { 1 + ChartSamples.noise($0) }
      )
    }
    samples.removeAll(where: \.values.isEmpty)
    if samples.count == 1 { samples.append(samples[0]) }
    return try DistributionChart(
      heading,
      samples: samples,
      valueTitle: heading.unit,
      style: style
    )
  }
}
