// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

/// What is to be added up of a survey's rows, so that it can be estimated later, without them.
///
///     let request = TotalsRequest(
///       of: ["account", "income"],
///       by: ["sex"],
///       design: SamplingDesign(weights: "w", strata: "region", clusters: ["village"])
///     )
public struct TotalsRequest: Hashable, Sendable {
  /// The columns of which means, totals and shares can be estimated.
  public var variables: [String]
  /// The ratios of columns that can be estimated.
  public var ratios: [Survey.RatioOfVariables]
  /// The columns by whose levels groups are made.
  public var groups: [String]
  /// What a row has to fulfil to belong to the domain; all of it.
  public var conditions: [Condition]
  /// Whether a missing value is an error or its row is left out of the estimate.
  public var missing: MissingPolicy
  /// How the sample was drawn.
  public var design: SamplingDesign

  /// A request.
  ///
  /// - Parameters:
  ///   - variables: The columns of which means, totals and shares can be estimated.
  ///   - ratios: The ratios of columns that can be estimated.
  ///   - groups: The columns by whose levels groups are made.
  ///   - conditions: What a row has to fulfil to belong to the domain.
  ///   - missing: Whether a missing value is an error or its row is left out of the estimate.
  ///   - design: How the sample was drawn.
  public init(
    of variables: [String],
    ratios: [Survey.RatioOfVariables] = [],
    by groups: [String] = [],
    where conditions: [Condition] = [],
    missing: MissingPolicy = .reject,
    design: SamplingDesign = SamplingDesign()
  ) {
    self.variables = variables
    self.ratios = ratios
    self.groups = groups
    self.conditions = conditions
    self.missing = missing
    self.design = design
  }

  /// The columns that the request reads, each once, in no order that matters.
  public var columnNames: [String] {
    var names: [String] = []
    let wanted =
      designColumns + variables + ratios.flatMap { [$0.numerator, $0.denominator] } + groups
      + conditions.flatMap(\.columnNames)
    for name in wanted where !names.contains(name) { names.append(name) }
    return names
  }

  /// How many stages the variance comes from.
  var depth: Int { max(1, design.population?.columns.count ?? 1) }

  /// The clusters of those stages.
  var clusters: [String] { Array(design.clusters.prefix(depth)) }

  /// The design as a file of totals keeps it.
  var storedDesign: SamplingDesign {
    var stored = SamplingDesign(
      weights: design.weights,
      strata: design.strata,
      clusters: design.clusters,
      population: design.population,
      isNested: design.isNested,
      singleClusters: design.singleClusters,
      singleClustersInDomains: design.singleClustersInDomains
    )
    stored.inclusionProbabilities = design.inclusionProbabilities
    return stored
  }

  private var designColumns: [String] {
    [design.weights, design.inclusionProbabilities, design.strata].compactMap { $0 } + clusters
      + (design.population?.columns ?? [])
  }

  /// The first thing in which two requests differ.
  func difference(from other: TotalsRequest) -> String? {
    if variables != other.variables || ratios != other.ratios { return "variables" }
    if groups != other.groups { return "groups" }
    if conditions != other.conditions { return "conditions" }
    if missing != other.missing { return "rule for missing values" }
    return design == other.design ? nil : "design"
  }
}
