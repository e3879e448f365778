// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import SurveyStatistics
import Tabular
import TestSupport
import Testing

/// Parts that do not belong together, and files that are no totals.
@Suite struct SurveyTotalsErrorTests {
  private let request = TotalsRequest(
    of: ["y"],
    design: SamplingDesign(weights: "w", strata: "s", clusters: ["c"])
  )

  private func table(
    _ strata: [String],
    _ clusters: [Double],
    _ weights: [Double],
    _ y: [Double]
  ) throws -> Table {
    try Table([
      Column("s", texts: strata), Column("c", numbers: clusters), Column("w", numbers: weights),
      Column("y", numbers: y),
    ])
  }

  @Test func `parts that were added up differently are refused by what differs`() throws {
    let rows = try table(["a", "a"], [1, 2], [1, 1], [3, 4])
    var totals = try SurveyTotals(rows, request)
    var others = [request, request, request, request, request]
    others[0].variables = ["w"]
    others[1].groups = ["s"]
    others[2].conditions = [try Condition("y > 3")]
    others[3].missing = .omit
    others[4].design.isNested = true
    let words = ["variables", "groups", "conditions", "rule for missing values", "design"]
    for (other, word) in zip(others, words) {
      let part = try SurveyTotals(rows, other)
      let error = #expect(throws: SurveyError.self) { try totals.merge(part) }
      #expect(error?.code == .totalsDiffer)
      #expect(error?.culprit == word)
    }
  }

  @Test func `numbers in one part and texts in another are refused, nothing in one is not`() throws
  {
    var totals = try SurveyTotals(table(["a"], [1], [1], [3]), request)
    let texts = try Table([
      Column("s", texts: ["a"]), Column("c", numbers: [2]), Column("w", numbers: [1]),
      Column("y", texts: ["n.d."]),
    ])
    let part = try SurveyTotals(texts, request)
    let error = #expect(throws: SurveyError.self) { try totals.merge(part) }
    #expect(error?.culprit == "y")
    var lenient = request
    lenient.missing = .omit
    for rows in [[0, 1], [1, 0]] {
      let parts = [try table(["a"], [1], [1], [.nan]), texts]
      var totals = try SurveyTotals(parts[rows[0]], lenient)
      try totals.merge(SurveyTotals(parts[rows[1]], lenient))
      let share = try totals.shares().records
      #expect(share.map(\.level) == ["n.d."])
      #expect(share[0].estimate.value.value == 1)
    }
  }

  @Test func `what only all rows show is an error of the estimate`() throws {
    // Stratum b has a cluster in each part; without the second it has a single one.
    var totals = try SurveyTotals(
      table(["a", "a", "b"], [1, 2, 3], [1, 1, 1], [1, 2, 3]),
      request
    )
    let single = #expect(throws: SurveyError.self) { try totals.means() }
    #expect(single?.code == .singleCluster)
    #expect(single?.culprit == "b")
    try totals.merge(SurveyTotals(table(["b"], [4], [0], [1]), request))
    #expect(try totals.means().records[0].estimate.value.value == 2)
    // Cluster 1 lies in a, and then in b.
    try totals.merge(SurveyTotals(table(["b"], [1], [1], [1]), request))
    let crossing = #expect(throws: SurveyError.self) { try totals.means() }
    #expect(crossing?.code == .clusterCrossesStrata)
    #expect(crossing?.culprit == "1")
  }

  @Test func `an error in a later chunk says from where its rows are counted`() throws {
    var totals = try SurveyTotals(table(["a", "a"], [1, 2], [1, 1], [1, 2]), request)
    let error = #expect(throws: SurveyError.self) {
      try totals.append(table(["a"], [1], [-1], [1]))
    }
    #expect(error?.code == .negativeWeight)
    #expect(error?.description.contains("after the first 2") == true)
    let missing = #expect(throws: SurveyError.self) {
      try totals.append(table(["a"], [1], [1], [.nan]))
    }
    #expect(missing?.code == .missingValue)
    #expect(totals.rowCount == 2)
  }

  @Test func `a part without a level that the condition names has no rows of it`() throws {
    var rural = request
    rural.conditions = [try Condition("s == b")]
    var totals = try SurveyTotals(table(["a", "a"], [1, 2], [1, 1], [1, 2]), rural)
    let empty = #expect(throws: SurveyError.self) { try totals.means() }
    #expect(empty?.code == .emptyDomain)
    try totals.merge(SurveyTotals(table(["b", "b"], [3, 4], [1, 1], [5, 6]), rural))
    #expect(try totals.means().records[0].estimate.value.value == 5.5)
  }

  @Test func `shares of numbers and ratios that were not added up are refused`() throws {
    let totals = try SurveyTotals(table(["a", "a"], [1, 2], [1, 1], [1, 2]), request)
    #expect(throws: SurveyError.self) { try totals.shares() }
    #expect(throws: SurveyError.self) { try totals.ratios() }
    var contradiction = request
    contradiction.design.inclusionProbabilities = "w"
    let rows = try table(["a", "a"], [1, 2], [1, 1], [1, 2])
    let error = #expect(throws: SurveyError.self) { try SurveyTotals(rows, contradiction) }
    #expect(error?.code == .badDesign)
    var unequal = request
    unequal.design = SamplingDesign(inclusionProbabilities: "w", variance: .brewer)
    let lost = #expect(throws: SurveyError.self) { try SurveyTotals(rows, unequal) }
    #expect(lost?.code == .badDesign)
  }

  @Test func `files that are cut off, changed, foreign or of another version are refused`() throws {
    let folder = try ScratchFolder()
    let path = folder.url.appendingPathComponent("part.totals").path
    try SurveyTotals(table(["a", "a"], [1, 2], [1, 1], [1, 2]), request).write(to: path)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    func message(_ bytes: some Sequence<UInt8>) throws -> String {
      let bad = folder.url.appendingPathComponent("bad.totals")
      try Data(bytes).write(to: bad)
      let error = #expect(throws: SurveyError.self) { try SurveyTotals(contentsOf: bad.path) }
      #expect(error?.code == .badFile)
      return error?.description ?? ""
    }
    // Every beginning of the file is refused.
    for count in 0..<bytes.count { _ = try message(bytes.prefix(count)) }
    #expect(try message(bytes.dropLast()).contains("cut off"))
    #expect(try message(bytes + [0]).contains("changed"))
    for place in stride(from: 20, to: bytes.count, by: 7) {
      var changed = bytes
      changed[place] ^= 0x10
      _ = try message(changed)
    }
    #expect(try message("name,value\n".utf8).contains("no totals"))
    #expect(try message([]).contains("no totals"))
    let later = "inclusion totals 2\n".utf8 + bytes.dropFirst(19)
    #expect(try message(later).contains("version '2'"))
    let missing = #expect(throws: SurveyError.self) {
      try SurveyTotals(contentsOf: path + ".gone")
    }
    #expect(missing?.code == .badFile)
    let unwritable = #expect(throws: SurveyError.self) {
      try SurveyTotals(contentsOf: path).write(to: folder.url.path + "/none/part.totals")
    }
    #expect(unwritable?.code == .badFile)
  }
}
