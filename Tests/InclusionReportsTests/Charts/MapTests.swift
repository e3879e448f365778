// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import InclusionReports
import Testing

@testable import InclusionReports

@Suite("The maps")
struct MapTests {
  static let collection = """
    {"type": "FeatureCollection", "features": [
      {"type": "Feature", "id": 15, "properties": {"UBIGEO": "15", "N": "Lima"}, "geometry":
        {"type": "Polygon", "coordinates": [[[-77, -12], [-76, -12], [-76, -11], [-77, -12]]]}},
      {"type": "Feature", "properties": {"UBIGEO": 7, "N": null}, "geometry":
        {"type": "MultiPolygon", "coordinates": [[[[0, 0], [1, 0], [1, 1], [0, 0]],
          [[0.5, 0.2], [0.6, 0.2], [0.6, 0.3], [0.5, 0.2]]], [[[5, 5, 100], [6, 5], [6, 6], [5, 5]]]]}},
      {"type": "Feature", "properties": null, "geometry": null}
    ]}
    """

  @Test("Polygons and multipolygons are read; features without a geometry are left out")
  func reading() throws {
    let shapes = try MapShape.shapes(
      geoJSON: Data(MapTests.collection.utf8),
      id: "UBIGEO",
      name: "N"
    )
    #expect(shapes.map(\.id) == ["15", "7"])
    #expect(shapes.map(\.name) == ["Lima", "7"])
    #expect(shapes[1].rings.count == 3)
    #expect(shapes[0].rings[0][1] == MapPoint(longitude: -76, latitude: -12))
  }

  @Test(
    "Text that is no collection of areas is refused, with the way out",
    arguments: [
      "", "{}", "[1]", "{\"features\": 3}",
      "{\"features\": [{\"id\": 1, \"geometry\": {\"type\": \"Point\", \"coordinates\": [1, 2]}}]}",
      "{\"features\": [{\"id\": 1, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[1]]]}}]}",
      "{\"features\": [{\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[1, 2]]]}}]}",
      "{\"features\": [{\"id\": 1, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[1, 9000]]]}}]}",
    ]
  )
  func unreadable(_ text: String) {
    let error = #expect(throws: ReportError.self) {
      try MapShape.shapes(geoJSON: Data(text.utf8))
    }
    #expect(error?.code == .boundariesUnreadable)
  }

  @Test("A missing property is named with those that are there")
  func property() {
    let error = #expect(throws: ReportError.self) {
      try MapShape.shapes(geoJSON: Data(MapTests.collection.utf8), id: "UBIGE")
    }
    #expect(error?.description.contains("N, UBIGEO") == true)
  }

  @Test("The projection by hand: at 60° north a degree east is half as wide as one north")
  func projection() {
    let corners: [MapPoint] = [
      .init(longitude: 10, latitude: 59), .init(longitude: 14, latitude: 61),
    ]
    let projection = MapProjection(fitting: corners, left: 5, top: 7, frame: (200, 200))
    // 4° · cos 60° = 2 wide and 2 high: both fill 200 pixels, 100 a degree of latitude.
    #expect((projection.width - 200).magnitude < 1e-9 && (projection.height - 200).magnitude < 1e-9)
    let place = projection(MapPoint(longitude: 12, latitude: 60))
    #expect((place.x - 105).magnitude < 1e-9 && (place.y - 107).magnitude < 1e-9)
    #expect((projection.pixelsPerKilometre - 100 / 111.195).magnitude < 1e-9)
  }

  @Test("Islands on both sides of the date line stand together")
  func dateLine() {
    let fiji: [MapPoint] = [
      .init(longitude: 177, latitude: -18), .init(longitude: -179, latitude: -17),
    ]
    let projection = MapProjection(fitting: fiji, left: 0, top: 0, frame: (100, 100))
    #expect(projection(fiji[0]).x < projection(fiji[1]).x)
    #expect(projection.width <= 100)
  }

  @Test("Areas without a value are striped, values without an area are named")
  func unmatched() throws {
    let shapes = try MapShape.shapes(geoJSON: Data(MapTests.collection.utf8), id: "UBIGEO")
    let map = try ChoroplethMap(
      ChartHeading("A map"),
      shapes: shapes,
      values: ["15": 3, "99": 4],
      breaks: .equal(3)
    )
    let svg = map.svg()
    // A fill without value, and the lines across it.
    #expect(svg.contains("fill=\"#f1f1f1\"") && svg.contains("fill=\"none\" stroke=\"#b4bcc2\""))
    #expect(svg.contains("No boundary for: 99."))
    #expect(map.summary.contains("Without data: 7."))
  }

  @Test("Classes are written with as many decimals as tell their borders apart")
  func classLabels() {
    let say = Catalogue(language: .english)
    let numbers = ChartNumbers(style: .percent(0), mark: .point)
    // 36 % to 36 % would say nothing; with one decimal all borders differ.
    let close = MapClasses(borders: [0.361, 0.364, 0.41]).labels(numbers, say: say)
    #expect(close == ["36.1\u{A0}% to 36.4\u{A0}%", "36.4\u{A0}% to 41.0\u{A0}%"])
    let wide = MapClasses(borders: [0.2, 0.4, 0.6]).labels(numbers, say: say)
    #expect(wide == ["20\u{A0}% to 40\u{A0}%", "40\u{A0}% to 60\u{A0}%"])
    let one = MapClasses(borders: [0.43, 0.43]).labels(numbers, say: say)
    #expect(one == ["43\u{A0}%"])
  }
}
