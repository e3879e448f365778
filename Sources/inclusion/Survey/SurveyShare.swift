// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import FinancialInclusion
import InclusionReports

/// Design-based shares.
struct SurveyShare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "share",
    abstract: "Shares of people, by groups if asked for.",
    discussion: """
      A column of 0 and 1 gives the share of 1, any other the share of each level.

      Example: inclusion survey share account --data people.csv --weights w --clusters village \
      --by region,sex --interval logit
      """
  )

  @Argument(help: "The columns.")
  var variables: [String]

  @Option(help: ArgumentHelp("The columns by which groups are made.", valueName: "column,…"))
  var by: String?

  @Option(help: "How intervals are made: wald, logit, beta, wilson, asin or likelihood.")
  var interval: DesignShareInterval = .wald

  @OptionGroup var input: DataOptions
  @OptionGroup var design: DesignOptions
  @OptionGroup var inference: InferenceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let estimates = try design.survey(input).shares(
      of: variables,
      by: Names.list(by),
      interval: interval,
      missing: input.policy,
      inference: inference.inference
    )
    try output.write(
      EstimateAnswer.answer(
        estimates,
        method: "survey share",
        style: .percent(1),
        options: ["interval": .string(interval.rawValue)],
        covariance: inference.covariance
      )
    )
  }
}

extension DesignShareInterval: ExpressibleByArgument {}
