// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion figures")
struct FiguresTests {
  let inclusion = BuiltProduct("inclusion")

  @Test("Every one of the 300 printed figures gets a verdict, and the audit passes")
  func verify() throws {
    let run = try inclusion.run(["figures", "verify", "--format", "json"])
    #expect(run.status == 0)
    let records = try Records(run.output)
    #expect(records.count == 300)
    let verdicts: Set = ["reproduced", "consistent", "inconsistent", "inputOnly"]
    for record in records {
      #expect(verdicts.contains(record["verdict"] as? String ?? ""))
      #expect((record["reason"] as? String)?.isEmpty == false)
    }
    // What a reproduction computes rounds to the print: half a unit of the last digit at most.
    for record in records where record["verdict"] as? String == "reproduced" {
      let printed = try number(record, "printed")
      let computed = try number(record, "computed")
      #expect(abs(printed - computed) <= 0.5, "\(record["id"] ?? "")")
    }
  }

  @Test("--failing keeps the inconsistent ones, among them the mobile money estimate")
  func failing() throws {
    let run = try inclusion.run(["figures", "verify", "--failing", "--format", "json"])
    #expect(run.status == 0)
    let records = try Records(run.output)
    #expect(!records.isEmpty)
    #expect(records.allSatisfy { $0["verdict"] as? String == "inconsistent" })
    #expect(records.contains { $0["id"] as? String == "F076" })
  }

  @Test("--id answers for one figure; an unknown one is an error that writes nothing")
  func oneFigure() throws {
    let run = try inclusion.run(["figures", "verify", "--id", "F073", "--format", "csv", "--quiet"])
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == 2)
    let unknown = try inclusion.run(["figures", "verify", "--id", "F999"])
    #expect(unknown.status == 1)
    #expect(unknown.output.isEmpty)
    #expect(unknown.error.contains("F999"))
  }

  @Test("An analyst's own document is audited the same way, and a broken sum fails the command")
  func ownDocument() throws {
    let folder = try ScratchFolder()
    let figures = try folder.write(
      "figures.csv",
      """
      id,indicator,value,precision,qualifier
      women,Women interviewed,15,1,exact
      men,Men interviewed,48,1,exact
      all,All interviews,64,1,exact

      """
    )
    let relations = try folder.write(
      "relations.csv",
      "id,relation,statement\nR1,all = women + men,Women and men are all.\n"
    )
    let run = try inclusion.run([
      "figures", "verify", "--figures", figures, "--relations", relations, "--format", "json",
    ])
    #expect(run.status == 1)
    #expect(run.error.contains("R1"))
    let alone = try inclusion.run(["figures", "verify", "--figures", figures])
    #expect(alone.status == 64)
  }

  @Test("list prints the figures with their place in the document")
  func list() throws {
    let run = try inclusion.run(["figures", "list", "--format", "csv"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("id,indicator,printed,value,unit,year"))
  }
}
