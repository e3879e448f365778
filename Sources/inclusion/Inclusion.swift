// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// The command: the analyst's door to the package.
@main
struct Inclusion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inclusion",
    abstract: "Measures digital financial inclusion.",
    discussion: """
      Exit status: 0 done; 1 the data or the request is wrong (the message is on standard error and \
      nothing is on standard output), or an audit does not pass (its answer is written); 64 bad usage.
      """,
    version: "0.1.0",
    subcommands: [
      FiguresCommand.self, DataCommand.self, GapCommand.self, AccessCommand.self,
      ExclusionCommand.self, IndexCommand.self, InequalityCommand.self, ReportCommand.self,
      SurveyCommand.self,
    ]
  )
}
