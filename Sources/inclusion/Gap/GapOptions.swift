// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import FinancialInclusion
import InclusionReports

/// What a gap between two groups of a survey is asked with.
struct GapOptions: ParsableArguments {
  @Argument(help: "The column that the groups are compared by.")
  var variable: String

  @Option(
    help: ArgumentHelp(
      "The column that tells the groups apart; several for intersections.",
      valueName: "column,…"
    )
  )
  var by: String

  @Option(
    help: ArgumentHelp(
      """
      The group measured from, usually the better served: a level, levels with a slash between them \
      for an intersection (men/urban), or '*' for everyone.
      """,
      valueName: "level"
    )
  )
  var from: String

  @Option(help: ArgumentHelp("The group measured to, named alike.", valueName: "level"))
  var to: String

  @OptionGroup var input: DataOptions
  @OptionGroup var design: DesignOptions
  @OptionGroup var inferenceOptions: InferenceOptions
  @OptionGroup var output: OutputOptions

  /// The columns that tell the groups apart.
  var columns: GapColumns { GapColumns(Names.list(by)) }

  /// Both groups, as the options name them.
  var groups: (from: GapGroup, to: GapGroup) { (GapOptions.group(from), GapOptions.group(to)) }

  /// How errors are made.
  var inference: Inference { inferenceOptions.inference }

  /// What to do with missing values.
  var missing: MissingPolicy { input.missing == .omit ? .omit : .reject }

  /// The gaps of a survey.
  func gaps(
    of survey: Survey,
    within places: [String] = [],
    interval: RatioInterval = .log,
    differenceInterval: DifferenceInterval = .wald
  ) throws -> SurveyGaps {
    try survey.gaps(
      in: variable,
      by: columns,
      from: groups.from,
      to: groups.to,
      within: places,
      interval: interval,
      differenceInterval: differenceInterval,
      missing: missing,
      inference: inference
    )
  }

  /// What was asked, for an answer.
  var answered: [String: JSONValue] {
    [
      "from": .string(from), "to": .string(to), "by": .string(by),
      "confidence": .number(inference.confidence),
    ]
  }

  /// The name of a measure: a title for people, the key for programs.
  func name(of measure: GapMeasure) -> ResultCell {
    .text(output.format == .table ? measure.title : measure.rawValue)
  }

  private static func group(_ text: String) -> GapGroup { text == "*" ? .everyone : .level(text) }
}

extension RatioInterval: ExpressibleByArgument {}
extension DifferenceInterval: ExpressibleByArgument {}
extension GapMeasure: ExpressibleByArgument {}
extension SimultaneousIntervals: ExpressibleByArgument {}
extension GrowthScale: ExpressibleByArgument {}
extension TrendFit: ExpressibleByArgument {}
