// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import InclusionReports
import Testing

@Suite("Every method explains itself")
struct MethodExplanationTests {
  /// Answers that repeat what is there and compute nothing.
  private static let listings = [
    "data list", "data show", "doctor", "figures list", "index presets",
  ]

  private static func answer(_ method: String, _ options: [String: JSONValue] = [:]) -> Answer {
    Answer(method: method, options: options, results: ResultTable(columns: [.init("x")]))
  }

  /// The methods that the command's sources name.
  private static func methods() throws -> Set<String> {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let sources = root.appendingPathComponent("Sources/inclusion")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var methods: Set<String> = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for part in text.components(separatedBy: "method: \"").dropFirst() {
        let name = part.components(separatedBy: "\"")[0]
        if !name.contains("\\") { methods.insert(name) }
      }
    }
    return methods
  }

  @Test("An answer of every subcommand has a formula, an assumption and a source")
  func everyMethod() throws {
    let methods = try Self.methods()
    #expect(methods.count > 30)
    for method in methods where !Self.listings.contains(method) {
      let explanations = Self.answer(method).explanations
      #expect(!explanations.isEmpty, "\(method) has no explanation")
      for explanation in explanations {
        #expect(!explanation.name.isEmpty)
        #expect(!explanation.formula.isEmpty, "\(explanation.name) has no formula")
        #expect(!explanation.assumptions.isEmpty, "\(explanation.name) assumes nothing")
        #expect(!explanation.sources.isEmpty, "\(explanation.name) has no source")
      }
    }
  }

  @Test("Each decomposition and each catchment has its own formula")
  func choices() {
    let decompositions = ["kitagawa", "oaxaca", "yun", "fairlie", "gelbach"].map { name in
      Self.answer("gap decompose", ["decomposition": .string(name)]).explanations[0]
    }
    #expect(Set(decompositions.map(\.formula)).count == 5)
    #expect(decompositions.map(\.name).joined().contains("Gelbach"))
    let catchments = [
      "opportunities", "provider-ratio", "two-step", "modified-two-step", "three-step", "balanced",
      "spatial-availability", "rational-agent",
    ].map { name in
      Self.answer("access catchment", ["method": .string(name)]).explanations[0].formula
    }
    #expect(Set(catchments).count == 8)
  }

  @Test("Measures of inequality are explained one by one")
  func inequality() {
    let answer = Self.answer(
      "inequality",
      ["measures": .array([.string("theilT"), .string("erreygers")])]
    )
    #expect(answer.explanations.map(\.name).prefix(2) == ["Theil T", "Erreygers index"])
    #expect(answer.explanations[0].formula == ["T = Σ p y ln y"])
  }

  @Test("The text of an explanation fits a page of 100 columns")
  func widths() throws {
    for method in try Self.methods() {
      let lines = Self.answer(method).explanationText().split(separator: "\n")
      for line in lines { #expect(line.count <= 104, "\(method): \(line)") }
    }
  }

  @Test("An explanation stands in the JSON beside the records")
  func json() throws {
    let json = try Self.answer("gap rates").withExplanations().json()
    let document = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let explanation = try #require(document?["explanation"] as? [[String: Any]])
    #expect(explanation.first?["name"] as? String == "The gap between two rates")
    #expect((explanation.first?["formula"] as? [String])?.contains("Difference: M − F") == true)
  }
}
