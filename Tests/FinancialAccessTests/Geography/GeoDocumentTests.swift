// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialAccess
import SurveyStatistics
import Foundation
import Testing

@Suite("GeoJSON")
struct GeoDocumentTests {
  private func document(_ text: String) throws -> GeoDocument {
    try GeoDocument(Data(text.utf8), name: "map")
  }

  private func feature(_ geometry: String, _ properties: String = "{}") -> String {
    "{\"type\":\"Feature\",\"properties\":\(properties),\"geometry\":\(geometry)}"
  }

  private func collection(_ features: String...) -> String {
    "{\"type\":\"FeatureCollection\",\"features\":[\(features.joined(separator: ","))]}"
  }

  private func polygon(_ rings: String) -> String {
    feature("{\"type\":\"Polygon\",\"coordinates\":\(rings)}", "{\"id\":\"p\",\"people\":10}")
  }

  /// A square from 0° to 4° with a hole from 1° to 2°, and one beside it on two pieces of land.
  private var twoPlaces: String {
    collection(
      feature(
        """
        {"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,4],[0,0]],\
        [[1,1],[1,2],[2,2],[2,1],[1,1]]]}
        """,
        "{\"code\":\"A\",\"people\":100,\"area\":\"urban\"}"
      ),
      feature(
        """
        {"type":"MultiPolygon","coordinates":[[[[4,0],[6,0],[6,4],[4,4],[4,0]]],\
        [[[-3,0],[-2,0],[-2,1],[-3,0]]]]}
        """,
        "{\"code\":\"B\",\"people\":50,\"area\":\"rural\"}"
      )
    )
  }

  private func places() throws -> Places {
    try document(twoPlaces).places(id: "code", amounts: [.population: "people"], groups: ["area"])
  }

  private func network(_ coordinates: [(Double, Double)]) throws -> AccessNetwork {
    try AccessNetwork(
      coordinates.enumerated().map { number, coordinate in
        AccessPoint(
          id: "\(number)",
          kind: .agent,
          location: try Location(latitude: coordinate.1, longitude: coordinate.0),
          provider: number < 2 ? "Bank A" : "Bank B"
        )
      }
    )
  }

  @Test(
    "Points are assigned to the area they lie in: holes left out, borders inside, the first wins"
  )
  func assignment() throws {
    let places = try places()
    let points: [(Double, Double)] = [
      (3, 3), (1.5, 1.5), (1, 1.5), (5, 2), (4, 2), (0, 0), (-2.2, 0.1), (-2.9, 0.9), (9, 9),
      (2, 4),
    ]
    let network = try network(points)
    let assignment = try places.assignment(of: network)
    #expect(assignment.placeOfPoint == [0, nil, 0, 1, 0, 0, 1, nil, nil, 0])
    #expect(assignment.unassigned == [1, 7, 8])
    let inventory = try assignment.inventory(of: network, in: places)
    let densities = try inventory.densities(per: .population(100))
    // 5 points for 100 people, 2 for 50.
    #expect(densities.records.map(\.access.density.value) == [5, 4])
    let markets = try network.providerConcentration(by: assignment, in: places)
    // Bank A has one of five points in A: 0.04 + 0.64; in B all are of Bank B.
    #expect(abs((markets[0]?.herfindahlHirschman.value ?? 0) - 0.68) < 1e-12)
    #expect(markets[1]?.herfindahlHirschman.value == 1)
  }

  @Test("Points from GeoJSON, longitude first")
  func points() throws {
    let text = collection(
      feature(
        "{\"type\":\"Point\",\"coordinates\":[-77.04,-12.05,150]}",
        "{\"n\":7,\"kind\":\"atm\",\"supply\":2.5}"
      )
    )
    let network = try document(text).network(id: "n", kind: .column("kind"), supply: "supply")
    #expect(network.points[0].id == "7")
    #expect(network.points[0].kind == .atm)
    #expect(network.points[0].supply == 2.5)
    #expect(network.points[0].location?.latitude == -12.05)
  }

  @Test("Areas whose points lie in them only with coordinates swapped say so")
  func swapped() throws {
    let places = try document(
      collection(
        feature(
          "{\"type\":\"Polygon\",\"coordinates\":[[[-78,-13],[-76,-13],[-76,-11],[-78,-13]]]}"
        )
        .replacingOccurrences(of: "\"properties\":{}", with: "\"id\":1,\"properties\":{}")
      )
    ).places()
    let network = try network([(-12, -77), (-12.5, -76.5)])
    let error = #expect(throws: AccessError.self) { try places.assignment(of: network) }
    #expect(error?.code == .coordinatesSwapped)
  }

  @Test("What is no sound GeoJSON is refused, and says why")
  func bad() throws {
    let cases: [(String, AccessError.Code, String)] = [
      ("", .documentInvalid, "map"),
      ("{}", .documentInvalid, "not GeoJSON"),
      ("[1,2]", .documentInvalid, "not GeoJSON"),
      (collection(), .empty, "no features"),
      ("{\"type\":\"Topology\"}", .documentInvalid, "Topology"),
      (polygon("[[[0,0],[1,0],[1,1],[0,1]]]"), .ringInvalid, "not where it began"),
      (polygon("[[[0,0],[1,0],[0,0]]]"), .ringInvalid, "3 corners"),
      (polygon("[[[0,0],[2,2],[2,0],[0,2],[0,0]]]"), .ringInvalid, "crosses itself"),
      (polygon("[[[0,0],[1,1],[2,2],[0,0]]]"), .ringInvalid, "no area"),
      (polygon("[[[170,0],[-170,0],[-170,5],[170,0]]]"), .ringInvalid, "antimeridian"),
      (polygon("[[[0,0],[1],[1,1],[0,0]]]"), .documentInvalid, "1 numbers"),
      (polygon("[]"), .empty, "no ring"),
      (polygon("[[[278000,8667000],[1,0],[1,1],[0,1]]]"), .coordinatesProjected, "metres"),
      (polygon("[[[-12,-177],[1,0],[1,1],[0,1]]]"), .coordinatesSwapped, "swap"),
      (polygon("[[0,0],[1,0]]"), .documentInvalid, "not GeoJSON"),
      (feature("{\"type\":\"LineString\",\"coordinates\":[]}"), .documentInvalid, "LineString"),
      (
        """
        {"type":"FeatureCollection","crs":{"type":"name","properties":\
        {"name":"urn:ogc:def:crs:EPSG::32718"}},"features":[]}
        """, .coordinatesProjected, "32718"
      ),
    ]
    for (text, code, culprit) in cases {
      let error = #expect(throws: AccessError.self) { try document(text) }
      #expect(error?.code == code, "\(text)")
      #expect(error?.description.contains(culprit) == true, "\(error?.description ?? "")")
    }
  }

  @Test("A property that is not there is named with those that are")
  func properties() throws {
    let map = try document(twoPlaces)
    let error = #expect(throws: AccessError.self) { try map.places(id: "ubigeo") }
    #expect(error?.description.contains("area, code, people") == true)
    #expect(throws: AccessError.self) { try map.places() }
    #expect(throws: AccessError.self) {
      try map.places(id: "code", amounts: [.population: "area"])
    }
    #expect(throws: AccessError.self) { try map.network(id: "code") }
    #expect(throws: AccessError.self) {
      try document(
        collection(polygon("[[[0,0],[1,0],[1,1],[0,0]]]"), polygon("[[[0,0],[1,0],[1,1],[0,0]]]"))
      )
      .places(id: "id")
    }
  }
}
