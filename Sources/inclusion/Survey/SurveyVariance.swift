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

  @Option(help: ArgumentHelp("The columns by which groups are made.", valueName: "column,…"))
  var by: String?

  @OptionGroup var input: DataOptions
  @OptionGroup var design: DesignOptions
  @OptionGroup var inference: InferenceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let estimates = try design.survey(input).variances(
      of: variables,
      by: Names.list(by),
      missing: input.policy,
      inference: inference.inference
    )
    try output.write(
      EstimateAnswer.answer(
        estimates,
        method: "survey variance",
        style: .decimal(4),
        covariance: inference.covariance
      )
    )
  }
}
