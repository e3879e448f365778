// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension MethodExplanation {
  /// A decomposition by the name of its method.
  static func decomposition(_ method: String) -> MethodExplanation {
    switch method {
    case "kitagawa": kitagawa
    case "yun": yun
    case "fairlie": fairlie
    case "gelbach": gelbach
    case "rif": recentered
    default: oaxaca
    }
  }

  /// What no decomposition can say.
  private static let noCause =
    "A part explained by a factor is what would go if the groups were alike in it and all else stayed: "
    + "it is no cause, and what explains may itself come from unequal treatment."

  private static let oaxaca = MethodExplanation(
    name: "Oaxaca–Blinder decomposition",
    formula: [
      "twofold:   (x̄F − x̄T)·b*  +  x̄F·(bF − b*) + x̄T·(b* − bT)      explained + unexplained",
      "threefold: (x̄F − x̄T)·bT  +  x̄T·(bF − bT)  +  (x̄F − x̄T)·(bF − bT)",
      "b* by --reference; pooled: both groups together with an indicator of the group",
    ],
    assumptions: [
      "The outcome is linear in the factors within each group.",
      "Coefficients of categories hang on the level left out; --normalize takes them as deviations "
        + "from their mean.",
      noCause,
    ],
    sources: [
      "Jann (2008), The Blinder–Oaxaca decomposition for linear regression models, "
        + "doi:10.1177/1536867X0800800401".asCommonlyStated,
      "Yun (2005), A simple solution to the identification problem, doi:10.1093/ei/cbi053"
        .asCommonlyStated,
    ]
  )

  private static let kitagawa = MethodExplanation(
    name: "Kitagawa's decomposition",
    formula: [
      "Σ over levels of (wF − wT)·(pF + pT)/2  +  (wF + wT)/2·(pF − pT)      composition + rates",
      "w the shares of the levels of one factor in each group, p the rates within them",
    ],
    assumptions: ["Every level occurs in both groups.", noCause],
    sources: [
      "Kitagawa (1955), Components of a difference between two rates, "
        + "doi:10.1080/01621459.1955.10501299".asCommonlyStated
    ]
  )

  private static let yun = MethodExplanation(
    name: "Yun's decomposition of shares",
    formula: [
      "explained = mean of F(xF·b*) − mean of F(xT·b*),   F the logit or probit curve",
      "a factor's part = explained × (x̄F − x̄T)·b* of the factor / that of all factors",
    ],
    assumptions: [
      "The probability follows the curve within each group.",
      "The weights of factors come from a straight line through the means; they are exact where the "
        + "curve is one.",
      noCause,
    ],
    sources: [
      "Yun (2004), Decomposing differences in the first moment, doi:10.1016/j.econlet.2003.09.008"
        .asCommonlyStated
    ]
  )

  private static let fairlie = MethodExplanation(
    name: "Fairlie's decomposition of shares",
    formula: [
      "explained = mean of F(xF·b*) − mean of F(xT·b*),   F the logit or probit curve",
      "a factor's part = mean over draws and pairs of F(before it is exchanged) − F(after)",
      "pairs: respondents of both groups drawn by weight and matched by rank of their prediction",
    ],
    assumptions: [
      "The probability follows the curve within each group.",
      "Parts hang on the order of exchange; drawn orders average over it. The simulation error says "
        + "what another seed would change.",
      noCause,
    ],
    sources: [
      "Fairlie (2005), An extension of the Blinder-Oaxaca decomposition technique to logit and probit "
        + "models, doi:10.3233/JEM-2005-0259".asCommonlyStated
    ]
  )

  private static let recentered = MethodExplanation(
    name: "Decomposition of a quantile or a Gini by recentered influence",
    formula: [
      "RIF of a quantile q at p: q + (p − [y ≤ q]) / f(q);   of the Gini: G + its influence at y",
      "the linear decomposition of the mean of RIF, whose mean is the quantile or the Gini itself",
    ],
    assumptions: [
      "The density f is estimated with a bandwidth that counts as given.",
      "The linear form holds for small changes of the factors.", noCause,
    ],
    sources: [
      "Firpo, Fortin and Lemieux (2009), Unconditional quantile regressions, Econometrica 77, 953–973, "
        + "doi:10.3982/ECTA6822"
        .asCommonlyStated
    ]
  )

  private static let gelbach = MethodExplanation(
    name: "Gelbach's decomposition",
    formula: [
      "base: y = β·group + given;   full: y = β'·group + given + Σ xₖ bₖ",
      "β − β' = Σ Γₖ bₖ,   Γₖ the coefficient of the group where xₖ is explained by group and given",
    ],
    assumptions: [
      "One linear regression holds for both groups: a factor has the same coefficient in each.",
      "The parts do not hang on the order in which factors are added.", noCause,
    ],
    sources: [
      "Gelbach (2016), When do covariates matter?, doi:10.1086/683668".asCommonlyStated
    ]
  )
}
