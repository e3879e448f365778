// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension MethodExplanation {
  /// How every estimate from a survey gets its error.
  static let designErrors = MethodExplanation(
    name: "Errors from the survey's design",
    formula: [
      "linearized:  V = Σ_h (1 − n_h/N_h) n_h/(n_h − 1) Σ_c (u_hc − ū_h)²,   u the cluster totals of",
      "             weight × influence of each respondent on the estimate; later stages are added",
      "replicates:  V = Σ_r scale_r (t_r − t)²,   t_r the estimate under the weights of replicate r",
      "interval:    estimate ± t(degrees of freedom) × √V, degrees of freedom = clusters − strata",
    ],
    assumptions: [
      "Strata, clusters and weights are those of the sample; without clusters every respondent counts "
        + "as drawn alone, which understates errors of a cluster sample.",
      "Without finite populations (--fpc) clusters count as drawn with replacement.",
      "Groups and conditions are domains: respondents outside them still belong to the design.",
    ],
    sources: [
      "Binder (1983), On the variances of asymptotically normal estimators from complex surveys, "
        + "doi:10.2307/1402588".asCommonlyStated,
      "Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, chapters 4 and 5"
        .asCommonlyStated,
    ]
  )
}
