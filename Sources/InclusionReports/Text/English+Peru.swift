// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension English {
  /// What the report on Peru says of ranks, published indices and reach.
  static let peruPhrases: [Phrase: String] = [
    // The cover
    .edition: """
    Data: accounts and payments to {accounts}, e-government to {government}, access points to \
    {points}; printed figures of the 2022 assessment.
    """,
    .findingIndistinct: "Neither change is larger than chance may make in such samples.",
    .findingRank: """
    In an index of {year} over {count} economies of the region Peru stands in place {rank}; other \
    defensible ways to make the index put it anywhere from {lower} to {upper}.
    """,
    // A regional index
    .indexTitle: "Peru in its region, and how far its rank holds",
    .indexIntroduction: """
    How does Peru stand among its neighbours when what people have and what is offered to them are \
    read together? The index joins six indicators of {year} in three parts of equal weight: accounts \
    and digital payments, savings and credit, access points. It covers the {count} economies of Latin \
    America and the Caribbean for which both sources have that year.
    """,
    .indexSentence: """
    Peru stands in place {rank} of {count}, but 95 % of its ranks over {runs} ways to make the index \
    lie from {lower} to {upper}. The choice that matters most ({driver}) is involved in {share} of the \
    variance of its rank.
    """,
    .indexRankChart: "Ranks of the index of {year}, and over all ways to make it",
    .indexRankUnit: "rank; 1 is the highest index",
    .indexRankCaption: "Index, rank and the ranks that other choices give",
    .indexRankNote: """
    Every combination of four choices was run: one part doubled or all alike, arithmetic or geometric \
    mean, values or ranks of the indicators, one of the six indicators left out or none. A league \
    table that hides this would claim an order that the data do not hold.
    """,
    .indexDriverChart: "What moves Peru’s rank",
    .indexDriverUnit: "share of the variance of Peru’s rank over all combinations",
    .indexDriverCaption: "Each choice alone and together with the others",
    .indexPartCaption: "Parts of the index: Peru and the economy in the middle",
    .indexNote: """
    Indicators run from 1 (lowest of the economies) to 100 (highest), so that an index compares these \
    economies with each other in {year} and nothing else.
    """,
    .columnIndexScore: "Index, 1 to 100",
    .columnMedianRank: "Median rank",
    .columnRankInterval: "95 % of ranks",
    .columnChoice: "Choice",
    .columnAlone: "Alone",
    .columnInvolved: "With the others",
    .columnIndexPart: "Part",
    .columnIndicators: "Indicators",
    .columnMedianEconomy: "Median",
    .choiceWeights: "Weights of the parts",
    .choiceMean: "Mean of the parts",
    .choiceScale: "Scale of the indicators",
    .choiceLeftOut: "Indicator left out",
    .partAccounts: "Accounts and payments",
    .partAccountsIndicators: "Has an account; made or received a digital payment",
    .partMoney: "Savings and credit",
    .partMoneyIndicators: "Saved at a financial institution; borrowed from one",
    .partPoints: "Access points",
    .partPointsIndicators: "Bank branches and ATMs per 100,000 adults",
    .sourceIndex: """
    World Bank, Global Findex 2017 (edition of 2021); IMF, Financial Access Survey {year}; index, \
    ranks and sensitivity computed here.
    """,
    // Published indices
    .presetSentenceAll: """
    Published indices can be checked. Made again from their published parts, the two below come out \
    as printed for all {states} scores; the last column says where Peru would stand had their authors \
    doubled one part or taken the other mean.
    """,
    .presetSentence: """
    Published indices can be checked. Made again from their published parts, the two below come out \
    as printed for {alike} of {states} scores; the last column says where Peru would stand had their \
    authors doubled one part or taken the other mean.
    """,
    .presetCaption: "Published indices, made again from their parts",
    .presetNote: """
    Eight ways each: the three parts alike or one of them doubled, joined by the arithmetic or the \
    geometric mean. Where other choices move a rank by many places, a step of one or two between \
    editions says little.
    """,
    .indexGovernment: "E-Government Development Index",
    .indexDevelopment: "Human Development Index",
    .columnPublishedIndex: "Index",
    .columnRecomputed: "Recomputed",
    .sourcePresets: """
    United Nations (UN DESA), E-Government Development Index; UNDP, Human Development Report 2021/22; \
    recomputed here.
    """,
    // Reach
    .reachTitle: "Who is within reach? A worked case on made-up data",
    .reachMadeUp: """
    The network of this section is made up: towns, villages, adults and agents around the capitals of \
    Peru’s regions were drawn at random, and no figure is true of Peru. It shows what can be said once \
    the supervisor’s list of agents and a census of settlements are at hand.
    """,
    .reachSentence: """
    A density counts points; reach asks who can get to one. In the made-up network {urban} of urban \
    and {rural} of rural adults live within {limit} km of an agent, a gap of {gap}.
    """,
    .reachChart: "Adults within a distance of an agent (made-up data)",
    .reachUnit: "percent of adults",
    .reachDistance: "kilometres to the nearest agent",
    .reachCaption: "Adults within a distance of an agent (made-up data)",
    .reachAll: "All adults",
    .reachUrban: "Urban",
    .reachRural: "Rural",
    .reachProposalProven: """
    {count} more agents, each where most adults are still without one, would bring {gain} more adults \
    within {limit} km and raise rural reach from {before} to {after}. No other choice of {count} \
    settlements does better: that is proven, not guessed.
    """,
    .reachProposal: """
    {count} more agents would bring {gain} more adults within {limit} km and raise rural reach from \
    {before} to {after}; no choice of {count} settlements brings more than {bound}.
    """,
    .reachNote: """
    Distances are as the crow flies. Settlements of the made-up network are few and far apart, so that \
    they are longer than in a true one.
    """,
    .siteChart: "Where {limit} km reach most: proposed agents (made-up data)",
    .siteUnit: "each point a settlement with agents; numbers are proposed settlements",
    .siteCaption: "Proposed settlements, by adults brought within {limit} km (made-up data)",
    .columnWithin: "Within, km",
    .columnSite: "No.",
    .columnSettlement: "Settlement",
    .columnAdultsGained: "Adults gained",
    .sourceNetwork: "Made-up network of agents, bundled; computed here.",
    // Focus groups, gaps, audit
    .focusChart: "Confident or very confident, skill by skill",
    .focusUnit: "percent of participants, with Wilson intervals at 95 %",
    .focusChartNote: "Dark: no count of participants rounds to the printed percentage.",
    .legendReference: "Men or urban",
    .legendComparison: "Women or rural",
    .columnPlace: "Where",
    .shortBranches: "Branches",
    .shortAgents: "Agents",
    .shortATMs: "ATMs",
  ]
}
