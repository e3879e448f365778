// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How the parts of a dimension, or of the index, come to their weights.
///
///     Dimension("Access", weighting: .entropy) { … }
///     CompositeIndex("Inclusion", weighting: .pairwiseComparisons([[1, 3], [1.0 / 3, 1]])) { … }
///
/// Methods that look at data look at the normalised values of the units that are scored, from the
/// indicators up: the parts of a higher dimension are weighed as those below have made them. A panel
/// has one set of weights, from all its years, so that a change of a score is no change of weights.
///
/// Edge cases: a part alone has weight 1, whatever the method; parts with weights of their own under
/// a method are a problem of the index, not a choice between them.
public enum NodeWeighting: Hashable, Sendable {
  /// The weights the parts bring themselves; equal ones unless they say otherwise.
  case given
  /// What goes together counts most.
  case principalComponents(ComponentWeights.Method = .squaredLoadings)
  /// The largest loading of each part, after Nicoletti, Scarpetta and Boylaud.
  case factorAnalysis(FactorAnalysis = FactorAnalysis())
  /// What differs between units counts most.
  case data(DataWeighting)
  /// Judgements how many times more one part counts than another.
  case pairwiseComparisons([[Double]], allowsInconsistency: Bool = false)
  /// Points that experts share out, a row each.
  case budgetAllocation([[Double]], budget: Double = 100)
  /// Every part goes together with the whole as closely as it is meant to.
  case balanced(targets: [Double]? = nil, leastShare: Double = 0)

  /// What varies most beside its mean counts most.
  public static let coefficientOfVariation = NodeWeighting.data(.coefficientOfVariation)
  /// What is spread least evenly over the units counts most.
  public static let entropy = NodeWeighting.data(.entropy)
  /// What varies, and says what others do not, counts most.
  public static let critic = NodeWeighting.data(.critic)

  /// What the method is called in a report.
  public var name: String {
    switch self {
    case .given: "their own weights"
    case .principalComponents(.squaredLoadings): "squared loadings of the first component"
    case .principalComponents(.firstComponent): "the first component"
    case .principalComponents(.allComponents): "all components"
    case .factorAnalysis: "factor analysis"
    case .data(.coefficientOfVariation): "relative spread"
    case .data(.entropy): "entropy"
    case .data(.critic): "CRITIC"
    case .pairwiseComparisons: "pairwise comparisons"
    case .budgetAllocation: "budget allocation"
    case .balanced: "balanced correlations"
    }
  }

  /// Whether the method looks at the values of the parts.
  public var looksAtData: Bool {
    switch self {
    case .given, .pairwiseComparisons, .budgetAllocation: false
    case .principalComponents, .factorAnalysis, .data, .balanced: true
    }
  }
}
