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

  @OptionGroup var input: DataOptions

  @Option(help: ArgumentHelp("The column that names the places.", valueName: "column"))
  var placeID: String

  @Option(
    help: ArgumentHelp(
      """
      The columns of counts, by kind: office, atm, agent, basicOperations, mobileMoneyAgent or a \
      name of your own. A column alone is its own kind.
      """,
      valueName: "kind=column,…"
    )
  )
  var counts: String

  @Option(
    help: ArgumentHelp("The column of people or of area that is divided by.", valueName: "column")
  )
  var denominator: String

  @Option(
    help: ArgumentHelp(
      "What the denominator is: adults, adultWomen, population, workingAge, squareKilometres.",
      valueName: "base"
    )
  )
  var per: DensityDenominator = .adults

  @Option(
    help: ArgumentHelp(
      "Per how many; 100,000 people or 1,000 square kilometres unless said otherwise.",
      valueName: "number"
    )
  )
  var perNumber: Double?

  @Option(help: ArgumentHelp("The columns whose groups are added up.", valueName: "column,…"))
  var by: String?

  @Option(help: "The probability with which an interval covers the true density.")
  var confidence = 0.95

  @OptionGroup var output: OutputOptions

  func run() throws {
    let table = try input.table()
    var counts: [AccessPointKind: [Double]] = [:]
    for (kind, column) in countColumns { counts[kind] = try table.numbers(column) }
    var inventory = try AccessInventory(
      places: GroupLabels.names(of: table, column: placeID),
      counts: counts,
      denominators: [per: try table.numbers(denominator)]
    )
    var groups: [String: [ResultCell.GroupLevel]] = [:]
    if let by {
      let labels = try GroupLabels(of: table, by: by.split(separator: ",").map(String.init))
      inventory = try inventory.grouped(by: labels.names)
      groups = labels.levels
    }
    let base = DensityBase(per, size: perNumber ?? (per == .squareKilometres ? 1_000 : 100_000))
    let densities = try inventory.densities(
      per: base,
      missing: input.missing == .omit ? .omit : .reject,
      confidence: confidence
    )
    try output.write(
      Answer(
        method: "access density",
        options: [
          "base": .string("\(base)"), "confidence": .number(confidence),
          "interval": .string("exact Poisson"),
        ],
        results: records(densities, groups: groups),
        notes: densities.omitted.map { "\($0)" }
      )
    )
  }

  /// The kinds with their columns, as the option says them.
  private var countColumns: [(AccessPointKind, String)] {
    counts.split(separator: ",").map { part in
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map(String.init)
      return (AccessPointKind(named: sides[0]), sides.count > 1 ? sides[1] : sides[0])
    }
  }

  func validate() throws {
    let kinds = countColumns
    guard !kinds.isEmpty, Set(kinds.map(\.0)).count == kinds.count,
      kinds.allSatisfy({ !$0.0.name.isEmpty && !$0.1.isEmpty && $0.0.name != "total" })
    else {
      throw ValidationError(
        "--counts takes kind=column,…, each kind once and none called 'total': '\(counts)'."
      )
    }
    guard by.map({ Set($0.split(separator: ",")).count == $0.split(separator: ",").count }) ?? true,
      by != ""
    else { throw ValidationError("--by takes columns, each once.") }
  }

  /// One record per place and kind.
  private func records(
    _ densities: PlaceDensities,
    groups: [String: [ResultCell.GroupLevel]]
  ) -> ResultTable {
    var table = ResultTable(columns: [
      .init("place", "Place"), .init("group", "Group"),
      .init("kind", "Kind"),
      .init("count", "Count"), .init("denominator", "Divided by"), .init("base", "Base"),
      .init("density", "Density"), .init("lower", "Lower"), .init("upper", "Upper"),
    ])
    for record in densities.records {
      let level = groups[record.place]
      table.append([
        level == nil ? .text(record.place) : .missing,
        level.map(ResultCell.group) ?? .missing,
        .text(record.kindName), .count(record.access.count),
        .number(record.access.denominator, .count), .text("\(densities.base)"),
        .number(record.access.density.value, .decimal(1)),
        .number(record.access.interval.lower, .decimal(1)),
        .number(record.access.interval.upper, .decimal(1)),
      ])
    }
    return table
  }
}

extension DensityDenominator: ExpressibleByArgument {}
