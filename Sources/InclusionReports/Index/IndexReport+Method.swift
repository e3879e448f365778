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
    var weightings: [String] = []
    for dimension in dimensions where dimension.children.count > 1 {
      let words: String = weighting(of: dimension)
      if !weightings.contains(words) { weightings.append(words) }
    }
    if weightings.isEmpty { weightings = [say(.indexWeightsEqual)] }
    steps.append((say(.indexStepWeights), weightings.joined(separator: "; "), nil))
    let means = distinct(dimensions.filter { $0.children.count > 1 }.map(\.aggregation))
    for (place, found) in means.enumerated() {
      let owners: [String] = dimensions.filter {
        $0.children.count > 1 && $0.aggregation == found.value
      }.map(\.name)
      let choice: String = name(of: found.value)
      steps.append(
        (
          place == 0 ? say(.indexStepAggregation) : "",
          means.count == 1 ? choice : "\(choice) (\(list(owners)))",
          IndexFormula.aggregation(found.value)
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
