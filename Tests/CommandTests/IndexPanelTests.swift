// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion index over years and imputations")
struct IndexPanelTests {
  let inclusion = BuiltProduct("inclusion")
  private let panel = """
    unit,year,a,b
    P,2017,1,8
    P,2021,4,5
    Q,2017,0,10
    Q,2021,10,0

    """
  private let index = """
    {"name": "Inclusion", "normalization": {"method": "minMax", "range": [0, 1]}, "children": [
      {"indicator": "a"}, {"indicator": "b", "direction": "lowerIsBetter"}]}
    """

  private func run(_ command: String, _ more: [String], _ index: String, _ data: String) throws
    -> BuiltProduct.Run
  {
    let folder = try ScratchFolder()
    return try inclusion.run(
      [
        "index", command, "--spec", folder.write("index.json", index), "--data",
        folder.write("data.csv", data), "--units", "unit",
      ] + more
    )
  }

  private func contributions(_ more: [String]) throws -> [Double] {
    let run = try run(
      "diagnose",
      ["--year", "year", "--unit", "P", "--format", "json"] + more,
      index,
      panel
    )
    #expect(run.status == 0, "\(run.error)")
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let parts = try #require(json?["contributions"] as? [[String: Any]])
    return try parts.map { try number($0, "contribution") }
  }

  @Test("A score, a difference and a change of a year are split")
  func years() throws {
    // a and 1 − b/10 count a half each: P has 0.1, 0.2 in 2017 and 0.4, 0.5 in 2021.
    for (flags, wanted) in [
      ([], [0.2, 0.25]), (["--of-year", "2017"], [0.05, 0.1]),
      (["--since-year", "2017"], [0.15, 0.15]),
      (["--of-year", "2017", "--since-year", "2021"], [-0.15, -0.15]),
      (["--reference", "Q", "--of-year", "2017"], [0.05, 0.1]),
      (["--reference", "Q"], [-0.3, -0.25]),
    ] {
      let found = try contributions(flags)
      #expect(zip(found, wanted).allSatisfy { abs($0 - $1) < 1e-12 }, "\(flags): \(found)")
    }
    let text = try run(
      "diagnose",
      ["--year", "year", "--unit", "P", "--since-year", "2017"],
      index,
      panel
    )
    #expect(text.output.contains("score of P in 2021, 0.450, less that in 2017, 0.150."))
  }

  @Test("Years that are not there, and questions that exclude each other, are refused")
  func refusals() throws {
    let never = try run(
      "diagnose",
      ["--year", "year", "--unit", "P", "--of-year", "1999"],
      index,
      panel
    )
    #expect(never.status == 1 && never.error.contains("no unit 'P' in 1999"))
    for flags in [
      ["--year", "year", "--unit", "P", "--since-year", "2017", "--reference", "Q"],
      ["--year", "year", "--since-year", "2017"], ["--unit", "P", "--of-year", "2017"],
    ] {
      #expect(try run("diagnose", flags, index, panel).status == 64, "\(flags)")
    }
  }

  private let imputing = """
    {"name": "I", "normalization": {"method": "minMax", "range": [0, 1]},
     "missing": {"impute": "expectationMaximization"},
     "children": [{"indicator": "a"}, {"indicator": "b"}]}
    """
  private var holes: String {
    let rows = (0..<20).map { row in
      "u\(row),\(row),\(row % 5 == 2 ? "" : "\(2 * row + row * row % 7)")\n"
    }
    return "unit,a,b\n" + rows.joined()
  }

  @Test("Imputations give intervals, and the same seed the same ones")
  func imputations() throws {
    let flags = ["--imputations", "8", "--seed", "5", "--format", "json"]
    let first = try run("score", flags, imputing, holes)
    #expect(first.status == 0, "\(first.error)")
    #expect(try run("score", flags, imputing, holes).output == first.output)
    let records = try Records(first.output)
    #expect(records.count == 20)
    for (row, record) in records.enumerated() {
      let (score, error) = (try number(record, "score"), try number(record, "standardError"))
      let (lower, upper) = (try number(record, "lower"), try number(record, "upper"))
      #expect(lower <= score && score <= upper, "\(row)")
      // Of a unit that misses something the score is uncertain. (Another's may be, by the range.)
      #expect(row % 5 != 2 || error > 0, "\(row)")
      #expect(try number(record, "bestRank") <= number(record, "worstRank"), "\(row)")
    }
    let table = try run("score", ["--imputations", "8", "--seed", "5"], imputing, holes)
    #expect(table.output.contains("Missing values were drawn 8 times (seed 5)."))
  }

  @Test("Imputations need an index that imputes, and a number that makes sense")
  func refusedImputations() throws {
    let other = try run(
      "score",
      ["--imputations", "8"],
      index,
      panel.replacing(",year", with: ",y")
    )
    #expect(other.status == 1)
    for flags in [
      ["--imputations", "1"], ["--imputations", "8", "--confidence", "1"],
      ["--imputations", "8", "--stages", "--format", "json"],
    ] {
      #expect(try run("score", flags, imputing, holes).status == 64, "\(flags)")
    }
  }
}
