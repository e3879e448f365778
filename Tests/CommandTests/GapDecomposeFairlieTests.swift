// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion gap decompose --method fairlie")
struct GapDecomposeFairlieTests {
  let inclusion = BuiltProduct("inclusion")

  /// Eighty people, whose values follow from their number.
  private static let people: String = {
    var lines = ["sex,weight,village,phone,area,age,account"]
    for person in 0..<80 {
      let woman = person % 5 < 2
      let phone = (person * 7 + (woman ? 3 : 0)) % 10 < (woman ? 4 : 7) ? 1 : 0
      let area = (person * 3) % 7 < 3 ? "city" : (person % 11 < 6 ? "farm" : "town")
      let age = 20 + (person * 13) % 47
      let chance = 2 + 3 * phone + (area == "city" ? 2 : 0) - (woman ? 1 : 0)
      let account = (person * 29 + 5) % 10 < chance ? 1 : 0
      lines.append(
        "\(woman ? "women" : "men"),\(10 + person % 9),v\(person / 8),\(phone),\(area),\(age),\(account)"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  private func run(_ arguments: String, _ people: String = people) throws -> BuiltProduct.Run {
    let start =
      "gap decompose account --by sex --from men --to women --explained-by phone,area,age "
      + "--method fairlie --data - --weights weight --clusters village "
    return try inclusion.run(
      (start + arguments).split(separator: " ").map(String.init),
      input: people
    )
  }

  @Test func `JSON holds contributions that add up, and what the draws leave open`() throws {
    let run = try run("--draws 60 --seed 9 --reference from --format json")
    #expect(run.status == 0, "\(run.error)")
    let records = try Records(run.output)
    let explained = records.filter { $0["component"] as? String == "explained" }
    #expect(explained.map { $0["variable"] as? String } == [nil, "phone", "area", "age"])
    let values = try explained.map { try number($0, "estimate") }
    #expect(abs(values[0] - values[1...].reduce(0, +)) < 1e-14)
    for record in explained.dropFirst() {
      #expect(try number(record, "simulationError") > 0)
      #expect(try number(record, "standardError") > 0)
    }
    #expect(explained[0]["simulationError"] is NSNull)
    let answer = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    )
    let simulation = try #require(answer["simulation"] as? [String: Any])
    #expect(simulation["draws"] as? Int == 60 && simulation["pairs"] as? Int == 32)
    #expect(simulation["order"] as? String == "random")
    let coefficients = try #require(answer["coefficients"] as? [[String: Any]])
    #expect(coefficients.allSatisfy { $0["role"] as? String == "from" })
  }

  @Test func `a seed gives the same answer again, another seed another`() throws {
    let first = try run("--draws 20 --seed 3 --format csv").output
    #expect(try run("--draws 20 --seed 3 --format csv").output == first)
    #expect(try run("--draws 20 --seed 4 --format csv").output != first)
  }

  @Test func `the printed table has a column for the error of the simulation`() throws {
    let table = try run("--draws 40 --order given --link probit --factors place=area,age").output
    #expect(table.contains("Simulation error") && table.contains("place"))
    #expect(table.contains("the order in which they are named"))
  }

  @Test(
    "What cannot be done is said on standard error alone",
    arguments: [
      ("--draws 0", Int32(1), "draws"), ("--draws 20 --link cloglog", 64, "logit"),
      ("--draws 20 --reference 2", 1, "0"), ("--draws 20 --threefold", 64, "threefold"),
      ("--draws 20 --normalize area", 64, "normalize"), ("--order backwards", 64, "order"),
      ("--draws 20 --factors place=aera", 1, "area"),
    ]
  )
  func refused(_ arguments: String, _ status: Int32, _ hint: String) throws {
    let run = try run(arguments)
    #expect(run.status == status, "\(run.error)")
    #expect(run.output.isEmpty && run.error.contains(hint), "\(run.error)")
  }

  @Test func `bad data name the culprit`() throws {
    let lines = GapDecomposeFairlieTests.people.split(separator: "\n").map(String.init)
    let head = lines[0]
    func error(_ rows: [String]) throws -> String {
      let run = try run("--draws 5", ([head] + rows).joined(separator: "\n") + "\n")
      #expect(run.status == 1 && run.output.isEmpty)
      return run.error
    }
    let rows = Array(lines.dropFirst())
    #expect(try error([]).contains("rows"))
    #expect(try error([rows[0]]).contains("single cluster"))
    // Nobody has an account, everyone has, weights are all nothing, an age is missing.
    let parts = rows.map { $0.split(separator: ",").map(String.init) }
    func changed(_ column: Int, _ value: String, _ rows: Range<Int>) -> [String] {
      parts.enumerated().map { place, cells in
        var cells = cells
        if rows.contains(place) { cells[column] = value }
        return cells.joined(separator: ",")
      }
    }
    #expect(try error(changed(6, "0", 0..<80)).contains("account"))
    #expect(try error(changed(1, "0", 0..<80)).contains("weight"))
    #expect(try error(changed(5, "NA", 7..<8)).contains("Row 8"))
    #expect(try error(changed(0, "men", 0..<80)).contains("women"))
  }
}
