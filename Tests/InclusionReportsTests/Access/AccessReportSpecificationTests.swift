// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Foundation
import InclusionReports
import Testing

@Suite("The specification of a report on access points")
struct AccessReportSpecificationTests {
  /// A specification with every key that there is.
  private static let whole = """
    {"$schema": "access-report.schema.json", "title": "T", "subtitle": "S", "source": "R",
     "madeUp": true, "missing": "omit",
     "places": {"file": "p.csv", "id": {"column": "code", "name": "District"}, "name": "name",
                "adults": "adults", "area": "km2", "group": {"column": "zone", "name": "zone"},
                "levels": [{"level": "u", "name": "Urban"}], "latitude": "y", "longitude": "x",
                "counts": ["atms", {"kind": "agent", "column": "agents", "name": "Agents"}]},
     "points": {"file": "q.csv", "id": "id", "kind": "kind", "latitude": "y", "longitude": "x",
                "capacity": "tills"},
     "boundaries": {"file": "m.geojson", "id": "code"}, "distances": [10, 1],
     "catchment": {"method": "three-step", "decay": "linear:20", "distance": 15},
     "siting": {"adding": 5, "within": 2, "objective": "gap", "method": "exact",
                "candidates": {"file": "c.csv", "id": "id", "latitude": "y", "longitude": "x"}}}
    """

  @Test("Every key is read")
  func reading() throws {
    let specification = try AccessReportSpecification(json: Array(Self.whole.utf8))
    #expect(specification.isMadeUp && specification.missing == .omit)
    #expect(specification.places.id == NamedColumn("code", name: "District"))
    #expect(specification.places.counts.map(\.kind) == [.other("atms"), .agent])
    #expect(specification.places.levels == [NamedColumn("u", name: "Urban")])
    #expect(specification.points?.capacity == "tills")
    #expect(specification.distances == [1, 10])
    #expect(specification.catchment?.method == .threeStep)
    #expect(specification.catchment?.decay == .linear(20))
    #expect(specification.siting?.objective == .gap && specification.siting?.isExact == true)
  }

  @Test("The schema and the reader know the same keys")
  func schema() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let file = root.appendingPathComponent("Schemas/\(AccessReportSpecification.schema)")
    let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    let example = try JSONSerialization.jsonObject(with: Data(Self.whole.utf8))
    #expect(keys(ofSchema: schema) == keys(of: example))
  }

  /// The names of all properties that a schema describes.
  private func keys(ofSchema value: Any) -> Set<String> {
    if let list = value as? [Any] {
      return list.reduce(into: []) { $0.formUnion(keys(ofSchema: $1)) }
    }
    guard let object = value as? [String: Any] else { return [] }
    var found: Set<String> = []
    for (key, part) in object {
      if key == "properties", let properties = part as? [String: Any] {
        found.formUnion(properties.keys)
        for property in properties.values { found.formUnion(keys(ofSchema: property)) }
      } else {
        found.formUnion(keys(ofSchema: part))
      }
    }
    return found
  }

  /// The keys of all objects of a document.
  private func keys(of value: Any) -> Set<String> {
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(keys(of: $1)) } }
    guard let object = value as? [String: Any] else { return [] }
    return object.values.reduce(into: Set(object.keys)) { $0.formUnion(keys(of: $1)) }
  }

  @Test(
    "A key that is not there names the near ones, wherever it stands",
    arguments: [
      ("\"subtitle\"", "\"subtitel\"", "subtitle"),
      ("\"adults\": \"adults\"", "\"adult\": 1", "adults"),
      ("\"capacity\"", "\"capacities\"", "capacity"), ("\"decay\"", "\"decays\"", "decay"),
      ("\"within\"", "\"withn\"", "within"), ("\"objective\"", "\"objectives\"", "objective"),
      ("\"kind\": \"agent\"", "\"kinds\": \"agent\"", "kind"),
    ]
  )
  func misspelt(_ right: String, _ wrong: String, _ near: String) {
    let json: String = Self.whole.replacing(right, with: wrong)
    let error = #expect(throws: ReportError.self) {
      try AccessReportSpecification(json: Array(json.utf8))
    }
    #expect(error?.code == .specificationInvalid)
    #expect(error?.description.contains("near it: \(near)") == true, "\(error?.description ?? "")")
  }

  @Test(
    "Values that cannot be name their place and the way out",
    arguments: [
      ("[10, 1]", "[]", "$.distances"), ("[10, 1]", "[5, 5]", "different distances"),
      ("[10, 1]", "[-1]", "above 0"), ("[10, 1]", "5", "$.distances"),
      ("\"three-step\"", "\"balanced\"", "two-step"), ("linear:20", "linear", "steps:5=1"),
      ("linear:20", "linear:-3", "limit"), ("\"distance\": 15", "\"distance\": 0", "above 0"),
      ("\"adding\": 5", "\"adding\": 0", "1 to 100"), ("\"gap\"", "\"best\"", "reach, mean"),
      ("\"adding\": 5", "\"adding\": 2.5", "$.siting.adding"),
      ("\"omit\"", "\"drop\"", "reject, omit"), ("\"R\"", "7", "$.source"),
    ]
  )
  func invalid(_ right: String, _ wrong: String, _ words: String) {
    let json: String = Self.whole.replacing(right, with: wrong)
    let error = #expect(throws: ReportError.self) {
      try AccessReportSpecification(json: Array(json.utf8))
    }
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }
}
