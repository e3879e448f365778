// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Foundation
import TestSupport
import Testing

@Suite("The code of the guide to files larger than memory")
struct PastMemoryAndPastOneMachineTests {
  @Test("Two parts give the shares of the whole")
  func parts() throws {
    let folder = try ScratchFolder()
    let whole = try Dataset.enahoLikeSynthetic.table()
    let lines = try BuiltProduct("inclusion").run(["data", "export", "enaho-like-synthetic"]).output
      .split(separator: "\n")
    func part(_ name: String, _ rows: Range<Int>) throws -> URL {
      let text = ([lines[0]] + lines[rows]).joined(separator: "\n") + "\n"
      return URL(fileURLWithPath: try folder.write(name, text))
    }
    let first = try part("first.csv", 1..<1_602)
    let second = try part("second.csv", 1_602..<lines.count)
    let request = TotalsRequest(
      of: ["cuenta"],
      by: ["sexo"],
      design: SamplingDesign(weights: "factor07", strata: "estrato", clusters: ["conglome"])
    )
    var totals = try SurveyTotals(csv: first, request)  // a file, read in chunks
    try totals.merge(SurveyTotals(csv: second, request))  // or one that another machine wrote
    let shares = try totals.shares()
    let direct = try Survey(whole, design: request.design).shares(of: ["cuenta"], by: ["sexo"])
    for (one, other) in zip(shares.records, direct.records) {
      #expect(abs(one.estimate.value.value - other.estimate.value.value) < 1e-12)
      let errors = (one.estimate.standardError ?? 0, other.estimate.standardError ?? 1)
      #expect(abs(errors.0 - errors.1) < 1e-12)
    }
  }
}
