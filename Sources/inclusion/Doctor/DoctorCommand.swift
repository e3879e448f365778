// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// What this program is made of and what it finds on the machine.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "What the program is made of, and what it finds on this machine.",
    discussion: """
      Versions, the library of linear algebra with its kernels and cores, the solvers, programs that \
      are used where they are installed, and the bundled data, each read whole and compared with its \
      card. Put it into a report of a problem.

      Example: inclusion doctor --format json
      """
  )

  @OptionGroup var output: OutputOptions

  func run() throws {
    var table = ResultTable(columns: [
      .init("part", "Part"), .init("name", "Name"), .init("status", "Status"),
      .init("detail", "Detail"),
    ])
    let findings =
      Machine.libraries + Machine.programs
      + (try Dataset.all.map { try Machine.finding(on: $0, isForPeople: output.format == .table) })
    for finding in findings {
      table.append([
        .text(finding.part), .text(finding.name), .text(finding.status), .text(finding.detail),
      ])
    }
    try output.write(Answer(method: "doctor", results: table))
  }
}
