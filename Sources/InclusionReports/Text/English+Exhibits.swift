// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension English {
  /// What a report says around its charts.
  static let exhibitPhrases: [Phrase: String] = [
    // The frame of a report
    .contentsTitle: "Contents",
    .colophon: """
    Every number in the text, the tables and the charts was computed from the bundled data by \
    swift-financial-inclusion.
    """,
    .keyAccount: "of adults had an account in {year}",
    .keyGap: "between men and women with an account, {year}",
    .keyShortfall: "short of the target for {year}",
    .keyAgents: "banking agents per 100,000 adults, {year}",
    .keyMarket: "Herfindahl–Hirschman index of mobile lines",
    .keyAudit: "of {total} printed figures do not hold together",
    .findingMobileMoney: """
    Mobile money accounts rose from {share1} of adults in {year1} to {share2} in {year2}.
    """,
    .findingGovernment: """
    In the United Nations’ e-government index Peru stood in place {rank2} of {states2} in \
    {year2}, after place {rank1} of {states1} in {year1}.
    """,
    // Headings of tables beside charts
    .columnMobileMoney: "Mobile money",
    .columnService: "Service",
    .columnPart: "Part of the gap",
    .columnContribution: "Contribution",
    .columnShareOfGap: "Share of the gap",
    .columnRank: "Rank",
    .columnRatedStates: "States",
    .columnScore: "Index",
    .columnOnlineService: "Online services",
    .columnInfrastructure: "Telecoms",
    .columnHumanCapital: "Human capital",
    .columnPossibleRanks: "Places that rounding allows",
    .columnDepartment: "Department",
    .columnArea: "Area, km²",
    .columnAdultsPerArea: "Adults per km²",
    .columnGini: "Gini",
    .columnKind: "Kind of point",
    // Ownership and use
    .ownershipSentence: """
    {all} of adults had an account in {year}, and {mobile} one for mobile money, against \
    {mobileBefore} in {yearBefore}.
    """,
    .ownershipChart: "Adults with an account",
    .ownershipUnit: "percent of adults aged 15 and over",
    .seriesMobileMoney: "Mobile money",
    .useIntroduction: """
    Having an account is not using it. In 2021 {payment} of adults had made or received a digital \
    payment, {saved} had saved and {borrowed} had borrowed.
    """,
    .useChart: "What men and women do with money, 2021",
    .useUnit: "percent of adults aged 15 and over",
    .useCaption: "Use in 2021, men and women",
    .useNote: """
    Intervals of the difference come from the weights of the sample, without its clusters, which \
    would make them wider.
    """,
    .serviceAccount: "Has an account",
    .serviceInstitution: "Account at a financial institution",
    .servicePayment: "Made or received a digital payment",
    .serviceSaved: "Saved any money",
    .serviceBorrowed: "Borrowed any money",
    .sourceCells: """
    World Bank, Global Findex 2021 microdata, as weighted cells; shares and intervals computed \
    here.
    """,
    // Gaps
    .gapTitle: "Gaps and their scales",
    .incomeChart: "The richer and the poorer with an account, wave by wave",
    .incomeCaption: "The gap by income in points and in relative terms",
    .gapChart: "Men and women with an account, wave by wave",
    .gapCaption: "The gap in points and in relative terms",
    .changeIndistinct: """
    At the precision of such samples neither change can be told from zero: that of the points \
    lies between {pointsLower} and {pointsUpper}, that of the relative gap between \
    {relativeLower} and {relativeUpper} (95 % intervals, every wave taken as precise as that of \
    2021).
    """,
    .changeIntervals: """
    The change of the points lies between {pointsLower} and {pointsUpper}, that of the relative \
    gap between {relativeLower} and {relativeUpper} (95 % intervals, every wave taken as precise \
    as that of 2021).
    """,
    .connectionChart: "Printed rates of two groups",
    // Causes
    .causeTitle: "Why is there a gap? A worked case on made-up data",
    .causeMadeUp: """
    The data of this section are made up, in the shape of Peru’s household survey (ENAHO): no row \
    is a person and no figure is true of Peru. They show what can be said once the microdata are \
    at hand.
    """,
    .causeIntroduction: """
    If women had the schooling, age, income and place of residence of men, how much of the gap \
    would remain? The Oaxaca–Blinder decomposition answers with one regression for each group.
    """,
    .causeSentence: """
    Of a made-up gap of {gap}, {explained} is explained by the four characteristics and \
    {unexplained} is not.
    """,
    .causeChart: "From characteristics to the gap (made-up data)",
    .causeUnit: "percentage points of the gap between men and women with an account",
    .causeCaption: "Parts of the gap (made-up data)",
    .causeNote: """
    Twofold decomposition at the coefficients of men, area normalised; rows with a missing income \
    are left out. Errors follow the design: strata, clusters and weights. A part that is not \
    explained is not thereby discrimination, and one that is explained is not thereby fair.
    """,
    .causeGap: "Gap",
    .causeUnexplained: "Not explained",
    .factorSchooling: "Schooling",
    .factorAge: "Age",
    .factorIncome: "Income",
    .factorArea: "Urban or rural",
    .sourceMadeUp: "Made-up survey in the shape of ENAHO, bundled; computed here.",
    // Readiness
    .readinessTitle: "Readiness: digital government and commerce",
    .governmentSentence: """
    In the e-government index of {year} Peru scores {score} and stands in place {rank} of \
    {states} rated states. Its online services score {online}, its telecommunications {telecom} \
    and its human capital {human}.
    """,
    .governmentChart: "Peru in the e-government index",
    .governmentCaption: "The index and its three parts",
    .governmentNote: """
    The parts changed their methods between editions, so that scores of different years are not \
    strictly comparable; ranks compare states within a year.
    """,
    .sourceEGDI: """
    United Nations (UN DESA), E-Government Development Index, surveys {first} to {last}.
    """,
    .unitScore: "score, 0 to 1",
    .businessChart: "UNCTAD B2C E-commerce Index 2020, mean of the four indicators",
    .rankChart: "Places among the ten economies, and what rounding alone allows",
    .rankNote: """
    The bar holds every place that the rounding of the printed indicators to whole numbers \
    allows.
    """,
    // Access
    .accessChart: "Access points per 100,000 adults in Peru",
    .accessUnit: "points per 100,000 adults",
    .departmentSentence: """
    A density per adult hides distance. In {densest} live {most} adults on a square kilometre, in \
    {emptiest} {least}: where adults are few, an agent for every thousand of them can still be a \
    day’s journey away.
    """,
    .departmentChart: "Adults per square kilometre, 2020",
    .departmentUnit: "people aged 15 and over per square kilometre; a square per department",
    .departmentCaption: "Where adults live",
    .sourceDepartments: """
    Ministry of Health of Peru (MINSA), after projections of INEI for 2020; densities computed \
    here.
    """,
    .mexicoChart: "Mexico: access points by type of locality, March 2020",
    .inequalitySentence: """
    Points are spread unevenly over adults. Between municipalities the Gini coefficient of the \
    density is {branches} for branches, {agents} for agents and {atms} for ATMs.
    """,
    .inequalityChart: "Mexico: who has how many points",
    .inequalityAcross: "share of adults, from the worst to the best served municipality",
    .inequalityUp: "share of points",
    .inequalityCaption: "Inequality of access between municipalities",
    .inequalityCurve: "{kind}, Gini {gini}",
    // Market, affordability, target, audit
    .marketChart: "Shares of mobile lines, 2020",
    .unitLines: "percent of lines",
    .affordabilityChart: "Affordability Drivers Index, 2021",
    .targetChart: "Accounts against the target of the national strategy",
    .targetMeasured: "Measured",
    .targetProjected: "Pace from {year1} to {year2}",
    .targetBandNote: """
    The band is the 95 % interval of the projection in points per year, every wave taken as \
    precise as that of 2021.
    """,
    .unitAdults: "percent of adults",
    .paceLinear: "{value} pp per year",
    .paceLogOdds: "{value} log-odds per year",
    .paceExclusion: "{value} % of the excluded per year",
    .paceCompound: "{value} % per year",
    .intervalText: "{lower} to {upper}",
    .auditChart: "Verdicts on the printed figures",
    .auditUnit: "number of figures",
    .verdictNameReproduced: "Reproduced",
    .verdictNameConsistent: "Consistent",
    .verdictNameInconsistent: "Inconsistent",
    .verdictNameInputOnly: "Input only",
  ]
}
