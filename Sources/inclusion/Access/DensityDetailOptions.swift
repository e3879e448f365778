// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// What is said of a density beside its interval.
struct DensityDetailOptions: ParsableArguments {
  /// Towards what a density is drawn.
  enum Smoothing: String, CaseIterable, ExpressibleByArgument {
    case global, local
  }

  /// Columns that are added to the records, and their cells for each record.
  struct Columns {
    var columns: [ResultTable.Column] = []
    var cells: [[ResultCell]]
  }

  @Option(
    help: ArgumentHelp(
      "Add densities drawn towards what is usual everywhere (global) or around (local, with "
        + "--neighbors), the more the fewer people a place has.",
      valueName: "global|local"
    )
  )
  var smooth: Smoothing?

  @OptionGroup var neighborOptions: NeighborOptions

  @Flag(help: "Add ranks by density, and the ranks that counts of this size leave possible.")
  var ranks = false

  @Option(
    help: ArgumentHelp("The columns of counts at an earlier time.", valueName: "kind=column,…")
  )
  var earlierCounts: String?

  @Option(
    help: ArgumentHelp(
      "The column that the earlier counts are divided by; the same as now without it.",
      valueName: "column"
    )
  )
  var earlierDenominator: String?

  func validate() throws {
    if let earlierCounts { try CountOptions.check(earlierCounts, "--earlier-counts") }
    guard earlierDenominator == nil || earlierCounts != nil else {
      throw ValidationError("--earlier-denominator belongs to --earlier-counts.")
    }
    guard smooth != .local || neighborOptions.neighbors != nil else {
      throw ValidationError("--smooth local needs --neighbors.")
    }
  }

  /// The counts at the earlier time, if there is one.
  func earlierInventory(_ table: Table, _ now: CountOptions) throws -> AccessInventory? {
    guard let earlierCounts else { return nil }
    return try AccessInventory(
      places: GroupLabels.names(of: table, column: now.placeID),
      counts: CountOptions.columns(earlierCounts, of: table),
      denominators: [now.per: try table.numbers(earlierDenominator ?? now.denominator)]
    )
  }

  /// What is added to each record.
  func columns(
    _ densities: PlaceDensities,
    since earlier: PlaceDensities?,
    _ confidence: Double,
    neighbors: () throws -> SpatialNeighbors
  ) throws -> Columns {
    var added = Columns(cells: [[ResultCell]](repeating: [], count: densities.records.count))
    var rowsOfKind: [String: [Int]] = [:]
    for (row, record) in densities.records.enumerated() {
      rowsOfKind[record.kindName, default: []].append(row)
    }
    let kinds = rowsOfKind.values.map { $0 }
    func parts(_ rows: [Int]) -> [AccessDensity] { rows.map { densities.records[$0].access } }
    if let smooth {
      added.columns.append(.init("smoothed", "Smoothed"))
      let around = smooth == .local ? try neighbors() : nil
      for rows in kinds {
        let values = try AccessDensity.smoothed(parts(rows), towards: around)
        for (row, value) in zip(rows, values) {
          added.cells[row].append(.number(value.value, .decimal(1)))
        }
      }
    }
    if ranks {
      added.columns += [
        .init("rank", "Rank"), .init("rankLower", "Best"), .init("rankUpper", "Worst"),
      ]
      for rows in kinds {
        for (row, rank) in zip(rows, try AccessDensity.ranks(parts(rows), confidence: confidence)) {
          for number in [rank.rank, rank.lower, rank.upper] {
            added.cells[row].append(.number(Double(number), .ordinal))
          }
        }
      }
    }
    if let earlier { try addChange(densities, earlier, confidence, &added) }
    return added
  }

  private func addChange(
    _ densities: PlaceDensities,
    _ earlier: PlaceDensities,
    _ confidence: Double,
    _ added: inout Columns
  ) throws {
    added.columns += [
      .init("change", "Change"), .init("changeStandardError", "Standard error"),
      .init("changeLower", "Change, lower"), .init("changeUpper", "Change, upper"),
    ]
    let before = Dictionary(
      earlier.records.map { ([$0.place, $0.kindName], $0.access) },
      uniquingKeysWith: { first, _ in first }
    )
    for (row, record) in densities.records.enumerated() {
      let change = try before[[record.place, record.kindName]].map {
        try record.access.change(since: $0, confidence: confidence)
      }
      added.cells[row] += [
        .number(change?.value.value, .decimal(1)), .number(change?.standardError, .decimal(1)),
        .number(change?.interval?.lower, .decimal(1)),
        .number(change?.interval?.upper, .decimal(1)),
      ]
    }
  }
}
