// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import Foundation
import SurveyStatistics
import Tabular
import TestSupport
import Testing

/// Totals of parts against the estimates of all rows together.
@Suite struct SurveyTotalsTests {
  static let design = SamplingDesign(weights: "weight", strata: "stratum", clusters: ["cluster"])

  /// Some hundred people in strata of clusters, with missing answers and a weight of 0 here and
  /// there.
  static func sample(seed: UInt64) throws -> Table {
    var generator = SeededGenerator(seed: seed)
    var strata: [String?] = []
    var clusters: [Double] = []
    var numbers: [[Double]] = []
    var answers: [String?] = []
    for stratum in 0..<Int.random(in: 3...6, using: &generator) {
      for cluster in 0..<Int.random(in: 2...5, using: &generator) {
        let level = Double.random(in: 20...100, using: &generator)
        for _ in 0..<Int.random(in: 1...12, using: &generator) {
          strata.append("stratum \(stratum)")
          clusters.append(Double(10 * stratum + cluster))
          let income = level + Double.random(in: -15...30, using: &generator)
          numbers.append([
            Int.random(in: 0..<20, using: &generator) == 0
              ? 0 : Double.random(in: 0.5...20, using: &generator),
            Int.random(in: 0..<15, using: &generator) == 0 ? .nan : income,
            Double(Int.random(in: 1...4, using: &generator)),
            Double(Int.random(in: 0...1, using: &generator)),
            Double(Int.random(in: 8...11, using: &generator)),
          ])
          answers.append(["yes", "no", "Perhaps", nil].randomElement(using: &generator) ?? nil)
        }
      }
    }
    let names = ["weight", "income", "members", "account", "grade"]
    return try Table(
      [
        Column("stratum", texts: strata), Column("cluster", numbers: clusters),
        Column("answer", texts: answers),
      ] + names.indices.map { index in Column(names[index], numbers: numbers.map { $0[index] }) }
    )
  }

  private func agree<Value: Quantity>(
    _ parts: SurveyEstimates<Value>,
    _ whole: SurveyEstimates<Value>,
    _ comment: String
  ) {
    #expect(parts.notes == whole.notes, "\(comment)")
    #expect(parts.records.count == whole.records.count, "\(comment)")
    for (part, all) in zip(parts.records, whole.records) {
      #expect(part.variable == all.variable, "\(comment)")
      #expect(part.level == all.level, "\(comment)")
      #expect(part.group == all.group, "\(comment)")
      #expect(part.estimate.observations == all.estimate.observations, "\(comment)")
      #expect(part.estimate.degreesOfFreedom == all.estimate.degreesOfFreedom, "\(comment)")
      let value = all.estimate.value.value.magnitude
      func close(_ left: Double?, _ right: Double?, _ scale: Double) {
        // Only the order of addition differs; an error that is zero but for rounding is compared
        // with the value.
        let difference = (left ?? -1) - (right ?? -1)
        #expect(difference.magnitude <= 1e-12 * scale, "\(comment): \(part) is not \(all)")
      }
      close(part.estimate.value.value, all.estimate.value.value, value)
      let error = max(all.estimate.standardError ?? 0, 1e-2 * value)
      close(part.estimate.standardError, all.estimate.standardError, error)
      close(part.estimate.interval?.lower, all.estimate.interval?.lower, value + 2 * error)
      if let effect = all.estimate.designEffect, effect > 1e-2 {
        close(part.estimate.designEffect, effect, 10 * effect)
      }
    }
    let covariances = (parts.covariance(), whole.covariance())
    let errors = whole.records.map {
      max($0.estimate.standardError ?? 0, 1e-2 * $0.estimate.value.value.magnitude)
    }
    for row in 0..<covariances.1.rowCount {
      for column in 0..<covariances.1.columnCount {
        let difference = (covariances.0[row, column] - covariances.1[row, column]).magnitude
        let scale = errors[row] * errors[column]
        #expect(!(difference > 1e-11 * scale), "\(comment): covariance \(row), \(column)")
      }
    }
  }

  private static let request = TotalsRequest(
    of: ["income", "account", "answer"],
    ratios: [Survey.RatioOfVariables("income", over: "members")],
    by: ["grade", "account"],
    missing: .omit,
    design: design
  )

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `parts of any split give the estimates of all rows, through files too`(
    _ seed: UInt64
  ) throws {
    let table = try Self.sample(seed: seed)
    var request = Self.request
    if seed.isMultiple(of: 2) { request.conditions = [try Condition("answer != Perhaps")] }
    var survey = try Survey(table, design: Self.design)
    for condition in request.conditions { survey = try survey.restricted(where: condition) }
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...5, using: &generator)
    var rows = [[Int]](repeating: [], count: count)
    for row in 0..<table.rowCount { rows[Int.random(in: 0..<count, using: &generator)].append(row) }
    let folder = try ScratchFolder()
    var totals: SurveyTotals?
    for (index, rows) in rows.enumerated() where !rows.isEmpty {
      // A part as its own file would give it: with the levels that occur in it.
      let part = try Table(csvBytes: Array(table.rows(at: rows).csv().utf8), name: "part \(index)")
      let path = folder.url.appendingPathComponent("\(index).totals").path
      try SurveyTotals(part, request).write(to: path)
      let read = try SurveyTotals(contentsOf: path)
      if totals == nil { totals = read } else { try totals?.merge(read) }
    }
    let merged = try #require(totals)
    #expect(merged.rowCount == table.rowCount)
    let names = ["income", "account", "answer"]
    let by = ["grade", "account"]
    let comment = "seed \(seed)"
    agree(try merged.means(), try survey.means(of: names, by: by, missing: .omit), comment)
    agree(try merged.totals(), try survey.totals(of: names, by: by, missing: .omit), comment)
    agree(
      try merged.ratios(),
      try survey.ratios(of: request.ratios, by: by, missing: .omit),
      comment
    )
    request.variables = ["account", "answer"]
    agree(
      try SurveyTotals(table, request).shares(interval: .logit),
      try survey.shares(of: ["account", "answer"], by: by, interval: .logit, missing: .omit),
      comment
    )
  }

  @Test(arguments: [.reject, .certainty] as [SingleClusterRule])
  func `weights that follow from populations need all parts, and two stages are kept`(
    _ rule: SingleClusterRule
  ) throws {
    // Two of 10 districts, in them 2 of 4 and 3 of 6 schools: weights 10 and 10.
    let table = try Table([
      Column("district", texts: ["a", "a", "b", "b", "b", "a", "b"]),
      Column("school", texts: ["1", "2", "3", "4", "5", "1", "3"]),
      Column("districts", numbers: Array(repeating: 10, count: 7)),
      Column("schools", numbers: [4, 4, 6, 6, 6, 4, 6]),
      Column("pupils", numbers: [30, 42, 55, 61, 47, 20, 31]),
    ])
    let design = SamplingDesign(
      clusters: ["district", "school"],
      population: .counts(["districts", "schools"]),
      singleClusters: rule
    )
    let request = TotalsRequest(of: ["pupils"], design: design)
    var totals = try SurveyTotals(table.rows(at: [6, 0, 3]), request)
    try totals.merge(SurveyTotals(table.rows(at: [1, 2, 4, 5]), request))
    let survey = try Survey(table, design: design)
    agree(try totals.means(), try survey.means(of: ["pupils"]), "two stages")
    agree(try totals.totals(), try survey.totals(of: ["pupils"]), "two stages")
    // (30 + 42 + 20) 5 · 2 + (55 + 61 + 47 + 31) 5 · 2 = 2,860.
    #expect(try totals.totals().records[0].estimate.value.value == 2860)
    var smaller = request
    smaller.design.population = .counts(["schools", "schools"])
    #expect(throws: SurveyError.self) { try SurveyTotals(table, smaller).means() }
  }

  @Test func `by hand: two clusters of which each has a row in both parts`() throws {
    let columns = ["cluster", "weight", "y"]
    func part(_ rows: [[Double]]) throws -> SurveyTotals {
      try SurveyTotals(
        Table(columns.indices.map { i in Column(columns[i], numbers: rows.map { $0[i] }) }),
        TotalsRequest(
          of: ["y"],
          design: SamplingDesign(weights: "weight", clusters: ["cluster"])
        )
      )
    }
    var totals = try part([[1, 2, 1], [2, 1, 0]])
    try totals.merge(part([[2, 3, 1], [1, 2, 0]]))
    let mean = try totals.means().records[0].estimate
    // Σ w y = 2 + 3 = 5 of Σ w = 8. Influence by cluster: (2 − 4 · 5/8) / 8 = −1/16 and
    // (3 − 4 · 5/8) / 8 = 1/16; variance 2/1 · 2 · (1/16)² = 1/64.
    #expect(mean.value.value == 0.625)
    #expect(mean.standardError == 0.125)
    #expect(mean.degreesOfFreedom == 1)
  }

  @Test func `without clusters every row is one of its own`() throws {
    let table = try Self.sample(seed: 7)
    let design = SamplingDesign(weights: "weight", strata: "stratum")
    let request = TotalsRequest(of: ["account"], by: ["grade"], design: design)
    var totals = try SurveyTotals(table.rows(at: Array(0..<20)), request)
    try totals.append(table.rows(at: Array(20..<table.rowCount)))
    agree(
      try totals.means(),
      try Survey(table, design: design).means(of: ["account"], by: ["grade"]),
      "rows"
    )
  }

  @Test(arguments: [1, 200, 1 << 22])
  func `a file read in chunks gives the estimates of the file in memory`(_ bytes: Int) throws {
    let folder = try ScratchFolder()
    let path = try folder.write("people.csv", Self.sample(seed: 3).csv())
    let url = URL(fileURLWithPath: path)
    let totals = try SurveyTotals(csv: url, Self.request, chunkBytes: bytes)
    let survey = try Survey(Table(csv: url), design: Self.design)
    agree(
      try totals.means(),
      try survey.means(
        of: Self.request.variables,
        by: Self.request.groups,
        missing: .omit
      ),
      "\(bytes) bytes"
    )
    // The same rows are known again, however they were read.
    var twice = totals
    let whole = try SurveyTotals(Table(csv: url), Self.request)
    let error = #expect(throws: SurveyError.self) { try twice.merge(whole) }
    #expect(error?.code == .totalsDiffer)
    #expect(twice.rowCount == totals.rowCount)
  }

  @Test func `constants have no error, whatever the parts`() throws {
    let columns = [
      Column("cluster", numbers: [1, 2, 3, 4]), Column("y", numbers: [1e9 + 0.1, 1e9 + 0.1, 0, 0]),
    ]
    let table = try Table(columns)
    let request = TotalsRequest(of: ["y"], design: SamplingDesign(clusters: ["cluster"]))
    var totals = try SurveyTotals(table.rows(at: [0]), request)
    try totals.append(table.rows(at: [1]))
    #expect(try totals.means().records[0].estimate.standardError == 0)
  }
}
