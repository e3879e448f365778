// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import FinancialInclusion

/// How a decomposition draws at random.
struct SimulationOptions: ParsableArguments {
  /// The number of draws without the option.
  static let usualDraws = 1000

  @Option(
    help: """
      How often respondents are drawn and paired; 1000 without the option. --seed says where chance \
      starts.
      """
  )
  var draws: Int?

  @Option(help: "The order in which factors are switched: random (in every draw) or given.")
  var order: SwitchingOrder?
}

extension SwitchingOrder: ExpressibleByArgument {}
