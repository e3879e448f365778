// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension English {
  /// What a report on the user's own survey says.
  static let surveyPhrases: [Phrase: String] = [
    .columnStandardError: "Standard error",
    .columnObservations: "Respondents",
    .columnShareOfAdults: "Share",
    .surveyOutcomesTitle: "The whole population",
    .surveyOutcomes: "Shares, with their intervals",
    .surveyUnit: "percent",
    .surveyPoints: "percentage points",
    .columnIntervalAt: "{confidence} interval",
    .surveyShare: "{name}: {share} ({confidence} interval {interval}).",
    .surveyShareAlone: "{name}: {share}; the sample allows no interval.",
    .surveyGap: """
    {name}: {from} {share1}, {to} {share2}; a gap of {gap} to the disadvantage of {worse} ({confidence} interval \
    {interval}).
    """,
    .surveyGapUncertain: """
    {name}: {from} {share1}, {to} {share2}. Their difference cannot be told from chance ({confidence} \
    interval {interval}).
    """,
    .surveyGapAlone: """
    {name}: {from} {share1}, {to} {share2}, {gap} apart; the sample allows no interval.
    """,
    .surveyGapIntroduction: """
    A difference of two shares is in percentage points (pp). The relative gap says how much less \
    likely the second group is to have what is counted.
    """,
    .surveyGapChart: "{from} and {to}",
    .surveyCauseTitle: "What explains the gap",
    .surveyCauseChart: "{name}: from characteristics to the gap",
    .surveyCauseNote: """
    Twofold Oaxaca–Blinder decomposition at the coefficients of the first group ({from}). A part that is not \
    explained is not thereby discrimination.
    """,
    .surveyPlaceTitle: "By {places}",
    .surveyPlaceChart: "{name}, by {places}",
    .surveyAll: "all",
    .methodTitle: "Method",
    .surveyCauseOne: """
    {name}: of a gap of {gap} between those whose characteristics are known, the characteristic explains {explained} and {unexplained} remains \
    unexplained.
    """,
    .surveyCauseMany: """
    {name}: of a gap of {gap} between those whose characteristics are known, the characteristics together explain {explained} and {unexplained} \
    remains unexplained.
    """,
    .surveyMethod: """
    Rows: {rows}. Weights: {weights}; strata: {strata}; clusters: {clusters}. Intervals are {confidence} \
    confidence intervals that follow this design.
    """,
    .surveyIntervals: """
    Intervals of shares are made on the logit scale and those of differences from Wilson’s intervals \
    (Newcombe), so that none leaves what is possible.
    """,
    .methodNone: "none",
    .ownDataColophon: """
    Every number in the text, the tables and the charts was computed from the data by \
    swift-financial-inclusion.
    """,
  ]
}
