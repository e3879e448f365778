// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

/// What can be varied in any index: the plan of a report that is given none.
///
/// Weights are drawn within a quarter either way; the mean at the top is arithmetic or geometric;
/// indicators are normalised between their ends or by their spread, on the scale that the index has
/// now; and each indicator is left out. A possibility that these data do not allow is no possibility.
struct CommonAssumptions {
  let index: CompositeIndex
  let scores: IndexScores
  let table: Table
  let units: String
  let year: String?
  let withoutParts: [LeftOutPart]
  let say: Catalogue

  /// The plan; nil if there is nothing to vary.
  var plan: SensitivityPlan? {
    var assumptions: [Assumption] = []
    if scores.plan.nodes.contains(where: { $0.parts.count > 1 }) {
      assumptions.append(Assumption(say(.indexFactorWeights), .weights(.within(0.25))))
    }
    let means: [NodeAggregation] = aggregations
    if means.count > 1 {
      assumptions.append(
        Assumption(say(.indexFactorAggregation), .aggregation(means, nodes: topNode))
      )
    }
    let scales: [NormalizationMethod] = normalizations
    if scales.count > 1 {
      assumptions.append(Assumption(say(.indexFactorNormalization), .normalization(scales)))
    }
    let indicators: [String] = withoutParts.filter(\.isIndicator).map(\.part)
    if !indicators.isEmpty {
      assumptions.append(Assumption(say(.indexFactorLeftOut), .leavingOut(indicators)))
    }
    guard !assumptions.isEmpty else { return nil }
    return SensitivityPlan(runs: runs(of: assumptions.count), assumptions: assumptions)
  }

  /// The top, by its name; all nodes if a dimension has the same one.
  private var topNode: [String] {
    scores.plan.nodes.count { $0.name == index.name } == 1 ? [index.name] : []
  }

  /// From where to where the normalised values go, and their mean and spread; nil without a spread.
  private var scale: (range: ClosedRange<Double>, mean: Double, deviation: Double)? {
    let values: [Double] = scores.normalized.values.elements.filter { !$0.isNaN }
    guard let least = values.min(), let most = values.max(), least < most else { return nil }
    // A scale that begins above 0 suits every mean.
    let low: Double = least >= 0 ? max(least, 0.01 * most) : least
    let mean: Double = values.reduce(0) { $0 + $1 / Double(values.count) }
    let squares: Double = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let deviation: Double = (squares / Double(values.count)).squareRoot()
    guard low < most, deviation > 0, deviation.isFinite else { return nil }
    return (low...most, mean, deviation)
  }

  private var aggregations: [NodeAggregation] {
    guard index.root.children.count > 1, let scale else { return [] }
    var means: [NodeAggregation] = [index.root.aggregation]
    if index.root.aggregation != .arithmeticMean { means.append(.arithmeticMean) }
    if index.root.aggregation != .geometricMean, scale.range.lowerBound > 0 {
      means.append(.geometricMean(floor: scale.range.lowerBound))
    }
    return [means[0]]
      + means.dropFirst().filter { mean in isPossible { $0.root.aggregation = mean } }
  }

  private var normalizations: [NormalizationMethod] {
    guard index.indicators.contains(where: { $0.normalization == nil }), let scale else {
      return []
    }
    var others: [NormalizationMethod] = []
    if case .minMax = index.normalization {} else { others.append(.minMax(scale.range)) }
    if case .zScore = index.normalization {
    } else {
      others.append(
        .zScore(mean: scale.mean, standardDeviation: scale.deviation, limits: scale.range)
      )
    }
    return [index.normalization]
      + others.filter { method in isPossible { $0.normalization = method } }
  }

  /// Whether the index with a change can be made of these data.
  private func isPossible(_ change: (inout CompositeIndex) -> Void) -> Bool {
    var changed: CompositeIndex = index
    change(&changed)
    return (try? changed.scores(of: table, units: units, year: year)) != nil
  }

  /// As many samples as a report can wait for; a power of two, as Sobol' points like it.
  private func runs(of assumptions: Int) -> Int {
    let comparesUnits: Bool = scores.plan.nodes.contains {
      if case .ofAllUnits = $0.aggregation.method { true } else { false }
    }
    let work: Int = scores.count * (2 * assumptions + 2) * (comparesUnits ? 50 : 1)
    var runs: Int = 1_024
    while runs > 64, runs * work > 8_000_000 { runs /= 2 }
    return runs
  }
}
