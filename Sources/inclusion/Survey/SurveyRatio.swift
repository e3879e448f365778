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

  @Option(help: "How intervals are made: wald.")
  var interval: WaldInterval = .wald

  @OptionGroup var options: SurveyOptions

  func validate() throws {
    for ratio in ratios { _ = try SurveyRatio.pair(ratio) }
  }

  func run() throws {
    let estimates = try options.survey().ratios(
      of: ratios.map(SurveyRatio.pair),
      by: options.groups,
      missing: options.missing,
      inference: options.inference
    )
    try options.write(
      estimates,
      method: "survey ratio",
      style: .decimal(4),
      options: ["interval": .string(interval.rawValue)]
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
