// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// How a calibration moves weights and totals.
struct SurveyCalibrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract:
      "What a calibration does: every known total before and after, and how far weights move.",
    discussion: """
      Example: inclusion survey calibrate --data people.csv --weights w --clusters village \
      --calibrate raking --totals census.csv

      The weights themselves: inclusion survey weights, with the same options. Every other survey \
      command takes them, too.
      """
  )

  @OptionGroup var input: DataOptions
  @OptionGroup var design: DesignOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let survey = try design.survey(input)
    guard let fit = survey.calibrationFit else {
      throw CommandFailure("There is nothing to calibrate to; give --calibrate and --totals.")
    }
    var table = ResultTable(
      columns: [
        .init("variable", "Variable"), .init("level", "Level"), .init("total", "Known total"),
        .init("before", "Before"), .init("after", "After"),
      ]
    )
    for margin in fit.margins {
      table.append([
        .text(margin.known.variable), .text(orMissing: margin.known.level),
        .number(margin.known.total, .decimal(2)), .number(margin.before, .decimal(2)),
        .number(margin.after, .decimal(2)),
      ])
    }
    let range = fit.ratioRange
    try output.write(
      Answer(
        method: "survey calibrate",
        options: ["calibrate": .string(design.calibration.calibrate?.rawValue ?? "")],
        results: table,
        notes: [
          "Weights change by a factor from \(Printed.decimal(range.lowerBound, digits: 4)) to \(Printed.decimal(range.upperBound, digits: 4)); "
            + "Newton's method took \(fit.steps) steps."
        ] + survey.notesOnWeights,
        supplements: [
          "ratios": .object([
            "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound),
          ]),
          "steps": .number(Double(fit.steps)),
        ]
      )
    )
  }
}
