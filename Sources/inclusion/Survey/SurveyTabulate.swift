// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import FinancialInclusion
import InclusionReports

/// Two categories against each other, with a test of their independence.
struct SurveyTabulate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tabulate",
    abstract: "Two categories against each other, with a test of independence.",
    discussion: """
      Example: inclusion survey tabulate area account --data people.csv --weights w \
      --clusters village --test rao-scott
      """
  )

  @Argument(help: "The column whose levels are the rows.")
  var rows: String

  @Argument(help: "The column whose levels are the columns.")
  var columns: String

  @Option(
    help: """
      Test independence: rao-scott (the F form), rao-scott-chi-square, wald or adjusted-wald; \
      repeatable.
      """
  )
  var test: [IndependenceTest] = []

  @OptionGroup var input: DataOptions
  @OptionGroup var design: DesignOptions
  @OptionGroup var inference: InferenceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let tabulation = try design.survey(input).crossTabulation(
      of: rows,
      by: columns,
      missing: input.missing == .omit ? .omit : .reject,
      inference: inference.inference
    )
    let tests = try test.map { try tabulation.test($0) }
    var supplements: [String: JSONValue] = [:]
    if inference.covariance {
      supplements["covariance"] = EstimateAnswer.matrix(tabulation.cells.covariance())
    }
    if !tests.isEmpty { supplements["tests"] = .array(tests.map(TestAnswer.json)) }
    var table = ResultTable(
      columns: [.init("group", "Group"), .init("share", "Share")] + EstimateAnswer.columns
    )
    for (record, share) in zip(tabulation.cells.records, tabulation.shares) {
      table.append(
        [EstimateAnswer.group(record.group), .number(share, .percent(1))]
          + EstimateAnswer.cells(record.estimate, .decimal(1), confidence: inference.confidence)
      )
    }
    try output.write(
      Answer(
        method: "survey tabulate",
        options: ["confidence": .number(inference.confidence)],
        results: table,
        notes: tabulation.cells.notes + tests.map(TestAnswer.sentence),
        supplements: supplements
      )
    )
  }
}

extension IndependenceTest: ExpressibleByArgument {}
