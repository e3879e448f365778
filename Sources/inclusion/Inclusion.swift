// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

@main
struct Inclusion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inclusion",
    abstract: "Measures digital financial inclusion.",
    version: "0.1.0"
  )
}
