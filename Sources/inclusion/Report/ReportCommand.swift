// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// Reports that a person can open.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Reports that a person can open: HTML, Markdown and workbooks.",
    subcommands: [ReportPeru.self, ReportSurvey.self, ReportIndex.self, ReportAccess.self]
  )
}
