// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionReports

/// Maps, and what moves together.
func mapCharts(_ regions: Regions) throws -> [(String, any Chart)] {
  [
    (
      "choropleth",
      try ChoroplethMap(
        heading("A made-up country", "Accounts"),
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
        heading("Every region alike", "Accounts"),
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
        heading("Three more sites", "Capitals of regions", unit: ""),
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
        heading("What moves together", "Correlations", unit: ""),
        names: ["Accounts", "Agents", "Internet"],
        values: [[1, 0.6, -0.2], [0.6, 1, 0.3], [-0.2, 0.3, 1]]
      )
    ),
  ]
}
