// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// Design-based population variances and covariances.
struct SurveyVariance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "variance",
    abstract: "Variances and covariances of variables in the population.",
    discussion: """
      Example: inclusion survey variance income savings --data people.csv --weights w
      """
  )

  @Argument(help: "The columns of numbers.")
  var variables: [String]

  @OptionGroup var options: SurveyOptions

  func run() throws {
    let estimates = try options.survey().variances(
      of: variables,
      by: options.groups,
      missing: options.missing,
      inference: options.inference
    )
    try options.write(
      estimates,
      method: "survey variance",
      style: .decimal(4)
    )
  }
}
