// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// Estimates from the totals of parts.
struct SurveyFinish: ParsableCommand {
  /// What is estimated.
  enum Statistic: String, CaseIterable, ExpressibleByArgument {
    case mean, total, ratio, share
  }

  static let configuration = CommandConfiguration(
    commandName: "finish",
    abstract: "Estimates from the totals that 'survey collapse' wrote.",
    discussion: """
      The records are those of 'survey mean', 'total', 'ratio' or 'share' on all rows together.

      Example: inclusion survey finish part-*.totals --statistic share --interval logit
      """
  )

  @Argument(help: "The files of totals, each part once.")
  var parts: [String]

  @Option(help: "What is estimated: mean, total, ratio or share.")
  var statistic: Statistic

  @Option(
    help: """
      How intervals are made: wald; of shares also logit, beta, wilson, asin or likelihood.
      """
  )
  var interval: DesignShareInterval = .wald

  @OptionGroup var inference: InferenceOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard statistic != .share, interval != .wald else { return }
    throw ValidationError(
      "The interval of a \(statistic.rawValue) is wald; \(interval.rawValue) is one of shares."
    )
  }

  func run() throws {
    var totals = try SurveyTotals(contentsOf: parts[0])
    for part in parts.dropFirst() {
      do throws(SurveyError) {
        try totals.merge(SurveyTotals(contentsOf: part))
      } catch {
        guard error.code != .badFile else { throw error }
        throw CommandFailure("\(part): \(error.description)")
      }
    }
    let inference = inference.inference
    switch statistic {
    case .mean: try write(totals.means(inference: inference), .decimal(4))
    case .total: try write(totals.totals(inference: inference), .decimal(1))
    case .ratio: try write(totals.ratios(inference: inference), .decimal(4))
    case .share:
      try write(totals.shares(interval: interval, inference: inference), .percent(1))
    }
  }

  private func write<Value>(_ estimates: SurveyEstimates<Value>, _ style: NumberStyle) throws {
    try output.write(
      EstimateAnswer.answer(
        estimates,
        method: "survey \(statistic.rawValue)",
        style: style,
        options: ["interval": .string(interval.rawValue)],
        covariance: inference.covariance
      )
    )
  }
}
