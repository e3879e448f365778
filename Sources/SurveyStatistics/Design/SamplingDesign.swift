// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How a sample was drawn: the question that, asked of a table, gives a ``Survey``.
///
///     SamplingDesign(weights: "factor07", strata: "estrato", clusters: ["conglome"], isNested: true)
///     SamplingDesign(clusters: ["district", "school"], population: .counts(["districts", "schools"]))
///
/// Edge cases:
/// - Without weights they follow from the population: the product over the stages of population
///   over sample. Without a population either, everybody has weight 1.
/// - Without clusters every respondent is drawn alone.
/// - With a population for fewer stages than there are clusters, the later stages count in the
///   variance of the last stage that has one.
public struct SamplingDesign: Hashable, Sendable {
  /// The column of analysis weights.
  public var weights: String?
  /// The column of inclusion probabilities, where weights are their reciprocals.
  public var inclusionProbabilities: String?
  /// How the variance of a sample with unequal probabilities is estimated; nil as if it were drawn
  /// with replacement.
  public var unequalProbabilities: UnequalProbabilities?
  /// The column of strata of the first stage.
  public var strata: String?
  /// The columns of clusters, one per stage, the first stage first.
  public var clusters: [String]
  /// The population of each stage.
  public var population: FinitePopulation?
  /// Whether the same cluster name in two strata means two clusters.
  public var isNested: Bool
  /// What becomes of strata with a single cluster.
  public var singleClusters: SingleClusterRule
  /// Whether `center` and `average` also apply to a stratum of which only a domain leaves a single
  /// cluster.
  public var singleClustersInDomains: Bool

  /// A design from its columns.
  ///
  /// - Parameters:
  ///   - weights: The column of analysis weights.
  ///   - strata: The column of strata of the first stage.
  ///   - clusters: The columns of clusters, one per stage.
  ///   - population: The population of each stage.
  ///   - isNested: Whether the same cluster name in two strata means two clusters.
  ///   - singleClusters: What becomes of strata with a single cluster.
  ///   - singleClustersInDomains: Whether that also holds for strata of which only a domain leaves
  ///     a single cluster.
  public init(
    weights: String? = nil,
    strata: String? = nil,
    clusters: [String] = [],
    population: FinitePopulation? = nil,
    isNested: Bool = false,
    singleClusters: SingleClusterRule = .reject,
    singleClustersInDomains: Bool = false
  ) {
    self.weights = weights
    inclusionProbabilities = nil
    unequalProbabilities = nil
    self.strata = strata
    self.clusters = clusters
    self.population = population
    self.isNested = isNested
    self.singleClusters = singleClusters
    self.singleClustersInDomains = singleClustersInDomains
  }

  /// A sample of elements drawn with known probabilities; its weights are their reciprocals.
  ///
  /// - Parameters:
  ///   - inclusionProbabilities: The column of probabilities, above 0 and at most 1.
  ///   - strata: The column of strata.
  ///   - clusters: The columns of clusters, one per stage.
  ///   - variance: How the variance is estimated; nil as if the sample were drawn with replacement.
  public init(
    inclusionProbabilities: String,
    strata: String? = nil,
    clusters: [String] = [],
    variance: UnequalProbabilities? = nil
  ) {
    self.init(strata: strata, clusters: clusters)
    self.inclusionProbabilities = inclusionProbabilities
    unequalProbabilities = variance
  }
}
