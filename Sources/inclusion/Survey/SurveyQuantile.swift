// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import FinancialInclusion
import InclusionReports

/// Design-based quantiles.
struct SurveyQuantile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quantile",
    abstract: "Quantiles of variables, by groups if asked for.",
    discussion: """
      Example: inclusion survey quantile income --quantiles 0.25,0.5,0.75 --data people.csv \
      --weights w --clusters village
      """
  )

  @Argument(help: "The columns of numbers.")
  var variables: [String]

  @Option(help: ArgumentHelp("The shares of people below, from 0 to 1.", valueName: "number,…"))
  var quantiles = "0.5"

  @Option(help: "Between two observations: math, school, or type1 to type9 of Hyndman and Fan.")
  var rule: QuantileRule = .math

  @Option(help: "The interval of the share below: wald, logit, beta, wilson, asin or likelihood.")
  var interval: DesignShareInterval = .wald

  @OptionGroup var options: SurveyOptions

  func validate() throws { _ = try probabilities() }

  func run() throws {
    let estimates = try options.survey().quantiles(
      of: variables,
      at: probabilities(),
      by: options.groups,
      rule: rule,
      interval: interval,
      missing: options.missing,
      inference: options.inference
    )
    try options.write(
      estimates,
      method: "survey quantile",
      style: .decimal(4),
      options: ["interval": .string(interval.rawValue), "rule": .string(rule.rawValue)]
    )
  }

  private func probabilities() throws -> [Double] {
    try Names.list(quantiles).map { text in
      guard let value = Double(text), value >= 0, value <= 1 else {
        throw ValidationError("'\(text)' is not a share from 0 to 1; the median is 0.5.")
      }
      return value
    }
  }
}

extension QuantileRule: ExpressibleByArgument {}
