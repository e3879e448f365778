// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension English {
  /// What a report on access points of the user's own says.
  static let accessPhrases: [Phrase: String] = accessMeasurePhrases.merging(accessSitingPhrases) {
    $1
  }

  /// What it says of density, inequality, reach and catchments.
  private static let accessMeasurePhrases: [Phrase: String] = [
    // The frame
    .networkMadeUp: """
    Made up: the places, the people and the points of these data do not exist. Nothing here says \
    anything about a real network.
    """,
    .networkSourceMadeUp: "{source} (made up)",
    .networkColumnPlace: "Place",
    .networkColumnPlaces: "Places",
    .networkColumnWho: "Who",
    .networkAllKinds: "All kinds",
    .networkKindBasic: "Basic-operation points",
    .networkKindMobile: "Mobile-money agents",
    // How many
    .networkDensityTitle: "How many access points there are",
    .networkDensitySentence: """
    {points} access points serve {adults} adults in {places} places: {density} per 100,000 adults \
    (95 % interval {interval}).
    """,
    .networkDensityAreaSentence: """
    {points} access points serve {adults} adults in {places} places: {density} per 100,000 adults \
    (95 % interval {interval}) and {area} per 1,000 km².
    """,
    .networkDensityUnit: "points per 100,000 adults",
    .networkColumnPerArea: "Per 1,000 km²",
    .networkColumnBest: "Best possible rank",
    .networkColumnWorst: "Worst possible rank",
    .networkKindChart: "Access points by kind",
    .networkKindNote: """
    A sum of kinds adds up points of very different use; it is printed beside them, not in their \
    stead.
    """,
    .networkGroupChart: "Access points by {groups}",
    .networkGroupSentence: """
    By {groups}, density is highest for {best} ({most} points per 100,000 adults) and lowest for \
    {worst} ({least}).
    """,
    .networkGroupAlike: """
    By {groups}, density goes from {most} ({best}) to {least} ({worst}) points per 100,000 \
    adults, a difference that chance may explain: the 95 % intervals overlap.
    """,
    .networkSpreadChart: "How many adults live at which density",
    .networkPlaceChart: "Access points for the adults of each place",
    .networkPlaceCaption: "Every place, from the highest density to the lowest",
    .networkExtremeCaption: """
    The {count} places most surely among the best served, and the {count} among the worst
    """,
    .networkRankNote: """
    Ranks that chance leaves possible, at 95 % confidence for all places together: the rank of a \
    place with few points says little, whatever its density.
    """,
    .networkWorkbookNote: "The workbook that --format xlsx writes lists every place.",
    .networkEveryPlace: "Every place",
    .networkColumnLower: "From (95 %)",
    .networkColumnUpper: "To (95 %)",
    .networkKeyDensity: "access points per 100,000 adults; {points} in all",
    // How evenly
    .networkUnevenTitle: "How evenly they are spread",
    .networkUnevenSentence: """
    The worst served half of the adults have {half} of the points; the Gini index is {gini}. \
    {without} of adults live in a place without a point. For every place to have the same \
    density, {move} points ({share}) would have to stand elsewhere.
    """,
    .networkUnevenFinding: """
    The worst served half of the adults have {half} of the points (Gini index {gini}), and \
    {without} of adults live in a place without any.
    """,
    .networkBetweenSentence: """
    Of the inequality that Theil’s index measures ({theil}), {share} lies between groups by \
    {groups}, the rest between places of the same group.
    """,
    .networkCurveChart: "Who has how many access points",
    .networkCurveAcross: "share of adults, worst to best served place",
    .networkUnevenCaption: "Inequality of access between places",
    .networkColumnHalf: "Points of the worst served half",
    .networkColumnWithout: "Adults in places without one",
    .networkColumnToMove: "Points to move",
    .networkKeyHalf: "of the points serve the worst served half of the adults",
    .networkKeyWithout: "of adults live in a place without a point",
    // How far
    .networkReachTitle: "How far they are",
    .networkReachSentence: """
    {share} of adults live within {distance} of an access point. Half have at most {median} to \
    the nearest one; the mean is {mean}, the farthest place lies {farthest} away.
    """,
    .networkReachAtHand: """
    {share} of adults live within {distance} of an access point. More than half have one in their \
    own place; the mean distance is {mean}, the farthest place lies {farthest} away.
    """,
    .networkReachGap: "Within {distance}: {best} {most}, {worst} {least}; a gap of {gap}.",
    .networkReachChart: "Adults with an access point within reach",
    .networkReachUnit: "percent of adults",
    .networkReachAxis: "kilometres to the nearest access point",
    .networkReachCaption: "Share of adults within reach of a point",
    .networkReachKindCaption: "Share of adults within reach, for each kind of point alone",
    .networkReachNote: """
    Distances are straight lines over the ground, from where a place is taken to be; roads and \
    rivers make them longer. The dashed line marks the first distance of the table.
    """,
    .networkColumnWithin: "Within {distance}",
    .networkColumnMean: "Mean, km",
    .networkColumnNearest: "Nearest, km",
    .networkFarChart: "How far adults have who live in a place without a point",
    .networkFarAllChart: "How far adults have to the nearest point",
    .networkFarUnit: "share of these adults",
    .networkFarLimit: "limit",
    .networkFarCaption: "The {count} places with most adults beyond {distance}",
    .networkKeyGap: "between {best} and {worst} within {distance}",
    .networkKeyReach: "of adults live within {distance} of a point",
    // How crowded
    .networkCatchmentTitle: "How crowded they are",
    .networkCatchmentSentence: """
    Shared with everybody else who reaches them, access points come to {mean} per 100,000 adults; \
    {few} of adults find less than half of that, {nothing} find none within {distance}.
    """,
    .networkCatchmentSentenceEverywhere: """
    Shared with everybody else who reaches them, access points come to {mean} per 100,000 adults; \
    {few} of adults find less than half of that.
    """,
    .networkSupplyChart: "Points within reach, shared with all who reach them",
    .networkSupplyUnit: "points per 100,000 adults in reach",
    .networkCapacityUnit: "units of capacity per 100,000 adults in reach",
    .networkSupplyCaption: "The least served places; of those alike, the ones with most adults",
    .networkColumnSupply: "Per 100,000 in reach",
    .networkColumnFew: "Below half of the mean",
    .networkColumnNothing: "Reach none",
    .networkKeyCrowd: "of adults find less than half of the mean supply in reach",
    .networkCrowdCaption: "Adults by what they find within reach",
    .networkCatchmentNote: """
    Method: {method}. Points near the edge of the data also serve people beyond it, who are not \
    counted; places there may reach points that are not listed.
    """,
    .networkMethodTwoStep: "two-step floating catchment areas",
    .networkMethodModified: """
    modified two-step floating catchment areas, in which distance counts as a loss
    """,
    .networkMethodThreeStep: """
    three-step floating catchment areas, in which people choose between points
    """,
    // Neighbours
    .networkClusterTitle: "Whether neighbours are alike",
    .networkClustered: """
    Places resemble their neighbours more than by chance (Moran’s index {moran}, {expected} by \
    chance, p {p}).
    """,
    .networkClusteredLow: """
    Places with few points among neighbours with few: {low}, where {adults} adults live.
    """,
    .networkNotClustered: """
    Places with few points do not lie together more than by chance (Moran’s index {moran}, \
    {expected} by chance, p {p}): a new point in one does not stand for its neighbours.
    """,
    .networkClusterChart: "Adults by what their place and its neighbours have",
    .networkClusterUnit: "percent of adults",
    .networkClusterCaption: "Places and adults by pattern",
    .networkColumnPattern: "Density of points",
    .networkColumnShare: "Share of adults",
    .networkLowLow: "Low among low",
    .networkHighHigh: "High among high",
    .networkLowHigh: "Low among high",
    .networkHighLow: "High among low",
    .networkNoPattern: "No pattern beyond chance",
    .networkClusterNearest: "Neighbours of a place are the {count} nearest to it.",
    .networkClusterContact: "Neighbours are places whose boundaries touch.",
    .networkClusterNote: """
    Densities are first drawn towards the common one, the more the fewer adults a place has \
    (empirical Bayes). A pattern is told where a deal of the densities at random would show one \
    as strong in fewer than 5 of 100 cases; of many places, some show one by chance.
    """,
  ]
}
