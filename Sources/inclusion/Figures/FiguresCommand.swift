// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// The printed figures of a document, and whether they hold together.
struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "The printed figures of a document, and whether they hold together.",
    subcommands: [FiguresVerify.self, FiguresList.self]
  )
}
