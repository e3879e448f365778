// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Foundation
import TestSupport
import Testing

@Suite("The code of the guide for users of Python")
struct ComingFromPythonTests {
  @Test("Shares of a CSV file print as the guide says")
  func shares() throws {
    var printed: [String] = []
    func print(_ words: Any) { printed.append("\(words)") }
    let folder = try ScratchFolder()
    let export = try BuiltProduct("inclusion").run(["data", "export", "enaho-like-synthetic"])
    let file = URL(fileURLWithPath: try folder.write("people.csv", export.output))
    let adults = try Survey(
      Table(csv: file),
      design: SamplingDesign(weights: "factor07", strata: "estrato", clusters: ["conglome"])
    )
    for record in try adults.shares(of: ["cuenta"], by: ["sexo"]).records {
      print("\(record.group[0].level): \(record.estimate)")  // hombre: 45.7 % (42.5 % to 48.8 %)
    }
    #expect(printed.count == 2 && printed.first == "hombre: 45.7 % (42.5 % to 48.8 %)")
  }
}
