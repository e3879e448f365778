// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// Why a gap between two groups of a survey is there.
struct GapDecompose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decompose",
    abstract: "Why a gap is there: what each factor contributes to it.",
    discussion: """
      kitagawa takes the rates of one factor; oaxaca means or shares by linear regressions; yun \
      shares by logit or probit, fairlie too, by exchanging factors between drawn respondents; gelbach \
      adds factors to a regression; rif takes quantiles or Ginis. Positive contributions widen the gap from − to. Errors know the \
      design.

      Example: inclusion gap decompose account --by sex --from men --to women --explained-by \
      schooling,age,area --normalize area --data people.csv --weights w --strata region --clusters \
      village
      """
  )

  @Argument(help: "The column that the groups are compared by: numbers, 0 and 1 for shares.")
  var variable: String

  @Option(help: ArgumentHelp("The column that tells the groups apart.", valueName: "column"))
  var by: String

  @Option(
    help: ArgumentHelp("The group measured from, usually the better served.", valueName: "level")
  )
  var from: String

  @Option(help: ArgumentHelp("The group measured to.", valueName: "level"))
  var to: String

  @Option(
    help: ArgumentHelp("The columns that may explain the gap.", valueName: "column,…")
  )
  var explainedBy: String

  @OptionGroup var choices: DecompositionOptions
  @OptionGroup var input: DataOptions
  @OptionGroup var design: DesignOptions
  @OptionGroup var inferenceOptions: InferenceOptions
  @OptionGroup var output: OutputOptions

  func validate() throws { try choices.check() }

  func run() throws {
    var options = choices.described.merging(
      ["by": by, "from": from, "to": to, "explainedBy": explainedBy],
      uniquingKeysWith: { own, _ in own }
    )
    if choices.request == nil { options["seed"] = "\(design.replication.seed)" }
    try output.write(
      answer().answer(
        options: options,
        isForPeople: output.format == .table,
        covariance: inferenceOptions.covariance
      )
    )
  }

  private func answer() throws -> DecompositionAnswer {
    let survey = try design.survey(input)
    let missing: MissingPolicy = input.missing == .omit ? .omit : .reject
    guard let method = choices.request else {
      var generator = CommandGenerator(seed: design.replication.seed)
      return DecompositionAnswer(
        try survey.decomposition(
          ofGapIn: variable,
          by: by,
          from: from,
          to: to,
          explainedBy: Names.list(explainedBy),
          method: choices.simulatedRequest,
          groupedAs: choices.groups,
          missing: missing,
          inference: inferenceOptions.inference,
          using: &generator
        )
      )
    }
    return DecompositionAnswer(
      try survey.decomposition(
        ofGapIn: variable,
        by: by,
        from: from,
        to: to,
        explainedBy: Names.list(explainedBy),
        method: method,
        groupedAs: choices.groups,
        missing: missing,
        inference: inferenceOptions.inference
      )
    )
  }
}
