// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports
import TestSupport

/// Every chart on made-up data of several kinds, for tests that all charts must pass.
struct ChartSamples {
  /// What the data are like.
  enum Kind: String, CaseIterable, Sendable {
    /// The 25 regions of Peru with made-up values.
    case usual
    /// A single unit.
    case single
    /// 2,500 units.
    case many
    /// Long names, markup, quotes, emoji, right-to-left text.
    case words
    /// Negative, huge and tiny values; constants; missing ones.
    case numbers
    /// A narrow picture.
    case narrow
  }

  static let kinds: [Kind] = Kind.allCases

  let kind: Kind

  static let hostile: [String] = [
    "<script>alert(\"x\")</script> & 'quotes'", "مؤشر الشمول المالي في المناطق الريفية",
    "Región con un nombre tan largo que no cabe en ninguna línea del gráfico por más que se quiera",
    "👩🏽‍🌾 Cajeros corresponsales 🏦", "Wordwithoutanyspacethatneverendsandgoesonandonandonandon",
    "金融包容性指数（农村地区）", "<\u{338}b>&amp;\u{0}\u{7}", "",
  ]

  private let regions: [String] = [
    "Amazonas", "Áncash", "Apurímac", "Arequipa", "Ayacucho", "Cajamarca", "Callao", "Cusco",
    "Huancavelica", "Huánuco", "Ica", "Junín", "La Libertad", "Lambayeque", "Lima", "Loreto",
    "Madre de Dios", "Moquegua", "Pasco", "Piura", "Puno", "San Martín", "Tacna", "Tumbes",
    "Ucayali",
  ]

  var names: [String] {
    switch kind {
    case .usual, .narrow: regions
    case .single: ["Perú"]
    case .many: (1...2_500).map { "Distrito \($0)" }
    case .words: ChartSamples.hostile + ["Lima", "Lima"]
    case .numbers: Array(regions.prefix(9))
    }
  }

  var heading: ChartHeading {
    let isHostile: Bool = kind == .words
    let words: String = isHostile ? ChartSamples.hostile.joined(separator: " ") : ""
    return ChartHeading(
      isHostile ? words : "Accounts reach the cities first; the distance to the sierra stays wide",
      subtitle: isHostile ? words : "Adults with an account, made-up figures",
      unit: isHostile ? words : "percent of adults",
      note: isHostile ? words : "Lines are 95 % confidence intervals",
      source: isHostile ? words : "made up for this test"
    )
  }

  var style: ChartStyle {
    ChartStyle(
      width: kind == .narrow ? 320 : 640,
      numbers: kind == .numbers ? .upTo(2) : .percent(1),
      decimalMark: kind == .narrow ? .comma : .point
    )
  }

  /// A made-up number between 0 and 1, always the same for a place.
  func noise(_ index: Int, _ salt: UInt64 = 0) -> Double {
    var generator = SeededGenerator(seed: UInt64(index) &* 7_919 &+ salt)
    return Double(generator.next() >> 11) / Double(1 << 53)
  }

  private let extremes: [Double?] = [
    -1e12, nil, 3e-9, 0, 1e15, -42.5, 7, nil, 1e15,
  ]

  func value(_ index: Int, _ salt: UInt64 = 0) -> Double? {
    if kind == .numbers { return extremes[(index + Int(salt)) % extremes.count] }
    if kind == .usual, index == 4, salt == 0 { return nil }
    return 0.15 + 0.6 * noise(index, salt)
  }

  func estimate(_ index: Int, _ salt: UInt64 = 0) -> ChartEstimate {
    guard let value = value(index, salt) else { return .missing }
    let half: Double =
      kind == .numbers ? value.magnitude * 0.2 : 0.02 + 0.04 * noise(index, salt + 9)
    return ChartEstimate(value, lower: value - half, upper: value + half)
  }

  /// A country of cells whose corners are moved about.
  func shapes(columns: Int, rows: Int) -> [MapShape] {
    func corner(_ column: Int, _ row: Int) -> MapPoint {
      let place: Int = row * (columns + 1) + column
      return MapPoint(
        longitude: -80 + 12 * (Double(column) + 0.5 * noise(place, 3)) / Double(columns),
        latitude: -18 + 17 * (Double(row) + 0.5 * noise(place, 4)) / Double(rows)
      )
    }
    return (0..<(columns * rows)).map { index in
      let (column, row) = (index % columns, index / columns)
      let ring: [MapPoint] = [
        corner(column, row), corner(column + 1, row), corner(column + 1, row + 1),
        corner(column, row + 1), corner(column, row),
      ]
      return MapShape(id: "\(index)", name: names[index % names.count], rings: [ring])
    }
  }

  /// Every chart, by its name.
  func charts() throws -> [(name: String, chart: any Chart)] {
    let units: [Int] = Array(names.indices)
    let groups: [String] =
      kind == .words ? Array(ChartSamples.hostile.prefix(4)) : ["Lima", "Costa", "Sierra", "Selva"]
    let (columns, rows) = kind == .many ? (50, 50) : (kind == .single ? (1, 1) : (5, 5))
    let shapes: [MapShape] = shapes(columns: columns, rows: rows)
    var mapped: [String: Double] = [:]
    for index in shapes.indices { mapped["\(index)"] = value(index) }
    let few: [Int] = Array(units.prefix(8))
    return [
      (
        "ranked-bars",
        try RankedBarChart(
          heading,
          bars: units.map { .init(names[$0], estimate($0), highlighted: $0 == 0) },
          reference: ChartReference(value(units.count / 2, 1) ?? 0, groups[0]),
          style: style
        )
      ),
      (
        "dumbbell",
        try DumbbellChart(
          heading,
          rows: units.map { .init(names[$0], from: estimate($0, 1), to: estimate($0)) },
          from: groups[0],
          to: groups[1],
          style: style
        )
      ),
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
      (
        "trend",
        try TrendChart(
          heading,
          series: groups.prefix(kind == .single ? 1 : 4).enumerated().map { place, name in
            .init(
              name,
              points: [2011, 2014, 2017, 2021].enumerated().prefix(kind == .single ? 1 : 4).map {
                .init($1, estimate($0 + place, UInt64(place)))
              },
              projection: place == 0
                ? [.init(2024, estimate(3, 5)), .init(2027, estimate(4, 5))] : []
            )
          },
          goal: .init(value(2, 6) ?? 0.75, by: 2025),
          style: style
        )
      ),
      ("concentration", try concentration(groups)), ("coverage", try coverage(groups)),
      (
        "distribution",
        try DistributionChart(
          heading,
          samples: [.init(groups[0], values: units.compactMap { value($0) })],
          valueTitle: heading.unit,
          references: [.init(value(0) ?? 0, groups[1]), .init(value(2) ?? 0, groups[2])],
          style: style
        )
      ),
      (
        "densities",
        try DistributionChart(
          heading,
          samples: groups.prefix(3).enumerated().map { place, name in
            .init(
              name,
              values: units.compactMap { value($0, UInt64(place)) },
              weights: units.filter { value($0, UInt64(place)) != nil }.map { 1 + noise($0) }
            )
          },
          valueTitle: heading.unit,
          style: style
        )
      ),
      (
        "choropleth",
        try ChoroplethMap(heading, shapes: shapes, values: mapped, breaks: .jenks(5), style: style)
      ),
      (
        "tile-grid",
        try TileGridMap(
          heading,
          tiles: units.prefix(400).map { index in
            .init(
              String(names[index].prefix(3)),
              name: names[index],
              column: index % (kind == .many ? 20 : 5),
              row: index / (kind == .many ? 20 : 5),
              value: value(index)
            )
          },
          style: style
        )
      ),
      (
        "points",
        try PointMap(
          heading,
          outline: shapes,
          existing: units.map { .init(names[$0], at: place($0)) },
          proposed: few.map { .init(names[$0], at: place($0 + 7)) },
          style: style
        )
      ),
      (
        "rank-intervals",
        try RankIntervalChart(
          heading,
          units: units.map { index in
            let rank = Double(index + 1)
            let low: Double = max(1, rank - (6 * noise(index)).rounded())
            return .init(
              names[index],
              rank: rank,
              median: max(low, rank - 1),
              lower: low,
              upper: rank + (6 * noise(index, 1)).rounded(),
              highlighted: index == 3
            )
          },
          style: ChartStyle(width: style.width, numbers: .upTo(1))
        )
      ),
      (
        "sobol",
        try SobolChart(
          heading,
          factors: few.map { .init(names[$0], first: estimate($0, 1), total: estimate($0)) },
          style: style
        )
      ),
      ("correlations", try correlations()),
      (
        "waterfall",
        try WaterfallChart(
          heading,
          start: .init(value(0) ?? 0.4, groups[0]),
          steps: few.map { index in
            let change: Double = kind == .numbers ? value(index) ?? 0 : noise(index, 8) - 0.55
            return .init(
              names[index],
              ChartEstimate(change, lower: change - 0.03, upper: change + 0.03)
            )
          },
          end: groups[1],
          style: style
        )
      ),
    ]
  }

  private func place(_ index: Int) -> MapPoint {
    MapPoint(longitude: -79.5 + 11 * noise(index, 11), latitude: -17.5 + 16 * noise(index, 12))
  }

  private func concentration(_ groups: [String]) throws -> ConcentrationChart {
    let curves = groups.prefix(kind == .single ? 1 : 3).enumerated().map { place, name in
      let points: [CurvePoint] = (0...20).map { step in
        let part = Double(step) / 20
        var height: Double = part
        for _ in 0...place { height *= part }
        return CurvePoint(part, height)
      }
      return ConcentrationChart.Curve(name, points: points)
    }
    return try ConcentrationChart(
      heading,
      curves: Array(curves),
      xTitle: "share of adults, poorest first",
      yTitle: heading.unit,
      style: style
    )
  }

  private func coverage(_ groups: [String]) throws -> CoverageChart {
    let all = groups.prefix(kind == .single ? 1 : 4).enumerated().map { place, name in
      let points: [CurvePoint] = (0...12).map { step in
        let distance = Double(step) * 2.5
        return CurvePoint(distance, 1 - 1 / (1 + distance / (1 + 3 * Double(place))))
      }
      return CoverageChart.Group(name, points: points)
    }
    return try CoverageChart(
      heading,
      groups: Array(all),
      distanceTitle: "kilometres to the nearest agent",
      limit: 5,
      style: style
    )
  }

  private func correlations() throws -> CorrelationHeatMap {
    let few: [String] =
      kind == .many ? Array(names.prefix(40)) : Array((names + ["Costa"]).prefix(12))
    let values: [[Double?]] = few.indices.map { row in
      few.indices.map { column in
        (row + column) % 11 == 5 && few.count > 2 ? nil : 2 * noise(row * 100 + column, 21) - 1
      }
    }
    return try CorrelationHeatMap(
      heading,
      names: few,
      values: values,
      style: ChartStyle(width: style.width, numbers: .decimal(2))
    )
  }
}
