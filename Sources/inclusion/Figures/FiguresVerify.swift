// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// One verdict per printed figure, from the relations it takes part in.
struct FiguresVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "One verdict per printed figure: reproduced, consistent, inconsistent, input only.",
    discussion: """
      Every verdict comes from a declared relation that is evaluated with everything the printed \
      digits can mean. The exit status is 1, after the answer is written, when a relation fails \
      that no finding explains, or when a finding is stale because its relation holds.

      Example: inclusion figures verify --failing
      """
  )

  @Flag(help: "Only the figures that do not hold together.")
  var failing = false

  @Option(help: ArgumentHelp("Only this figure.", valueName: "figure"))
  var id: String?

  @OptionGroup var document: AuditOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let audit = try document.audit()
    let result = try audit.result()
    var verdicts = result.verdicts
    if let id {
      verdicts = [try result.verdict(of: id)]
    }
    if failing { verdicts = verdicts.filter { $0.verdict == .inconsistent } }
    try output.write(
      Answer(
        method: "figures verify",
        options: ["looseness": .number(audit.looseness)],
        results: FigureTables.verdicts(verdicts),
        notes: FigureTables.notes(on: result)
      )
    )
    guard result.passes else {
      throw CommandFailure(
        result.unexplained.map { FigureTables.sentence(on: $0) }.joined(separator: "\n")
      )
    }
  }
}
