// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import FinancialInclusion
import Foundation
import InclusionReports

/// Design-based regression.
struct SurveyRegress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regress",
    abstract: "Linear and generalized linear regression.",
    discussion: """
      A formula has the outcome, ~, and columns with + between them; a:b is an interaction, a*b \
      both columns and their interaction. A text column enters by its levels; the first as text is \
      the reference.

      Example: inclusion survey regress 'account ~ sex + age + region' --family binomial \
      --data people.csv --weights w --strata region --clusters village --test region
      """
  )

  @Argument(help: "The formula: 'outcome ~ column + column'.")
  var formula: String

  @Option(help: "How the outcome varies: gaussian, binomial (0 and 1) or poisson (counts).")
  var family: RegressionFamily = .gaussian

  @Option(
    help: """
      How its expectation hangs on the predictors: identity (gaussian), logit, probit or cloglog \
      (binomial), log (poisson); the first of the family otherwise.
      """
  )
  var link: RegressionLink?

  @Option(
    help: ArgumentHelp(
      "A term all of whose coefficients are tested; repeatable.",
      valueName: "term"
    )
  )
  var test: [String] = []

  @Option(
    help: ArgumentHelp(
      "A CSV file with a row per prediction and the columns of the predictors.",
      valueName: "file"
    )
  )
  var predict: String?

  @Flag(help: "Add average marginal effects, on the scale of the outcome.")
  var marginalEffects = false

  @Flag(help: "Drop a predictor that those before it explain, instead of stopping.")
  var dropDependent = false

  @OptionGroup var input: DataOptions
  @OptionGroup var design: DesignOptions
  @OptionGroup var inference: InferenceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let model = try design.survey(input).regression(
      RegressionFormula(formula),
      family: family,
      link: link,
      missing: input.missing == .omit ? .omit : .reject,
      whenDependent: dropDependent ? .drop : .reject,
      inference: inference.inference
    )
    let tests = try test.map { try model.test(of: $0) }
    var supplements: [String: JSONValue] = [:]
    if inference.covariance { supplements["covariance"] = EstimateAnswer.matrix(model.covariance) }
    if !tests.isEmpty { supplements["tests"] = .array(tests.map(TestAnswer.json)) }
    if let predict {
      let predictions = try model.predictions(for: Table(csv: URL(fileURLWithPath: predict)))
      supplements["predictions"] = .array(
        predictions.enumerated().map { row, estimate in
          .object(SurveyRegress.numbers(estimate, ["row": .number(Double(row + 1))]))
        }
      )
    }
    if marginalEffects {
      supplements["marginalEffects"] = .array(
        try model.averageMarginalEffects().map { record in
          .object(
            SurveyRegress.numbers(
              record.estimate,
              [
                "variable": .string(record.variable),
                "level": record.level.map(JSONValue.string) ?? .null,
              ]
            )
          )
        }
      )
    }
    try output.write(
      Answer(
        method: "survey regress",
        options: [
          "confidence": .number(inference.confidence), "family": .string(family.rawValue),
          "formula": .string(model.formula.description), "link": .string(model.link.rawValue),
        ],
        results: table(model),
        notes: model.estimates.notes + tests.map(TestAnswer.sentence),
        supplements: supplements
      )
    )
  }

  private func table(_ model: SurveyRegression) -> ResultTable {
    var table = ResultTable(
      columns: [.init("variable", "Variable"), .init("level", "Level")] + EstimateAnswer.columns
        + [.init("statistic", "t"), .init("pValue", "p")]
    )
    for (place, record) in model.estimates.records.enumerated() {
      table.append(
        [.text(record.variable), .text(orMissing: record.level)]
          + EstimateAnswer.cells(
            record.estimate,
            .decimal(4),
            confidence: inference.confidence
          )
          + [
            .number(model.statistics[place], .decimal(3)),
            .number(model.pValues[place], .probability),
          ]
      )
    }
    return table
  }

  /// An estimate as JSON names its parts.
  private static func numbers(
    _ estimate: Estimate<Amount>,
    _ keys: [String: JSONValue]
  ) -> [String: JSONValue] {
    func value(_ number: Double?) -> JSONValue { number.map(JSONValue.number) ?? .null }
    return keys.merging(
      [
        "estimate": .number(estimate.value.value), "standardError": value(estimate.standardError),
        "lower": value(estimate.interval?.lower), "upper": value(estimate.interval?.upper),
      ],
      uniquingKeysWith: { own, _ in own }
    )
  }
}

extension RegressionFamily: ExpressibleByArgument {}
extension RegressionLink: ExpressibleByArgument {}
