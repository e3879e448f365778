// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// Trends of shares and gaps, and when they reach a target or parity.
struct GapConvergence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convergence",
    abstract: "The pace of a share or a gap over waves, and when it reaches a target or parity.",
    discussion: """
      A trend is arithmetic on the past. Waves with errors give intervals; a year without an end is \
      said in words. With a column place, rates of three or more places are also asked whether they \
      grow alike.

      Example: inclusion gap convergence --series series.csv --target 0.75 --deadline 2021
      """
  )

  @Option(help: ArgumentHelp("The share to reach: 0.75 for 75 percent.", valueName: "share"))
  var target: Double?

  @Option(help: ArgumentHelp("The year by which the target is to be reached.", valueName: "year"))
  var deadline: Double?

  @Option(
    help: """
      The scale on which growth is steady: linear, logOdds, exclusionReduction or compoundGrowth \
      (default: all of them).
      """
  )
  var scale: GrowthScale?

  @Option(help: "How waves make the pace: firstToLast, leastSquares or weightedLeastSquares.")
  var fit: TrendFit = .firstToLast

  @Option(
    help: ArgumentHelp(
      "The last wave that makes the pace; later ones are what became of it.",
      valueName: "year"
    )
  )
  var until: Double?

  @OptionGroup var series: SeriesOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard deadline == nil || target != nil else {
      throw ValidationError("--deadline belongs to a --target.")
    }
  }

  func run() throws {
    let table = try series.table()
    let scales = scale.map { [$0] } ?? GrowthScale.allCases
    let hasGroups = table.hasColumn("from") && table.hasColumn("to")
    guard hasGroups || target != nil else {
      throw CommandFailure(
        "The waves hold the rate of one group, which needs a --target; for parity give the columns "
          + "from and to."
      )
    }
    guard !hasGroups || target == nil || table.hasColumn("rate") else {
      throw CommandFailure(
        "The waves hold the rates of two groups, which are asked for parity; for a --target give the "
          + "column rate."
      )
    }
    let answer = target == nil ? try parity(table, scales) : try targets(table, scales)
    try output.write(
      Answer(
        method: "gap convergence",
        options: [
          "fit": .string(fit.rawValue), "confidence": .number(series.confidence),
          "target": target.map { .number($0) } ?? .null,
          "deadline": deadline.map { .number($0) } ?? .null,
        ],
        results: answer.results,
        notes: answer.notes,
        supplements: answer.supplements
      )
    )
  }

  private func targets(_ table: Table, _ scales: [GrowthScale]) throws -> TrendTable.Parts {
    let share = try Share(target ?? 0)
    var records = TrendTable(output.format == .table, confidence: series.confidence)
    var places: [(place: String, series: WaveSeries)] = []
    for (place, rows) in try series.rows(of: table) {
      let all = try named(place) { try series.waves(of: table, rows: rows) }
      let used =
        try until.map { year in
          try named(place, until: year) { try WaveSeries(all.waves.filter { $0.year <= year }) }
        } ?? all
      if let place { places.append((place, used)) }
      for scale in scales {
        try unlessOffScale(&records) { records in
          let trend = try used.trend(on: scale, fit: fit, confidence: series.confidence)
          try records.append(place, trend, target: share, deadline: deadline)
        }
      }
      if let deadline {
        let verdict = all.verdict(on: try Target(share, by: deadline))
        records.note(
          "\(place.map { "\($0): " } ?? "")\(share) by \(TrendTable.year(deadline)): \(verdict)."
        )
      }
    }
    records.panel(places, scales)
    return records.parts
  }

  /// The series of a place, whose name and last year stand before what is wrong with it.
  private func named<Series>(
    _ place: String?,
    until year: Double? = nil,
    _ series: () throws -> Series
  ) throws -> Series {
    do {
      return try series()
    } catch let error as GapError {
      let culprits = [place.map { "Place '\($0)'" }, year.map { "--until \(TrendTable.year($0))" }]
      let named = culprits.compactMap(\.self).joined(separator: ", ")
      throw named.isEmpty ? error : CommandFailure("\(named): \(error)")
    }
  }

  /// Leaves a scale out with a note where a share of 0 or 1 has no place on it, unless it is the one
  /// that was asked for.
  private func unlessOffScale(
    _ records: inout TrendTable,
    _ body: (inout TrendTable) throws -> Void
  ) throws {
    do {
      try body(&records)
    } catch let error as GapError where error.code == .shareOffScale && scale == nil {
      records.note("Left out: \(error)")
    }
  }

  private func parity(_ table: Table, _ scales: [GrowthScale]) throws -> TrendTable.Parts {
    var records = TrendTable(output.format == .table, confidence: series.confidence)
    for (place, rows) in try series.rows(of: table) {
      let all = try named(place) { try series.gaps(of: table, rows: rows) }
      let used =
        try until.map { year in
          try named(place, until: year) { try GapSeries(all.waves.filter { $0.year <= year }) }
        } ?? all
      for scale in scales {
        try unlessOffScale(&records) { records in
          let trend = try used.trend(on: scale, fit: fit, confidence: series.confidence)
          records.append(place, trend)
        }
      }
      let prefix = place.map { "\($0): " } ?? ""
      for change in try used.changes() {
        records.note("\(prefix)\(change.first) → \(change.second): \(change.description)")
      }
    }
    return records.parts
  }
}
