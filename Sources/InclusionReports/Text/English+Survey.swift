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
    .surveyShare: "{name}: {share} (95 % interval {interval}).",
    .surveyGapSentence: """
    {name}: {from} {share1}, {to} {share2}; a gap of {gap} (95 % interval {interval}).
    """,
    .surveyGapIntroduction: """
    A difference of two shares is in percentage points (pp). The relative gap says how much less \
    likely the second group is to have what is counted.
    """,
    .surveyGapChart: "{from} and {to}",
    .surveyCauseTitle: "What explains the gap",
    .surveyCauseChart: "{name}: from characteristics to the gap",
    .surveyCauseNote: """
    Twofold Oaxaca–Blinder decomposition at the coefficients of the first group. A part that is not \
    explained is not thereby discrimination.
    """,
    .surveyPlaceTitle: "By {places}",
    .surveyPlaceChart: "{name}, by {places}",
    .surveyAll: "all",
    .methodTitle: "Method",
    .surveyMethod: """
    {rows} rows. Weights: {weights}; strata: {strata}; clusters: {clusters}. Intervals are 95 % \
    confidence intervals that follow this design.
    """,
    .methodNone: "none",
    .ownDataColophon: """
    Every number in the text, the tables and the charts was computed from the data by \
    swift-financial-inclusion.
    """,
  ]
}
