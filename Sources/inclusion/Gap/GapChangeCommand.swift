// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// How a gap differs between waves or places of a survey.
struct GapChangeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: "How a gap differs between two waves, or between two places, of a survey.",
    discussion: """
      Differences and relative gaps are compared by subtraction, in percentage points; ratios by \
      division. Levels of one table (--across) keep the covariance of their gaps; a second file \
      (--later-data) is an independent sample of the same design. Without --first and --second \
      every level is compared with the next.

      Example: inclusion gap change cuenta --by sexo --from hombre --to mujer --across area \
      --first urbano --second rural --data bundled:enaho-like-synthetic --weights factor07 \
      --strata estrato --clusters conglome
      """
  )

  @Option(
    help: ArgumentHelp("The column of the waves or places, in the data.", valueName: "column")
  )
  var across: String?

  @Option(help: ArgumentHelp("The earlier wave, or the place compared with.", valueName: "level"))
  var first: String?

  @Option(help: ArgumentHelp("The later wave, or the other place.", valueName: "level"))
  var second: String?

  @Option(
    help: ArgumentHelp("The data of a later wave, with the same columns.", valueName: "file")
  )
  var laterData: String?

  @Option(
    help: ArgumentHelp("The level of the column, where it holds texts.", valueName: "level")
  )
  var level: String?

  @OptionGroup var options: GapOptions

  func validate() throws {
    guard (across == nil) != (laterData == nil) else {
      throw ValidationError(
        "Give --across, a column of waves or places, or --later-data, a second file."
      )
    }
    guard laterData != options.input.data else {
      throw ValidationError(
        "--data and --later-data are both '\(options.input.data)', and a gap does not change to "
          + "itself; name the file of the later wave, or the column that tells the waves apart with "
          + "--across."
      )
    }
    guard across == nil || (first == nil) == (second == nil) else {
      throw ValidationError("--first and --second belong together.")
    }
  }

  func run() throws {
    let survey = try options.design.survey(options.input)
    var changes: [GapChange] = []
    var notes: [String] = []
    if let across {
      let gaps = try options.gaps(of: survey, within: [across])
      notes = gaps.notes
      if let first, let second {
        changes = [try gaps.change(level: level, from: first, to: second)]
      } else {
        changes = try gaps.changes(level: level)
      }
    } else {
      var later = options.input
      later.data = laterData ?? ""
      let names = [first ?? options.input.data, second ?? later.data]
      let gaps = try [gap(survey), gap(options.design.survey(later))]
      changes = [try gaps[0].change(to: gaps[1], first: names[0], second: names[1])]
    }
    try options.output.write(
      GapChangeAnswer.answer(
        changes,
        method: "gap change",
        options: options.answered,
        notes: notes,
        confidence: options.inference.confidence,
        titles: options.output.format == .table
      )
    )
  }

  private func gap(_ survey: Survey) throws -> SurveyGap {
    try survey.gap(
      in: options.variable,
      level: level,
      by: options.columns,
      from: options.groups.from,
      to: options.groups.to,
      missing: options.missing,
      inference: options.inference
    )
  }
}
