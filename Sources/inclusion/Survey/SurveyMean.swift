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

  @Option(help: ArgumentHelp("The columns by which groups are made.", valueName: "column,…"))
  var by: String?

  @Option(help: "How intervals are made: wald.")
  var interval: WaldInterval = .wald

  @OptionGroup var input: DataOptions
  @OptionGroup var design: DesignOptions
  @OptionGroup var inference: InferenceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let estimates = try design.survey(input).means(
      of: variables,
      by: Names.list(by),
      missing: input.policy,
      inference: inference.inference
    )
    try output.write(
      EstimateAnswer.answer(
        estimates,
        method: "survey mean",
        style: .decimal(4),
        options: ["interval": .string(interval.rawValue)],
        covariance: inference.covariance
      )
    )
  }
}

/// The only interval of means, totals and ratios.
enum WaldInterval: String, CaseIterable, ExpressibleByArgument {
  case wald
}

extension DataOptions {
  /// What to do with missing values, as the library says it.
  var policy: MissingPolicy { missing == .omit ? .omit : .reject }
}
