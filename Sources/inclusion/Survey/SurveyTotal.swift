// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// Design-based totals.
struct SurveyTotal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "total",
    abstract: "Totals of variables over the population, by groups if asked for.",
    discussion: """
      Example: inclusion survey total account --data people.csv --weights w --clusters village
      """
  )

  @Argument(help: "The columns; a text column gives the number of people at each level.")
  var variables: [String]

  @Option(help: "How intervals are made: wald.")
  var interval: WaldInterval = .wald

  @OptionGroup var options: SurveyOptions

  func run() throws {
    let estimates = try options.survey().totals(
      of: variables,
      by: options.groups,
      missing: options.missing,
      inference: options.inference
    )
    try options.write(
      estimates,
      method: "survey total",
      style: .decimal(1),
      options: ["interval": .string(interval.rawValue)]
    )
  }
}
