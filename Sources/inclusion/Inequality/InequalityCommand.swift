// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// How unequal a variable is.
struct InequalityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inequality",
    abstract: "How unequal a variable is: Gini, Theil, concentration and others.",
    discussion: """
      Weights are shares of the whole: multiplied by a constant they change nothing. Zeros stay zeros; \
      a measure that cannot hold them says so. Errors know the design and that ranks are estimated.

      Example: inclusion inequality income --measure gini,palma --by area --data people.csv --weights w
      Example: inclusion inequality account --rank income --measure concentration,erreygers \
      --data people.csv --weights w --strata region --clusters village
      """
  )

  @Argument(help: "The column of numbers.")
  var variable: String

  @OptionGroup var request: InequalityOptions
  @OptionGroup var options: SurveyOptions

  func run() throws {
    let survey = try options.survey()
    var lists: [InequalityEstimates] = []
    var notes: [String] = []
    let measures = try request.measures()
    if let groups = request.groups {
      guard options.by == nil else {
        throw ValidationError("Take either --by (a measure in each group) or --groups (its parts).")
      }
      for measure in measures {
        lists.append(
          try survey.inequalityDecomposition(
            of: variable,
            by: Names.list(groups),
            measure: measure,
            missing: options.missing,
            inference: options.inference
          )
        )
      }
    } else if !measures.isEmpty {
      lists.append(
        try survey.inequality(
          of: variable,
          measures: measures,
          by: options.groups,
          missing: options.missing,
          inference: options.inference
        )
      )
    }
    if let rank = request.rank {
      let (list, notesOnBounds) = try concentration(survey, rank)
      lists.append(list)
      notes += notesOnBounds
    }
    let answer = try InequalityAnswer.answer(
      lists,
      method: "inequality",
      options: ["measures": .array(try request.names().map { .string($0.rawValue) })],
      notes: notes,
      inference: options.inferenceOptions,
      isForPeople: options.output.format == .table
    )
    try options.output.write(answer)
  }

  private func concentration(
    _ survey: Survey,
    _ rank: String
  ) throws -> (InequalityEstimates, notes: [String]) {
    if let contributors = request.explainedBy {
      guard options.by == nil else {
        throw ValidationError("--explained-by is for everyone; restrict to a group with --where.")
      }
      let parts = try survey.concentrationDecomposition(
        of: variable,
        rankedBy: rank,
        explainedBy: Names.list(contributors),
        missing: options.missing,
        inference: options.inference
      )
      return (parts, [])
    }
    var notes: [String] = []
    let indices = try request.indices {
      let range = try survey.observedRange(of: variable, missing: options.missing)
      notes.append(
        "The bounds of the Erreygers index are those observed, "
          + "\(NumberStyle.plain.text(range.lowerBound)) and "
          + "\(NumberStyle.plain.text(range.upperBound)); where '\(variable)' can be less or more, "
          + "give --bounds."
      )
      return range
    }
    if indices.contains(.wagstaff()), request.bounds == nil {
      notes.append("The bounds of the Wagstaff index are 0 and 1; give others with --bounds.")
    }
    let estimates = try survey.concentration(
      of: variable,
      rankedBy: rank,
      indices: indices,
      by: options.groups,
      missing: options.missing,
      inference: options.inference
    )
    return (estimates, notes)
  }
}
