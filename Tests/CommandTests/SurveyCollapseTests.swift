// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion survey collapse and finish")
struct SurveyCollapseTests {
  private let inclusion = BuiltProduct("inclusion")
  private let flags = [
    "--weights", "factor07", "--strata", "estrato", "--clusters", "conglome", "--nest",
    "--missing", "omit", "--by", "sexo", "--where", "edad >= 18",
  ]

  /// The made-up survey as three files, its rows dealt out like cards, so that clusters are split.
  private func parts(_ folder: ScratchFolder) throws -> [String] {
    let run = try inclusion.run(["data", "export", "enaho-like-synthetic"])
    #expect(run.status == 0, "\(run.error)")
    let lines = run.output.split(separator: "\n")
    return try (0..<3).map { part in
      let rows = lines.dropFirst().enumerated().filter { $0.offset % 3 == part }.map(\.element)
      return try folder.write("\(part).csv", ([lines[0]] + rows).joined(separator: "\n") + "\n")
    }
  }

  @Test(arguments: ["mean", "total", "ratio", "share"])
  func `the parts give the records of the direct call`(_ statistic: String) throws {
    let folder = try ScratchFolder()
    let variables =
      statistic == "ratio"
      ? ["ingreso/edad"] : statistic == "share" ? ["cuenta", "area"] : ["ingreso"]
    var totals: [String] = []
    for part in try parts(folder) {
      let out = part.replacing(".csv", with: ".totals")
      let run = try inclusion.run(
        ["survey", "collapse"] + variables + flags + ["--data", part, "--out", out]
      )
      #expect(run.status == 0, "\(run.error)")
      #expect(run.output.isEmpty)
      totals.append(out)
    }
    let merged = try inclusion.run(
      ["survey", "finish"] + totals + ["--statistic", statistic, "--format", "json"]
    )
    #expect(merged.status == 0, "\(merged.error)")
    let direct = try inclusion.run(
      ["survey", statistic] + variables + flags
        + ["--data", "bundled:enaho-like-synthetic", "--format", "json"]
    )
    #expect(direct.status == 0, "\(direct.error)")
    let records = (try Records(merged.output), try Records(direct.output))
    #expect(records.0.count == records.1.count)
    #expect(!records.1.isEmpty)
    for (part, all) in zip(records.0, records.1) {
      #expect(Set(part.keys) == Set(all.keys))
      for (key, value) in all {
        if let number = value as? NSNumber {
          let merged = try #require(part[key] as? NSNumber)
          let difference = (merged.doubleValue - number.doubleValue).magnitude
          // Only the order of addition differs.
          #expect(difference <= 1e-12 * number.doubleValue.magnitude, "\(key): \(part) \(all)")
        } else {
          #expect("\(part[key] ?? "")" == "\(value)")
        }
      }
    }
  }

  @Test func `a part given twice, another design and a foreign file are named`() throws {
    let folder = try ScratchFolder()
    let data = try parts(folder)
    let out = folder.url.appendingPathComponent("a.totals").path
    let other = folder.url.appendingPathComponent("b.totals").path
    _ = try inclusion.run(
      ["survey", "collapse", "cuenta", "--data", data[0], "--out", out] + flags
    )
    _ = try inclusion.run(
      ["survey", "collapse", "cuenta", "--data", data[1], "--out", other]
        + flags.filter { $0 != "--nest" }
    )
    for (second, word) in [(out, "twice"), (other, "design"), (data[0], "no totals")] {
      let run = try inclusion.run(["survey", "finish", out, second, "--statistic", "mean"])
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(run.error.contains(second))
      #expect(run.error.contains(word), "\(run.error)")
    }
    let usage = try inclusion.run([
      "survey", "finish", out, "--statistic", "mean", "--interval", "logit",
    ])
    #expect(usage.status == 64)
    let misspelt = try inclusion.run([
      "survey", "collapse", "cuentas", "--data", data[0], "--out", other,
    ])
    #expect(misspelt.status == 1)
    #expect(misspelt.error.contains("cuenta"))
  }
}
