// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionReports

extension ChartSamples {
  /// Maps and grids.
  func mapCharts() throws -> [(name: String, chart: any Chart)] {
    let shapes: [MapShape] = shapes
    var mapped: [String: Double] = [:]
    for index in shapes.indices { mapped["\(index)"] = value(index, 0) }
    let columns: Int = names.count > 400 ? 20 : 5
    return [
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
              column: index % columns,
              row: index / columns,
              value: value(index, 0)
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
      ("correlations", try correlations()),
    ]
  }

  /// A country of cells whose corners are moved about.
  private var shapes: [MapShape] {
    let (columns, rows) = cells
    func corner(_ column: Int, _ row: Int) -> MapPoint {
      let place: Int = row * (columns + 1) + column
      let across: Double = Double(column) + 0.5 * ChartSamples.noise(place, 3)
      let down: Double = Double(row) + 0.5 * ChartSamples.noise(place, 4)
      return MapPoint(
        longitude: -80 + 12 * across / Double(columns),
        latitude: -18 + 17 * down / Double(rows)
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

  private func place(_ index: Int) -> MapPoint {
    MapPoint(
      longitude: -79.5 + 11 * ChartSamples.noise(index, 11),
      latitude: -17.5 + 16 * ChartSamples.noise(index, 12)
    )
  }

  private func correlations() throws -> CorrelationHeatMap {
    let few: [String] =
      names.count > 400 ? Array(names.prefix(40)) : Array((names + ["Costa"]).prefix(12))
    let values: [[Double?]] = few.indices.map { row in
      few.indices.map { column in
        let isMissing: Bool = (row + column) % 11 == 5 && few.count > 2
        return isMissing ? nil : 2 * ChartSamples.noise(row * 100 + column, 21) - 1
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
