// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionReports

/// Maps, and what moves together.
func mapCharts(_ regions: Regions) throws -> [(String, any Chart)] {
  [
    (
      "choropleth",
      try ChoroplethMap(
        madeUp("A made-up country", "Accounts"),
        shapes: regions.shapes,
        values: Dictionary(
          uniqueKeysWithValues: regions.ten.dropLast().map { (regions.names[$0], regions.men[$0]) }
        ),
        breaks: .jenks(4),
        style: percent
      )
    ),
    (
      "tile-grid",
      try TileGridMap(
        madeUp("Every region alike", "Accounts"),
        tiles: regions.names.indices.map {
          .init(
            String(regions.names[$0].prefix(3)),
            name: regions.names[$0],
            column: Int(regions.columns[$0]),
            row: Int(regions.rows[$0]),
            value: regions.men[$0]
          )
        },
        style: percent
      )
    ),
    (
      "points",
      try PointMap(
        madeUp("Three more sites", "Capitals of regions", unit: ""),
        existing: regions.names.indices.map {
          .init(
            regions.names[$0],
            at: .init(longitude: regions.longitudes[$0], latitude: regions.latitudes[$0])
          )
        },
        proposed: [
          .init("Iquitos sur", at: .init(longitude: -74, latitude: -5)),
          .init("Atalaya", at: .init(longitude: -73.8, latitude: -10.7)),
          .init("Nazca", at: .init(longitude: -74.9, latitude: -14.8)),
        ]
      )
    ),
    (
      "correlations",
      try CorrelationHeatMap(
        madeUp("What moves together", "Correlations", unit: ""),
        names: ["Accounts", "Agents", "Internet", "Schooling", "Distance to a branch"],
        values: [
          [1, 0.62, 0.55, 0.48, -0.57], [0.62, 1, 0.3, 0.21, -0.44],
          [0.55, 0.3, 1, 0.71, nil], [0.48, 0.21, 0.71, 1, -0.33],
          [-0.57, -0.44, nil, -0.33, 1],
        ]
      )
    ),
  ]
}
