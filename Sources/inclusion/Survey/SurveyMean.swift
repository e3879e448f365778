// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// Design-based means.
struct SurveyMean: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mean",
    abstract: "Means of variables, by groups if asked for.",
    discussion: """
      Example: inclusion survey mean income --data people.csv --weights w --strata region \
      --clusters village --by sex
      """
  )

  @Argument(help: "The columns; a text column gives the share of each level.")
  var variables: [String]

  @Option(help: "How intervals are made: wald.")
  var interval: WaldInterval = .wald

  @OptionGroup var options: SurveyOptions

  func run() throws {
    let estimates = try options.survey().means(
      of: variables,
      by: options.groups,
      missing: options.missing,
      inference: options.inference
    )
    try options.write(
      estimates,
      method: "survey mean",
      style: .decimal(4),
      styleOfLevels: .percent(1),
      options: ["interval": .string(interval.rawValue)]
    )
  }
}
