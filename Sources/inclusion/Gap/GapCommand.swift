// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// The gap between two groups.
struct GapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gap",
    abstract: "The gap between two groups, on every scale.",
    discussion: """
      inclusion gap VARIABLE … compares two groups of a survey, inclusion gap rates … two published \
      rates, inclusion gap decompose VARIABLE … says what may explain a gap. A column that has the name \
      of a subcommand is given after --: inclusion gap … -- rates.
      """,
    subcommands: [
      GapSurvey.self, GapRates.self, GapDecompose.self, GapComposition.self,
      GapFactors.self, GapPairs.self, GapRankCommand.self, GapChangeCommand.self,
      GapWaves.self, GapConvergence.self,
    ],
    defaultSubcommand: GapSurvey.self
  )
}
