// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// Whether two published groups differ in composition or in rates.
struct GapComposition: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "composition",
    abstract: "Whether two groups of a published table differ in composition or in rates.",
    discussion: """
      Kitagawa's decomposition of a table with a row per level and the columns level, fromShare, \
      toShare, fromRate and toRate: which share of each group has the level, and its rate there, as \
      fractions. From a survey, with errors: inclusion gap decompose --method kitagawa.

      Example: inclusion gap composition --data accounts-by-area.csv
      """
  )

  @Flag(
    help: "Composition and rates at the values of the group measured to, and their interaction."
  )
  var threefold = false

  @OptionGroup var input: DataOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard input.missing == .reject else {
      throw ValidationError(
        "A comparison needs every value; --missing omit would change the shares."
      )
    }
  }

  func run() throws {
    let rates = try PublishedRates(try input.table())
    try output.write(
      Answer(
        method: "gap composition",
        options: ["parts": .string(threefold ? "three" : "two")],
        results: table(rates),
        supplements: [
          "gap": .object([
            "estimate": .number(rates.gap), "from": .number(rates.rateFrom),
            "to": .number(rates.rateTo),
          ])
        ]
      )
    )
  }

  private func table(_ rates: PublishedRates) -> ResultTable {
    let isForPeople = output.format == .table
    let isShare = rates.levels.allSatisfy { level in
      [level.from, level.to].allSatisfy { (0...1).contains($0.rate) }
    }
    let (rate, points) =
      isShare ? (NumberStyle.percent(1), NumberStyle.points(2)) : (.decimal(4), .decimal(4))
    let gap = rates.gap
    func share(_ value: Double) -> ResultCell {
      .number(gap == 0 ? nil : value / gap, isForPeople ? .percent(1) : .plain)
    }
    let parts = rates.decomposition(threefold: threefold)
    guard isForPeople else {
      var table = ResultTable(
        columns: [.init("component"), .init("level"), .init("estimate"), .init("share")]
      )
      for part in parts {
        table.append([
          .text(part.component.rawValue), .text(orMissing: part.level), .number(part.value, .plain),
          share(part.value),
        ])
      }
      return table
    }
    var table = ResultTable(
      columns: [
        .init("part", "Part"), .init("from", "From"), .init("to", "To"),
        .init("estimate", "Estimate"), .init("share", "Of the gap"),
      ]
    )
    table.append([
      .text("Gap"), .number(rates.rateFrom, rate), .number(rates.rateTo, rate),
      .number(gap, points), share(gap),
    ])
    for part in parts {
      let level = rates.levels.first { $0.level == part.level }
      let (own, style): ((PublishedRates.Cell) -> Double, NumberStyle) =
        part.component == .composition ? ({ $0.share }, .percent(1)) : ({ $0.rate }, rate)
      let shown = part.component == .interaction ? nil : level
      table.append([
        .text(part.level.map { "    \($0)" } ?? "  \(title(of: part.component))"),
        .number(shown.map { own($0.from) }, style), .number(shown.map { own($0.to) }, style),
        .number(part.value, points), share(part.value),
      ])
    }
    return table
  }

  private func title(of component: GapContribution.Component) -> String {
    switch component {
    case .composition: "Composition"
    case .rate: "Rates"
    default: "Interaction"
    }
  }
}
