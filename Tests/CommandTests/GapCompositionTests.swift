// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion gap composition")
struct GapCompositionTests {
  let inclusion = BuiltProduct("inclusion")
  private let areas = """
    level,fromShare,toShare,fromRate,toRate
    urban,0.75,0.7,0.6,0.5
    rural,0.25,0.3,0.4,0.25

    """

  private func run(_ arguments: [String], _ table: String? = nil) throws -> BuiltProduct.Run {
    try inclusion.run(["gap", "composition", "--data", "-"] + arguments, input: table ?? areas)
  }

  @Test func `a published table gives Kitagawa's two parts, level by level`() throws {
    let records = try Records(try run(["--format", "json"]).output)
    // By hand: (.75 − .7)(.6 + .5)/2 = .0275 and (.25 − .3)(.4 + .25)/2 = −.01625;
    // .725 · .1 = .0725 and .275 · .15 = .04125. Together .125 = .55 − .425.
    let values = try records.map { try number($0, "estimate") }
    let expected = [0.01125, 0.0275, -0.01625, 0.11375, 0.0725, 0.04125]
    #expect(values.count == 6)
    for (value, number) in zip(values, expected) { #expect(abs(value - number) < 1e-15) }
    #expect(records.map { $0["component"] as? String }.suffix(3) == ["rate", "rate", "rate"])
    let table = try run([]).output
    #expect(table.contains("Gap            55.0 %  42.5 %  12.50 pp     100.0 %"))
  }

  @Test func `three parts are taken at the values of the second group`() throws {
    let records = try Records(try run(["--threefold", "--format", "json"]).output)
    // .05 · .5 − .05 · .25, .7 · .1 + .3 · .15, .05 · .1 − .05 · .15.
    let totals = try records.filter { $0["level"] is NSNull }.map { try number($0, "estimate") }
    for (value, number) in zip(totals, [0.0125, 0.115, -0.0025]) {
      #expect(abs(value - number) < 1e-15)
    }
    #expect(totals.count == 3)
  }

  @Test func `a table that does not describe two groups is refused`() throws {
    let header = "level,fromShare,toShare,fromRate,toRate\n"
    let cases: [(String, String)] = [
      ("level,fromShare,toShare,fromRate\nx,1,1,0.5\n", "toRate"),
      (header + "x,1,1,0.5,\n", "Row 1 (x) has no value of 'toRate'"),
      (header + ",1,1,0.5,0.4\n", "Row 1 has no value of 'level'"),
      (header + "x,75,70,0.5,0.4\n", "a share lies within 0…1"),
      (header + "x,0.5,0.7,0.5,0.4\nx,0.5,0.3,0.5,0.4\n", "occurs twice"),
      (header + "x,0.5,0.7,0.5,0.4\n", "instead of 1"),
      (header, "no rows"),
    ]
    for (table, words) in cases {
      let run = try run([], table)
      #expect(run.status == 1 && run.output.isEmpty)
      #expect(run.error.contains(words), "\(run.error)")
    }
  }
}
