// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// What every estimate from a survey can be asked with: groups, data, design, errors, output.
struct SurveyOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The columns by which groups are made.", valueName: "column,…"))
  var by: String?

  @OptionGroup var input: DataOptions
  @OptionGroup var design: DesignOptions
  @OptionGroup var inferenceOptions: InferenceOptions
  @OptionGroup var output: OutputOptions

  /// The columns by which groups are made.
  var groups: [String] { Names.list(by) }

  /// How errors are made.
  var inference: Inference { inferenceOptions.inference }

  /// What to do with missing values.
  var missing: MissingPolicy { input.missing == .omit ? .omit : .reject }

  /// The survey, restricted to the conditions as a domain.
  func survey() throws -> Survey { try design.survey(input) }

  /// Writes estimates as an answer.
  func write<Value>(
    _ estimates: SurveyEstimates<Value>,
    method: String,
    style: NumberStyle,
    styleOfLevels: NumberStyle? = nil,
    options: [String: JSONValue] = [:],
    notes: [String] = []
  ) throws {
    try output.write(
      EstimateAnswer.answer(
        estimates,
        method: method,
        style: style,
        styleOfLevels: styleOfLevels,
        options: options,
        notes: notes,
        covariance: inferenceOptions.covariance
      )
    )
  }
}

/// The only interval of means, totals and ratios.
enum WaldInterval: String, CaseIterable, ExpressibleByArgument {
  case wald
}
