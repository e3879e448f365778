// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Answer {
  /// What the answers of `survey` are made with.
  var surveyExplanations: [MethodExplanation] {
    switch method {
    case "survey mean": [.weightedMean, .designErrors]
    case "survey share": [.weightedMean, .shareIntervals, .designErrors]
    case "survey total": [.weightedTotal, .designErrors]
    case "survey ratio": [.weightedRatio, .designErrors]
    case "survey quantile": [.quantiles, .shareIntervals, .designErrors]
    case "survey variance": [.populationVariance, .designErrors]
    case "survey tabulate": [.crossTabulation, .designErrors]
    case "survey regress": [.surveyRegression, .designErrors]
    case "survey small-area": [.fayHerriot]
    case "survey calibrate": [.calibration]
    case "survey replicate", "survey weights": [.designErrors]
    default: [.weightedMean, .designErrors]
    }
  }
}

extension MethodExplanation {
  static let weightedMean = MethodExplanation(
    name: "Weighted mean; a share is the mean of 0 and 1",
    formula: ["ȳ = Σ w y / Σ w,   influence of a respondent: (y − ȳ) / Σ w"],
    assumptions: ["A weight says for how many people a respondent stands."],
    sources: [
      "Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, chapter 5"
        .asCommonlyStated
    ]
  )

  static let weightedTotal = MethodExplanation(
    name: "Total",
    formula: ["t = Σ w y,   influence of a respondent: y"],
    assumptions: ["Weights add up to the population, not to the sample."],
    sources: [
      "Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, chapter 2"
        .asCommonlyStated
    ]
  )

  static let weightedRatio = MethodExplanation(
    name: "Ratio of two totals",
    formula: ["R = Σ w y / Σ w x,   influence of a respondent: (y − R x) / Σ w x"],
    assumptions: ["The error is the first-order one, good where Σ w x is estimated well."],
    sources: [
      "Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, chapter 5"
        .asCommonlyStated
    ]
  )

  static let quantiles = MethodExplanation(
    name: "Quantile",
    formula: [
      "Q(p): the value with the share p of weight at or below it; --rule says what lies between values",
      "interval: the values at which the interval of the share below Q(p) ends",
      "error: the length of that interval over 2 t",
    ],
    assumptions: ["The share below a value changes smoothly with the value; ties widen intervals."],
    sources: [
      "Woodruff (1952), Confidence intervals for medians and other position measures, JASA 47, "
        + "635–646, doi:10.1080/01621459.1952.10483443".asCommonlyStated,
      "Hyndman and Fan (1996), Sample quantiles in statistical packages, The American Statistician "
        + "50, 361–365, doi:10.1080/00031305.1996.10473566".asCommonlyStated,
    ]
  )

  static let shareIntervals = MethodExplanation(
    name: "Intervals of a share p with error √V",
    formula: [
      "wald: p ± t √V      logit, asin: the same for ln(p/(1 − p)), arcsin √p, and back",
      "beta, wilson, likelihood: the interval of a simple sample of n* = p (1 − p) / V",
    ],
    assumptions: ["wald may leave 0 to 1; at a share of 0 or 1 the others count respondents."],
    sources: [
      "Brown, Cai and DasGupta (2001), Interval estimation for a binomial proportion, Statistical "
        + "Science 16".asCommonlyStated
    ]
  )

  static let populationVariance = MethodExplanation(
    name: "Variance of the population",
    formula: ["s² = n/(n − 1) · Σ w (y − ȳ)² / Σ w"],
    assumptions: ["It is the spread of people, not the error of an estimate."],
    sources: ["R's survey package, svyvar, for the factor n/(n − 1)."]
  )

  static let crossTabulation = MethodExplanation(
    name: "Cross-tabulation and tests of independence",
    formula: [
      "X² = n Σ (p − p_row p_column)² / (p_row p_column)",
      "rao-scott: X² over the sum of its eigenvalues d, against F with (Σd)²/Σd² and that times ν",
      "wald: the quadratic form of p − p_row p_column in the inverse of its covariance",
    ],
    assumptions: ["wald is too eager where the design leaves few degrees of freedom."],
    sources: [
      "Rao and Scott (1984), On chi-squared tests for multiway contingency tables, "
        + "doi:10.1214/aos/1176346391".asCommonlyStated
    ]
  )

  static let surveyRegression = MethodExplanation(
    name: "Regression with the errors of a design",
    formula: [
      "b solves Σ w x (y − μ(x·b)) dμ/dη / v(μ) = 0",
      "V(b) = A⁻¹ V(Σ w × score) A⁻¹,   A the weighted information",
    ],
    assumptions: [
      "The mean follows the link's curve; b is defined by the population even where it does not.",
      "t and p count the design's degrees of freedom less the predictors.",
    ],
    sources: [
      "Binder (1983), On the variances of asymptotically normal estimators from complex surveys, "
        + "doi:10.2307/1402588".asCommonlyStated
    ]
  )

  static let fayHerriot = MethodExplanation(
    name: "Small areas by the model of Fay and Herriot",
    formula: [
      "yᵢ = xᵢ·b + vᵢ + eᵢ,   vᵢ ~ N(0, A),   eᵢ ~ N(0, Dᵢ) with Dᵢ known",
      "estimate = γᵢ yᵢ + (1 − γᵢ) xᵢ·b,   γᵢ = A / (A + Dᵢ)",
      "MSE = g₁ + g₂ + 2 g₃ − (D/(A + D))² bias(A)",
    ],
    assumptions: [
      "Sampling variances are known, not themselves estimated from a handful of respondents.",
      "Areas differ from what the auxiliary variables say by normal amounts of one variance.",
    ],
    sources: [
      "Fay and Herriot (1979), Estimates of income for small places, JASA 74, 269–277; errors: Prasad "
        + "and Rao (1990), JASA 85; Datta and Lahiri (2000), Statistica Sinica 10; Datta, Rao and Smith "
        + "(2005), Biometrika 92".asCommonlyStated
    ]
  )

  static let calibration = MethodExplanation(
    name: "Calibration to known totals",
    formula: [
      "minimize Σ d v G(w/d) subject to Σ w x = known totals",
      "linear w/d = 1 + u      raking w/d = exp(u)      logit: between the bounds",
    ],
    assumptions: [
      "The totals are those of the population that was sampled, and x means the same in both."
    ],
    sources: [
      "Deville and Särndal (1992), Calibration estimators in survey sampling, JASA 87, 376–382"
        .asCommonlyStated
    ]
  )
}
