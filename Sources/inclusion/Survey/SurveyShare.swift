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

  @Option(help: "How intervals are made: wald, logit, beta, wilson, asin or likelihood.")
  var interval: DesignShareInterval = .wald

  @OptionGroup var options: SurveyOptions

  func run() throws {
    let estimates = try options.survey().shares(
      of: variables,
      by: options.groups,
      interval: interval,
      missing: options.missing,
      inference: options.inference
    )
    try options.write(
      estimates,
      method: "survey share",
      style: .percent(1),
      options: ["interval": .string(interval.rawValue)],
      notes: notes(estimates)
    )
  }

  /// What is to be said of intervals that no share can fill.
  private func notes(_ estimates: SurveyEstimates<Share>) -> [String] {
    let ends = estimates.records.compactMap(\.estimate.interval)
    guard ends.contains(where: { $0.lower < 0 || $0.upper > 1 }) else { return [] }
    return ["An interval goes beyond 0 to 100 %; --interval logit keeps all of them inside."]
  }
}

extension DesignShareInterval: ExpressibleByArgument {}
