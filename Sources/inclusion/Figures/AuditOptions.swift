// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports
import Foundation

/// Which document is audited: the Peru assessment, or one of the user's own.
struct AuditOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A CSV file of printed figures to audit instead of those of the Peru assessment.",
      valueName: "file"
    )
  )
  var figures: String?

  @Option(
    help: ArgumentHelp(
      "The CSV file of the relations between those figures.",
      valueName: "file"
    )
  )
  var relations: String?

  func validate() throws {
    guard (figures == nil) == (relations == nil) else {
      throw ValidationError("--figures and --relations belong together: give both or neither.")
    }
  }

  /// The audit of the document that was asked for.
  func audit() throws -> Audit {
    guard let figures, let relations else { return try Audit.peru() }
    return try Audit(
      [Figure](Table(csv: URL(fileURLWithPath: figures))),
      relations: [Relation](Table(csv: URL(fileURLWithPath: relations))),
      tables: Audit.bundledTable
    )
  }
}
