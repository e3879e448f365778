// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// Turns the columns of a design into stages, from the first to the last that variance needs.
struct StageBuilder {
  let columns: DesignColumns
  let design: SamplingDesign
  private(set) var stages: [SamplingStage] = []
  /// For each row its cluster in the last stage built.
  private(set) var unitOfRow: [Int32] = []
  /// For each row the product over the stages of sample over population.
  private(set) var sampledPart: [Double] = []

  init(columns: DesignColumns, design: SamplingDesign) {
    self.columns = columns
    self.design = design
  }

  /// Builds the stages that have a population, and the first in any case.
  mutating func build() throws(SurveyError) {
    let rowCount = columns.table.rowCount
    guard rowCount <= Int(Int32.max) else {
      throw SurveyError(
        .tooManyRows,
        culprit: "\(rowCount)",
        "A survey holds at most \(Int32.max) rows; collapse the data in parts and merge the totals."
      )
    }
    let strata = try design.strata.map { name throws(SurveyError) in
      try columns.codes(name, role: "strata")
    }
    sampledPart = [Double](repeating: 1, count: rowCount)
    let depth = max(1, design.population?.columns.count ?? 1)
    for stage in 0..<depth {
      let clusters: CodedRows? =
        stage < design.clusters.count
        ? try columns.codes(design.clusters[stage], role: "clusters") : nil
      if stage == 0 {
        try addFirst(strata, clusters)
      } else {
        // A cluster of the stage above is the stratum of this one.
        let names = stages[stage - 1].clusterCount
        try add(
          parents: unitOfRow,
          count: names,
          names: (0..<names).map { "cluster \($0 + 1)" },
          clusters,
          parentOfStratum: Array(0..<Int32(names)),
          stage: stage
        )
      }
    }
  }

  private mutating func addFirst(
    _ strata: CodedRows?,
    _ clusters: CodedRows?
  ) throws(SurveyError) {
    var codes = strata?.codes ?? [Int32](repeating: 0, count: columns.table.rowCount)
    var names = strata?.labels ?? ["the whole sample"]
    // Levels that no row has are no strata.
    var used = [Int32](repeating: -1, count: names.count)
    for code in codes { used[Int(code)] = 0 }
    var kept: [String] = []
    for index in used.indices where used[index] == 0 {
      used[index] = Int32(kept.count)
      kept.append(names[index])
    }
    if kept.count < names.count {
      codes = codes.map { used[Int($0)] }
      names = kept
    }
    if let clusters, !design.isNested { try checkCrossing(codes, names, clusters) }
    try add(
      parents: codes,
      count: names.count,
      names: names,
      clusters,
      parentOfStratum: [],
      stage: 0
    )
  }

  private mutating func add(
    parents: [Int32],
    count: Int,
    names: [String],
    _ clusters: CodedRows?,
    parentOfStratum: [Int32],
    stage: Int
  ) throws(SurveyError) {
    let rowCount = parents.count
    let paired = PairedRows(
      parents,
      count: count,
      clusters?.codes ?? Array(0..<Int32(rowCount)),
      count: clusters?.count ?? rowCount
    )
    var firstCluster = [Int32](repeating: 0, count: count + 1)
    for stratum in paired.firstOfNumber { firstCluster[Int(stratum) + 1] += 1 }
    for stratum in 0..<count { firstCluster[stratum + 1] += firstCluster[stratum] }
    var population = [Double](repeating: .infinity, count: count)
    if let finite = design.population {
      population = try populations(
        finite,
        stage: stage,
        stratumOfRow: parents,
        sampled: (0..<count).map { Double(firstCluster[$0 + 1] - firstCluster[$0]) },
        names: names
      )
    }
    var sampledAbove = [Double](repeating: 1, count: count)
    if stage > 0 {
      let above = stages[stage - 1]
      for (stratum, parent) in parentOfStratum.enumerated() {
        let upper = Int(above.stratumOfCluster[Int(parent)])
        sampledAbove[stratum] =
          above.sampledAbove[upper] * Double(above.sampled(in: upper)) / above.population[upper]
      }
    }
    stages.append(
      SamplingStage(
        firstCluster: firstCluster,
        stratumOfCluster: paired.firstOfNumber,
        population: population,
        parentOfStratum: parentOfStratum,
        sampledAbove: sampledAbove,
        stratumNames: names
      )
    )
    unitOfRow = paired.numbers
    if let last = stages.last, design.population != nil {
      for row in 0..<rowCount {
        let stratum = Int(parents[row])
        sampledPart[row] *= Double(last.sampled(in: stratum)) / population[stratum]
      }
    }
  }

  /// The population of each stratum, the same in all its rows and no smaller than its sample.
  private func populations(
    _ finite: FinitePopulation,
    stage: Int,
    stratumOfRow: [Int32],
    sampled: [Double],
    names: [String]
  ) throws(SurveyError) -> [Double] {
    let name = finite.columns[stage]
    let values = try columns.numbers(name, role: "the population of stage \(stage + 1)")
    var given = [Double](repeating: .nan, count: sampled.count)
    var result = given
    for (row, value) in values.enumerated() {
      let stratum = Int(stratumOfRow[row])
      if value == given[stratum] { continue }
      guard value > 0, !given[stratum].isFinite else {
        let isMissing = value.isNaN
        throw SurveyError(
          isMissing ? .missingValue : value > 0 ? .populationVaries : .populationTooSmall,
          culprit: names[stratum],
          "The population '\(name)' of stratum '\(names[stratum])' is "
            + "\(isMissing ? "missing" : "\(value)") in row \(row + 1)"
            + (given[stratum].isFinite ? ", and was \(given[stratum]) before" : "")
            + "; every row of a stratum states the same positive number."
        )
      }
      given[stratum] = value
      if case .counts = finite {
        result[stratum] = value
      } else {
        result[stratum] = sampled[stratum] / value
      }
      guard result[stratum] >= sampled[stratum] * (1 - 1e-9) else {
        throw SurveyError(
          .populationTooSmall,
          culprit: names[stratum],
          "Stratum '\(names[stratum])' has \(Int(sampled[stratum])) sampled clusters, more than "
            + "the population of \(result[stratum]) that '\(name)' states in row \(row + 1); give "
            + "the number of clusters it was drawn from, or say that these are fractions."
        )
      }
      result[stratum] = max(result[stratum], sampled[stratum])
    }
    return result
  }

  /// Throws if a cluster has rows in two strata.
  private func checkCrossing(
    _ strata: [Int32],
    _ names: [String],
    _ clusters: CodedRows
  ) throws(SurveyError) {
    var stratumOfCluster = [Int32](repeating: -1, count: clusters.count)
    for (row, cluster) in clusters.codes.enumerated() {
      let known = stratumOfCluster[Int(cluster)]
      if known < 0 {
        stratumOfCluster[Int(cluster)] = strata[row]
      } else if known != strata[row] {
        let label = clusters.labels[Int(cluster)]
        throw SurveyError(
          .clusterCrossesStrata,
          culprit: label,
          "Cluster '\(label)' has rows in the strata '\(names[Int(known)])' and "
            + "'\(names[Int(strata[row])])' (row \(row + 1)); if it is a name that each stratum "
            + "gives anew, say that clusters are nested."
        )
      }
    }
  }
}
