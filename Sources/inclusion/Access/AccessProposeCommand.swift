// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// Where the next access points should go.
struct AccessProposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Where the next access points should go, among candidates.",
    discussion: """
      The points are proposed in the order of what they gain on top of those before. The answer says \
      how far it may be from the best; --method exact finds the best in small cases.

      Example: inclusion access propose --places villages.csv --place-id village --population people \
      --points agents.csv --point-id agent --candidates shops.csv --candidate-id shop --adding 20 \
      --reaching 5 --by area
      """
  )

  @OptionGroup var placesOptions: PlacesOptions
  @OptionGroup var pointsOptions: PointsOptions
  @OptionGroup var candidateOptions: CandidateOptions
  @OptionGroup var siting: SitingOptions
  @OptionGroup var map: PlaceMapOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard placesOptions.population != nil else {
      throw ValidationError("--population names the column of people in each place.")
    }
  }

  func run() throws {
    let known = try placesOptions.places(
      by: siting.columns,
      needsLocations: pointsOptions.od == nil,
      missing: pointsOptions.missing
    )
    let (candidates, network) = try candidateOptions.candidates(
      beside: pointsOptions.network(),
      pointsOptions
    )
    let proposal = try network.proposal(
      for: known.places,
      among: candidates,
      adding: siting.adding,
      reaching: siting.reaching,
      aim: siting.aim,
      limits: siting.limits(excluding: candidateOptions.excluded),
      method: siting.sitingMethod,
      by: siting.columns.isEmpty ? nil : GroupedPlaces.grouping,
      costs: pointsOptions.costs
    )
    let answer = ProposalAnswer(
      proposal: proposal,
      objective: siting.objective,
      unit: pointsOptions.od == nil ? "km" : "",
      hasGroups: candidateOptions.candidateGroup != nil,
      hasCosts: candidateOptions.cost != nil,
      levels: known.levels
    )
    let records = answer.records
    try map.write(records, at: Array(proposal.steps.indices), of: try proposed(proposal))
    try output.write(
      Answer(
        method: "access propose",
        options: options,
        results: records,
        notes: known.notes + pointsOptions.notes(network) + answer.notes,
        supplements: answer.supplements
      )
    )
  }

  private var options: [String: JSONValue] {
    var options: [String: JSONValue] = [
      "objective": .string(siting.objective.rawValue), "method": .string(siting.method.rawValue),
      "unit": .string(pointsOptions.unit), "bound": .string("inclusive"),
      "distance": .string(pointsOptions.od == nil ? pointsOptions.distance.rawValue : "table"),
    ]
    if let adding = siting.adding { options["adding"] = .number(Double(adding)) }
    if let reaching = siting.reaching { options["reaching"] = .number(reaching) }
    if let beyond = siting.beyond { options["beyond"] = .number(beyond) }
    if let budget = siting.budget { options["budget"] = .number(budget) }
    return options
  }

  /// The proposed points as places of a map.
  private func proposed(_ proposal: SitingProposal) throws -> Places {
    let chosen = proposal.steps.map(\.candidate)
    let locations = chosen.compactMap(\.location)
    return try Places(
      ids: chosen.map(\.id),
      locations: locations.count == chosen.count ? locations : nil
    )
  }
}
