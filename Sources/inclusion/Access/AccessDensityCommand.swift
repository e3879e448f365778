// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import FinancialInclusion
import InclusionReports

/// Access points per 100,000 adults, inhabitants, or per 1,000 km², with exact intervals.
struct AccessDensityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "density",
    abstract: "Access points per 100,000 adults or inhabitants, or per 1,000 km².",
    discussion: """
      Kinds are kept apart and added up as 'total'. With --by the densities of groups are the sum of \
      the counts over the sum of the denominators, never a mean of densities.

      Example: inclusion access density --data bundled:mexico-municipal-access-2020 \
      --place-id municipalityCode --counts office=branches,agent=agents,atm=atms --denominator adults \
      --by localityType
      """
  )

  @OptionGroup var counted: CountOptions

  @Option(
    help: ArgumentHelp(
      "Per how many; 100,000 people or 1,000 square kilometres unless said otherwise.",
      valueName: "number"
    )
  )
  var perNumber: Double?

  @Option(help: ArgumentHelp("The columns whose groups are added up.", valueName: "column,…"))
  var by: String?

  @Option(
    help: ArgumentHelp(
      "The probability with which an interval covers the true density.",
      valueName: "number"
    )
  )
  var confidence = 0.95

  @OptionGroup var details: DensityDetailOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let table = try counted.input.table()
    let levels = try by.map { by in
      try GroupLabels(of: table, by: by.split(separator: ",").map(String.init))
    }
    let densities = try densities(counted.inventory(table), levels)
    var earlier: PlaceDensities?
    if let before = try details.earlierInventory(table, counted) {
      earlier = try self.densities(before, levels)
    }
    let added = try details.columns(densities, since: earlier, confidence) {
      try details.neighborOptions.neighbors(of: table, placeID: counted.placeID)
    }
    try output.write(
      Answer(
        method: "access density",
        options: [
          "base": .string("\(densities.base)"), "confidence": .number(confidence),
          "interval": .string("exact Poisson"),
        ],
        results: DensityRecords.table(densities, groups: levels?.levels ?? [:], added),
        notes: densities.omitted.map { "\($0)" }
      )
    )
  }

  func validate() throws {
    guard by.map({ Set($0.split(separator: ",")).count == $0.split(separator: ",").count }) ?? true,
      by != ""
    else { throw ValidationError("--by takes columns, each once.") }
    guard details.smooth != .local || by == nil else {
      throw ValidationError("--smooth local needs places as they are, without --by.")
    }
  }

  /// The densities of the places of an inventory, or of their groups.
  private func densities(
    _ inventory: AccessInventory,
    _ levels: GroupLabels?
  ) throws -> PlaceDensities {
    let base = DensityBase(
      counted.per,
      size: perNumber ?? (counted.per == .squareKilometres ? 1_000 : 100_000)
    )
    let grouped = try levels.map { try inventory.grouped(by: $0.names) } ?? inventory
    return try grouped.densities(
      per: base,
      missing: counted.input.missing == .omit ? .omit : .reject,
      confidence: confidence
    )
  }
}

extension DensityDenominator: ExpressibleByArgument {}
