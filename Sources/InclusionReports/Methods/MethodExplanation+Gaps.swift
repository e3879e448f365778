// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension Answer {
  /// What the answers of `gap` are made with.
  var gapExplanations: [MethodExplanation] {
    switch method {
    case "gap": [.gapMeasures, .designErrors]
    case "gap rates": [.gapMeasures, .rateErrors]
    case "gap pairs": [.gapMeasures, .simultaneousIntervals, .designErrors]
    case "gap rank": [.gapMeasures, .jointRanks, .designErrors]
    case "gap change": [.gapChange, .designErrors]
    case "gap waves": [.gapChange, .rateErrors]
    case "gap convergence": [.trends]
    case "gap factors": [.dasGupta]
    case "gap composition": [.decomposition("kitagawa")]
    case "gap decompose": [.decomposition(word("decomposition") ?? ""), .designErrors]
    default: [.gapMeasures]
    }
  }
}

extension MethodExplanation {
  static let gapMeasures = MethodExplanation(
    name: "The gap between two rates",
    formula: ["M the rate of the group measured from, F of the group measured to"]
      + GapMeasure.allCases.map { "\($0.title): \($0.formula)" },
    assumptions: [
      "Every measure says the same gap on another scale; a gap can shrink in points and widen in "
        + "relative terms.",
      "Intervals of ratios are symmetric on the logarithm (log), or on the ratio itself (wald).",
    ],
    sources: [
      "UNESCO Institute for Statistics, metadata of SDG indicator 4.5.1, for the parity index; World "
        + "Bank, Education Statistics, definition of the adjusted gender parity index (GPIA)."
    ]
  )

  static let rateErrors = MethodExplanation(
    name: "Errors of published rates",
    formula: [
      "V(p) = design effect × p (1 − p) / n",
      "newcombe: the interval of M − F from Wilson's limits l and u of each rate:",
      "  M − F − √((M − l_M)² + (u_F − F)²)  to  M − F + √((u_M − M)² + (F − l_F)²)",
    ],
    assumptions: [
      "The two groups were asked independently, and n people stand behind each rate.",
      "Without a design effect the sample counts as drawn person by person, which understates errors "
        + "of most surveys.",
    ],
    sources: [
      "Newcombe (1998), Interval estimation for the difference between independent proportions, "
        + "Statistics in Medicine 17, 873–890, "
        + "doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I".asCommonlyStated
    ]
  )

  static let simultaneousIntervals = MethodExplanation(
    name: "Intervals that hold for all pairs together",
    formula: [
      "difference ± q × error;   m pairs of k groups, ν degrees of freedom, α = 1 − confidence",
      "individual t(1 − α/2; ν)      bonferroni t(1 − α/2m; ν)      scheffe √((k − 1) F(1 − α; k − 1, ν))",
      "sidak t(1 − α'/2; ν), α' = 1 − (1 − α)^(1/m)      maximum-t: quantile of the largest |t|, drawn",
    ],
    assumptions: [
      "sidak, bonferroni and scheffe hold whatever the correlation of the groups; maximum-t uses the "
        + "design's covariance and is shorter."
    ],
    sources: [
      "Šidák (1967), Rectangular confidence regions for the means of multivariate normal "
        + "distributions, JASA 62, 626–633, doi:10.1080/01621459.1967.10482935".asCommonlyStated
    ]
  )

  static let jointRanks = MethodExplanation(
    name: "Ranks that hold for all places together",
    formula: [
      "lowest rank  = 1 + places whose interval lies wholly ahead",
      "highest rank = n − places whose interval lies wholly behind",
    ],
    assumptions: [
      "The intervals of places hold simultaneously. Simulated ranks draw all gaps from their joint "
        + "normal distribution and say less than the joint ones."
    ],
    sources: [
      "Klein, Wright and Wieczorek (2020), A joint confidence region for an overall ranking of "
        + "populations, doi:10.1111/rssc.12402".asCommonlyStated
    ]
  )

  static let gapChange = MethodExplanation(
    name: "A gap between gaps",
    formula: [
      "second − first for differences and relative gaps (percentage points), second / first for ratios",
      "V = V₁ + V₂ − 2 C₁₂ on the scale on which the two are compared",
    ],
    assumptions: [
      "Levels of one file share clusters, and their covariance is used; two files, and waves of "
        + "published rates, count as independent."
    ],
    sources: ["The delta method; no external source."]
  )

  static let trends = MethodExplanation(
    name: "Pace and arrival",
    formula: GrowthScale.allCases.map { "\($0.title): \($0.formula)" } + [
      "over more waves the line on that scale is fitted by (weighted) least squares",
      "arrival = year at which t reaches t(target), or the gap on that scale reaches 0",
      "interval of the year by Fieller: years whose projection does not differ from the target",
    ],
    assumptions: [
      "The pace of the past goes on: a trend is arithmetic, not a forecast.",
      "Waves are independent samples. Where the pace could be 0 the interval has no end, and words say "
        + "so.",
    ],
    sources: [
      "Fieller (1954), Some problems in interval estimation, JRSS B 16, 175–185, "
        + "doi:10.1111/j.2517-6161.1954.tb00159.x".asCommonlyStated
    ]
  )

  static let dasGupta = MethodExplanation(
    name: "Standardization of rates (Das Gupta)",
    formula: [
      "R = Σ over cells of the product of factors",
      "effect of a factor = its Shapley value in R(from) − R(to): the mean, over all orders in which",
      "factors change, of what changes when it does; over several populations effects are transitive",
    ],
    assumptions: [
      "A rate is exactly the product, or the mean over cells, of the columns named.",
      "Effects are arithmetic on published rates; they say nothing of causes.",
    ],
    sources: [
      "Das Gupta (1993), Standardization and Decomposition of Rates: A User's Manual, U.S. Bureau of "
        + "the Census P23-186".asCommonlyStated
    ]
  )
}
