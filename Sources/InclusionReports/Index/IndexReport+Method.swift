// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension IndexReport {
  /// How the index and the report were made.
  func method() -> ReportDocument.Section {
    var table = ResultTable(columns: [
      .init("step", say(.indexStep)), .init("choice", say(.indexWhatWasDone)),
      .init("formula", say(.indexFormula)),
    ])
    for step in steps {
      table.append([.text(step.name), .text(step.choice), .text(orMissing: step.formula)])
    }
    var blocks: [ReportDocument.Block] = [
      .paragraph(say(.indexMethodIntroduction, ["name": index.name])),
      .table(table, caption: say(.indexMethodCaption), source: source),
    ]
    if let plan {
      let isOwn: Bool = specification.sensitivity.plan != nil
      blocks.append(.paragraph(say(isOwn ? .indexPlanOwn : .indexPlanCommon)))
      blocks.append(.list(plan.assumptions.map { "\($0.name): \(words(for: $0.kind))" }))
    }
    blocks.append(.note(say(.indexMethodRanks)))
    if units.year != nil { blocks.append(.note(say(.indexMethodPanel))) }
    blocks.append(.paragraph(say(.indexSources)))
    blocks.append(.list(sources))
    return .init(say(.methodTitle), blocks)
  }

  /// The stages of the index, with what was chosen in each.
  private var steps: [(name: String, choice: String, formula: String?)] {
    var steps: [(name: String, choice: String, formula: String?)] = [
      (say(.indexStepMissing), name(of: index.missing), nil),
      (say(.indexStepScreening), screening, nil),
      (say(.indexStepTreatment), name(of: index.treatment), nil),
    ]
    for (place, found) in distinct(index.indicators.map { $0.normalization ?? index.normalization })
      .enumerated()
    {
      steps.append(
        (
          place == 0 ? say(.indexStepNormalization) : "", name(of: found.value),
          IndexFormula.normalization(found.value)
        )
      )
    }
    for (place, words) in owned(weighting).enumerated() {
      steps.append((place == 0 ? say(.indexStepWeights) : "", words.choice, nil))
    }
    for (place, words) in owned({ name(of: $0.aggregation) }).enumerated() {
      steps.append(
        (
          place == 0 ? say(.indexStepAggregation) : "", words.choice,
          IndexFormula.aggregation(words.example.aggregation)
        )
      )
    }
    return steps
  }

  /// The index itself and its dimensions, from the top down.
  private var dimensions: [Dimension] {
    [index.root]
      + parts.compactMap { part in
        if case .dimension(let dimension) = part.node { dimension } else { nil }
      }
  }

  /// Each choice that was made for dimensions of several parts, with those it was made for if there
  /// are several choices, and one of them.
  private func owned(
    _ choice: (Dimension) -> String
  ) -> [(choice: String, example: Dimension)] {
    let several: [Dimension] = dimensions.filter { $0.children.count > 1 }
    let shown: [Dimension] = several.isEmpty ? [index.root] : several
    let choices = distinct(shown.map(choice))
    return choices.compactMap { found in
      let owners: [Dimension] = shown.filter { choice($0) == found.value }
      guard let first = owners.first else { return nil }
      guard choices.count > 1 else { return (found.value, first) }
      return ("\(found.value) (\(list(owners.map(\.name))))", first)
    }
  }

  /// Each value once, in its order.
  private func distinct<Value: Hashable>(_ values: [Value]) -> [(value: Value, count: Int)] {
    var found: [(value: Value, count: Int)] = []
    for value in values {
      if let place = found.firstIndex(where: { $0.value == value }) {
        found[place].count += 1
      } else {
        found.append((value, 1))
      }
    }
    return found
  }

  private var screening: String {
    guard let screening = index.screening else { return say(.indexScreeningNone) }
    let share: String = NumberStyle.percent(0).text(screening.availability)
    return say(
      screening.counting == .observed ? .indexScreeningObserved : .indexScreeningPresent,
      ["share": share]
    )
  }

  /// Where a dimension's weights come from.
  private func weighting(of dimension: Dimension) -> String {
    switch dimension.weighting {
    case .given:
      let isEqual: Bool = Set(dimension.children.map(\.weight)).count == 1
      return say(isEqual ? .indexWeightsEqual : .indexWeightsGiven)
    case .principalComponents: return say(.indexWeightsComponents)
    case .factorAnalysis: return say(.indexWeightsFactors)
    case .data(.coefficientOfVariation): return say(.indexWeightsVariation)
    case .data(.entropy): return say(.indexWeightsEntropy)
    case .data(.critic): return say(.indexWeightsCritic)
    case .pairwiseComparisons: return say(.indexWeightsComparisons)
    case .budgetAllocation: return say(.indexWeightsBudget)
    case .balanced: return say(.indexWeightsBalanced)
    }
  }

  /// What the methods are from; in the report's language where a source was not read.
  private var sources: [String] {
    let caveat: String = "".asCommonlyStated
    var found: [String] = []
    let explanations: [MethodExplanation] =
      [.indexScores, .indexDiagnosis] + (analysis == nil ? [] : [.indexSensitivity])
    for source in explanations.flatMap(\.sources) {
      let own: String = source.replacing(caveat, with: say(.indexSourceUnread))
      if !found.contains(own) { found.append(own) }
    }
    return found
  }
}
