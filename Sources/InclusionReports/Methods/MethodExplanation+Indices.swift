// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Answer {
  /// What the answers of `index` are made with.
  var indexExplanations: [MethodExplanation] {
    switch method {
    case "index diagnose": [.indexDiagnosis]
    case "index sensitivity": [.indexSensitivity]
    case "index compare": [.indexComparison]
    case "index survey": [.indexScores, .indicatorErrors, .designErrors]
    case "index weights": [.indexWeights]
    default: [.indexScores]
    }
  }
}

extension MethodExplanation {
  private static let handbook =
    "OECD and JRC (2008), Handbook on Constructing Composite Indicators, doi:10.1787/9789264043466-en"

  static let indexScores = MethodExplanation(
    name: "Composite index",
    formula: [
      "indicators → denominators → imputation → screening → outliers → normalised values n",
      "score of a node = (Σ wᵢ nᵢʳ / Σ wᵢ)^(1/r), r = 1 arithmetic, r → 0 geometric, r = −1 harmonic,",
      "or what the specification names for the node; rank 1 is the best, ties share the lowest",
    ],
    assumptions: [
      "Indicators are comparable after normalisation, and all point the same way.",
      "An arithmetic mean lets a high part make up for a low one in full; a geometric one in part.",
      "Scores are computed from the parts that are there unless the specification imputes or screens.",
    ],
    sources: [handbook]
  )

  static let indexDiagnosis = MethodExplanation(
    name: "What indicators look like, share and turn out to weigh",
    formula: [
      "r²: squared correlation of an indicator with the index; η²: the same along a smooth curve",
      "α = k/(k − 1) (1 − Σ s²ᵢ / s²),   MSA = Σ r² / (Σ r² + Σ partial r²)",
    ],
    assumptions: [
      "Correlations describe the units at hand; a handful of units says little.",
      "A weight is not an importance: an indicator that runs against the others has less say than its "
        + "weight.",
    ],
    sources: [
      handbook,
      "Paruolo, Saisana and Saltelli (2013), Ratings and rankings: voodoo or science?, "
        + "doi:10.1111/j.1467-985X.2012.01059.x".asCommonlyStated,
      "Cronbach (1951), doi:10.1007/BF02310555; Kaiser (1974), doi:10.1007/BF02291575"
        .asCommonlyStated,
    ]
  )

  static let indexSensitivity = MethodExplanation(
    name: "Uncertainty and sensitivity of an index",
    formula: [
      "first-order Sᵢ = V(E(Y | Xᵢ)) / V(Y),   total Tᵢ = E(V(Y | all but Xᵢ)) / V(Y)",
      "ranks of a unit: median and the interval that holds the stated part of the runs",
    ],
    assumptions: [
      "The choices in the plan vary independently, each alternative as likely as the plan says; the "
        + "answer knows nothing of choices that are not in it."
    ],
    sources: [
      "Saltelli et al. (2010), Variance based sensitivity analysis of model output, Computer Physics "
        + "Communications 181, 259–270, doi:10.1016/j.cpc.2009.09.018".asCommonlyStated,
      handbook,
    ]
  )

  static let indicatorErrors = MethodExplanation(
    name: "Sampling errors of indicators, carried into ranks",
    formula: [
      "indicators ~ N(estimates, covariance under the design), drawn again and again;",
      "every draw goes through all stages of the index",
    ],
    assumptions: [
      "Estimates are normal around what they estimate: rough for shares near 0 or 1 and for few "
        + "clusters.",
      "The choices of the index itself are not varied.",
    ],
    sources: [handbook]
  )

  static let indexWeights = MethodExplanation(
    name: "Weights by several methods",
    formula: [
      "components and factors: squared loadings;   coefficient of variation: s/x̄, over their sum",
      "entropy: 1 − entropy of shares;   CRITIC: s Σ (1 − r);   balanced: equal correlations",
    ],
    assumptions: [
      "Weights found in data say what differs between these units, not what matters."
    ],
    sources: [
      handbook,
      "Diakoulaki, Mavrotas and Papayannakis (1995), the CRITIC method, "
        + "doi:10.1016/0305-0548(94)00059-H".asCommonlyStated,
    ]
  )

  static let indexComparison = MethodExplanation(
    name: "Ranks of several versions of an index",
    formula: [
      "shift = rank in a version − rank in the first; agreement by rank correlation"
    ],
    assumptions: ["Only units that all versions rank can be compared."],
    sources: [handbook]
  )
}
