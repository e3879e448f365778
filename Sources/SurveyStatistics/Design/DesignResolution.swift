// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// A design resolved on a table: every column read, checked and turned into whole numbers.
struct DesignResolution {
  let weights: [Double]
  let stages: [SamplingStage]
  let unitOfRow: [Int32]
  let unequalProbabilities: UnequalProbabilityForm?

  init(_ table: Table, _ design: SamplingDesign) throws(SurveyError) {
    let columns = DesignColumns(table: table)
    try DesignResolution.check(design)
    var given: [Double]?
    if let name = design.weights {
      given = try columns.weights(name)
    } else if let name = design.inclusionProbabilities {
      given = try columns.weights(fromProbabilities: name)
    }
    guard table.rowCount > 0 else {
      throw SurveyError(
        .tooFewObservations,
        culprit: "0 rows",
        "The table has no rows, so there is nothing to estimate."
      )
    }
    var builder = StageBuilder(columns: columns, design: design)
    try builder.build()
    stages = builder.stages
    unitOfRow = builder.unitOfRow
    if let given {
      weights = given
    } else if design.population != nil {
      weights = builder.sampledPart.map { 1 / $0 }
    } else {
      weights = [Double](repeating: 1, count: table.rowCount)
    }
    unequalProbabilities = try UnequalProbabilityForm(design, weights, builder)
    try DesignResolution.checkSingleClusters(stages, design)
  }

  /// Throws if the parts of a design contradict each other.
  static func check(_ design: SamplingDesign) throws(SurveyError) {
    let named = design.population?.columns ?? []
    let stageCount = max(1, design.clusters.count)
    var problem: String?
    if named.count > stageCount {
      problem =
        "there are \(named.count) population columns for \(stageCount) stages; give one per stage"
    } else if design.population != nil, named.isEmpty {
      problem = "the population names no column; name one per stage, or leave it out"
    } else if design.weights != nil, design.inclusionProbabilities != nil {
      problem = "both weights and inclusion probabilities are given; one follows from the other"
    } else if design.population != nil, design.weights == nil,
      design.inclusionProbabilities == nil, named.count < stageCount
    {
      problem =
        "without weights every stage needs a population, and there are \(named.count) for "
        + "\(stageCount) stages"
    } else if Set(design.clusters).count < design.clusters.count {
      problem = "a cluster column is named twice; name each stage once"
    }
    guard let problem else { return }
    throw SurveyError(
      .badDesign,
      culprit: named.joined(separator: ", "),
      "The design contradicts itself: \(problem)."
    )
  }

  private static func checkSingleClusters(
    _ stages: [SamplingStage],
    _ design: SamplingDesign
  ) throws(SurveyError) {
    for (index, stage) in stages.enumerated() {
      let single = stage.singleClusterStrata
      guard !single.isEmpty else { continue }
      let names = single.prefix(5).map { "'\(stage.stratumNames[$0])'" }.joined(separator: ", ")
      let rest = single.count > 5 ? " and \(single.count - 5) more" : ""
      if design.singleClusters == .reject {
        if index == 0, design.strata == nil, design.clusters.isEmpty {
          throw SurveyError(
            .singleCluster,
            culprit: stage.stratumNames[single[0]],
            "There is one respondent, whose spread nobody knows; an error takes at least two."
          )
        }
        throw SurveyError(
          .singleCluster,
          culprit: stage.stratumNames[single[0]],
          "\(single.count == 1 ? "Stratum" : "Strata") \(names)\(rest) "
            + "\(single.count == 1 ? "has" : "have") a single cluster at stage \(index + 1), so "
            + "the variance cannot be estimated. Merge strata, or choose what becomes of them: "
            + "certainty, center or average (--single-cluster)."
        )
      }
      let others = (0..<stage.strataCount).contains { stage.sampled(in: $0) > 1 }
      if design.singleClusters == .average, !others {
        throw SurveyError(
          .singleCluster,
          culprit: stage.stratumNames[single[0]],
          "Every stratum at stage \(index + 1) has a single cluster, so there is no average "
            + "variance to give \(names)\(rest); merge strata, or choose certainty or center."
        )
      }
    }
  }
}
