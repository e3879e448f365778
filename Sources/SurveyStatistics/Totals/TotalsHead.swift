// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// The head of a file of totals: everything but the numbers of clusters and cells.
struct TotalsHead: Codable {
  /// The version of the form; it changes when an older program could not read a file.
  static let version = 1
  /// How a file begins.
  static let signature = "inclusion totals \(version)\n"

  private struct Variable: Codable {
    let name: String
    let levels: LabelList?
    let origin: Double
    let isIndicator: Bool
    let hasValues: Bool
    let hasMissing: Bool
  }

  private let variables: [String]
  private let ratios: [[String]]
  private let groups: [String]
  private let conditions: [String]
  private let missing: String
  private let weights: String?
  private let inclusionProbabilities: String?
  private let strata: String?
  private let clusters: [String]
  private let populationCounts: [String]?
  private let populationFractions: [String]?
  private let isNested: Bool
  private let singleClusters: SingleClusterRule
  private let singleClustersInDomains: Bool
  private let parts: [PartFingerprint]
  private let omitted: Int
  private let weightless: Int
  private let clusterLabels: [LabelList]
  private let clusterCount: Int
  private let groupLabels: [LabelList]
  private let domainCount: Int
  private let cellCount: Int
  private let added: [Variable]

  init(_ totals: SurveyTotals) {
    let request = totals.request
    let design = request.design
    variables = request.variables
    ratios = request.ratios.map { [$0.numerator, $0.denominator] }
    groups = request.groups
    conditions = request.conditions.map(\.description)
    missing = request.missing.rawValue
    weights = design.weights
    inclusionProbabilities = design.inclusionProbabilities
    strata = design.strata
    clusters = design.clusters
    if case .counts(let columns) = design.population {
      populationCounts = columns
      populationFractions = nil
    } else {
      populationCounts = nil
      populationFractions = design.population?.columns
    }
    isNested = design.isNested
    singleClusters = design.singleClusters
    singleClustersInDomains = design.singleClustersInDomains
    parts = totals.parts
    omitted = totals.omitted
    weightless = totals.weightless
    clusterLabels = totals.clusters.labels
    clusterCount = totals.clusters.count
    groupLabels = totals.groups
    domainCount = totals.domains.count
    cellCount = totals.cells.count
    added = totals.variables.map {
      Variable(
        name: $0.name,
        levels: $0.levels,
        origin: $0.origin,
        isIndicator: $0.isIndicator,
        hasValues: $0.hasValues,
        hasMissing: $0.weights != nil
      )
    }
  }

  /// The request that the head states.
  func request() throws -> TotalsRequest {
    var design = SamplingDesign(
      weights: weights,
      strata: strata,
      clusters: clusters,
      population: populationCounts.map { .counts($0) }
        ?? populationFractions.map { .fractions($0) },
      isNested: isNested,
      singleClusters: singleClusters,
      singleClustersInDomains: singleClustersInDomains
    )
    design.inclusionProbabilities = inclusionProbabilities
    guard let policy = MissingPolicy(rawValue: missing), ratios.allSatisfy({ $0.count == 2 }),
      !parts.isEmpty, added.count == variables.count + 2 * ratios.count
    else { throw TotalsNumbers.Mismatch() }
    return TotalsRequest(
      of: variables,
      ratios: ratios.map { Survey.RatioOfVariables($0[0], over: $0[1]) },
      by: groups,
      where: try conditions.map { try Condition($0) },
      missing: policy,
      design: design
    )
  }

  /// The totals that the head and the numbers make up.
  func totals(_ numbers: TotalsNumbers) throws -> SurveyTotals {
    let request = try request()
    var numbers = numbers
    guard
      clusterLabels.count == request.clusters.count + (request.design.strata == nil ? 0 : 1),
      groupLabels.count == groups.count, clusterCount >= 0, cellCount >= 0,
      (0...cellCount).contains(domainCount)
    else { throw TotalsNumbers.Mismatch() }
    let paths = ClusterPaths(
      labels: clusterLabels,
      codes: try clusterLabels.map { try numbers.codes(clusterCount, below: $0.count) },
      populations: try (request.design.population?.columns ?? []).map { _ in
        try numbers.next(clusterCount)
      },
      count: clusterCount,
      areNamed: !request.clusters.isEmpty
    )
    let keys = try groupLabels.map { try numbers.codes(domainCount, below: $0.count) }
    let units = try numbers.codes(cellCount, below: clusterCount)
    let domains = try numbers.codes(cellCount, below: domainCount)
    let rows = CellRows(weights: try numbers.next(cellCount), rows: try numbers.next(cellCount))
    let variables = try added.map { variable in
      VariableParts(
        name: variable.name,
        levels: variable.levels,
        origin: variable.origin,
        isIndicator: variable.isIndicator,
        hasValues: variable.hasValues,
        weights: variable.hasMissing ? try numbers.next(cellCount) : nil,
        observations: variable.hasMissing ? try numbers.next(cellCount) : nil,
        sums: try (0..<(variable.levels?.count ?? 1)).map { _ in try numbers.next(cellCount) },
        squares: variable.levels == nil ? try numbers.next(cellCount) : nil
      )
    }
    guard numbers.isAtEnd else { throw TotalsNumbers.Mismatch() }
    return SurveyTotals(
      request: request,
      parts: parts,
      omitted: omitted,
      weightless: weightless,
      clusters: paths,
      groups: groupLabels,
      domains: (0..<domainCount).map { domain in keys.map { $0[domain] } },
      cells: zip(units, domains).map { ($0, $1) },
      rows: rows,
      variables: variables
    )
  }
}
