// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// How unequally access points are spread over people.
struct AccessConcentrationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concentration",
    abstract: "How unequally access points are spread: Gini, Theil, Hoover, who has none.",
    discussion: """
      Theil's index is split between and within --groups. --providers gives, for each place, how \
      concentrated its points are in few institutions.

      Example: inclusion access concentration --data bundled:mexico-municipal-access-2020 \
      --place-id municipalityCode --counts office=branches,agent=agents,atm=atms --denominator adults \
      --groups localityType
      """
  )

  @OptionGroup var counted: CountOptions

  @Option(
    help: ArgumentHelp("The column that groups places, for Theil's index.", valueName: "column")
  )
  var groups: String?

  @Flag(help: "Add the location quotient of every place: its share of points over that of people.")
  var quotients = false

  @Option(
    help: ArgumentHelp(
      "The columns of points by provider, for the concentration of each place.",
      valueName: "column,…"
    )
  )
  var providers: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let table = try counted.input.table()
    let inventory = try counted.inventory(table)
    let levels = try groups.map { try GroupLabels.names(of: table, column: $0) }
    var records = ResultTable(columns: [
      .init("kind", "Kind"), .init("measure", "Measure"), .init("component", "Component"),
      .init("place", "Place"), .init("estimate", "Estimate"),
    ])
    let kinds: [AccessPointKind?] = inventory.kinds + (inventory.kinds.count > 1 ? [nil] : [])
    for kind in kinds {
      let answer = try inventory.concentration(of: kind, per: counted.per, groups: levels)
      append(answer, kind?.name ?? "total", inventory.places, &records)
    }
    let notes = try appendProviders(table, inventory.places, &records)
    try output.write(
      Answer(
        method: "access concentration",
        options: ["denominator": .string(counted.per.rawValue)],
        results: records,
        notes: notes
      )
    )
  }

  private func append(
    _ answer: AccessConcentration,
    _ kind: String,
    _ places: [String],
    _ records: inout ResultTable
  ) {
    func row(_ measure: String, _ component: String?, _ value: Double?, _ style: NumberStyle) {
      guard value != nil else { return }
      records.append([
        .text(kind), name(of: measure), .text(orMissing: component), .missing,
        .number(value, style),
      ])
    }
    row("gini", nil, answer.gini, .decimal(4))
    row("theilT", answer.between == nil ? nil : "total", answer.theil, .decimal(4))
    row("theilT", "between", answer.between, .decimal(4))
    row("theilT", "within", answer.within, .decimal(4))
    row("hoover", nil, answer.hoover, .decimal(4))
    row("pointsToMove", nil, answer.pointsToMove, .count)
    row("shareWithoutPoints", nil, answer.shareWithoutPoints.value, .percent(1))
    guard quotients else { return }
    for (place, quotient) in zip(places, answer.locationQuotients) {
      records.append([
        .text(kind), name(of: "locationQuotient"), .missing, .text(place),
        .number(quotient, .decimal(3)),
      ])
    }
  }

  /// The name of a measure: a title for people, the key for programs.
  private func name(of measure: String) -> ResultCell {
    .text(output.format == .table ? AccessConcentrationCommand.titles[measure] ?? measure : measure)
  }

  private static let titles = [
    "gini": "Gini", "theilT": "Theil T", "hoover": "Hoover",
    "pointsToMove": "Points to move for equality", "shareWithoutPoints": "People without a point",
    "locationQuotient": "Location quotient", "herfindahlHirschman": "Herfindahl–Hirschman",
  ]

  private func appendProviders(
    _ table: Table,
    _ places: [String],
    _ records: inout ResultTable
  ) throws -> [String] {
    guard let providers else { return [] }
    let names = providers.split(separator: ",").map(String.init)
    let columns = try names.map { try table.numbers($0) }
    var empty = 0
    for (row, place) in places.enumerated() {
      let sizes = columns.map { $0[row] }
      guard sizes.contains(where: { $0 != 0 }) else {
        empty += 1
        continue
      }
      let market = try MarketShares(sizes: sizes, firms: names).concentration()
      records.append([
        .text("total"), name(of: "herfindahlHirschman"), .missing, .text(place),
        .number(market.herfindahlHirschman.value, .decimal(4)),
      ])
    }
    return empty > 0 ? ["\(empty) places have no points of these providers, and no index."] : []
  }
}
