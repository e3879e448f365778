// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Foundation
import InclusionReports
import TestSupport
import Testing

@Suite("The specification of a report on an index")
struct IndexReportSpecificationTests {
  /// What the reader says of a document.
  private func refusal(_ json: String) throws -> String {
    let error = #expect(throws: ReportError.self) {
      _ = try IndexReportSpecification(json: Array(json.utf8))
    }
    return try #require(error).description
  }

  /// The keys that the reader knows in an object; an unknown one makes it list them.
  private func keys(of json: String) throws -> Set<String> {
    let text = try refusal(json)
    let start = try #require(text.range(of: "the keys are "))
    let list = text[start.upperBound...].prefix { $0 != "." }
    return Set(list.components(separatedBy: ", "))
  }

  @Test("The schema and the reader know the same keys")
  func sameKeys() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Schemas/index-report.schema.json")
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    )
    let members = try #require(root["properties"] as? [String: Any])
    func known(_ key: String) throws -> Set<String> {
      let member = try #require(members[key] as? [String: Any])
      let forms = (member["oneOf"] as? [[String: Any]] ?? []) + [member]
      let inner = forms.compactMap { $0["properties"] as? [String: Any] }
      return Set(try #require(inner.first).keys)
    }
    let odd = #"{"zzzzzzzzzzzz": 1}"#
    #expect(try keys(of: odd) == Set(members.keys))
    for key in ["units", "year", "sensitivity", "version"] {
      let text = Towns.specification(", \"\(key)\": \(odd)")
        .replacing(
          key == "units"
            ? #""units": {"column": "town", "one": "town", "many": "towns"},"# : "\u{0}",
          with: ""
        )
      #expect(try keys(of: text) == known(key), "\(key)")
    }
  }

  @Test("A document with everything is read")
  func everything() throws {
    let json = Towns.specification(
      """
      , "$schema": "index-report.schema.json", "subtitle": "s", "highlight": ["Alto"],
      "year": {"column": "y", "of": 2022, "since": 2020}, "version": \(Towns.version),
      "sensitivity": {"plan": "plan.json", "runs": 16, "seed": 7, "confidence": 0.9}
      """
    )
    let specification = try IndexReportSpecification(json: Array(json.utf8))
    #expect(specification.year?.since == 2020)
    #expect(specification.sensitivity.plan == .file("plan.json"))
    #expect(specification.sensitivity.seed == 7)
    #expect(specification.version?.name == "use alone")
  }

  @Test("A file that is named is looked for beside the specification")
  func folder() throws {
    let place = try ScratchFolder()
    _ = try place.write("index.json", Towns.index)
    let folder = SpecificationFolder(path: place.url.path)
    #expect(try folder.text(of: .file("index.json")) == Towns.index)
    for (name, words) in [("nope.json", "no such file"), (".", "is a folder")] {
      let error = #expect(throws: ReportError.self) { _ = try folder.text(of: .file(name)) }
      #expect(error?.description.contains(words) == true)
    }
  }
}
