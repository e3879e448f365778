// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension English {
  /// What the methods of an index are called.
  static let indexMethodPhrases: [Phrase: String] = [
    // Method
    .indexMethodIntroduction: """
    How “{name}” is made, stage by stage. x is an indicator as given, n its normalised value, w a \
    weight; less-is-better indicators are turned round first.
    """,
    .indexMethodCaption: "Stages of the index",
    .indexStep: "Stage",
    .indexWhatWasDone: "Choice",
    .indexFormula: "Formula",
    .indexPlanOwn: """
    Ranks were put to the test by the plan of the specification; its choices vary independently:
    """,
    .indexPlanCommon: """
    The specification has no plan of its own, so that ranks were put to the test by what can be \
    varied in any index; the choices vary independently:
    """,
    .indexMethodRanks: """
    Rank 1 is the best; ties share the lowest number. The ends of an interval of ranks are \
    rounded outward to whole ranks. A rank is called firm if its interval is no wider than a \
    tenth of the list, or two ranks.
    """,
    .indexMethodPanel: """
    Ranks are within a year. Data, correlations and the shifts of ranks are those of all years.
    """,
    .indexSources: "Sources of the methods:",
    .indexSourceUnread: "; as commonly stated, not checked against the source.",
    .indexStepMissing: "Missing values",
    .indexStepScreening: "Screening",
    .indexStepTreatment: "Outliers",
    .indexStepNormalization: "Normalisation",
    .indexStepWeights: "Weights",
    .indexStepAggregation: "Aggregation",
    .indexScreeningNone: "none",
    .indexScreeningPresent: """
    units with values, imputed ones among them, for less than {share} of the indicators are left \
    out
    """,
    .indexScreeningObserved: "units observed for less than {share} of the indicators are left out",
    .indexWeightsEqual: "equal weights",
    .indexWeightsGiven: "weights of the specification",
    .indexWeightsComponents: "from principal components",
    .indexWeightsFactors: "from factor analysis",
    .indexWeightsVariation: "from the coefficient of variation",
    .indexWeightsEntropy: "from entropy",
    .indexWeightsCritic: "from spread and correlation (CRITIC)",
    .indexWeightsComparisons: "from pairwise comparisons",
    .indexWeightsBudget: "from points shared out by experts",
    .indexWeightsBalanced: "balanced, so that parts correlate alike with the whole",
    // Factors
    .indexFactorWeights: "Weights",
    .indexFactorAggregation: "Aggregation",
    .indexFactorNormalization: "Normalisation",
    .indexFactorTreatment: "Outliers",
    .indexFactorMissing: "Missing values",
    .indexFactorLeftOut: "Indicator left out",
    .indexFactorGoalposts: "Goalposts",
    .indexFactorMeasurement: "Measurement",
    .indexVaryWeights: "each is multiplied by a number drawn from {lower} to {upper}",
    .indexVaryDirichlet: """
    drawn from a Dirichlet distribution around the own ones, concentration {concentration}
    """,
    .indexVarySets: "one of several sets ({count})",
    .indexVaryAmong: "one of: {names}",
    .indexVaryLeftOut: "none, or one of: {names}",
    .indexVaryGoalposts: "each is moved by up to {share} of their distance",
    .indexVaryMeasurement: "values are drawn around those given, by their errors",
    // Normalisation
    .indexScaleNone: "values as they are",
    .indexScaleMinMax: "between the least and the greatest value",
    .indexScaleGoalposts: "between goalposts m and M",
    .indexScaleZScore: "standard deviations from the mean",
    .indexScaleRank: "ranks, 1 the worst",
    .indexScalePercentile: "percentile ranks",
    .indexScaleBorda: "Borda points",
    .indexScaleDistance: "way made from the worst to {reference}",
    .indexScaleRatio: "ratio to {reference}",
    .indexScaleCentred: "distance to {reference} in parts of the range",
    .indexScaleExponential: "exponential between goalposts m and M",
    .indexScaleBands: "scores for bands between quantiles",
    .indexReferenceBest: "the best value",
    .indexReferenceMean: "the mean",
    .indexReferenceTarget: "the target",
    // Aggregation
    .indexMeanArithmetic: "arithmetic mean",
    .indexMeanGeometric: "geometric mean",
    .indexMeanHarmonic: "harmonic mean",
    .indexMeanPower: "power mean of order {order}",
    .indexMeanMedian: "weighted median",
    .indexMeanSmallest: "smallest part",
    .indexMeanIdeal: "distance from the worst and to the ideal point",
    .indexMeanMin: "mean less a penalty for the smallest part",
    .indexMeanOrdered: "ordered weighted mean",
    .indexMeanMazziotta: "Mazziotta–Pareto",
    .indexMeanCopeland: "Copeland score",
    .indexMeanBorda: "Borda count",
    .indexMeanKemeny: "Kemeny–Young ranking",
    .indexMeanDoubt: "benefit of the doubt",
    .indexMeanTopsis: "TOPSIS",
    .indexMeanTaxonomic: "Wrocław taxonomic distance",
    // Missing values
    .indexMissingReject: "none is allowed",
    .indexMissingOmit: "left out; the weights of the other parts are scaled up",
    .indexMissingRest: "what stays missing is left out",
    .indexImputeMean: "mean of the indicator",
    .indexImputeGroupMean: "mean of the indicator by {group}",
    .indexImputeMedian: "median of the indicator",
    .indexImputeGroupMedian: "median of the indicator by {group}",
    .indexImputeDimension: "the unit’s own mean of the dimension",
    .indexImputeExpectation: "expectation under a normal distribution (EM)",
    .indexImputeLast: "the last value there is",
    .indexImputeLinear: "a straight line between years",
    // Outliers
    .indexTreatmentNone: "left as they are",
    .indexTreatmentSkewness: """
    pulled in where skewness passes {skewness} and excess kurtosis {kurtosis}; steps at most: \
    {steps}
    """,
    .indexTreatmentQuantiles: "cut at the quantiles of {lower} and {upper}",
    .indexTreatmentLog: "logarithm of every indicator",
    .indexTreatmentBoxCox: "Box–Cox transformation of every indicator",
  ]
}
