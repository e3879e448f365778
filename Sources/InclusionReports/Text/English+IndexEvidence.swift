// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension English {
  /// What the index is made of, and how far it can be trusted.
  static let indexEvidencePhrases: [Phrase: String] = [
    // Framework
    .indexFrameworkTitle: "What the index is made of",
    .indexFrameworkChart: "Weights, and what they turn out to be",
    .indexTree: "The tree of the index",
    .indexWeightWithin: "Weight in its group",
    .indexWeightInIndex: "Weight in the index",
    .indexImportance: "η²",
    .indexImportanceShort: "Importance",
    .indexWeight: "Weight",
    .indexHow: "Combined by, or direction",
    .indexLessIsBetter: "less is better",
    .indexMoreIsBetter: "more is better",
    .indexUnitShare: "percent of all indicators",
    .indexMadeOf: "“{name}” is made of {parts}.",
    .indexOfIndicatorsOne: "{count} indicator",
    .indexOfIndicators: "{count} indicators",
    .indexInDimensionsOne: "in {count} dimension",
    .indexInDimensions: "in {count} dimensions",
    .indexFrameworkNote: """
    The weight in the index is the product of the shares on the way to the top. What an indicator \
    turns out to weigh is η², the share of the variance of the scores that goes with it along a \
    smooth curve; in a chart it is brought to a sum of 100 %.
    """,
    // Data
    .indexDataTitle: "The data",
    .indexDataCaption: "Indicator by indicator",
    .indexObserved: "Observed",
    .indexMissing: "Missing",
    .indexImputed: "Imputed",
    .indexTreated: "Outliers",
    .indexSkewness: "Skewness",
    .indexMissingChart: "Missing values, by indicator",
    .indexUnitMissing: "percent of all rows",
    .indexTreatedLog: "logarithm taken",
    .indexTreatedBoxCox: "Box–Cox",
    .indexTreatedNot: "untouched",
    .indexTreatedPointsOne: "{count} pulled in",
    .indexTreatedPoints: "{count} pulled in",
    .indexScreenedOne: """
    {count} {units} was left out, with values for less than {share} of the indicators: {names}.
    """,
    .indexScreenedMany: """
    {count} {units} were left out, with values for less than {share} of the indicators: {names}.
    """,
    .indexConstantOne: "{names} is the same everywhere, and tells nobody apart.",
    .indexConstantMany: "{names} are the same everywhere, and tell nobody apart.",
    .indexStaysSkewed: "Still skewed after treatment: {names}.",
    // Structure
    .indexStructureTitle: "What the indicators share",
    .indexFewUnits: "With {count} {units}, correlations say little.",
    .indexReliabilityCaption: "Whether the parts of a dimension measure one thing",
    .indexNoWarning: """
    No two parts of a dimension say nearly the same, and none goes against another.
    """,
    .indexStructureNote: """
    Correlations are Pearson’s, of normalised values. α is Cronbach’s; values from 0.7 are \
    commonly called reliable. KMO is the measure of sampling adequacy; components need 0.6 or so.
    """,
    .indexCorrelationChart: "Correlations of the indicators",
    .indexCorrelationOfParts: "Correlations of the dimensions",
    .indexUnitCorrelation: "Pearson’s correlation",
    .indexDimension: "Dimension",
    .indexParts: "Parts",
    .indexAlpha: "α",
    .indexStandardizedAlpha: "α, standardised",
    .indexAdequacy: "KMO",
    .indexRedundant: """
    {first} and {second} say nearly the same (r = {correlation}), and count twice.
    """,
    .indexOpposed: """
    {first} and {second} go against each other (r = {correlation}); check their directions.
    """,
    .indexAgainst: """
    {first} goes against its dimension, {second} (r = {correlation}); check its direction.
    """,
    .indexSilent: "{first} has next to nothing to say in {second} (r = {correlation}).",
    .indexMoreWarningsOne: "{count} more pair deserves a second look.",
    .indexMoreWarnings: "{count} more pairs deserve a second look.",
    // Trust
    .indexTrustTitle: "Can the ranks be trusted?",
    .indexRunsExactOne: """
    {count} combination of the choices was run: what follows is exact. An interval holds \
    {confidence} of the ranks. Seed {seed}.
    """,
    .indexRunsExact: """
    All {count} combinations of the choices were run: what follows is exact. An interval holds \
    {confidence} of the ranks. Seed {seed}.
    """,
    .indexRunsSampledOne: """
    The index was made {count} time, with other choices each time. An interval holds {confidence} \
    of the ranks. Seed {seed}.
    """,
    .indexRunsSampled: """
    The index was made {count} times, with other choices each time. An interval holds \
    {confidence} of the ranks. Seed {seed}.
    """,
    .indexRunsFailedOne: "{count} run failed and was left out.",
    .indexRunsFailed: "{count} runs failed and were left out.",
    .indexNothingVaried: "There is nothing in this index that could be varied.",
    .indexIntervalChart: "Ranks under other choices",
    .indexUnitInterval: "rank, with the interval of {confidence} of the runs and their median",
    .indexLower: "From",
    .indexUpper: "To",
    .indexOutputShift: "the mean shift of ranks",
    .indexOutputRank: "the rank of {name}",
    .indexOutputScore: "the score of {name}",
    .indexOutputFixed: "Nothing that was varied changes {output}.",
    .indexChoice: "Choice",
    .indexByItself: "Alone",
    .indexTogether: "With interactions",
    .indexIntervalTitle: "Interval, {confidence}",
    .indexSplitChart: "Which choice moves {output}",
    .indexSampledNote: "A share that is known from a sample can fall below 0 by chance.",
    .indexUnitVariance: "share of the variance (Sobol’ indices)",
    .indexWithoutChart: "How far ranks move without each part",
    .indexWithoutTitle: "Without",
    .indexMeanShift: "Mean shift",
    .indexLargestShift: "Moves most",
    .indexRankWith: "Rank with",
    .indexRankWithout: "Rank without",
    .indexUnitShift: "places, mean of all units",
  ]
}
