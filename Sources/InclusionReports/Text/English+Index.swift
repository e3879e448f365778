// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension English {
  /// What a report on an index of the user's own says.
  static let indexPhrases: [Phrase: String] =
    indexFindingPhrases.merging(indexEvidencePhrases) { $1 }
    .merging(indexMethodPhrases) { $1 }

  /// Findings, ranks and who stands where.
  static let indexFindingPhrases: [Phrase: String] = [
    // Findings
    .indexUnit: "unit",
    .indexUnits: "units",
    .indexAnd: "{first} and {last}",
    .indexAndBeforeI: "{first} and {last}",
    .indexMore: "{count} more",
    .indexLeads: """
    {first} leads the ranking of {count} {units} with a score of {score}, ahead of {next}.
    """,
    .indexLeadTogether: """
    {first} share the first place among {count} {units}, with a score of {score}.
    """,
    .indexAlone: "Only {first} has a score, {score}; a ranking takes several {many}.",
    .indexLast: "{name} comes last, with {score}.",
    .indexStands: "{name} ranks {rank} of {count}, with a score of {score}.",
    .indexStandsAt: """
    {name} ranks {rank} of {count}, with a score of {score}; under other choices of method, its \
    rank is {lower} in {confidence} of the runs.
    """,
    .indexStandsBetween: """
    {name} ranks {rank} of {count}, with a score of {score}; under other choices of method, \
    {confidence} of its ranks lie between {lower} and {upper}.
    """,
    .indexUnscored: "{name} has no score: all of its values are missing.",
    .indexAbsent: "{name} is not in the ranking: it has no row for the year of the report.",
    .indexAbsentScreened: "{name} is not in the ranking: too many of its values are missing.",
    .indexStrengths: """
    {name} stands best in {best} (rank {bestRank} of {bestCount}) and worst in {worst} (rank \
    {worstRank} of {worstCount}).
    """,
    .indexRobustNone: """
    None of the {all} ranks is firm: every {confidence} interval is wider than {limit} ranks.
    """,
    .indexRobustOne: """
    {count} of {all} ranks is firm: its {confidence} interval is no wider than {limit} ranks.
    """,
    .indexRobustMany: """
    {count} of {all} ranks are firm: their {confidence} intervals are no wider than {limit} \
    ranks.
    """,
    .indexMoves: """
    The choice that matters most is “{factor}”: it is involved in {share} of the variance of \
    {output}.
    """,
    .indexNothingMoves: "None of the choices that were varied moves a rank.",
    .indexWithout: "Ranks move most without {part}: by {mean} places on average.",
    .indexFarthest: "{name} then moves farthest, from rank {from} to {to}.",
    .indexMissingNoneOne: "No value is missing: the {values} that there is was observed.",
    .indexMissingNone: "No value is missing: all {values} were observed.",
    .indexMissingOne: "{count} of {values} values is missing.",
    .indexMissingMany: "{count} of {values} values are missing.",
    .indexImputedNone: "None was imputed.",
    .indexImputedOne: "{count} was imputed.",
    .indexImputedMany: "{count} were imputed.",
    .indexKeyUnit: "{units} with a score",
    .indexKeyUnits: "{units} ranked",
    .indexKeyRank: "rank of {name}",
    .indexKeyRankAt: "rank of {name}; {lower} under other choices too",
    .indexKeyRankBetween: "rank of {name}; {lower} to {upper} under other choices",
    .indexKeyRobustOne: "of {all} ranks is firm under other choices",
    .indexKeyRobust: "of {all} ranks are firm under other choices",
    .indexKeyMoves: "of the variance of {output} involves “{factor}”",
    .indexKeyImputedOne: "value imputed, of {values}",
    .indexKeyImputed: "values imputed, of {values}",
    // Scores and ranks
    .indexPart: "Part",
    .indexScore: "Score",
    .indexRankingTitle: "Scores and ranks",
    .indexRankingChart: "{name}: scores",
    .indexUnitScore: "score",
    .indexMedian: "median",
    .indexMedianTitle: "Median",
    .indexExcerpt: """
    Of {count} {units} the first ten, the last five and those around the highlighted ones are \
    shown.
    """,
    .indexExcerptPlain: "Of {count} {units} the first ten and the last five are shown.",
    .indexFirstParts: "The table shows the first of {count} parts at the top.",
    .indexInWorkbook: "The workbook of this report (--format xlsx) holds all {count} {units}.",
    .indexWithoutScore: "Without a score, for all values are missing: {names}.",
    .indexWholeRanking: "All scores and ranks",
    .indexWholeIntervals: "All intervals of ranks",
    // Profiles and origins
    .indexProfileTitle: "Part by part",
    .indexProfileChart: "{name} against the median",
    .indexUnitNormalized: "normalised value",
    .indexBest: "Best",
    .indexPlaceOf: "{part} ({rank} of {count})",
    .indexIndicatorExtremes: """
    Among its indicators, {name} ranks best in {best}, and worst in {worst}.
    """,
    .indexOriginTitle: "Where the scores come from",
    .indexOriginChart: "From {other} to {name}",
    .indexOriginUnknown: """
    The difference between {other} and {name} cannot be split by indicator: a method compares all \
    units, or a value is missing in one of the two.
    """,
    .indexOriginNote: """
    A contribution is the mean, over all orders in which indicators can change, of what the \
    change adds to the score; contributions add up to the difference.
    """,
    .indexSameScore: "{name} and {other} have the same score.",
    .indexScoresLess: "{name} scores {amount} less than {other}; {part} takes away most, {share}.",
    .indexScoresMore: "{name} scores {amount} more than {other}; {part} adds most, {share}.",
    // Comparison
    .indexComparisonTitle: "Against another ranking",
    .indexNothingShared: "{name} ranks none of these units.",
    .indexVersionChart: "Places gained and lost against “{name}”",
    .indexSinceChart: "From {name} to {now}",
    .indexRankIn: "Rank, {name}",
    .indexScoreIn: "Score, {name}",
    .indexClimb: "Places gained",
    .indexUnitClimb: "places gained; negative: lost",
    .indexMoversNote: """
    Shown are the highlighted ones, the five that climbed most and the five that fell most.
    """,
    .indexMoversPlain: "Shown are the five that climbed most and the five that fell most.",
    .indexChangeChart: "{name} from {before} to {now}",
    .indexChange: "The score of {name} went from {from} in {before} to {to} in {now}.",
    .indexAgrees: "Against “{name}” the rank correlation is {spearman}, over {count} {units}.",
    .indexAgreesSince: "Against {name} the rank correlation is {spearman}, over {count} {units}.",
    .indexClimbs: "{name} climbs most, from rank {from} to {to}.",
    .indexFalls: "{name} falls most, from rank {from} to {to}.",
  ]
}
