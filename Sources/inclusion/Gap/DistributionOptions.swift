// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion

/// What a gap of distributions is measured by.
struct DistributionOptions: ParsableArguments {
  /// The statistics by name.
  enum Statistic: String, CaseIterable, ExpressibleByArgument {
    case quantile, gini
  }

  @Option(help: "The statistic: quantile or gini; quantile without the option.")
  var statistic: Statistic?

  @Option(
    help: ArgumentHelp(
      "The part of a group below the quantile; 0.5, the median, without the option.",
      valueName: "part"
    )
  )
  var quantile: Double?

  @Option(
    help: ArgumentHelp(
      """
      The bandwidth of the density at the quantile, in the unit of the variable; without the option \
      Silverman's for each group.
      """,
      valueName: "width"
    )
  )
  var bandwidth: Double?

  /// The statistic for the library.
  var request: DistributionStatistic {
    statistic == .gini ? .gini : .quantile(quantile ?? 0.5, bandwidth: bandwidth)
  }

  /// Refuses an option that would do nothing.
  func check() throws {
    guard statistic == .gini, quantile != nil || bandwidth != nil else { return }
    throw ValidationError(
      "--\(quantile != nil ? "quantile" : "bandwidth") does nothing for --statistic gini; leave it out."
    )
  }

  /// The statistic as an answer repeats it.
  static func described(_ statistic: DistributionStatistic) -> [String: String] {
    guard case .quantile(let part, let bandwidth) = statistic else { return ["statistic": "gini"] }
    var options = ["statistic": "quantile", "quantile": "\(part)"]
    if let bandwidth { options["bandwidth"] = "\(bandwidth)" }
    return options
  }
}
