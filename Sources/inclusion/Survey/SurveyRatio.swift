// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// Design-based ratios of totals.
struct SurveyRatio: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ratio",
    abstract: "Ratios of totals, by groups if asked for.",
    discussion: """
      Example: inclusion survey ratio students/places --data schools.csv --weights w --strata type
      """
  )

  @Argument(help: "The ratios, each as numerator/denominator.")
  var ratios: [String]

  @Option(help: ArgumentHelp("The columns by which groups are made.", valueName: "column,…"))
  var by: String?

  @Option(help: "How intervals are made: wald.")
  var interval: WaldInterval = .wald

  @OptionGroup var input: DataOptions
  @OptionGroup var design: DesignOptions
  @OptionGroup var inference: InferenceOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    for ratio in ratios { _ = try SurveyRatio.pair(ratio) }
  }

  func run() throws {
    let estimates = try design.survey(input).ratios(
      of: ratios.map(SurveyRatio.pair),
      by: Names.list(by),
      missing: input.policy,
      inference: inference.inference
    )
    try output.write(
      EstimateAnswer.answer(
        estimates,
        method: "survey ratio",
        style: .decimal(4),
        options: ["interval": .string(interval.rawValue)],
        covariance: inference.covariance
      )
    )
  }

  /// The two columns of a ratio.
  static func pair(_ text: String) throws -> Survey.RatioOfVariables {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw ValidationError("'\(text)' is not a ratio; write it as numerator/denominator.")
    }
    return Survey.RatioOfVariables(parts[0], over: parts[1])
  }
}
