// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension SurveyReportSpecification {
  /// Reads a specification.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: `DecodingError` that names the place.
  public init(from decoder: any Decoder) throws {
    let members = try SpecificationMembers(
      decoder,
      keys: [
        "$schema", "title", "subtitle", "source", "design", "outcomes", "gap", "places", "missing",
        "confidence",
      ]
    )
    title = try members.required("title")
    subtitle = try members.optional("subtitle") ?? ""
    source = try members.required("source")
    outcomes = try members.required("outcomes")
    guard (1...20).contains(outcomes.count) else {
      throw members.corrupted("outcomes", "name 1 to 20 outcomes, not \(outcomes.count)")
    }
    confidence = try members.optional("confidence") ?? 0.95
    guard confidence > 0, confidence < 1 else {
      throw members.corrupted("confidence", "give a probability between 0 and 1, such as 0.95")
    }
    gap = try members.optional("gap")
    places = try members.optional("places")
    let parts = try members.inside(
      "design",
      keys: ["weights", "strata", "clusters", "nested", "singleCluster"]
    )
    design = SamplingDesign(
      weights: try parts?.optional("weights"),
      strata: try parts?.optional("strata"),
      clusters: try parts?.optional("clusters") ?? [],
      isNested: try parts?.optional("nested") ?? false,
      singleClusters: try parts?.choice(
        "singleCluster",
        among: SingleClusterRule.allCases.map { ($0.rawValue, $0) }
      ) ?? .reject
    )
    let policies: [(String, MissingPolicy)] = [("reject", .reject), ("omit", .omit)]
    missing = try members.choice("missing", among: policies) ?? .reject
  }
}

extension SurveyReportSpecification.Gap: Decodable {
  /// Reads who is compared.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: `DecodingError` that names the place.
  public init(from decoder: any Decoder) throws {
    let members = try SpecificationMembers(decoder, keys: ["by", "from", "to", "explainedBy"])
    column = try members.required("by")
    from = try members.required("from")
    to = try members.required("to")
    explainedBy = try members.optional("explainedBy") ?? []
  }
}
