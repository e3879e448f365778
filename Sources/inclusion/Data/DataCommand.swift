// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// The data sets inside the command.
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "The bundled data sets, with their cards.",
    subcommands: [DataList.self, DataShow.self, DataExport.self]
  )
}
