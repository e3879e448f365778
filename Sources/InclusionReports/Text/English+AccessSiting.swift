// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension English {
  /// What a report on access points says of new points, of its data and of its method.
  static let accessSitingPhrases: [Phrase: String] = [
    // The next points
    .networkSitingTitle: "Where the next points should go",
    .networkSitingSentence: """
    {count} new points raise the share of adults within {distance} of a point from {before} to \
    {after}: {gained} adults more.
    """,
    .networkSitingSentenceOne: """
    One new point raises the share of adults within {distance} of a point from {before} to \
    {after}: {gained} adults more.
    """,
    .networkSitingGroup: """
    The gain is largest for {group}: from {before} to {after} within {distance} ({gain}).
    """,
    .networkSitingDistances: """
    The mean distance goes from {mean1} to {mean2}, the longest from {far1} to {far2}.
    """,
    .networkSitesChart: "Where the proposed points lie",
    .networkSitesCaption: "The proposed points, in the order of what each adds",
    .networkColumnStep: "No.",
    .networkColumnSite: "Site",
    .networkColumnGain: "Adults gained",
    .networkColumnMeanGain: "Mean shorter by, km",
    .networkColumnWorstGain: "Longest shorter by, km",
    .networkColumnGapGain: "Gap closed by",
    .networkColumnReached: "Adults within reach",
    .networkColumnChange: "Change",
    .networkBefore: "Before",
    .networkAfter: "After",
    .networkChangeChart: "Adults within {distance} of a point, before and after",
    .networkAimReach: "Chosen to bring most adults within {distance}.",
    .networkAimMean: "Chosen to make the mean distance of all adults shortest.",
    .networkAimWorst: "Chosen to make the longest distance shortest.",
    .networkAimGap: """
    Chosen to make the gap within {distance} between the best and the worst served group \
    smallest.
    """,
    .networkSitingBest: "No other choice of as many points gains more.",
    .networkSitingBound: "The gain is less than {share} below that of the best choice.",
    .networkKeySiting: "of adults within {distance} with {count} more points; {before} now",
    // The data, checked
    .networkCheckTitle: "The data, checked",
    .networkCheckNothing: """
    Nothing conspicuous was found: no row lacks a value, no place is empty or shares its \
    location, and no density stands far out.
    """,
    .networkCheckOmitted: "Rows left out because a value is missing: {count}.",
    .networkCheckEmpty: """
    Places without adults: {count} ({names}). They have no density, and their points ({points}) \
    are left out of it; in distances they count as places to go to.
    """,
    .networkCheckShared: """
    Places that share their location with another: {count}. A location may stand for a whole \
    district.
    """,
    .networkCheckFew: """
    Places with fewer than five points: {few} of {places}. One point more or less changes their \
    density much.
    """,
    .networkCheckOutliers: """
    Places with more than ten times the density of all together: {count} ({names}). A count or a \
    number of adults may be wrong, or people come from elsewhere.
    """,
    .networkCheckStray: """
    Points that lie within no boundary, and are left out of densities: {count}.
    """,
    .networkCheckDiffer: """
    The places count {counted} points, the list of points has {listed}. Densities follow the \
    counts, distances the list.
    """,
    .networkCheckBoundary: "The boundaries are drawn, but nothing is computed with them: {reason}",
    .networkCheckUnmatched: "Places without a boundary on the map: {count}.",
    // Method, and what is left out
    .networkMethodDensity: """
    Indicators follow the wording of the IMF’s Financial Access Survey: number of points per \
    100,000 adults and per 1,000 km². A density of several places is the sum of their points over \
    the sum of their adults; intervals are exact Poisson intervals at 95 %.
    """,
    .networkMethodUneven: """
    Gini, Theil and the points to move are computed from densities weighted by adults; places \
    without points count as zero.
    """,
    .networkMethodCounted: """
    Points stand where their place is taken to be: who has a point in their own place has no \
    distance to go. Distances are great circles on the sphere.
    """,
    .networkMethodLocated: """
    Distances go from where a place is taken to be to each point where it stands, as great \
    circles on the sphere.
    """,
    .networkLeftOut: "Left out, and why:",
    .networkNoCounts: "Densities: the data do not count points by place.",
    .networkNoCountsUneven: "Inequality: the data do not count points by place.",
    .networkOnePlace: "Inequality: there is only one place.",
    .networkNoPoints: "Inequality: no place has a point.",
    .networkNoCoordinates: "Distances: the places have no coordinates.",
    .networkNoPointsNear: "Distances: there are no points, or nothing says where they are.",
    .networkCatchmentNotAsked: "Supply within reach: the specification asks for no catchment.",
    .networkCatchmentNowhere: "Supply within reach: it is not known where people and points are.",
    .networkClusterNoCounts: "Neighbours: the data do not count points by place.",
    .networkClusterFew: "Neighbours: fewer than ten places say too little.",
    .networkClusterNowhere: """
    Neighbours: neither coordinates nor boundaries say which places are neighbours.
    """,
    .networkClusterFault: "Neighbours: the boundaries cannot be used. {reason}",
    .networkClusterAlike: "Neighbours: all places have the same density.",
    .networkSitingNotAsked: "New points: the specification asks for none.",
    .networkSitingNowhere: "New points: the places have no coordinates.",
    .networkSitingNoCandidates: """
    New points: every place has a point already, and no other candidates are named.
    """,
    .networkSitingNoGroups: """
    New points: no group lags behind another, so that there is no gap to close.
    """,
    .networkSitingNothing: """
    New points: none of the candidates brings anything within {distance} that is not there yet.
    """,
    // The bundled network
    .networkSyntheticTitle: "Reach and siting, on a made-up network",
    .networkSyntheticSource: "A made-up network of agents, bundled with swift-financial-inclusion",
    .networkSyntheticPlace: "Settlement",
    .networkSyntheticArea: "Area",
  ]
}
