// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion

/// Counts of access points by place, and what they are counted against.
struct CountOptions: ParsableArguments {
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

  /// The counts of a table, place by place.
  func inventory(_ table: Table) throws -> AccessInventory {
    try AccessInventory(
      places: GroupLabels.names(of: table, column: placeID),
      counts: CountOptions.columns(counts, of: table),
      denominators: [per: try table.numbers(denominator)]
    )
  }

  func validate() throws { try CountOptions.check(counts, "--counts") }

  /// The columns that an option of the form kind=column,… names.
  static func columns(_ text: String, of table: Table) throws -> [AccessPointKind: [Double]] {
    var counts: [AccessPointKind: [Double]] = [:]
    for (kind, column) in parts(text) { counts[kind] = try table.numbers(column) }
    return counts
  }

  /// Throws unless an option names each kind once.
  static func check(_ text: String, _ option: String) throws {
    let kinds = parts(text)
    guard !kinds.isEmpty, Set(kinds.map(\.0)).count == kinds.count,
      kinds.allSatisfy({ !$0.0.name.isEmpty && !$0.1.isEmpty && $0.0.name != "total" })
    else {
      throw ValidationError(
        "\(option) takes kind=column,…, each kind once and none called 'total': '\(text)'."
      )
    }
  }

  private static func parts(_ text: String) -> [(AccessPointKind, String)] {
    text.split(separator: ",").map { part in
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map(String.init)
      return (AccessPointKind(named: sides[0]), sides.count > 1 ? sides[1] : sides[0])
    }
  }
}
