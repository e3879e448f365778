// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// Who is excluded in several ways at once.
struct ExclusionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exclusion",
    abstract: "Multidimensional exclusion (Alkire–Foster): who lacks several things at once.",
    discussion: """
      An indicator is a column of 0 and 1 (1 for who lacks it) or a condition that holds for who lacks \
      it; 'name: condition' gives it a name. Headcount H is the share of those who lack at least the \
      part --cutoff of all indicators, intensity A how much they lack, and H · A the adjusted headcount.

      Example: inclusion exclusion 'account == 0' 'savings: saved == 0' noPhone --cutoff 0.5 \
      --by area --data people.csv --weights w --strata region --clusters village
      """
  )

  @Argument(help: "What a person may lack: columns of 0 and 1, or conditions.")
  var indicators: [String]

  @Option(
    help: ArgumentHelp(
      "The part of all indicators, by weight, from which a person counts as excluded.",
      valueName: "share"
    )
  )
  var cutoff = 0.5

  @Option(
    help: ArgumentHelp(
      "What each indicator weighs, in their order (default: all alike).",
      valueName: "number,…"
    )
  )
  var indicatorWeights: String?

  @Flag(help: "Headcount, intensity and adjusted headcount at every cut-off instead.")
  var acrossCutoffs = false

  @OptionGroup var options: SurveyOptions

  func validate() throws { _ = try weights() }

  func run() throws {
    let weights = try weights()
    var parts: [ExclusionIndicator] = []
    for (text, weight) in zip(indicators, weights) {
      parts.append(try ExclusionCommand.indicator(text, weight: weight))
    }
    let question = try MultidimensionalExclusion(parts, cutoff: cutoff)
    let survey = try options.survey()
    var notes: [String] = []
    let estimates: InequalityEstimates
    if acrossCutoffs {
      estimates = try survey.exclusionAcrossCutoffs(
        question,
        by: options.groups,
        missing: options.missing,
        inference: options.inference
      )
      notes += estimates.exclusionDominance.map(ExclusionCommand.sentence)
    } else {
      estimates = try survey.exclusion(
        question,
        by: options.groups,
        missing: options.missing,
        inference: options.inference
      )
    }
    notes.append(
      "Indicators and weights: "
        + zip(question.indicators, question.weights).map { indicator, weight in
          "\(indicator.name) \(NumberStyle.decimal(3).text(weight))"
        }.joined(separator: ", ") + "."
    )
    try options.output.write(answer(estimates, notes))
  }

  private func answer(_ estimates: InequalityEstimates, _ notes: [String]) -> Answer {
    var table = ResultTable(
      columns: [
        .init("group", "Group"), .init("measure", "Measure"), .init("variable", "Indicator"),
        .init("cutoff", "Cut-off"),
      ] + EstimateAnswer.columns
    )
    let isForPeople = options.output.format == .table
    for record in estimates.records {
      let name = record.subject.measure
      let title = isForPeople ? ExclusionCommand.titles[name] ?? name : name
      table.append(
        [
          EstimateAnswer.group(record.group), .text(title), .text(record.subject.variable),
          .number(record.subject.parameter, isForPeople ? .upTo(4) : .plain),
        ]
          + EstimateAnswer.cells(
            record.estimate,
            name == "adjustedHeadcount" ? .decimal(3) : .percent(1),
            confidence: options.inferenceOptions.confidence
          )
      )
    }
    let covariance = options.inferenceOptions.covariance
    return Answer(
      method: "exclusion",
      options: [
        "cutoff": .number(cutoff),
        "confidence": .number(options.inferenceOptions.confidence),
      ],
      results: table,
      notes: notes + estimates.notes + certainty(estimates),
      supplements: covariance
        ? ["covariance": EstimateAnswer.matrix(estimates.covariance())] : [:]
    )
  }

  /// What is to be said of shares of nobody and of everybody.
  private func certainty(_ estimates: InequalityEstimates) -> [String] {
    let isCertain = estimates.records.contains { record in
      let value = record.estimate.value.value
      return record.subject.measure == "headcount" && (value == 0 || value == 1)
        && record.estimate.standardError == 0
    }
    guard isCertain else { return [] }
    return [
      "The standard error of a headcount of 0 or 100 % is understated: its variance is zero by formula."
    ]
  }

  private static let titles = [
    "headcount": "Headcount (H)", "intensity": "Intensity (A)",
    "adjustedHeadcount": "Adjusted headcount (M0)", "rawHeadcount": "Lack it",
    "censoredHeadcount": "Lack it and are excluded", "contribution": "Part of M0",
    "groupContribution": "Group's part of M0",
  ]

  /// A column, a condition, or a name before a condition.
  private static func indicator(_ text: String, weight: Double) throws -> ExclusionIndicator {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    let comparisons = ["==", "!=", "<", ">"]
    guard comparisons.contains(where: { text.contains($0) }) else {
      return ExclusionIndicator(text, weight: weight)
    }
    guard parts.count == 2, !comparisons.contains(where: { parts[0].contains($0) }) else {
      return ExclusionIndicator(where: try Condition(text), weight: weight)
    }
    return ExclusionIndicator(parts[0], where: try Condition(parts[1]), weight: weight)
  }

  private static func sentence(_ pair: ExclusionDominance) -> String {
    let names = [pair.higher, pair.lower].map { $0.map(\.level).joined(separator: " · ") }
    return pair.holdsEverywhere
      ? "\(names[0]) is at least as excluded as \(names[1]) at every cut-off."
      : "\(names[0]) and \(names[1]) change places between cut-offs: their order hangs on the choice."
  }

  private func weights() throws -> [Double] {
    guard let indicatorWeights else { return indicators.map { _ in 1 } }
    let weights = try Names.numbers(indicatorWeights, of: "--indicator-weights")
    guard weights.count == indicators.count else {
      throw ValidationError(
        "--indicator-weights has \(weights.count) weights for \(indicators.count) indicators; give "
          + "one for each."
      )
    }
    return weights
  }
}
