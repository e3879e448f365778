// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Preset {
  private static let unread = "Formula as commonly stated, not checked against the paper."

  private static let sarmaInputs = [
    Entry("accounts", "deposit accounts per 1,000 adults"),
    Entry("branches", "branches per 100,000 adults"),
    Entry("machines", "automated teller machines per 100,000 adults"),
    Entry("usage", "credit and deposits, percent of the gross domestic product"),
  ]

  private static func sarma(
    _ name: String,
    _ title: String,
    evidence: String = unread,
    source: String,
    _ index: @escaping @Sendable (SarmaGoalposts) -> CompositeIndex
  ) -> Preset {
    Preset(
      name,
      title,
      .follows,
      evidence: evidence,
      source: source,
      inputs: sarmaInputs,
      parameters: sarmaInputs.map {
        Entry($0.name, "the value that counts in full: \($0.meaning)")
      },
      make: { values in
        index(
          SarmaGoalposts(
            accounts: values["accounts"] ?? .nan,
            branches: values["branches"] ?? .nan,
            machines: values["machines"] ?? .nan,
            usage: values["usage"] ?? .nan
          )
        )
      }
    )
  }

  private static let gupteColumns = ["penetration", "accessibility", "usage", "ease", "cost"]

  static let inclusion: [Preset] = [
    sarma(
      "sarma2008",
      "Sarma's Index of Financial Inclusion, 2008",
      source: "Sarma (2008). ICRIER Working Paper 215."
    ) { .sarma2008($0) },
    sarma(
      "sarma2010",
      "Sarma's Index of Financial Inclusion, 2010",
      source: "Sarma (2010). JNU CITD Discussion Paper 10-05."
    ) { .sarma2010($0) },
    sarma(
      "sarma2012",
      "Sarma's Index of Financial Inclusion, 2012 and 2016",
      evidence:
        "With the goalposts of 2016, 29 of the economy-years in a later vintage of the data come out "
        + "within 0.001; others differ with revisions and with what counts as a bank.",
      source: "Sarma (2012). HTW Berlin Working Paper 07/2012; Sarma (2016)."
    ) { .sarma2012($0) },
    Preset(
      "camaraTuesta",
      "Cámara–Tuesta multidimensional index",
      .follows,
      evidence: unread + " The published inputs are not available.",
      source: "Cámara and Tuesta (2014). BBVA Working Paper 14/26.",
      inputs: ComponentIndex.camaraTuesta.index.indicators.map {
        Entry($0.name, $0.direction == .lowerIsBetter ? "less is better" : "more is better")
      },
      make: { _ in ComponentIndex.camaraTuesta }
    ),
    Preset(
      "khera",
      "Khera et al. digital, traditional and comprehensive inclusion",
      .follows,
      evidence: unread,
      source: "Khera, Ng, Ogawa and Sahay (2021). IMF Working Paper 21/90.",
      call: "ComponentIndex.khera(digitalAccess:digitalUsage:traditionalAccess:traditionalUsage:)"
    ),
    Preset(
      "parkMercado2015",
      "Park–Mercado financial inclusion indicator, 2015",
      .follows,
      evidence: unread + " One of its five inputs is not published.",
      source: "Park and Mercado (2015). ADB Economics Working Paper 426.",
      inputs: [
        Entry("machines", "automated teller machines per 100,000 adults"),
        Entry("branches", "branches per 100,000 adults"),
        Entry("borrowers", "borrowers per 1,000 adults"),
        Entry("depositors", "depositors per 1,000 adults"),
        Entry("creditToGDP", "domestic credit, percent of the gross domestic product"),
      ],
      make: { _ in CompositeIndex.parkMercado2015 }
    ),
    Preset(
      "parkMercado2018",
      "Park–Mercado financial inclusion index, 2018",
      .follows,
      evidence: unread,
      source: "Park and Mercado (2018). ADB Economics Working Paper 539.",
      call: "ComponentIndex.parkMercado2018(_:)"
    ),
    Preset(
      "gupte",
      "Gupte, Venkataramani and Gupta's index",
      .follows,
      evidence: unread,
      source: "Gupte, Venkataramani and Gupta (2012). Procedia 37, 133–149.",
      inputs: gupteColumns.map { Entry($0, $0 == "cost" ? "less is better" : "more is better") },
      parameters: gupteColumns.flatMap {
        [
          Entry($0 + "Lower", "the lower goalpost of \($0)"),
          Entry($0 + "Upper", "the upper goalpost of \($0)"),
        ]
      },
      make: { values throws(IndexError) in
        var goalposts: [String: ClosedRange<Double>] = [:]
        for column in gupteColumns {
          goalposts[column] = try range(values, column + "Lower", column + "Upper")
        }
        return try CompositeIndex.gupte(goalposts)
      }
    ),
    Preset(
      "chakravartyPal",
      "Chakravarty–Pal axiomatic index",
      .follows,
      evidence: unread,
      source: "Chakravarty and Pal (2013). Journal of Policy Modeling 35(5), 813–837.",
      call: "AxiomaticIndex(exponent:indicators:)"
    ),
    Preset(
      "amidzic",
      "Amidžić, Massara and Mialou's index",
      .follows,
      evidence: unread,
      source: "Amidžić, Massara and Mialou (2014). IMF Working Paper 14/36.",
      inputs: [
        Entry("machinesPerArea", "automated teller machines per 1,000 square kilometres"),
        Entry("branchesPerArea", "branches per 1,000 square kilometres"),
        Entry("borrowers", "household borrowers per 1,000 adults"),
        Entry("depositors", "household depositors per 1,000 adults"),
      ],
      parameters: [Entry("floor", "what a normalised 0 counts as; 0 makes the whole index 0")],
      make: { values in DataWeightedIndex.amidzic(floor: values["floor"] ?? .nan) }
    ),
    Preset(
      "svirydzenka",
      "Financial development (Svirydzenka type)",
      .follows,
      evidence: unread,
      source: "Svirydzenka (2016). IMF Working Paper 16/5.",
      call: "ComponentIndex.svirydzenka(dimensions:rescaled:)"
    ),
    Preset(
      "logEfficacy",
      "Digital inclusion by log efficacy (Peking University type)",
      .follows,
      evidence: unread + " Its data are closed.",
      source: "Guo et al. (2020). China Economic Quarterly 19(4), 1401–1418.",
      call: "CompositeIndex.logEfficacy(dimensions:judgements:), with DataWeightedIndex"
    ),
    Preset(
      "inclusionScore",
      "OECD/INFE financial inclusion score of adults",
      .follows,
      evidence: "Which threshold published shares rest on is not established.",
      source: "OECD/INFE (2022). Toolkit for Measuring Financial Literacy and Financial Inclusion.",
      call: "InclusionScore(items:threshold:)"
    ),
    Preset(
      "womenParity",
      "Women's parity",
      .follows,
      evidence: "No standard exists; a truncated mean of ratios.",
      source: "In the manner of gap indices that truncate at parity.",
      call: "CompositeIndex.womenParity(_:)"
    ),
  ]

  /// All presets: of inclusion, of readiness, of development.
  public static var all: [Preset] { inclusion + readiness + development }
}
