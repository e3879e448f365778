// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// Access points: where financial services are within reach.
struct AccessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access",
    abstract: "Access points: how many, how unequally spread, and how far away.",
    subcommands: [
      AccessDensityCommand.self, AccessCountCommand.self, AccessCheckCommand.self,
      AccessConcentrationCommand.self,
      AccessAutocorrelationCommand.self, AccessCoverageCommand.self, AccessNearestCommand.self,
      AccessCatchmentCommand.self, AccessProposeCommand.self,
    ]
  )
}
