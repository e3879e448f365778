// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion survey small-area")
struct SurveySmallAreaTests {
  let inclusion = BuiltProduct("inclusion")
  let arguments = [
    "survey", "small-area", "share", "--data", "-", "--area", "place", "--variance", "variance",
  ]
  /// Four areas by hand: the mean is 4, the variance between areas 20/3 − 2.
  let areas = "place,share,variance\nnorth,1,2\neast,3,2\nsouth,5,2\nwest,7,2\n"

  @Test("Areas, coefficients and the variance are what they are by hand")
  func byHand() throws {
    let run = try inclusion.run(arguments + ["--format", "json"], input: areas)
    #expect(run.status == 0)
    let records = try Records(run.output)
    #expect(abs(try number(try #require(records.first), "estimate") - 1.9) < 1e-14)
    let error = try number(records[3], "standardError")
    #expect(abs(error * error - 2.15) < 1e-14)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    )
    let model = try #require(document["model"] as? [String: Any])
    #expect(abs(try number(model, "variance") - 14.0 / 3) < 1e-14)
    let coefficients = try #require(document["coefficients"] as? [[String: Any]])
    #expect(coefficients.count == 1 && coefficients[0]["variable"] as? String == "(intercept)")
    #expect(abs(try number(coefficients[0], "estimate") - 4) < 1e-14)
    #expect((document["notes"] as? [String]) == [])
    #expect((document["method"] as? [String: Any])?["name"] as? String == "survey small-area")
  }

  @Test("An area without a direct estimate is synthetic, and a note says so")
  func synthetic() throws {
    let run = try inclusion.run(arguments, input: areas + "island,,\n")
    #expect(run.status == 0)
    #expect(run.output.contains("synthetic: island"))
    #expect(run.output.contains("(intercept)"))
    #expect(run.output.contains("Variance between areas: 4.67 "))
  }

  @Test("Estimates beyond the limit of precision are referential")
  func precision() throws {
    // Errors of 1.466 on 1.9, 3.3, 4.7 and 6.1: 77, 44, 31 and 24 percent.
    let run = try inclusion.run(
      arguments + ["--precision-limit", "0.35", "--format", "csv"],
      input: areas
    )
    #expect(run.status == 0)
    let rows = run.output.split(separator: "\n").dropFirst()
    #expect(
      rows.map { $0.contains("publishable") } == [false, false, true, true]
    )
    let inei = try inclusion.run(arguments + ["--precision-limit", "inei"], input: areas)
    #expect(!inei.output.contains("publishable") && inei.output.contains("referential"))
    #expect(try inclusion.run(arguments + ["--precision-limit", "-1"], input: areas).status == 64)
  }

  @Test(
    "What is wrong in a file is named",
    arguments: [
      ("place,share,variance\nnorth,1,2\neast,3,0\nsouth,5,2\n", "'east'"),
      ("place,share,variance\nnorth,1,2\nnorth,3,2\nsouth,5,2\n", "'north' occurs twice"),
      ("place,share,variance\nnorth,1,2\neast,3,\nsouth,5,2\n", "'east' is missing"),
      ("place,share,variance\nnorth,1,2\n,3,2\nsouth,5,2\n", "row 2"),
      ("place,share,variances\nnorth,1,2\n", "'variances'"),
      ("place,share,variance\nnorth,1,2\n", "too few"),
    ]
  )
  func badFiles(_ text: String, _ culprit: String) throws {
    let run = try inclusion.run(arguments, input: text)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.error.contains(culprit), "\(run.error)")
  }
}
