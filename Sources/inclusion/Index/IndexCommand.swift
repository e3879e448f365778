// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// Composite indices: from indicators to scores and ranks.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Composite indices: from indicators to scores and ranks.",
    subcommands: [
      IndexScore.self, IndexSurvey.self, IndexDiagnose.self, IndexSensitivity.self,
      IndexCompare.self, IndexPreset.self, IndexPresets.self,
    ]
  )
}
