// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import Foundation

/// Adds up the rows of a survey, or of a part of it.
struct SurveyCollapse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collapse",
    abstract: "Adds up the rows of a part of a survey, for 'survey finish'.",
    discussion: """
      A CSV file is read a few thousand rows at a time, so it may be larger than memory. Run it where \
      each part of the data lies, with the same flags, and bring the totals together; a cluster may \
      have rows in several parts.

      Example: inclusion survey collapse account students/places --data part.csv --weights w \
      --clusters village --by sex --out part.totals
      """
  )

  @Argument(help: "The columns, and ratios as numerator/denominator.")
  var variables: [String]

  @Option(help: ArgumentHelp("The columns by which groups are made.", valueName: "column,…"))
  var by: String?

  @OptionGroup var input: DataOptions
  @OptionGroup var design: DesignOptions

  @Option(
    help: ArgumentHelp("The file of totals to write, whole or not at all.", valueName: "file")
  )
  var out: String

  func validate() throws {
    for name in variables where name.contains("/") { _ = try SurveyRatio.pair(name) }
    guard !design.calibration.isAsked, !design.replication.isAsked else {
      throw ValidationError(
        "Totals of parts know no calibration and no replicate weights: calibrate the whole file with "
          + "'survey weights' first, and use its weights."
      )
    }
  }

  func run() throws {
    let request = TotalsRequest(
      of: variables.filter { !$0.contains("/") },
      ratios: try variables.filter { $0.contains("/") }.map(SurveyRatio.pair),
      by: Names.list(by),
      where: try input.conditions.map { try Condition($0) },
      missing: input.missing == .omit ? .omit : .reject,
      design: try design.design()
    )
    try totals(request).write(to: out)
  }

  private func totals(_ request: TotalsRequest) throws -> SurveyTotals {
    var options = input.textFile.csv
    options.columns = request.columnNames
    if input.data == "-" {
      var chunks = try CSVChunks(descriptor: 0, options: options)
      return try SurveyTotals(&chunks, request)
    }
    if input.data.hasPrefix("bundled:") || input.isMicrodata {
      return try SurveyTotals(input.wholeTable(), request)
    }
    return try SurveyTotals(csv: URL(fileURLWithPath: input.data), request, options: options)
  }
}
