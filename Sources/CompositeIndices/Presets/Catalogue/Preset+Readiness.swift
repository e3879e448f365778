// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Preset {
  private static func scores(_ names: [String], _ scale: String) -> [Entry] {
    names.map { Entry($0, scale) }
  }

  static let readiness: [Preset] = [
    Preset(
      "unctadB2C",
      "UNCTAD B2C E-commerce Index",
      .reproduces,
      evidence:
        "The order of the ten Latin American economies of 2020 and the regional mean, from rounded "
        + "inputs; the values of the index are not published beside them.",
      source: "UNCTAD (2021). Technical Note on ICT for Development 17.",
      inputs: scores(
        ["internetUsers", "accountOwnership", "secureServers", "postalReliability"],
        "from 0 to 100"
      ),
      make: { _ in CompositeIndex.ecommerceReadiness }
    ),
    Preset(
      "egdi",
      "E-Government Development Index",
      .reproduces,
      evidence:
        "All values of 2014, 2016, 2018, 2020 and 2022 from the published components, to 0.0001.",
      source: "United Nations. E-Government Survey, editions 2014 to 2022.",
      inputs: scores(
        ["onlineService", "telecommunicationInfrastructure", "humanCapital"],
        "component, from 0 to 1"
      ),
      make: { _ in CompositeIndex.egovernmentDevelopment }
    ),
    Preset(
      "mobileConnectivity",
      "Mobile connectivity (MCI type)",
      .follows,
      evidence: "As commonly stated; the enablers are inputs.",
      source: "GSMA. Mobile Connectivity Index, methodology.",
      inputs: scores(
        ["infrastructure", "affordability", "consumerReadiness", "contentAndServices"],
        "enabler, from 0 to 100"
      ),
      make: { _ in CompositeIndex.mobileConnectivity }
    ),
    Preset(
      "affordabilityDrivers",
      "Affordability drivers (A4AI type)",
      .follows,
      evidence: "How the index is scaled is not established.",
      source: "Alliance for Affordable Internet. Affordability Report.",
      inputs: scores(["infrastructure", "access"], "sub-index"),
      parameters: [
        Entry("lowest", "the sub-index that becomes 0"),
        Entry("highest", "the sub-index that becomes 100"),
      ],
      make: { values throws(IndexError) in
        CompositeIndex.affordabilityDrivers(goalposts: try range(values, "lowest", "highest"))
      }
    ),
    Preset(
      "ictDevelopment",
      "ICT development (IDI type, 2009 to 2017)",
      .follows,
      evidence:
        "Structure and references as published in 2010; two references moved between editions.",
      source: "International Telecommunication Union (2010). Measuring the Information Society.",
      inputs: CompositeIndex.ictDevelopment(mobileReference: 1, bandwidthReference: 2)
        .indicators.map { Entry($0.name, "see the documentation") },
      parameters: [
        Entry("mobileReference", "mobile telephones per 100 inhabitants that count in full"),
        Entry("bandwidthReference", "bits per second and user that count in full"),
      ],
      make: { values in
        CompositeIndex.ictDevelopment(
          mobileReference: values["mobileReference"] ?? .nan,
          bandwidthReference: values["bandwidthReference"] ?? .nan
        )
      }
    ),
    Preset(
      "regulatoryChecklist",
      "Regulatory checklist",
      .follows,
      evidence: "The scoring of trade facilitation surveys by hand.",
      source:
        "Levels to points, as the UN Global Survey on Digital and Sustainable Trade Facilitation does.",
      call: "CompositeIndex.regulatoryChecklist(pillars:levels:)"
    ),
  ]

  /// Two parameters as the ends of a range.
  static func range(
    _ values: [String: Double],
    _ lower: String,
    _ upper: String
  ) throws(IndexError) -> ClosedRange<Double> {
    let posts = try Goalposts(values[lower] ?? .nan, values[upper] ?? .nan)
    return posts.lower...posts.upper
  }
}
