// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

/// A sample with its design: the answer to a ``SamplingDesign`` asked of a table.
///
///     let adults = try Survey(respondents, design: SamplingDesign(weights: "w", strata: "area"))
///     try adults.share(of: "account")
///
/// A survey that exists is valid: every row has a weight, a stratum and a cluster, and every
/// variance can be estimated. The design is resolved once, to whole numbers; copies and domains
/// share it.
///
/// Edge cases:
/// - A row with weight 0 keeps its cluster in the design and belongs to no estimate.
public struct Survey: Sendable {
  /// The respondents, a row each.
  public let table: Table
  /// How they were drawn.
  public let design: SamplingDesign
  /// The analysis weight of each row.
  public internal(set) var weights: [Double]
  /// The stages that variance comes from, the first stage first.
  public let stages: [SamplingStage]
  /// The variance of a sample with unequal probabilities, where the design asks for one.
  let unequalProbabilities: UnequalProbabilityForm?
  /// For each row the cluster of the last of ``stages`` that it lies in.
  public let unitOfRow: [Int32]
  /// For each row whether it belongs to the domain; nil if all do.
  public internal(set) var domain: [Bool]?
  /// The calibration that the weights went through.
  var applied: AppliedCalibration?
  /// The trimming that they went through afterwards.
  var trimming: WeightTrimming?
  /// The weights before both; nil if there was neither.
  var weightsAsDesigned: [Double]?
  /// The replicates whose spread takes the place of Taylor linearization; nil without any.
  public internal(set) var replication: Replication?

  /// Resolves a design on a table.
  ///
  /// - Parameters:
  ///   - table: The respondents, a row each.
  ///   - design: How they were drawn.
  /// - Throws: ``SurveyError`` with code `unknownColumn`, `missingValue`, `negativeWeight`,
  ///   `notFinite`, `noWeight`, `probabilityOutOfRange`, `clusterCrossesStrata`,
  ///   `populationTooSmall`, `populationVaries`, `singleCluster`, `badDesign` or
  ///   `tooFewObservations`; each names the row, stratum or cluster.
  /// - Complexity: O(*n*) for *n* rows.
  public init(_ table: Table, design: SamplingDesign) throws(SurveyError) {
    let resolved = try DesignResolution(table, design)
    self.table = table
    self.design = design
    weights = resolved.weights
    stages = resolved.stages
    unitOfRow = resolved.unitOfRow
    unequalProbabilities = resolved.unequalProbabilities
    domain = nil
    replication = nil
  }

  /// A part of the rows of a survey, of which only weights and units are known.
  init(part table: Table, design: SamplingDesign, weights: [Double], units: ClusterPaths) {
    self.table = table
    self.design = design
    self.weights = weights
    stages = [SamplingStage(unplaced: units.count)]
    unitOfRow = units.unitOfRow
    unequalProbabilities = nil
    domain = nil
  }

  /// How many rows have a positive weight and belong to the domain.
  public var observations: Int {
    weights.indices.count { weights[$0] != 0 && domain?[$0] ?? true }
  }

  /// How many rows have weight 0, and so belong to no estimate.
  public var weightlessRows: Int { weights.count { $0 == 0 } }

  /// Clusters minus strata of the first stage that have a row in the domain; with replicate weights
  /// that came with the table, their rank minus 1.
  public var degreesOfFreedom: Double {
    if let degrees = replication?.spread.degreesOfFreedom { return Double(degrees) }
    let used = UnitTotals(
      units: (0..<Int32(stages[stages.count - 1].clusterCount)).filter(unitsInDomain()),
      values: []
    )
    return Double(used.degreesOfFreedom(in: stages))
  }

  private func unitsInDomain() -> (Int32) -> Bool {
    var isUsed = [Bool](repeating: false, count: stages[stages.count - 1].clusterCount)
    for row in weights.indices where weights[row] != 0 && domain?[row] ?? true {
      isUsed[Int(unitOfRow[row])] = true
    }
    return { isUsed[Int($0)] }
  }
}
