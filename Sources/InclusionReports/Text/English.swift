// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The words of a report in English.
enum English {
  /// What each phrase says; a name in braces is a place that the report fills.
  static let phrases: [Phrase: String] =
    reportPhrases
    .merging(exhibitPhrases) { $1 }.merging(surveyPhrases) { $1 }.merging(chartPhrases) { $1 }
    .merging(indexPhrases) { $1 }.merging(accessPhrases) { $1 }
    .merging(peruPhrases) { $1 }

  /// What a report says.
  private static let reportPhrases: [Phrase: String] = [
    // Column headings
    .columnYear: "Year",
    .columnAllAdults: "All adults",
    .columnMen: "Men",
    .columnWomen: "Women",
    .columnDifference: "Difference",
    .columnRelativeGap: "Relative gap",
    .columnPoorest: "Poorest 40 %",
    .columnRichest: "Richest 60 %",
    .columnEconomy: "Economy",
    .columnRankOf152: "Rank of 152",
    .columnInternetUsers: "Internet users, %",
    .columnAccounts: "Accounts, %",
    .columnSecureServers: "Secure servers",
    .columnPostalReliability: "Postal reliability",
    .columnMeanOfFour: "Mean of four",
    .columnRate: "Rate",
    .columnReferenceGroup: "First group",
    .columnComparisonGroup: "Second group",
    .columnRatio: "Ratio",
    .columnOddsRatio: "Odds ratio",
    .columnExclusionRatio: "Exclusion ratio",
    .columnOperator: "Operator",
    .columnShare: "Share",
    .columnMeasure: "Measure",
    .columnValue: "Value",
    .columnBranches: "Bank branches",
    .columnATMs: "ATMs",
    .columnAgents: "Agents",
    .columnAllPoints: "All three",
    .columnAdults: "Adults",
    .columnLocality: "Locality",
    .columnPoints: "Access points",
    .columnPerAdults: "Per 100,000 adults",
    .columnInterval: "95 % interval",
    .columnItem: "Item",
    .columnPrinted: "Printed",
    .columnCount: "Count",
    .columnAnswer: "Answer",
    .columnWilson: "Wilson interval, 95 %",
    .columnExact: "Exact",
    .columnScale: "Scale",
    .columnProjection: "Projected for 2021",
    .columnYearReached: "75 % reached in",
    .columnNeeded: "Needed per year",
    .columnAchieved: "Achieved per year",
    .columnFigure: "Figure",
    .columnIndicator: "Indicator",
    .columnReason: "Why",
    .columnVerdict: "Verdict",
    .columnFigures: "Figures",
    // The cover
    .title: "Digital financial inclusion in Peru",
    .subtitle: """
    What the 2022 Digital Ecosystem Country Assessment and its sources say, computed and checked.
    """,
    .findingsTitle: "Findings",
    .findingAccounts: "{all2} of adults had an account in {year2}, against {all1} in {year1}.",
    .findingGender: """
    Women lagged men by {points1} in {year1}, by {peak} in {peakYear}, when the gap was widest, \
    and by {points2} in {year2}.
    """,
    .findingTarget: """
    The target of {target} of adults with an account by 2021 was missed by {shortfall}.
    """,
    .findingMarket: """
    Mobile telephony is as concentrated as a market of {effective} equal operators \
    (Herfindahl–Hirschman index {hhi}); the two largest hold {largest}.
    """,
    .findingAccess: """
    Peru had {agents} banking agents per 100,000 adults in {year}, and {branches} bank branches.
    """,
    .findingAudit: """
    Of {total} printed figures, {reproduced} are reproduced, {consistent} hold together with \
    others, {inconsistent} do not, and {inputOnly} are confirmed by nothing in the documents or \
    the data.
    """,
    // Sources
    .sourceFindex: """
    World Bank, Global Findex Database 2025. Adults aged 15 and over; gaps computed here.
    """,
    .sourceFigures: """
    Printed figures of the assessment and its summary; gaps computed here.
    """,
    .sourceUNCTAD: """
    UNCTAD B2C E-commerce Index 2020, as printed in Table 6 of the assessment; the mean of the \
    four indicators is computed here.
    """,
    .sourceFAS: """
    IMF Financial Access Survey, 2019 vintage; densities recomputed from counts and adults. The \
    survey publishes no adults: they are recovered from its density of ATMs, so that the column \
    of ATMs is no check of it.
    """,
    .sourceMexico: """
    CNBV, March 2020; densities computed here as the sum of points over the sum of adults, with \
    exact Poisson intervals.
    """,
    .sourceComputed: "Computed here from the printed figures.",
    .sourcePrinted: "Printed figures of the assessment and its summary.",
    .sourceCounts: """
    Printed percentages of the assessment; counts and intervals computed here.
    """,
    // Accounts
    .accountTitle: "Account ownership and use",
    .accountIntroduction: """
    A difference of two rates is in percentage points (pp). The relative gap says how much less \
    likely the second group is to have an account. The two need not move together.
    """,
    .accountCaption: "Adults with an account",
    .accountError: """
    How sharp is a gap? In 2021 {people} people were interviewed. With their weights, but without \
    the clusters in which they were drawn, the gap between men and women of {points} has a 95 \
    percent interval from {lower} to {upper}, and the relative gap of {relative} one from \
    {relativeLower} to {relativeUpper}.
    """,
    .accountNote: """
    The interval leaves out the clustering of the sample, which the published cells do not hold; \
    with it, it would be wider. Other waves, of samples alike, carry errors of a like size.
    """,
    .pointsWidenedRelativeNarrowed: """
    From {from} to {to} the gap between men and women widened in points ({points1} to {points2}) \
    while the relative gap narrowed ({relative1} to {relative2}): both groups gained, women \
    faster in proportion.
    """,
    .pointsNarrowedRelativeWidened: """
    From {from} to {to} the gap between men and women narrowed in points ({points1} to {points2}) \
    while the relative gap widened ({relative1} to {relative2}).
    """,
    // Phones, internet, payments
    .connectionIntroduction: """
    The gaps the assessment prints, on every scale. The rates are printed as whole percentages, \
    so that each difference is uncertain by one point from rounding alone.
    """,
    .connectionCaption: "Gaps between printed rates",
    .connectionNote: """
    A difference of rates is in percentage points, whatever sign a document prints behind it. The \
    ratio of inclusion and the ratio of exclusion can tell different stories about the same two \
    rates.
    """,
    .ratePhone: "Owns a mobile phone, 2020",
    .rateInternet: "Uses the internet, 2020",
    .rateRuralInternet: "Uses the internet, rural, 2020",
    .ratePaymentSex: "Digital payment, by sex, 2021",
    .ratePaymentArea: "Digital payment, by area, 2021",
    .groupMen: "men",
    .groupWomen: "women",
    .groupUrban: "urban",
    .groupRural: "rural",
    // Readiness for e-commerce
    .businessPeruAgainstRegion: """
    Peru scores {peru} and stands in place {place} of the {economies} economies listed; the \
    region scores {region}. Peru differs from the region by {internet} points in internet users, \
    {accounts} in accounts, {servers} in secure servers and {post} in postal reliability.
    """,
    .businessOrderHolds: "The order of the recomputed means is the order of the printed ranks.",
    .businessOrderFails: """
    The order of the recomputed means is not the order of the printed ranks.
    """,
    .businessCaption: "UNCTAD B2C E-commerce Index 2020",
    .businessNote: """
    The index is the arithmetic mean of its four indicators. Secure servers enter as a normalised \
    value. Each printed indicator is rounded, so that a mean is known to within half a point.
    """,
    // Mobile market
    .marketTitle: "The mobile market",
    .marketCaption: "Shares of mobile lines, 2020",
    .marketConcentrationCaption: "Concentration",
    .marketHHI: "Herfindahl–Hirschman index, 0 to 10,000",
    .marketNormalized: "Normalised index, 0 to 1",
    .marketEffective: "Equivalent number of equal operators",
    .marketLargestTwo: "Share of the two largest",
    .marketLargestThree: "Share of the three largest",
    .marketNote: """
    The index is the sum of squared shares in percent. Guidelines draw the line of a highly \
    concentrated market between 1,800 and 2,500 points, as commonly stated.
    """,
    // Affordability
    .affordabilityTitle: "Affordability",
    .affordabilityMet: """
    One gigabyte of mobile data cost {before} of monthly income per person in {beforeYear} and \
    {after} in {afterYear}, a change of {change}; that is below the {threshold} that the “1 for \
    2” target allows.
    """,
    .affordabilityMissed: """
    One gigabyte of mobile data cost {before} of monthly income per person in {beforeYear} and \
    {after} in {afterYear}, a change of {change}; that is above the {threshold} that the “1 for \
    2” target allows.
    """,
    .affordabilityCaption: "Affordability Drivers Index, 2021",
    .affordabilityNote: """
    Income is gross national income per person. The prices come from two editions of the source, \
    which can differ in method.
    """,
    // Access points
    .accessTitle: "Access and reach",
    .accessPeruCaption: "Peru: access points per 100,000 adults",
    .accessPeruNote: """
    Bank branches include head offices, as the source counts them. Agents dominate the total, and \
    one shop that serves several banks is counted once for each: kinds are kept apart for that \
    reason. Points per region are not published with the assessment in a form that can be \
    computed with.
    """,
    .accessMexicoIntroduction: """
    The assessment shows access points by region only as a picture. What such data can say is \
    worked here for Mexico, whose supervisor publishes counts for every municipality: \
    {municipalities} municipalities, with densities from {lowest} to {highest} points per 100,000 \
    adults by type of locality.
    """,
    .accessMexicoCaption: "Mexico: branches, agents and ATMs by type of locality, March 2020",
    // Focus groups
    .focusTitle: "Confidence in digital skills: the focus groups",
    .focusIntroduction: """
    Answers of {participants} people were counted. A printed percentage is therefore a count out \
    of {participants}, and the count can be recovered where a whole number of people rounds to \
    the print: that is so for {recovered} of {items} printed percentages; the others cannot have \
    come from {participants} answers by rounding.
    """,
    .focusCaption: "Printed percentages and the counts behind them",
    .focusNote: """
    The participants were chosen, not drawn: the interval only shows how little {participants} \
    answers can tell apart.
    """,
    .countNone: "none ({nearest} is nearest)",
    // The target
    .targetTitle: "Progress to the 75 percent target",
    .targetIntroduction: """
    The national strategy aimed at {target} of adults with an account by 2021. From {share1} in \
    {year1} and {share2} in {year2}, four ways of drawing the line on gave four answers. The \
    survey of 2021 found {actual}: the target was missed by {shortfall}.
    """,
    .targetCaption: "What the pace from 2014 to 2017 promised",
    .scaleLinear: "Points per year",
    .scaleLogOdds: "Log-odds",
    .scaleExclusion: "Reduction of exclusion",
    .scaleCompound: "Compound growth",
    .targetClosest: "The scale that came closest to what the survey found is “{scale}”.",
    .targetNote: """
    Compound growth is not a valid scale for a share: drawn on for long enough, it passes 100 \
    percent.
    """,
    // The audit
    .auditTitle: "The document's figures, checked",
    .auditIntroduction: """
    Declared relations tie the printed figures to each other and to data: a sum, a difference, an \
    order, a count, an agreement. A relation is evaluated with everything the printed digits can \
    mean, and the verdict on a figure follows from the relations it takes part in.
    """,
    .auditCountCaption: "Verdicts",
    .auditInconsistentCaption: "Figures that do not hold together",
    .verdictReproduced: """
    Reproduced: computed from other figures or data, it rounds to the print
    """,
    .verdictConsistent: "Consistent: a relation it takes part in holds",
    .verdictInconsistent: "Inconsistent: a relation it takes part in fails",
    .verdictInputOnly: "Input only: nothing confirms it, nothing speaks against it",
    .auditNote: "The command “inclusion figures verify” shows all figures with their relations.",
  ]
}
