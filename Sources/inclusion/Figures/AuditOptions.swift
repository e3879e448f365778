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

  @OptionGroup var textFile: TextFileOptions

  func validate() throws {
    guard relations == nil || figures != nil else {
      throw ValidationError("--relations says what holds between figures: give --figures too.")
    }
  }

  /// The figures that were asked for.
  func printedFigures() throws -> [Figure] {
    guard let figures else { return try Audit.peru().figures }
    return try [Figure](Table(csv: URL(fileURLWithPath: figures), options: textFile.csv))
  }

  /// The audit of the document that was asked for.
  func audit() throws -> Audit {
    guard figures != nil else { return try Audit.peru() }
    guard let relations else {
      throw ValidationError("--figures needs --relations: what should hold between the figures.")
    }
    return try Audit(
      printedFigures(),
      relations: [Relation](
        Table(csv: URL(fileURLWithPath: relations), options: textFile.csv)
      ),
      tables: Audit.bundledTable
    )
  }
}
